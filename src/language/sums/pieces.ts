import { parseFigure } from "../../quantity/index.js";
import type { Figure, Quantity } from "../../quantity/quantity.js";

/**
 * "from $9 billion to $30 billion", "up $3bn to $12bn" and the like as their two figures; every other figure as it is. What is
 * read as a range elsewhere is, in a sum, a before and an after.
 */
export function piecesOf(figure: Figure): readonly Figure[] {
  if (figure.steps) return figure.steps;
  if (figure.quantity.bound !== "range") return [figure];
  const change = figure.trend !== null || figure.text.toLowerCase().startsWith("from ");
  const to = figure.text.toLowerCase().indexOf(" to ");
  if (!change || to < 0) return [figure];
  const lead = figure.text.toLowerCase().startsWith("from ") ? 5 : 0;
  const first = piece(figure, lead, to, figure.quantity.low);
  const second = piece(figure, to + 4, figure.text.length, figure.quantity.high);
  return first && second ? [{ ...first, trend: lead === 0 ? figure.trend : null }, second] : [figure];
}

function piece(whole: Figure, from: number, to: number, value: string | null): Figure | null {
  const text = whole.text.slice(from, to);
  const read = parseFigure(text);
  if (value === null) return null;
  const { unit, precision } = whole.quantity;
  const quantity: Quantity = read?.unit
    ? read
    : { text, bound: read?.bound ?? "exact", value, low: value, high: value, unit, precision };
  return { text, start: whole.start + from, end: whole.start + to, quantity, trend: null };
}
