import type { BaseIndex } from "../../base/index.js";
import type { Claim } from "../../base/model.js";
import type { Side } from "../discrepancy.js";
import type { Explanation } from "../relation.js";
import { dateWords } from "../report/dates.js";
import { bareFigure, toldFigure, toldTogether } from "../report/figure.js";
import { listed, opening } from "../report/names.js";
import { listedSources, namesOf, otherVoices, verbFor } from "../report/speakers.js";
import { topicPhrase } from "../report/topic.js";

/** Who gives which figure, and what explains that they differ. */
export function summaryOfValues(
  sides: readonly Side[],
  explanations: readonly Explanation[],
  index: BaseIndex,
): string {
  const first = sides[0]?.claims[0];
  if (!first) return "";
  const topic = topicPhrase(first, index);
  const speakers = sides.map((side) => namesOf(side.claims, index));
  const figures = sides.map((side) => toldTogether(side.claims, topic));
  const told =
    new Set(speakers.map((names) => names.join())).size === 1
      ? `${otherVoices([first], "gives", index)} ${topic} as ${inPlaces(figures)}`
      : figures
          .map((figure, i) => `${whoPuts(speakers, i)} ${i === 0 ? topic : "it"} at ${figure}`)
          .join("; ");
  return opening(`${told}${because(sides, explanations, index)}.`);
}

/** "Ex and Why put", and of those who are on an earlier side as well: "Ex also puts". */
function whoPuts(speakers: readonly (readonly string[])[], i: number): string {
  const names = speakers[i] ?? [];
  const isAgain = names.every((name) => speakers.slice(0, i).some((before) => before.includes(name)));
  return `${listedSources(names)}${i > 0 && isAgain ? " also" : ""} ${verbFor(names, "puts")}`;
}

function inPlaces(figures: readonly string[]): string {
  return figures.length === 2
    ? `${figures[0]} in one place and ${figures[1]} in another`
    : `${listed(figures)} in different places`;
}

function because(sides: readonly Side[], explanations: readonly Explanation[], index: BaseIndex): string {
  const [explanation] = explanations;
  if (!explanation) return "";
  const included = includedParts(sides, explanation, index);
  return included === null ? `: ${explanation.equation}` : `: ${included} (${explanation.equation})`;
}

/** "the $33 billion includes $8 billion since 2023": the parts of the sum that the smaller side leaves out. */
function includedParts(sides: readonly Side[], explanation: Explanation, index: BaseIndex): string | null {
  if (explanation.kind !== "sum" || sides.length !== 2) return null;
  const whole = sides[1]?.claims[0];
  const told = new Set(sides.flatMap((side) => side.claims.map((claim) => claim.id)));
  const parts = explanation.claims
    .filter((id) => !told.has(id))
    .map((id) => index.claim(id))
    .filter((claim) => claim !== null);
  if (!whole?.quantity || parts.length === 0) return null;
  return `the larger figure includes ${listed(parts.map(partWords))}`;
}

function partWords(claim: Claim): string {
  return claim.during === null ? toldFigure(claim) : `${bareFigure(claim)} ${dateWords(claim.during)}`;
}
