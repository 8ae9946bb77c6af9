import { closedWords } from "../../text/closed-words.js";
import type { Draft } from "../draft.js";
import { countUnit, lexicon, perUnit } from "../lexicon.js";
import { singular } from "../nouns.js";
import { pluralPhrase } from "../phrases.js";
import type { Unit } from "../quantity.js";
import { STOPS } from "../tables/nouns.js";
import { SUFFIXES } from "../tables/numbers.js";
import { NUMBER, type Tokens } from "../tokens.js";
import { wordMap } from "../wordset.js";
import { unitAt } from "./unit.js";

/** What "a" and "an" may put a quantity over, besides units of time: "$98 a share", "64 cents a dozen". */
const OVER = closedWords(
  "share barrel pound gallon ounce ton tonne night ticket piece head unit person token kilowatt-hour kilowatt megawatt kilogram kilo litre liter bushel mile dozen chip gpu acre day hour user seat month",
);
const TIMES = new Set(["s", "min", "h", "day", "week", "month", "quarter", "year", "decade", "night"]);
/** What is hired by the hour: "$2.20 per GPU hour". */
const MACHINES = new Set(
  "gpu tpu cpu vcpu npu chip core node server instance accelerator machine user seat site rack".split(" "),
);
const ADVERBS = wordMap(() => [
  ["annually", "year"],
  ["yearly", "year"],
  ["monthly", "month"],
  ["weekly", "week"],
  ["daily", "day"],
  ["hourly", "h"],
  ["quarterly", "quarter"],
  ["pa", "year"],
  ["p.a.", "year"],
]);

/** Puts a unit over another: "$2 billion a year", "km/h", "tokens per joule", "$3 per million tokens". */
export function rate(tokens: Tokens, draft: Draft): void {
  if (!draft.unit || draft.out || draft.unit.dimension === "score") return;
  const at = ofWhat(tokens, draft.last + 1);
  const mark = tokens.lower(at);
  let found: { readonly unit: Unit; readonly to: number } | null = null;
  if (mark === "/") found = underAt(tokens, at + 1);
  else if (mark === "per") found = underAt(tokens, at + 1);
  else if (mark === "a" || mark === "an" || mark === "each" || mark === "every")
    found = article(tokens, at + 1, mark, isMoney(draft.unit));
  else if (mark === "-" && tokens.lower(at + 1) === "a" && tokens.isDash(at + 2))
    found = article(tokens, at + 3, "a", isMoney(draft.unit)) ?? hyphened(tokens, at + 3);
  else if (mark === "-" && tokens.lower(at + 1) === "per" && tokens.isDash(at + 2))
    found = underAt(tokens, at + 3);
  else if (draft.unit.dimension !== "time" && draft.unit.id !== "%") {
    const adverb = tokens.is(at, ADVERBS) ? ADVERBS.get(mark) : undefined;
    const entry = adverb === undefined ? undefined : lexicon().byId.get(adverb);
    if (entry) found = { unit: entry.unit, to: at };
  }
  // "5GW/10GW" are two figures.
  if (
    !found ||
    (mark === "/" && found.unit.dimension === draft.unit.dimension && found.unit.dimension !== "count")
  )
    return;
  draft.unit = perUnit(draft.unit, found.unit);
  draft.last = found.to;
}

/** Past "of water" in "2 million gallons of water a day". */
function ofWhat(tokens: Tokens, at: number): number {
  // "0.4 kg CO2e/kWh"
  if (tokens.code(at) === 67 && /^CO(?:2|₂)e?q?$/.test(tokens.at(at))) return at + 1;
  if (tokens.lower(at) !== "of" || !tokens.isWord(at + 1) || tokens.is(at + 1, STOPS)) return at;
  return /^(?:a|an|per|each|every)$/.test(tokens.lower(at + 2)) ? at + 2 : at;
}

function isMoney(unit: Unit): boolean {
  return unit.dimension === "money";
}

function article(
  tokens: Tokens,
  at: number,
  mark: string,
  money: boolean,
): { readonly unit: Unit; readonly to: number } | null {
  const i = tokens.isDash(at) ? at + 1 : at;
  const match = unitAt(tokens, i);
  if (
    match &&
    (TIMES.has(match.entry.unit.id) ||
      OVER.has(tokens.lower(i)) ||
      (money && match.entry.currency === null && match.entry.unit.dimension !== "ratio"))
  ) {
    if (tellsWhen(tokens, match.to + 1)) return null;
    return { unit: match.entry.unit, to: match.to };
  }
  if (mark !== "each" && mark !== "every" && OVER.has(tokens.lower(i)))
    return { unit: countUnit(tokens.lower(i)), to: i };
  return null;
}

/** "a $2-a-pack tax" */
function hyphened(tokens: Tokens, at: number): { readonly unit: Unit; readonly to: number } | null {
  return tokens.isWord(at) && !tokens.is(at, STOPS) ? { unit: countUnit(tokens.lower(at)), to: at } : null;
}

/** A unit or a noun, perhaps with a number of its own: "year", "1M tokens", "square foot". */
function underAt(tokens: Tokens, at: number): { readonly unit: Unit; readonly to: number } | null {
  let i = at;
  let prefix = "";
  if (tokens.at(i) === "MTok" || tokens.at(i) === "Mtok") {
    return { unit: { id: "1M token", name: "1m token", dimension: "count" }, to: i };
  }
  if (/^[KMB]$/.test(tokens.at(i)) && tokens.isWord(i + 1)) prefix = `1${tokens.at(i++)}`;
  else if (
    tokens.kind(i) === NUMBER &&
    /^\d{1,3}(?:,?\d{3}){0,2}$/.test(tokens.at(i)) &&
    tokens.isWord(i + 1)
  ) {
    prefix = tokens.at(i).replaceAll(",", "");
    i++;
    if (SUFFIXES.has(tokens.at(i)) && tokens.isWord(i + 1)) prefix += tokens.at(i++);
    else if (tokens.magnitude(i) > 0) prefix += ` ${tokens.lower(i++)}`;
  } else if (tokens.magnitude(i) > 0) prefix = tokens.lower(i++);
  if (!tokens.isWord(i)) return null;
  const match = unitAt(tokens, i);
  let unit: Unit;
  let to: number;
  if (match) {
    unit = match.entry.unit;
    to = match.to;
    if (unit.id === "%") return null;
  } else {
    const word = tokens.lower(i);
    if (STOPS.has(word) || word === "cent") return null;
    const phrase = word === "annum" ? null : underPhrase(tokens, i, prefix !== "");
    unit = phrase ? countUnit(phrase.name) : (lexicon().byId.get("year")?.unit ?? countUnit("year"));
    to = phrase ? phrase.head : i;
  }
  if (prefix !== "")
    unit = {
      id: `${prefix} ${unit.id}`,
      name: `${prefix} ${unit.name}`.toLowerCase(),
      dimension: unit.dimension,
    };
  return { unit, to };
}

/** "token", "GPU-hour"; after a number "output tokens". */
function underPhrase(
  tokens: Tokens,
  at: number,
  counted: boolean,
): { readonly name: string; readonly head: number } {
  const phrase = counted ? pluralPhrase(tokens, at) : null;
  if (phrase) return phrase;
  if (MACHINES.has(tokens.lower(at)) && /^(?:hour|day|month|year)s?$/.test(tokens.lower(at + 1)))
    return { name: `${tokens.at(at)}-${singular(tokens.lower(at + 1))}`, head: at + 1 };
  if (tokens.isDash(at + 1) && tokens.glued(at + 1) && tokens.glued(at + 2) && tokens.isWord(at + 2)) {
    return { name: `${tokens.at(at)}-${singular(tokens.at(at + 2))}`, head: at + 2 };
  }
  return { name: singular(tokens.at(at)), head: at };
}

/** "$1,600 a year earlier", "… a year before.": when, not how often. */
function tellsWhen(tokens: Tokens, at: number): boolean {
  const word = tokens.lower(at);
  if (word === "before") return !tokens.isWord(at + 1) && !tokens.isNumber(at + 1);
  return word === "ago" || word === "earlier" || word === "later" || word === "previously";
}
