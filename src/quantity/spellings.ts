import { CURRENCIES, OTHER_CODES, SUBUNITS } from "./tables/currencies.js";
import { allUnits } from "./tables/units.js";

/** A unit as {@link Spellings} hold it: id, name, dimension, size in the dimension's base unit, currency. */
export type StoredUnit = readonly [
  id: string,
  name: string,
  dimension: string,
  factor: string,
  currency: string | null,
];

/** Everything that units and currencies are written as, worked out from the tables: plain data. A number is the place of a unit in `units`. */
export interface Spellings {
  readonly units: readonly StoredUnit[];
  readonly byId: readonly (readonly [id: string, unit: number])[];
  readonly symbols: readonly (readonly [symbol: string, unit: number])[];
  /** Currency signs and codes. */
  readonly signs: readonly (readonly [sign: string, unit: number])[];
  /** By the first word in lower case: the unit that it is in any case (-1 for none), then each further words and their unit. */
  readonly words: readonly (readonly [
    first: string,
    unit: number,
    ...phrases: (readonly [rest: string, unit: number])[],
  ])[];
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

export function spell(): Spellings {
  const units: StoredUnit[] = [];
  const byId = new Map<string, number>();
  const symbols = new Map<string, number>();
  const signs = new Map<string, number>();
  const words = new Map<string, { word: number; readonly phrases: { rest: string; unit: number }[] }>();

  const wordsOf = (first: string) => {
    let known = words.get(first);
    if (!known) {
      known = { word: -1, phrases: [] };
      words.set(first, known);
    }
    return known;
  };
  const add = (...unit: StoredUnit): number => units.push(unit) - 1;
  const addSymbol = (symbol: string, unit: number): void => {
    if (symbols.has(symbol)) return;
    symbols.set(symbol, unit);
    wordsOf(symbol.toLowerCase());
  };
  const addWord = (written: string, unit: number): void => {
    const [first = "", ...rest] = written.split(/[ -]/);
    const known = wordsOf(first);
    if (rest.length > 0) known.phrases.push({ rest: rest.join(" "), unit });
    else if (known.word < 0) known.word = unit;
  };
  const addWords = (written: string, unit: number): void => {
    addWord(written, unit);
    addWord(plural(written), unit);
    const of = written.indexOf(" per ");
    if (of > 0) addWord(`${plural(written.slice(0, of))}${written.slice(of)}`, unit);
  };

  for (const row of allUnits()) {
    const unit = add(row.id, row.name, row.dimension, row.factor, null);
    if (!byId.has(row.id)) byId.set(row.id, unit);
    for (const symbol of row.symbols) addSymbol(symbol, unit);
    for (const word of row.words) addWords(word, unit);
  }
  for (const [i, symbol] of CASELESS.entries()) {
    const unit = byId.get(CASELESS_IDS[i] ?? "");
    if (unit === undefined) continue;
    addSymbol(symbol, unit);
    addSymbol(symbol.toUpperCase(), unit);
  }
  for (const row of CURRENCIES) {
    const unit = add(row.code, row.name, "money", "1", row.code);
    byId.set(row.code, unit);
    signs.set(row.code, unit);
    for (const sign of row.signs) signs.set(sign, unit);
    for (const word of [row.name, ...row.words]) addWords(word, unit);
  }
  for (const row of SUBUNITS) {
    const unit = add(row.id, row.name, "money", "0.01", row.code);
    byId.set(row.id, unit);
    for (const sign of row.signs) signs.set(sign, unit);
    for (const word of row.words) addWords(word, unit);
  }
  for (const [other, code] of OTHER_CODES) {
    const unit = byId.get(code);
    if (unit !== undefined) signs.set(other, unit);
  }
  return {
    units,
    byId: [...byId],
    symbols: [...symbols],
    signs: [...signs],
    words: [...words].map(([first, { word, phrases }]) => [
      first,
      word,
      ...phrases
        .sort((a, b) => b.rest.split(" ").length - a.rest.split(" ").length)
        .map(({ rest, unit }) => [rest, unit] as const),
    ]),
  };
}
