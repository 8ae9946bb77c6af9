import { type Figure, trendOf } from "../../quantity/quantity.js";
import { BOTH, type Clause, isChangeWord } from "./clause.js";
import { UNTOLD } from "./cues.js";
import { isDated } from "./ends.js";
import { type Line, wordAt } from "./line.js";
import { BEATS, DISTANCES, HELD, LESS_AFTER, MORE_AFTER, NO_TOPIC, type Role } from "./operations.js";
import { isSoFar } from "./roles.js";
import type { Found } from "./stated-sum.js";
import type { Tie } from "./ties.js";
import { isOfAnotherTime, isOfTheSame, isSpokenOf, namesAnother } from "./topic.js";

/** How many sentences back the figures may stand that one is drawn from, and how many figures. */
export const BACK = 3;
export const MOST = 7;

/** A figure that is told as the outcome of an operation. */
export interface Told {
  readonly at: number;
  /** Its place among the figures, and that of the first it is not worked out of. */
  readonly i: number;
  readonly from: number;
  readonly figure: Figure;
  readonly role: Role;
  readonly tie: Tie;
  readonly clause: Clause;
}

/**
 * Whether an outcome is told of its parts. A change of two amounts is one only where something says that they are of two times or
 * two things held together, and where its clause is not of a topic that theirs does not have.
 */
export function isTold(line: Line, told: Told, { parts }: Found): boolean {
  const { role, tie, clause, i, at } = told;
  const places = placesOf(line, i, parts);
  const sentence = line.items[at]?.sentence;
  const own = places.filter((place) => line.items[place]?.sentence === sentence).length;
  if (role === "total" && isOfTheFew(clause)) return false;
  if (role === "total" || role === "raised")
    return !hasUntold(line, i) && (own > 0 || (!isOfARival(line, at) && !isOfAnotherTime(line, at, places)));
  if (own === 0 && namesAnother(line, at, places)) return false;
  if (role === "multiple") return isHeldAgainst(line, told, parts, own);
  if (role === "share" && OF_THEM.has(clause.after[1] ?? "") && tie !== "drawn") return false;
  if (role === "share") return isShareOfThese(line, told, places);
  if (role !== "difference" && role !== "change") return true;
  if (tie !== "drawn" && (own === 0 || tie === "none") && !isOfTheSame(line, at, places, own > 0))
    return false;
  // "up $210 million, or 20%": what it was before follows from the size itself.
  if (parts.some((part) => trendOf(part) !== null)) return true;
  if (tie !== "none" && clause.before.some((word) => DISTANCES.has(word) || BEATS.has(word))) return true;
  if (places.some((place) => isHeld(line, place))) return true;
  const next = clause.after[0] ?? "";
  const compares = MORE_AFTER.has(next) || LESS_AFTER.has(next);
  const compared = tie === "apposed" && compares;
  if (compared && (own === 2 || (own === 1 && places.some((place) => pointsBack(line, place))))) return true;
  if (tie === "drawn" && compares && new Set(places.map((place) => line.items[place]?.sentence)).size === 1)
    return true;
  const moved =
    compares ||
    clause.before.some(isChangeWord) ||
    clause.before.slice(0, 2).some((word) => UP_OR_DOWN.has(word));
  return tie !== "none" && moved && places.some((place) => isDated(line, place));
}

const UP_OR_DOWN = new Set(["up", "down"]);

/** "980 staff, two-thirds of them in Lyon": of what was told last, with no part told. */
const OF_THEM = new Set(["them", "these", "those"]);

/** "19% of their revenue": of what was told only where that was spoken of. */
function isShareOfThese(line: Line, { at, clause: { after } }: Told, places: readonly number[]): boolean {
  if (after[0] !== "of" || after.length < 3 || OF_THESE.has(after[1] ?? "")) return true;
  const nouns = after.slice(1, 4).filter((word) => word.length > 3 && !NO_TOPIC.has(word));
  return (
    nouns.length === 0 || nouns.some((noun) => SHARE_OF_ALL.has(noun) || isSpokenOf(line, at, places, noun))
  );
}

export const OF_THESE: ReadonlySet<string> = new Set("that this it those these them what what's".split(" "));
const SHARE_OF_ALL = new Set("total whole lot".split(" "));

/** "two funds $400 million between them": of those few, and not of what was told before. */
export function isOfTheFew({ before, after }: Clause): boolean {
  if (after[0] !== "between" || after[1] !== "them") return false;
  const few = before.findIndex((word) => BOTH.has(word));
  return few >= 0 && !POINTED.has(before[few + 1] ?? "") && before[few] !== "both";
}

const POINTED = new Set(["the", "these", "those", "all"]);

/** "Its rival runs 400 MW in total." */
function isOfARival(line: Line, at: number): boolean {
  for (let k = at - 1; k > at - 16; k--) if (RIVALS.has(wordAt(line, k, at))) return true;
  return false;
}

const RIVALS = new Set("rival rivals competitor competitors peer peers".split(" "));

/** Where the parts stand among the items; those behind the figure too. */
function placesOf(line: Line, i: number, parts: readonly Figure[]): readonly number[] {
  return line.figures
    .slice(Math.max(0, i - MOST), i + 3)
    .filter((place) => parts.some(({ start }) => start === line.items[place]?.start));
}

/** A multiple of the only two amounts that could be meant. */
function isHeldAgainst(
  line: Line,
  { i, at, tie, clause }: Told,
  parts: readonly Figure[],
  own: number,
): boolean {
  const { unit } = parts[0]?.quantity ?? {};
  const sentence = line.items[at]?.sentence ?? 0;
  const alike = line.figures.slice(Math.max(0, i - MOST), i).filter((place) => {
    const item = line.items[place];
    return (
      item?.figure &&
      (item.figure.quantity.unit?.dimension ?? "count") === (unit?.dimension ?? "count") &&
      sentence - (item?.sentence ?? 0) <= BACK
    );
  });
  const next = clause.after[0];
  if (next === "as")
    return (
      alike.length === 2 &&
      isSoFar(clause, unit?.dimension ?? "count") &&
      (own > 0 || tie !== "none" || clause.first)
    );
  return tie === "drawn" || (tie === "apposed" && alike.length === 2) || (next === "that" && own > 0);
}

/** "At Enel it was 64%": of the same thing as was told before. */
function pointsBack(line: Line, at: number): boolean {
  for (let k = at - 1; k > at - 10; k--) {
    const word = wordAt(line, k, at);
    if (word === "") return false;
    if (ANAPHORS.has(word)) return true;
  }
  return false;
}

const ANAPHORS = new Set("it that same there".split(" "));

/** "$20bn a year earlier", "against $20bn", "from $20bn": the words right beside a figure hold it against another. */
function isHeld(line: Line, place: number): boolean {
  for (let k = place - 1; k >= place - 4; k--) {
    const word = wordAt(line, k, place);
    if (word === "") break;
    if (HELD.has(word)) return true;
  }
  for (let k = place + 1; k <= place + 4; k++) {
    const word = wordAt(line, k, place);
    if (word === "" || word === ",") break;
    if (HELD.has(word)) return true;
  }
  return opensEarlier(line, place);
}

/** "A year earlier it had been $14 billion." */
function opensEarlier(line: Line, place: number): boolean {
  for (let k = place - 5; k >= place - 9; k--) {
    const word = wordAt(line, k, place);
    if (word === "") return false;
    if (EARLIER.has(word)) return true;
  }
  return false;
}

const EARLIER = new Set("earlier ago before previously".split(" "));

/** "plus an undisclosed sum": parts that are not put in figures. */
function hasUntold(line: Line, i: number): boolean {
  const at = line.figures[i] ?? 0;
  const from = line.items[line.figures[Math.max(0, i - MOST)] ?? 0]?.sentence ?? 0;
  const sentence = line.items[at]?.sentence ?? 0;
  for (let k = at - 1; k >= 0 && k > at - 120; k--) {
    const item = line.items[k];
    if (!item || item.sentence < from || sentence - item.sentence > 2) break;
    if (UNTOLD.has(item.lower)) return true;
  }
  return false;
}
