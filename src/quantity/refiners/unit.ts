import type { Draft } from "../draft.js";
import { countUnit, lexicon, MULTIPLE, type UnitEntry } from "../lexicon.js";
import { STOPS } from "../tables/nouns.js";
import { SYMBOL, type Tokens, WORD } from "../tokens.js";

export interface UnitMatch {
  readonly entry: UnitEntry;
  readonly to: number;
}

/** Words that are units only in the plural or after a large number. */
const DOUBTFUL = new Set([
  "won",
  "real",
  "reals",
  "mark",
  "marks",
  "rand",
  "colon",
  "colons",
  "bar",
  "eth",
  "stone",
  "stones",
]);

/** The unit or currency word at token `i`, the longest there is. */
export function unitAt(tokens: Tokens, i: number): UnitMatch | null {
  const { symbols, words, phrases } = lexicon();
  const kind = tokens.kind(i);
  if (kind === SYMBOL) {
    const sign = tokens.at(i);
    if (sign === "°") {
      const next = tokens.at(i + 1).toLowerCase();
      const id =
        next === "c" || next === "celsius" ? "°C" : next === "f" || next === "fahrenheit" ? "°F" : null;
      const scale = id === null ? undefined : lexicon().byId.get(id);
      if (scale) return { entry: scale, to: i + 1 };
    }
    if (sign === "%" && (tokens.lower(i + 1) === "point" || tokens.lower(i + 1) === "points")) {
      const points = lexicon().byId.get("pp");
      if (points) return { entry: points, to: i + 1 };
    }
    const entry = symbols.get(sign);
    return entry ? { entry, to: i } : null;
  }
  if (kind !== WORD) return null;
  const lower = tokens.lower(i);
  const list = phrases.get(lower);
  if (list) {
    for (const { rest, entry } of list) {
      let at = i;
      let matched = true;
      for (const word of rest) {
        const next =
          tokens.isDash(at + 1) || (tokens.at(at + 1) === "." && tokens.lower(at) === "sq") ? at + 2 : at + 1;
        if (tokens.lower(next) !== word) {
          matched = false;
          break;
        }
        at = next;
      }
      if (matched) return { entry, to: at };
    }
  }
  if (tokens.at(i + 1) === "/" && tokens.glued(i + 1) && tokens.glued(i + 2)) {
    const joined = symbols.get(`${tokens.at(i)}/${tokens.at(i + 2)}`);
    if (joined) return { entry: joined, to: i + 2 };
  }
  if (tokens.isDash(i + 1) && tokens.glued(i + 1) && tokens.glued(i + 2)) {
    const joined = symbols.get(`${tokens.at(i)}-${tokens.at(i + 2)}`);
    if (joined) return { entry: joined, to: i + 2 };
  }
  const symbol = symbols.get(tokens.at(i));
  if (symbol) return { entry: symbol, to: i };
  const word = words.get(lower);
  return word ? { entry: word, to: i } : null;
}

const PRECISIONS = /^(?:(?:fp|int|bf|tf)\d{1,2}|dense|sparse)$/;

/** Gives a number its unit: "5 GW", "2-gigawatt", "12.5%", "3.2x", "20 (kg)", "8xH100", "three times". */
export function unit(tokens: Tokens, draft: Draft): void {
  if (draft.unit || draft.out || draft.writing === "score" || draft.writing === "multiple") return;
  let at = draft.last + 1;
  if (tokens.isDash(at)) {
    if (!tokens.isWord(at + 1)) return;
    at++;
  }
  if (draft.writing === "fraction" && /^an?$/.test(tokens.lower(at))) {
    // "half an hour", "half a gigawatt"
    const whole = unitAt(tokens, at + 1);
    if (whole) set(draft, whole.entry, whole.to);
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
      draft.writing === "numeral"
    ) {
      draft.unit = MULTIPLE;
      draft.last = at;
    }
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
  if (tokens.glued(at) && /^x[A-Z][A-Za-z]*\d/.test(tokens.at(at))) {
    draft.unit = countUnit(tokens.at(at).slice(1));
    draft.last = at;
    return;
  }
  if (tokens.glued(at) && glued(tokens, draft, at)) return;
  let match = unitAt(tokens, at);
  if (!match && PRECISIONS.test(lower)) match = unitAt(tokens, at + 1);
  if (!match && draft.magnitude && lower === "b") {
    const bit = lexicon().byId.get("bit");
    if (bit) match = { entry: bit, to: at };
  }
  if (!match || !fits(tokens, draft, at, match)) return;
  set(draft, match.entry, match.to);
}

/** Letters that are a unit only right behind whole digits: 40C, 104F, 85p, 7in. */
const GLUED_UNITS: ReadonlyMap<string, string> = new Map([
  ["C", "°C"],
  ["F", "°F"],
  ["p", "GBP-penny"],
  ["in", "in"],
  ["c", "USD-cent"],
]);
/** Heights of a picture in pixels: 1080p. */
const SCREEN_LINES = new Set(["480", "720", "1080", "1440", "2160", "4320"]);

function glued(tokens: Tokens, draft: Draft, at: number): boolean {
  const id = draft.writing === "numeral" && !draft.magnitude ? GLUED_UNITS.get(tokens.at(at)) : undefined;
  const written = tokens.at(draft.from);
  if (
    id === undefined ||
    written.length > 3 + Number(id === "in") ||
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

function set(draft: Draft, entry: UnitEntry, to: number): void {
  draft.unit = entry.unit;
  draft.last = to;
}

/** "2,400 megawatt-scale generators": no measure. */
const SIZES = new Set(["scale", "class", "size", "sized", "level", "range"]);

/** Single letters and words with another everyday meaning need a closer look. */
function fits(tokens: Tokens, draft: Draft, at: number, match: UnitMatch): boolean {
  if (tokens.isDash(match.to + 1) && tokens.glued(match.to + 1) && SIZES.has(tokens.lower(match.to + 2)))
    return false;
  const written = tokens.at(at);
  const lower = tokens.lower(at);
  if (
    match.to === at &&
    DOUBTFUL.has(lower) &&
    draft.power < 3 &&
    !(draft.value && draft.value.digits.length > 2)
  )
    return false;
  if (DOUBTFUL.has(lower) && tokens.isCapital(at)) return false;
  if (match.to > at || written.length > 1 || tokens.kind(at) !== WORD) return true;
  if (tokens.glued(at)) return true;
  return !tokens.isWord(at + 1) || STOPS.has(tokens.lower(at + 1));
}
