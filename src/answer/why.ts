import type { BaseIndex } from "../base/index.js";
import type { Judgement } from "../reconcile/judge.js";
import { toldFigure } from "../reconcile/report/figure.js";
import { listedSources, namesOf, verbFor } from "../reconcile/report/speakers.js";
import { topicPhrase } from "../reconcile/report/topic.js";
import type { Verdict } from "../verdict.js";

/** Why the verdict is what it is, in one line. */
export function whyOf(judgement: Judgement, verdict: Verdict, open: boolean, index: BaseIndex): string {
  const { assertion, deciding, objections } = judgement;
  const nearest = deciding[0]?.claim;
  if (nearest === undefined) return nothingOn(judgement, index);
  const topic = topicPhrase(nearest, index);
  const names = namesOf(
    deciding.map((c) => c.claim),
    index,
  );
  const sources = listedSources(names);
  const have = verbFor(names, "has");
  const told = toldFigure(nearest);
  if (assertion.mood === "denial" && verdict === "refuted") return `${sources} ${have} ${told} for ${topic}`;
  if (judgement.standing === "borne-out") {
    return open
      ? `the sources disagree on ${topic}: ${sources} ${have} ${told}, and others differ`
      : `${sources} ${have} ${told} for ${topic}`;
  }
  switch (objections[0]) {
    case "magnitude":
      return `off by a power of ten: ${topic} is ${told} (${sources})`;
    case "party":
      return `the figure belongs to other parties: ${topic} is ${told} (${sources})`;
    case "sense":
      return `told as the opposite: ${topic} is ${told} (${sources})`;
    case "scope":
      return `the figure has another scope: ${topic} is ${told} (${sources})`;
    case "outdated":
      return `true of another time: ${topic} is ${told}${nearest.asOf === null ? "" : ` as of ${nearest.asOf}`} (${sources})`;
    case "modality":
      return `told as ${assertion.modality ?? "done"}, and the sources have ${topic} as ${nearest.modality ?? "open"}: ${told} (${sources})`;
    case "bound":
      return `the bound is dropped: ${topic} is ${told} (${sources})`;
    default:
      return `no source gives this for ${topic}; it is ${told} (${sources})`;
  }
}

function nothingOn({ reading, assertion }: Judgement, index: BaseIndex): string {
  if (reading === null || assertion.readings.length === 0)
    return "it does not say whose figure this is and of what, as far as the base knows the words";
  if (reading.subject === null) return "nothing in the base on this, as far as it says whose figure it is";
  return `nothing in the base on ${topicPhrase({ ...assertion, ...reading }, index)}`;
}
