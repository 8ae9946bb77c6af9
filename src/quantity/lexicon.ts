import { type LetteredTable, rowsOf } from "../text/lettered.js";
import type { Unit } from "./quantity.js";
import type { Spellings, StoredUnit } from "./spellings.js";
import { IDS, SIGNS, SYMBOLS, UNITS, WORDS } from "./spellings.made.js";

/** A unit with its size in the base unit of its dimension; for money, with its currency. */
export interface UnitEntry {
  readonly unit: Unit;
  readonly factor: string;
  readonly currency: string | null;
}

interface Lookup<Value> {
  readonly get: (key: string) => Value | undefined;
}

/** The units that a word may be or begin. */
export interface WordUnits {
  /** In just this case: "GW", "mm". */
  readonly exact: Lookup<UnitEntry>;
  /** In any case: "gigawatts". */
  readonly word: UnitEntry | null;
  /** With further words, the longest first: "miles per hour". */
  readonly phrases: readonly { readonly rest: readonly string[]; readonly entry: UnitEntry }[];
}

interface Lexicon {
  readonly byId: Lookup<UnitEntry> & { readonly has: (id: string) => boolean };
  readonly symbols: Lookup<UnitEntry>;
  /** All that starts with a word, by that word in lower case: one look-up tells that a word is no unit. */
  readonly words: Lookup<WordUnits>;
  /** Currency signs and codes, which come before or after the amount. */
  readonly signs: Lookup<UnitEntry>;
}

/** Look-ups over the spellings; a unit, and what a word may begin, is made when a text first has it. */
function build(): Lexicon {
  const stored = UNITS.split("\n");
  const made: UnitEntry[] = [];
  const unitAt = (place: number): UnitEntry => {
    const known = made[place];
    if (known !== undefined) return known;
    const [id, name, dimension, factor, currency]: StoredUnit = JSON.parse(stored[place] ?? "[]");
    const entry: UnitEntry = { unit: { id, name, dimension }, factor, currency };
    made[place] = entry;
    return entry;
  };
  const unitsBy = (table: LetteredTable): Lookup<UnitEntry> => {
    const places = rowsOf<readonly [written: string, unit: number]>(table);
    return {
      get(key) {
        const place = places.get(key)?.[1];
        return place === undefined ? undefined : unitAt(place);
      },
    };
  };
  const listed = unitsBy(IDS);
  const byId = (id: string): UnitEntry | undefined => (COUNTED.has(id) ? COUNTED.get(id) : listed.get(id));
  const symbols = unitsBy(SYMBOLS);
  return {
    byId: { get: byId, has: (id) => byId(id) !== undefined },
    symbols,
    words: wordsOf(WORDS, symbols, unitAt),
    signs: unitsBy(SIGNS),
  };
}

function wordsOf(
  table: LetteredTable,
  exact: Lookup<UnitEntry>,
  unitAt: (place: number) => UnitEntry,
): Lookup<WordUnits> {
  const rows = rowsOf<Spellings["words"][number]>(table);
  const known = new Map<string, WordUnits>();
  return {
    get(first) {
      let units = known.get(first);
      if (units === undefined) {
        const row = rows.get(first);
        if (row === undefined) return undefined;
        units = unitsOfWord(row, exact, unitAt);
        known.set(first, units);
      }
      return units;
    },
  };
}

function unitsOfWord(
  [, word, ...rest]: Spellings["words"][number],
  exact: Lookup<UnitEntry>,
  unitAt: (place: number) => UnitEntry,
): WordUnits {
  return {
    exact,
    word: word < 0 ? null : unitAt(word),
    phrases: rest.map(([further, unit]) => ({ rest: further.split(" "), entry: unitAt(unit) })),
  };
}

/** How many times: "3.2x", "fivefold", "doubled". */
export const MULTIPLE: Unit = { id: "x", name: "count", dimension: "ratio" };
/** A share told as a fraction: "one-third", "half of". */
export const FRACTION: Unit = { id: "1", name: "fraction", dimension: "ratio" };

const COUNTED: ReadonlyMap<string, UnitEntry> = new Map(
  [MULTIPLE, FRACTION].map((unit) => [unit.id, { unit, factor: "1", currency: null }]),
);

let built: Lexicon | null = null;

/** All units and currencies by everything they are written as; built on first use. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

/** A unit for counting a thing: the noun itself. */
export function countUnit(noun: string): Unit {
  return { id: noun, name: noun.toLowerCase(), dimension: "count" };
}

/** One unit over another: "USD/year", "token/J". */
export function perUnit(over: Unit, under: Unit): Unit {
  return {
    id: `${over.id}/${under.id}`,
    name: `${over.name} per ${under.name}`,
    dimension: `${over.dimension}/${under.dimension}`,
  };
}
