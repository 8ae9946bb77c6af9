import type { Figure } from "../../quantity/quantity.js";
import type { Event } from "../grammar/event.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Told } from "../grammar/span.js";

/** "over ten years", "over the next decade", "a ten-year, $38 billion deal", and "over four" where years were told before. */
export function overOf(sentence: Sentence, event: Event, figure: Figure): Told<string> | null {
  const dimension = figure.quantity.unit?.dimension;
  if (dimension === "time") return null;
  const to = Math.min(event.to, event.phrase.last + BEHIND);
  const elided = elidedPeriod(sentence, event);
  if (elided) return elided;
  const { figureNodes, figures } = sentence;
  for (const date of sentence.dates) {
    if (!date.length?.low || date.length.low !== date.length.high) continue;
    if (date.kind !== "duration" && !/^(?:over|across|spread|through|within)/i.test(date.text)) continue;
    const at = sentence.nodes.findIndex((node) => node.end > date.start);
    if (at < 0 || at > to || at < event.figure - FAR || sentence.clauseOf[at] !== event.clause) continue;
    // a period behind another sum is that sum's
    const taken = figureNodes.some(
      (node, k) => node < at && at < event.phrase.first && figures[k]?.quantity.unit?.dimension === dimension,
    );
    if (taken || (at < event.phrase.first - 3 && !leads(sentence, event, at))) continue;
    const lead = sentence.text.slice(Math.max(sentence.start, date.start - 24), date.start);
    const spread =
      /^(?:over|across|spread|for|within)\b/i.test(date.text) ||
      /\b(?:over|across|spread|for|during|within)(?: (?:the|an?))?(?: (?:next|coming|following|whole|full|initial))?\s*$/i.test(
        lead,
      ) ||
      at <= event.phrase.last;
    if (!spread) continue;
    return { value: periodName(date.length.low, date.length.unit), start: at, end: at + 1 };
  }
  return null;
}

/** How far behind a figure's phrase, in nodes, its period may stand. */
const BEHIND = 16;
/** No period is looked for further before a figure, in nodes. */
const FAR = 40;

/** "Over ten years, Initech …" and "Initech's ten-year commitment … is worth": a period before the verb. */
function leads({ groups }: Sentence, { subject }: Event, at: number): boolean {
  const verb = groups[0]?.start ?? -1;
  return at < verb && (at <= 2 || (subject.kind === "other" && at <= subject.head && subject.head - at <= 3));
}

/** "$42 billion over seven years, $9 billion over five": the unit carries over, and "over" is no bound. */
function elidedPeriod(sentence: Sentence, event: Event): Told<string> | null {
  const { nodes, figures, dates } = sentence;
  for (let k = event.phrase.last + 1; k <= Math.min(nodes.length - 1, event.phrase.last + 6); k++) {
    const node = nodes[k];
    const other = node?.kind === "figure" ? figures[node.figure] : undefined;
    if (node?.kind === "mark") return null;
    if (!node || other === undefined) continue;
    if (
      (other.quantity.unit !== null && other.quantity.unit.dimension !== "time") ||
      other.quantity.value === null ||
      !/^(?:over|for|across) \S+$/i.test(other.text)
    )
      return null;
    const before = dates.filter((date) => date.end < node.start && date.length?.low != null).at(-1);
    const count = Number(other.quantity.value);
    if (!before?.length || !Number.isInteger(count) || count < 1 || count > 60) return null;
    return { value: periodName(count, before.length.unit), start: k, end: k + 1 };
  }
  return null;
}

/** Decades are told in years, so that "a decade" and "ten years" are one period. */
function periodName(count: number, unit: string): string {
  const years = unit === "decade" ? count * 10 : count;
  const name = unit === "decade" ? "year" : unit;
  return `${years} ${name}${years === 1 ? "" : "s"}`;
}
