import type { Unit } from "./quantity.js";
import { CURRENCIES, OTHER_CODES, SUBUNITS } from "./tables/currencies.js";
import { allUnits } from "./tables/units.js";

/** A unit with its size in the base unit of its dimension; for money, with its currency. */
export interface UnitEntry {
  readonly unit: Unit;
  readonly factor: string;
  readonly currency: string | null;
}

interface Phrase {
  readonly rest: readonly string[];
  readonly entry: UnitEntry;
}

/** The units that a word may be or begin. */
export interface WordUnits {
  /** In just this case: "GW", "mm". */
  readonly exact: Map<string, UnitEntry>;
  /** In any case: "gigawatts". */
  word: UnitEntry | null;
  /** With further words, the longest first: "miles per hour". */
  readonly phrases: Phrase[];
}

interface Lexicon {
  readonly byId: ReadonlyMap<string, UnitEntry>;
  readonly symbols: ReadonlyMap<string, UnitEntry>;
  /** All that starts with a word, by that word in lower case: one look-up tells that a word is no unit. */
  readonly words: ReadonlyMap<string, WordUnits>;
  /** Currency signs and codes, which come before or after the amount. */
  readonly signs: ReadonlyMap<string, UnitEntry>;
}

/** Symbols that are safe in any case. */
const CASELESS =
  "gb tb pb kb eb gw mw kw tw kwh mwh gwh twh ghz mhz khz thz kg km cm mm ml nm gbps mbps kbps tbps".split(
    " ",
  );
const CASELESS_IDS = [
  "GB",
  "TB",
  "PB",
  "kB",
  "EB",
  "GW",
  "MW",
  "kW",
  "TW",
  "kWh",
  "MWh",
  "GWh",
  "TWh",
  "GHz",
  "MHz",
  "kHz",
  "THz",
  "kg",
  "km",
  "cm",
  "mm",
  "mL",
  "nm",
  "Gbit/s",
  "Mbit/s",
  "kbit/s",
  "Tbit/s",
];

function plural(word: string): string {
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function build(): Lexicon {
  const byId = new Map<string, UnitEntry>();
  const symbols = new Map<string, UnitEntry>();
  const words = new Map<string, WordUnits>();
  const signs = new Map<string, UnitEntry>();

  const unitsOf = (word: string): WordUnits => {
    let units = words.get(word);
    if (!units) {
      units = { exact: new Map(), word: null, phrases: [] };
      words.set(word, units);
    }
    return units;
  };
  const addSymbol = (symbol: string, entry: UnitEntry): void => {
    if (symbols.has(symbol)) return;
    symbols.set(symbol, entry);
    unitsOf(symbol.toLowerCase()).exact.set(symbol, entry);
  };
  const addWord = (written: string, entry: UnitEntry): void => {
    const [first = "", ...rest] = written.split(/[ -]/);
    const units = unitsOf(first);
    if (rest.length > 0) units.phrases.push({ rest, entry });
    else units.word ??= entry;
  };
  const addWords = (written: string, entry: UnitEntry): void => {
    addWord(written, entry);
    addWord(plural(written), entry);
    const of = written.indexOf(" per ");
    if (of > 0) addWord(`${plural(written.slice(0, of))}${written.slice(of)}`, entry);
  };

  for (const row of allUnits()) {
    const entry: UnitEntry = {
      unit: { id: row.id, name: row.name, dimension: row.dimension },
      factor: row.factor,
      currency: null,
    };
    if (!byId.has(row.id)) byId.set(row.id, entry);
    for (const symbol of row.symbols) addSymbol(symbol, entry);
    for (const word of row.words) addWords(word, entry);
  }
  for (const [i, symbol] of CASELESS.entries()) {
    const entry = byId.get(CASELESS_IDS[i] ?? "");
    if (entry) addSymbol(symbol, entry);
    if (entry) addSymbol(symbol.toUpperCase(), entry);
  }
  for (const row of CURRENCIES) {
    const entry: UnitEntry = {
      unit: { id: row.code, name: row.name, dimension: "money" },
      factor: "1",
      currency: row.code,
    };
    byId.set(row.code, entry);
    signs.set(row.code, entry);
    for (const sign of row.signs) signs.set(sign, entry);
    addWords(row.name, entry);
    for (const word of row.words) addWords(word, entry);
  }
  for (const row of SUBUNITS) {
    const entry: UnitEntry = {
      unit: { id: row.id, name: row.name, dimension: "money" },
      factor: "0.01",
      currency: row.code,
    };
    byId.set(row.id, entry);
    for (const sign of row.signs) signs.set(sign, entry);
    for (const word of row.words) addWords(word, entry);
  }
  for (const [other, code] of OTHER_CODES) {
    const entry = byId.get(code);
    if (entry) signs.set(other, entry);
  }
  for (const { phrases } of words.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);
  const multiple: UnitEntry = { unit: MULTIPLE, factor: "1", currency: null };
  byId.set(MULTIPLE.id, multiple);
  byId.set(FRACTION.id, { unit: FRACTION, factor: "1", currency: null });
  return { byId, symbols, words, signs };
}

/** How many times: "3.2x", "fivefold", "doubled". */
export const MULTIPLE: Unit = { id: "x", name: "count", dimension: "ratio" };
/** A share told as a fraction: "one-third", "half of". */
export const FRACTION: Unit = { id: "1", name: "fraction", dimension: "ratio" };

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
