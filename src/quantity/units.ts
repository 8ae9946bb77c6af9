import { Decimal } from "decimal.js";
import { lexicon } from "./lexicon.js";
import type { Unit } from "./quantity.js";

/** The unit with an id such as "GW", "USD", "USD/year" or "%"; null for one that is not in the tables (counts are not). */
export function unitById(id: string): Unit | null {
  const entry = lexicon().byId.get(id);
  if (entry) return entry.unit;
  const slash = id.indexOf("/");
  if (slash <= 0) return null;
  const over = unitById(id.slice(0, slash));
  const under = unitById(id.slice(slash + 1));
  if (!over || !under) return null;
  return { id, name: `${over.name} per ${under.name}`, dimension: `${over.dimension}/${under.dimension}` };
}

/** The currency that a unit of money or a price is in; null for other units. */
export function moneyOf(unit: Unit): string | null {
  const id = unit.id.split("/")[0] ?? "";
  return lexicon().byId.get(id)?.currency ?? null;
}

const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  M: 6,
  B: 9,
  T: 12,
  m: 6,
  bn: 9,
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

const ONE = new Decimal(1);

/** The size of a unit in the base unit of its dimension; 1 for counts and for no unit. */
export function factorOf(unit: Unit | null): Decimal {
  return unit === null ? ONE : sizeOf(unit.id);
}

function sizeOf(id: string): Decimal {
  const known = lexicon().byId.get(id);
  if (known) return new Decimal(known.factor);
  if (id.startsWith("/")) return ONE;
  const slash = id.indexOf("/");
  if (slash > 0) return sizeOf(id.slice(0, slash)).div(sizeOf(id.slice(slash + 1)));
  // "1M token", "million token", "100 km": a number of the unit.
  const counted = /^(\d*)(?: ?(k|K|M|B|T|m|bn|hundred|thousand|million|billion|trillion))? (.+)$/.exec(id);
  if (!counted || (counted[1] === "" && counted[2] === undefined)) return ONE;
  const [, digits = "", magnitude = "", rest = ""] = counted;
  return new Decimal(digits === "" ? 1 : digits)
    .times(new Decimal(10).pow(MAGNITUDES[magnitude] ?? 0))
    .times(sizeOf(rest));
}

/** The last word of a counted noun, which is what is counted: "chip" for "Trainium2 chip". */
export function headNoun(unit: Unit): string {
  return unit.name.slice(unit.name.lastIndexOf(" ") + 1);
}
