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

interface Lexicon {
  readonly byId: ReadonlyMap<string, UnitEntry>;
  readonly symbols: ReadonlyMap<string, UnitEntry>;
  readonly words: ReadonlyMap<string, UnitEntry>;
  /** Units of several words, by the first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
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
  const words = new Map<string, UnitEntry>();
  const phrases = new Map<string, Phrase[]>();
  const signs = new Map<string, UnitEntry>();

  const addWord = (written: string, entry: UnitEntry): void => {
    const parts = written.split(/[ -]/);
    const [first = ""] = parts;
    if (parts.length === 1) {
      if (!words.has(first)) words.set(first, entry);
      return;
    }
    const known = phrases.get(first);
    const phrase = { rest: parts.slice(1), entry };
    if (known) known.push(phrase);
    else phrases.set(first, [phrase]);
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
    for (const symbol of row.symbols) if (!symbols.has(symbol)) symbols.set(symbol, entry);
    for (const word of row.words) addWords(word, entry);
  }
  for (const [i, symbol] of CASELESS.entries()) {
    const entry = byId.get(CASELESS_IDS[i] ?? "");
    if (entry && !symbols.has(symbol)) symbols.set(symbol, entry);
    const upper = symbol.toUpperCase();
    if (entry && !symbols.has(upper)) symbols.set(upper, entry);
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
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  const multiple: UnitEntry = { unit: MULTIPLE, factor: "1", currency: null };
  byId.set(MULTIPLE.id, multiple);
  byId.set(FRACTION.id, { unit: FRACTION, factor: "1", currency: null });
  return { byId, symbols, words, phrases, signs };
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
