import type { Draft } from "../draft.js";
import { countUnit, lexicon, MULTIPLE, type UnitEntry, type WordUnits } from "../lexicon.js";
import { STOPS } from "../tables/nouns.js";
import { SYMBOL, type Tokens, WORD } from "../tokens.js";
import type { Word } from "../vocabulary.js";
import { wordSet } from "../wordset.js";

export interface UnitMatch {
  readonly entry: UnitEntry;
  readonly to: number;
}

/** Words that are units only in the plural or after a large number. */
const DOUBTFUL = wordSet([
  "won",
  "real",
  "reals",
  "mark",
  "marks",
  "rand",
  "colon",
  "colons",
  "eth",
  "stone",
  "stones",
]);

/** The unit or currency word at token `i`, the longest there is. */
export function unitAt(tokens: Tokens, i: number): UnitMatch | null {
  const kind = tokens.kind(i);
  if (kind === SYMBOL) return signAt(tokens, i);
  if (kind !== WORD) return null;
  const joined = joinedAt(tokens, i);
  const word = tokens.word(i);
  const units = unitsOf(word);
  if (units === null) return joined;
  for (const { rest, entry } of units.phrases) {
    const to = phraseEnd(tokens, i, rest);
    if (to > 0) return { entry, to };
  }
  if (joined) return joined;
  if (word.unit === undefined) word.unit = units.exact.get(word.written) ?? units.word;
  const entry = word.unit;
  return entry ? { entry, to: i } : null;
}

/** The units that a word is or begins. */
export function unitsOf(word: Word): WordUnits | null {
  if (word.units === undefined) word.units = lexicon().words.get(word.lower) ?? null;
  return word.units;
}

/** "%", "°C", "% points". */
function signAt(tokens: Tokens, i: number): UnitMatch | null {
  const word = tokens.word(i);
  const sign = word.written;
  const next = tokens.lower(i + 1);
  const id =
    sign === "°"
      ? DEGREES.get(next)
      : sign === "%" && (next === "point" || next === "points")
        ? "pp"
        : undefined;
  const longer = id === undefined ? undefined : lexicon().byId.get(id);
  if (longer) return { entry: longer, to: i + 1 };
  if (word.unit === undefined) word.unit = lexicon().symbols.get(sign) ?? null;
  const entry = word.unit;
  return entry ? { entry, to: i } : null;
}

const DEGREES: ReadonlyMap<string, string> = new Map([
  ["c", "°C"],
  ["celsius", "°C"],
  ["f", "°F"],
  ["fahrenheit", "°F"],
]);

/** "GB/s", "lb-ft": symbols with a sign inside. */
function joinedAt(tokens: Tokens, i: number): UnitMatch | null {
  const sign = tokens.code(i + 1);
  if ((sign !== 45 && sign !== 47) || !tokens.glued(i + 1) || !tokens.glued(i + 2)) return null;
  const entry = lexicon().symbols.get(`${tokens.at(i)}${tokens.at(i + 1)}${tokens.at(i + 2)}`);
  return entry ? { entry, to: i + 2 } : null;
}

/** The last token of a unit of several words, hyphens or spaces between them; 0 where they do not follow. */
function phraseEnd(tokens: Tokens, i: number, rest: readonly string[]): number {
  let at = i;
  for (const word of rest) {
    const abbreviated = tokens.code(at + 1) === 46 && tokens.lower(at) === "sq";
    at = abbreviated || tokens.isDash(at + 1) ? at + 2 : at + 1;
    if (tokens.lower(at) !== word) return 0;
  }
  return at;
}

const PLUS = 43;
const LETTER_X = 120;

/** What may stand between a number and its FLOPS: "2.52 FP8 PFLOPs", "dense". */
const PRECISIONS = wordSet("fp4 fp6 fp8 fp16 fp32 fp64 bf16 tf32 int4 int8 int16 dense sparse".split(" "));

/** Gives a number its unit: "5 GW", "2-gigawatt", "12.5%", "3.2x", "20 (kg)", "8xH100", "three times". */
export function unit(tokens: Tokens, draft: Draft): void {
  if (draft.unit || draft.out || draft.writing === "score" || draft.writing === "multiple") return;
  let at = draft.last + 1;
  if (tokens.isDash(at)) {
    if (!tokens.isWord(at + 1) || tokens.end(at + 1) - tokens.start(at + 1) < 2) return;
    at++;
  }
  if (draft.writing === "fraction" && /^an?$/.test(tokens.lower(at))) {
    // "half an hour", "half a gigawatt"
    const whole = unitAt(tokens, at + 1);
    if (whole) set(draft, whole.entry, whole.to);
    return;
  }
  if (
    (draft.writing === "fraction" || isDecimal(draft)) &&
    tokens.lower(at) === "of" &&
    /^(?:an?|one|1)$/.test(tokens.lower(at + 1))
  ) {
    // "a quarter of a percentage point", "a tenth of a cent", "half of 1%"
    const whole = unitAt(tokens, at + 2);
    if (whole && whole.entry.unit.dimension !== "count") set(draft, whole.entry, whole.to);
    return;
  }
  if (tokens.code(at) === PLUS && tokens.glued(at)) {
    // "300+ MW"
    const more = tokens.isWord(at + 1) ? unitAt(tokens, at + 1) : null;
    if (!more || !fits(tokens, draft, at + 1, more)) return;
    set(draft, more.entry, more.to);
    draft.bound = "at-least";
    return;
  }
  const bracket = tokens.at(at);
  if (bracket === "(" || bracket === "[" || bracket === "{" || bracket === "<") {
    const inside = unitAt(tokens, at + 1);
    if (inside && /^[)\]}>]$/.test(tokens.at(inside.to + 1)) && inside.entry.unit.id !== "s")
      set(draft, inside.entry, inside.to + 1);
    return;
  }
  const lower = tokens.lower(at);
  if (lower === "x" || lower === "×") {
    if (
      tokens.glued(at) &&
      !(tokens.isNumber(at + 1) && tokens.glued(at + 1)) &&
      draft.writing === "numeral" &&
      !/^\d{2,}[1-9]\d$/.test(tokens.at(draft.to))
    ) {
      draft.unit = MULTIPLE;
      draft.last = at;
    }
    return;
  }
  if (tokens.lower(draft.first - 1) === "of" && tokens.lower(draft.first - 2) === "factor") {
    draft.unit = MULTIPLE;
    return;
  }
  if (lower === "times") {
    draft.unit = MULTIPLE;
    draft.last = at;
    return;
  }
  if (lower === "fold") {
    draft.unit = MULTIPLE;
    draft.last = at;
    return;
  }
  if (tokens.glued(at) && tokens.code(at) === LETTER_X && /^x[A-Z][A-Za-z]*\d/.test(tokens.at(at))) {
    draft.unit = countUnit(tokens.at(at).slice(1));
    draft.last = at;
    return;
  }
  if (lower === "or" && tokens.lower(at + 1) === "so") {
    // "five or so gigawatts"
    const behind = tokens.isWord(at + 2) ? unitAt(tokens, at + 2) : null;
    if (behind && fits(tokens, draft, at + 2, behind)) {
      set(draft, behind.entry, behind.to);
      draft.bound = "about";
    }
    return;
  }
  if (lower === "plus" && draft.value !== null && tokens.isWord(at + 1)) {
    // "500 plus horsepower"
    const more = unitAt(tokens, at + 1);
    if (more && more.entry.currency === null && fits(tokens, draft, at + 1, more)) {
      set(draft, more.entry, more.to);
      draft.bound = "at-least";
    }
    return;
  }
  if (tokens.glued(at) && glued(tokens, draft, at)) return;
  if (spaced(tokens, draft, at)) return;
  let match = unitAt(tokens, at);
  if (!match && tokens.is(at, PRECISIONS)) match = unitAt(tokens, at + 1);
  if (!match && draft.magnitude && lower === "b") {
    const bit = lexicon().byId.get("bit");
    if (bit) match = { entry: bit, to: at };
  }
  if (!match || !fits(tokens, draft, at, match)) return;
  set(draft, match.entry, match.to);
}

/** "0.3 of a percentage point" */
function isDecimal({ value }: Draft): boolean {
  return value !== null && value.exponent < 0;
}

/** Letters that are a unit only right behind whole digits: 40C, 104F, 85p, 7in. */
const GLUED_UNITS: ReadonlyMap<string, string> = new Map([
  ["C", "°C"],
  ["F", "°F"],
  ["p", "GBP-penny"],
  ["in", "in"],
  ["c", "USD-cent"],
  ["st", "st"],
  ["PS", "PS"],
]);
/** Heights of a picture in pixels: 1080p. */
const SCREEN_LINES = new Set(["480", "720", "1080", "1440", "2160", "4320"]);

/** How many digits such a letter is believed behind. */
function longest(id: string, written: string): number {
  if (id === "in" || id === "GBP-penny") return 5;
  return id.startsWith("°") && written.includes(".") ? 5 : 3;
}

function glued(tokens: Tokens, draft: Draft, at: number): boolean {
  const id = draft.writing === "numeral" && !draft.magnitude ? GLUED_UNITS.get(tokens.at(at)) : undefined;
  const written = tokens.at(draft.from);
  if (
    id === undefined ||
    written.length > longest(id, written) ||
    (id === "°F" && written.indexOf(".") === 1) ||
    (tokens.glued(at + 1) && tokens.isNumber(at + 1))
  )
    return false;
  if (
    SCREEN_LINES.has(written) ||
    (id.startsWith("°") && (written.length < 2 || tokens.isCapital(draft.first - 1)))
  )
    return false;
  const entry = lexicon().byId.get(id);
  if (entry) set(draft, entry, at);
  return entry !== undefined;
}

/** Letters that are a unit a space behind the number only before certain words: "12 C melting point", "0.5 R per day". */
const SPACED_UNITS: ReadonlyMap<string, { readonly id: string; readonly before: ReadonlySet<string> }> =
  new Map([
    [
      "C",
      {
        id: "°C",
        before: words(
          "melting boiling freezing temperature temperatures warming water heat above below warmer cooler hotter colder hot cold limit threshold target",
        ),
      },
    ],
    ["F", { id: "°F", before: words("melting boiling freezing temperature temperatures water heat") }],
    ["R", { id: "R", before: words("per") }],
    ["p", { id: "GBP-penny", before: words("to at on a per from in and , ;") }],
  ]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

function spaced(tokens: Tokens, draft: Draft, at: number): boolean {
  if (draft.magnitude || draft.writing !== "numeral" || tokens.glued(at)) return false;
  const written = tokens.at(at);
  const unit = written.length === 1 ? SPACED_UNITS.get(written) : undefined;
  if (!unit) return false;
  const next = tokens.lower(at + 1);
  if (!unit.before.has(next) && !(unit.id === "GBP-penny" && next === "." && !tokens.isNumber(at + 2)))
    return false;
  const entry = lexicon().byId.get(unit.id);
  if (entry) set(draft, entry, at);
  return entry !== undefined;
}

function set(draft: Draft, entry: UnitEntry, to: number): void {
  draft.unit = entry.unit;
  draft.last = to;
}

/** Units that are makes with a capital: "3 tesla", "3 Teslas". */
const BRANDS = wordSet(["tesla", "teslas"]);

/** "2,400 megawatt-scale generators": no measure. */
const SIZES = new Set(["scale", "class", "size", "sized", "level", "range"]);

/** Single letters and words with another everyday meaning need a closer look. */
function fits(tokens: Tokens, draft: Draft, at: number, match: UnitMatch): boolean {
  if (tokens.isDash(match.to + 1) && tokens.glued(match.to + 1) && SIZES.has(tokens.lower(match.to + 2)))
    return false;
  const written = tokens.at(at);
  if (
    match.to === at &&
    tokens.is(at, DOUBTFUL) &&
    draft.power < 3 &&
    !(draft.value && draft.value.digits.length > 2)
  )
    return false;
  if (tokens.is(at, DOUBTFUL) && tokens.isCapital(at)) return false;
  if (tokens.is(at, BRANDS) && tokens.isCapital(at)) return false;
  // "above the 300,000 mark"
  if (tokens.lower(at) === "mark" && match.to === at && tokens.lower(draft.first - 1) === "the") return false;
  if (match.to > at || written.length > 1 || tokens.kind(at) !== WORD) return true;
  if (tokens.glued(at)) return true;
  return !tokens.isWord(at + 1) || tokens.is(at + 1, STOPS);
}
