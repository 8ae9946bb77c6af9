import { parseFigure } from "../../quantity/index.js";
import { type Figure, type Quantity, trendOf } from "../../quantity/quantity.js";

/**
 * "from $9 billion to $30 billion", "up $3bn to $12bn" and the like as their two figures; every other figure as it is. What is
 * read as a range elsewhere is, in a sum, a before and an after.
 */
export function piecesOf(figure: Figure): readonly Figure[] {
  if (figure.steps) return figure.steps;
  const { bound, low, high } = figure.quantity;
  if (bound !== "range") return [figure];
  const lower = figure.text.toLowerCase();
  const dash = spacedDash(lower);
  if (dash >= 0)
    return both(piece(figure, 0, dash, low), piece(figure, dash + 3, lower.length, high)) ?? [figure];
  const to = lower.indexOf(" to ");
  const lead = lower.startsWith("from ") ? 5 : 0;
  if (to < 0 || (lead === 0 && trendOf(figure) === null)) return [figure];
  const first = piece(figure, lead, to, low);
  const trend = lead === 0 ? trendOf(figure) : null;
  return both(first && { ...first, trend }, piece(figure, to + 4, lower.length, high)) ?? [figure];
}

function both(first: Figure | null, second: Figure | null): readonly Figure[] | null {
  return first && second ? [first, second] : null;
}

/** "$25 billion — $5 billion now and …" is a whole and its parts, no range. */
function spacedDash(text: string): number {
  return Math.max(text.indexOf(" — "), text.indexOf(" – "));
}

function piece(whole: Figure, from: number, to: number, value: string | null): Figure | null {
  const text = whole.text.slice(from, to);
  const read = parseFigure(text);
  const start = whole.start + from;
  const end = whole.start + to;
  if (read?.unit) return { text, start, end, quantity: read, trend: null };
  const { unit, precision } = whole.quantity;
  const known = value ?? read?.value ?? null;
  if (known === null) return null;
  const quantity: Quantity = {
    text,
    bound: read?.bound ?? "exact",
    value: known,
    low: known,
    high: known,
    unit,
    precision,
  };
  return { text, start, end, quantity, trend: null };
}
