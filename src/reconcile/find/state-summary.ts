import type { BaseIndex } from "../../base/index.js";
import type { Citation, Claim, Metric } from "../../base/model.js";
import { bareFigure } from "../report/figure.js";
import { sourceName } from "../report/names.js";
import { listedSources, namesOf, namesOfSources, verbFor } from "../report/speakers.js";
import { topicPhrase } from "../report/topic.js";
import { witnessesOf } from "../witness.js";
import { contentWords } from "../words.js";

/**
 * Who has it which way, in the sources' own words: "The sources differ on Kite's licence to export, granted or refused:
 * Ex writes “…”; Why writes “…”".
 */
export function summaryOfStates(
  sides: readonly (readonly Claim[])[],
  metric: Metric | null,
  index: BaseIndex,
): string {
  const told = sides.map((side) => tellingWords(side, sides, metric, index));
  const names = [...new Set(sides.flatMap((side) => namesOf(side, index)))];
  const on = `${topicPhrase(widest(sides, index), index)}${alternatives(sides, metric)}`;
  if (names.length === 1) {
    const quotes = told.map((citation) => (citation === null ? "" : quoted(citation, index)));
    return `${names[0]} has it ${sides.length > 2 ? "several" : "both"} ways on ${on}: ${quotes.join(" and, elsewhere, ")}`;
  }
  const parts = sides.map((side, i) => toldBy(told[i] ?? null, told[i - 1] ?? null, side, index));
  return `The sources differ on ${on}: ${parts.join("; ")}`;
}

/** ", granted or refused", unless the metric's name says it already. */
function alternatives(sides: readonly (readonly Claim[])[], metric: Metric | null): string {
  const states = sides.map((side) => bareFigure(side[0] as Claim));
  const named = contentWords(metric?.name ?? "");
  const isNamed = states.every((state) => [...contentWords(state)].every((word) => named.has(word)));
  return isNamed ? "" : `, ${either(states)}`;
}

/** "a or b", "a, b or c" */
const either = (words: readonly string[]): string => `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

/** "Ex writes “…” (so does Why)"; after words of the same source, "it also writes “…”". */
function toldBy(
  citation: Citation | null,
  previous: Citation | null,
  side: readonly Claim[],
  index: BaseIndex,
): string {
  if (citation === null) return "";
  const own = index.witnessOf(citation.source);
  const sources = side.flatMap((claim) => claim.citations.map(({ source }) => source));
  const others = namesOfSources([...new Set(sources.filter((one) => index.witnessOf(one) !== own))], index);
  const too = others.length === 0 ? "" : ` (so ${verbFor(others, "does")} ${listedSources(others)})`;
  const who = previous?.source === citation.source ? "it also" : sourceName(citation.source, index);
  return `${who} ${citation.saidBy === null ? "writes" : "has"} ${quoted(citation, index)}${too}`;
}

/** The claim on the outermost of the parties: "Claude" rather than one of its versions. */
function widest(sides: readonly (readonly Claim[])[], index: BaseIndex): Claim {
  const depth = (claim: Claim) => index.ancestors(claim.subject).length;
  return sides.flat().reduce((wide, claim) => (depth(claim) < depth(wide) ? claim : wide));
}

/** So many citations of a side are looked at. */
const REACH = 12;

/**
 * The words of a side that say its state most plainly: those with most words of the state and of its cues, of a source
 * that is on no other side where there is one.
 */
function tellingWords(
  side: readonly Claim[],
  sides: readonly (readonly Claim[])[],
  metric: Metric | null,
  index: BaseIndex,
): Citation | null {
  const state = side[0]?.state ?? "";
  const wanted = contentWords([state, metric?.name ?? "", ...(metric?.states[state] ?? [])].join(" "));
  const elsewhere = new Set(
    sides.filter((other) => other !== side).flatMap((other) => witnessesOf(other, index)),
  );
  const all = side.flatMap(({ citations }) => citations).slice(0, REACH);
  const own = all.filter(({ source }) => !elsewhere.has(index.witnessOf(source)));
  let best: Citation | null = null;
  let most = -1;
  for (const citation of own.length > 0 ? own : all) {
    let score = 0;
    for (const word of contentWords(citation.quote)) if (wanted.has(word)) score++;
    if (score > most) [best, most] = [citation, score];
  }
  return best;
}

/** So much of a quote is told in a summary; the sides hold it whole. */
const MOST_QUOTED = 80;

function quoted({ quote, saidBy }: Citation, index: BaseIndex): string {
  const cut = quote.length <= MOST_QUOTED ? quote.length : quote.lastIndexOf(" ", MOST_QUOTED);
  const words = `“${quote.slice(0, cut)}${cut < quote.length ? " …" : ""}”`;
  return saidBy === null ? words : `${index.entity(saidBy)?.name ?? saidBy} saying ${words}`;
}
