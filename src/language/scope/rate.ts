import type { Figure } from "../../quantity/quantity.js";
import type { Event } from "../grammar/event.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Told } from "../grammar/span.js";

const PER_WORDS: ReadonlyMap<string, string> = new Map([
  ["annual", "year"],
  ["annually", "year"],
  ["yearly", "year"],
  ["monthly", "month"],
  ["weekly", "week"],
  ["daily", "day"],
  ["quarterly", "quarter"],
  ["hourly", "hour"],
]);

const PERIODS = new Set(["year", "month", "week", "day", "quarter", "hour", "decade"]);

/** The period that a figure is told for each of: "$10 billion a year", "every year", "its annual bill". */
export function perOf(sentence: Sentence, event: Event, figure: Figure): Told<string> | null {
  const { nodes } = sentence;
  const [, divisor] = figure.quantity.unit?.id.split("/") ?? [];
  if (divisor && PERIODS.has(divisor) && !AGO.has(nodes[event.figure + 1]?.lower ?? ""))
    return { value: divisor, start: event.figure, end: event.figure + 1 };
  const { subject } = event;
  const from = event.phrase.of >= 0 ? Math.max(event.phrase.of - 3, 0) : event.phrase.first;
  for (let k = from; k <= Math.min(event.to, event.phrase.last + 8); k++) {
    const told = rateAt(sentence, event, k);
    if (told) return told;
  }
  for (let k = subject.kind === "other" ? Math.max(0, subject.head - 3) : from; k < from; k++) {
    const value = PER_WORDS.get(nodes[k]?.lower ?? "");
    if (subject.kind === "other" && k <= subject.head && value && !isRunRate(nodes[k + 1]?.lower))
      return { value, start: k, end: k + 1 };
  }
  // "Every year, Initech pays …"
  const opening = nodes[0]?.lower;
  const value = PERIODS.has(nodes[1]?.lower ?? "") ? nodes[1]?.lower : undefined;
  if ((opening === "every" || opening === "each") && value && sentence.clauseOf[0] === event.clause)
    return { value, start: 0, end: 2 };
  return null;
}

const EACH: ReadonlySet<string> = new Set(["a", "an", "per", "each", "every"]);
/** "a year ago", "a year after the first": a distance, no rate. */
const AGO: ReadonlySet<string> = new Set([
  "ago",
  "before",
  "earlier",
  "later",
  "after",
  "previously",
  "from",
]);
/** "over a decade", "within a year": a period, no rate. */
const SPREADING: ReadonlySet<string> = new Set([
  "over",
  "in",
  "within",
  "for",
  "across",
  "during",
  "half",
  "of",
  "than",
]);

function rateAt({ nodes, clauseOf }: Sentence, event: Event, at: number): Told<string> | null {
  const node = nodes[at];
  if (node?.kind !== "word" && node?.kind !== "time") return null;
  const value = PER_WORDS.get(node.lower);
  // "annual recurring revenue" and "annual run rate" name a metric, not a rate
  if (value && at <= event.phrase.last + 4 && !isRunRate(nodes[at + 1]?.lower))
    return { value, start: at, end: at + 1 };
  if (at <= event.figure || clauseOf[at] !== event.clause || !EACH.has(node.lower)) return null;
  const period = nodes[at + 1]?.lower ?? "";
  const length = period === "annum" ? "year" : period;
  const isFar =
    at > event.phrase.last + 4 && node.lower !== "every" && node.lower !== "each" && node.lower !== "per";
  if (isFar || !PERIODS.has(length) || AGO.has(nodes[at + 2]?.lower ?? "")) return null;
  return SPREADING.has(nodes[at - 1]?.lower ?? "") ? null : { value: length, start: at, end: at + 2 };
}

function isRunRate(next: string | undefined): boolean {
  return (
    next === "recurring" || next === "run" || next === "run-rate" || next === "revenue" || next === "revenues"
  );
}
