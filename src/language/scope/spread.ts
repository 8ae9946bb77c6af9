import { parseFigure } from "../../quantity/index.js";
import type { Figure, Quantity } from "../../quantity/quantity.js";
import type { Sentence } from "../grammar/sentence.js";

/** Verbs and nouns of change: after them "from $9 billion to $30 billion" is two figures, before and after, not a range. */
const CHANGES =
  /\b(?:jump|ris|rose|risen|grow|grew|grown|growth|increas|climb|surg|soar|swell|leap|leapt|doubl|tripl|quadrupl|fall|fell|fallen|drop|declin|shrink|shrank|cut|reduc|rais|boost|lift|expand|went|gone|move|moving|lower|slash|accelerat|plung|slump|bring|brought|up|down|scal|ramp|multipl|fivefold|threefold|tenfold)\w{0,3}\b/i;

/**
 * Figures of a sentence, with "from A to B" after a verb of change taken apart: the figure before and the figure
 * after. Other ranges stay.
 */
export function spreadChanges(text: string, figures: readonly Figure[]): readonly Figure[] {
  if (!figures.some((figure) => figure.quantity.bound === "range")) return figures;
  return figures.flatMap((figure) => {
    if (figure.quantity.bound !== "range" || !/^from\s/i.test(figure.text)) return [figure];
    if (!CHANGES.test(text.slice(Math.max(0, figure.start - 60), figure.start))) return [figure];
    return partsOf(figure) ?? [figure];
  });
}

function partsOf(figure: Figure): Figure[] | null {
  const to = /\s+to\s+/i.exec(figure.text);
  if (!to) return null;
  const from = figure.text.slice(0, to.index);
  const lead = /^from\s+/i.exec(from)?.[0].length ?? 0;
  const first = from.slice(lead);
  const second = figure.text.slice(to.index + to[0].length);
  const after = parseFigure(second);
  const before = parseFigure(first);
  const { low, high, unit, precision } = figure.quantity;
  if (!after || low === null || high === null) return null;
  const part = (quantity: Quantity | null, text: string, value: string): Quantity =>
    quantity?.unit
      ? quantity
      : { text, bound: quantity?.bound ?? "exact", value, low: value, high: value, unit, precision };
  const at = figure.start + lead;
  const end = figure.start + to.index + to[0].length;
  return [
    { text: first, start: at, end: at + first.length, quantity: part(before, first, low), trend: null },
    { text: second, start: end, end: figure.end, quantity: part(after, second, high), trend: null },
  ];
}

/** Whether a figure is the "before" of such a change. */
export function isBefore({ text, start }: Sentence, figure: Figure): boolean {
  return /\bfrom\s+(?:(?:just|only|about|some)\s+)?$/i.test(
    text.slice(Math.max(start, figure.start - 12), figure.start),
  );
}
