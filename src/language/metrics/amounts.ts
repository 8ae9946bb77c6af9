import { sameDimension, toBase } from "../../quantity/index.js";
import type { Quantity, Unit } from "../../quantity/quantity.js";
import { stemOf } from "../words/stem.js";

/** What the base has of a topic: a figure of a claim. */
export interface Amount {
  readonly subject: string;
  readonly metric: string;
  readonly object: string | null;
  readonly quantity: Quantity;
}

/** A claim as far as a reader knows it: its topic, and what it says of it. */
export interface TopicClaim {
  readonly topic: string;
  readonly quantity?: Quantity | null;
}

/** The figures of each party, whichever side of the topic it is on. */
export function amountsAmong(claims: Iterable<TopicClaim>): ReadonlyMap<string, readonly Amount[]> {
  const amounts = new Map<string, Amount[]>();
  for (const { topic, quantity } of claims) {
    const [subject, metric, object = null] = topic.split("/");
    if (!quantity || !subject || !metric) continue;
    const amount = { subject, metric, object, quantity };
    for (const party of new Set([subject, object])) {
      if (party === null) continue;
      const own = amounts.get(party);
      if (own) own.push(amount);
      else amounts.set(party, [amount]);
    }
  }
  return amounts;
}

/** What the claims of each metric count: stems of the last words of their nouns. */
export function countedAmong(claims: Iterable<TopicClaim>): ReadonlyMap<string, ReadonlySet<string>> {
  const counted = new Map<string, Set<string>>();
  for (const { topic, quantity } of claims) {
    const metric = topic.split("/")[1];
    // "one of its largest backers" counts nothing
    if (metric === undefined || quantity?.unit?.dimension !== "count" || quantity.value === "1") continue;
    const nouns = counted.get(metric) ?? new Set<string>();
    nouns.add(nounStem(quantity.unit.name));
    counted.set(metric, nouns);
  }
  return counted;
}

/** The stem of what is counted: of "Trainium2 chips" that of "chips". */
export const nounStem = (name: string): string =>
  stemOf(name.slice(name.lastIndexOf(" ") + 1).toLowerCase()).stem;

/**
 * How like one figure is to another of its dimension: the same number; the same digits at another power of ten, or in
 * another order; of one order; or none of these.
 */
export type Likeness = "equal" | "slip" | "order" | "none";

/** Of one order: no more than so many times as much. */
const ORDER = 4;
/** More powers of ten than "million" for "billion" is another figure more often than a slip. */
const FARTHEST = 3;
const SAME = 0.005;

/** How like two figures are; a rate by the year is held against sums as they are told for a year. */
export function likenessOf(figure: Quantity, held: Quantity): Likeness {
  const told = asTold(figure, held);
  if (!sameDimension(told, held)) return "none";
  const [one, other] = [Math.abs(toBase(told).toNumber()), Math.abs(toBase(held).toNumber())];
  if (!(one > 0 && other > 0)) return "none";
  const ratio = one / other;
  if (Math.abs(ratio - 1) < SAME) return "equal";
  const digits = digitsOf(told);
  const power = Math.log10(ratio);
  const whole = Math.round(power);
  if (Math.abs(power - whole) < 1e-9 && Math.abs(whole) <= FARTHEST && digits.length > 1) return "slip";
  const isOrder = ratio < ORDER && ratio > 1 / ORDER;
  if (
    Math.abs(power) < 1 &&
    (isSwapped(digits, digitsOf(held)) || isSwapped(writtenOf(told), writtenOf(held)))
  )
    return "slip";
  return isOrder ? "order" : "none";
}

/** "$5.2 billion a year" of what the base tells as $5.2 billion, "$370" of its $370 a stack, "112,000" of its chips. */
function asTold(figure: Quantity, { unit }: Quantity): Quantity {
  const own = figure.unit;
  if (!unit) return figure;
  if (!own) return unit.dimension === "count" ? { ...figure, unit } : figure;
  const isYearly = own.dimension === `${unit.dimension}/time` && own.id === `${unit.id}/year`;
  const isEach = isRateOf(unit, own);
  return isYearly || isEach ? { ...figure, unit } : figure;
}

/** What goes without saying of a price: "13.2 cents" of cents per kWh, "$370" of dollars a stack. */
export const isRateOf = (rate: Unit, whole: Unit): boolean =>
  rate.dimension.startsWith(`${whole.dimension}/`) &&
  !rate.dimension.endsWith("/time") &&
  rate.id.startsWith(`${whole.id}/`);

/** The digits that say something: 25 of 2.5 and of 25,000. */
const digitsOf = (quantity: Quantity): string => writtenOf(quantity).replace(/0+$/, "");

/** The digits with the zeros at their end, since one of them may be what was swapped: 704 for 740. */
const writtenOf = ({ value, low }: Quantity): string =>
  (value ?? low ?? "").replace(/[^0-9]/g, "").replace(/^0+/, "");

const isSwapped = (one: string, other: string): boolean =>
  one.length > 1 && one.length === other.length && [...one].sort().join("") === [...other].sort().join("");
