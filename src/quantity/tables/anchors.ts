import { ARTICLE_UNITS, MAGNITUDES, MULTI, MULTIPLES, ORDINALS, SMALL, VAGUE } from "./numbers.js";

/** Codes that are written onto their amount: "USD1,700", "RM23.50". */
export const GLUED_CODES: ReadonlySet<string> = new Set([
  "USD",
  "EUR",
  "GBP",
  "JPY",
  "CNY",
  "RMB",
  "AUD",
  "CAD",
  "CHF",
  "HKD",
  "SGD",
  "INR",
  "NZD",
  "SEK",
  "NOK",
  "DKK",
  "KRW",
  "ZAR",
  "BRL",
  "MXN",
  "AED",
  "SAR",
  "ILS",
  "TWD",
  "PLN",
  "RM",
  "US",
  "Rs",
  "PS",
  "NT",
  "Rp",
  "kr",
]);

export interface AnchorWords {
  /** For each first two letters, the lengths that such words have and their third letters, as bits. */
  readonly lengths: Uint32Array;
  readonly thirds: Uint32Array;
  readonly words: ReadonlySet<string>;
}

let built: AnchorWords | null = null;

const OTHERS = ["dozen", "dozens", "dozs", "dzs", "half", "halved", "halving"];

/** The words that a figure may grow from, and a filter on their first three letters. */
export function anchorWords(): AnchorWords {
  if (built) return built;
  const words = new Set<string>(OTHERS);
  for (const table of [SMALL, MAGNITUDES, VAGUE, MULTI, MULTIPLES])
    for (const word of table.keys()) words.add(word);
  for (const word of ORDINALS.keys()) words.add(word).add(`${word}s`);
  for (const word of [...SMALL.keys(), "hundred", "thousand"]) words.add(`${word}fold`);
  for (const word of ARTICLE_UNITS) words.add(word).add(`${word}s`);
  words.delete("halve");
  words.delete("halves");
  const lengths = new Uint32Array(26 * 26);
  const thirds = new Uint32Array(26 * 26);
  for (const word of words) {
    const at = (word.charCodeAt(0) - 97) * 26 + word.charCodeAt(1) - 97;
    lengths[at] = (lengths[at] ?? 0) | (1 << word.length);
    thirds[at] = (thirds[at] ?? 0) | (1 << (word.charCodeAt(2) - 97));
  }
  built = { lengths, thirds, words };
  return built;
}
