import type { Figure } from "../../quantity/quantity.js";
import { BOTH, type Clause, isChangeWord, isMark } from "./clause.js";
import {
  AVERAGED,
  AVERAGES,
  BEATS,
  CONCLUDING,
  DISTANCES,
  ENDS,
  EVEN,
  FALLS,
  GROWS,
  LEFT_AFTER,
  LESS_AFTER,
  MEASURES,
  MORE_AFTER,
  OF_A_FIGURE,
  OF_ALL,
  OF_OTHER_TIMES,
  RAISING,
  REST,
  RISES,
  type Role,
  SHARE_OF,
  SHARES,
  TIMES_THE,
  TOTAL_PAIRS,
  TOTAL_WORDS,
  TRADED,
  UNTOLD_MEASURES,
} from "./operations.js";
import { FOLLOWING, isApposed } from "./ties.js";

export interface Kind {
  readonly percent: boolean;
  readonly multiple: boolean;
  readonly rate: boolean;
  readonly trend: boolean;
  /** "doubled" */
  readonly verb: boolean;
}

/** What the clause of a figure tells it to be; null where no word of arithmetic stands. */
export function roleOf({ before, after, countedFirst }: Clause, kind: Kind): Role | null {
  if (after.some((word) => UNTOLD_MEASURES.has(word))) return null;
  if (kind.multiple) return isTimes(before, after) || (kind.verb && isConcluded(before)) ? "multiple" : null;
  // Of shares the remainders know more.
  if (isRest(before, after)) return kind.percent ? null : "rest";
  if (kind.percent) {
    if (kind.trend || isChange(before, after, true)) return "change";
    if (isShared(before, after)) return "share";
    return isTotal(before, after) || isOfBoth(before) ? "total" : null;
  }
  if (before.some((word) => AVERAGES.has(word)))
    return before.some((word) => AVERAGED.has(word)) || isApposed(before) || isTheMean(before)
      ? "average"
      : null;
  if (isTotal(before, after) || countedFirst) return "total";
  if (before[0] === "to" && before.some((word) => RAISING.has(word)))
    return before.some((word) => OF_ALL.has(word) || TOTAL_WORDS.has(word)) ? "total" : "raised";
  if (kind.rate)
    return before.some((word) => EVEN.has(word)) ||
      before[0] === "or" ||
      (before[0] === "is" && before[1] === "that")
      ? "rate"
      : null;
  return kind.trend || isChange(before, after) ? "difference" : null;
}

/** Whether a clause tells of growth or of decline; null where it may be either. */
export function senseOf({ before, after }: Clause, { trend }: Figure): "up" | "down" | null {
  if (trend) return trend;
  for (const word of before.slice(0, 6)) {
    if (RISES.has(word)) return "up";
    if (FALLS.has(word)) return "down";
  }
  const next = after[0] ?? "";
  return MORE_AFTER.has(next) ? "up" : LESS_AFTER.has(next) ? "down" : null;
}

function isRest(before: readonly string[], after: readonly string[]): boolean {
  if (before.slice(0, 5).some((word, k) => REST.has(word) && !isHad(before[k + 1]))) return true;
  if (before[0] === "other" && before[1] === "the") return true;
  const first = after[0] === "is" || after[0] === "still" || after[0] === "," ? 1 : 0;
  return LEFT_AFTER.has(after[first] ?? "") && first < 2 && after[0] !== ",";
}

const isHad = (word: string | undefined): boolean => word === "has" || word === "had" || word === "have";

/** "four times what it was", "2.5 times the year-ago figure", "twice as much", "grow four times over". */
function isTimes(before: readonly string[], after: readonly string[]): boolean {
  if (before[0] === "to" && before[1] === "up") return false;
  const first = after[0] ?? "";
  if (first === "as") return (after[1] ?? "") in MEASURES;
  if (before.slice(0, 4).some((word) => GROWS.has(word))) return first === "over" || endsClause(after);
  return TIMES_THE.has(first);
}

/** "In other words, they have doubled" */
function isConcluded(before: readonly string[]): boolean {
  return before.some((word, k) => CONCLUDING.has(word) || (word === "words" && before[k + 1] === "other"));
}

/** "The average was 15" */
function isTheMean(before: readonly string[]): boolean {
  const k = before.findIndex((word) => AVERAGES.has(word));
  return k >= 0 && k <= 1 && before[k + 1] === "the" && k + 2 === before.length;
}

const endsClause = (after: readonly string[]): boolean => after.length === 0 || isMark(after[0]);

/** Whether "as much as" is of no other time or thing than those told, and of the dimension of what is held against it. */
export function isSoFar({ after }: Clause, dimension: string): boolean {
  const of = MEASURES[after[1] ?? ""];
  if (of === undefined || (of !== "" && !of.split(" ").includes(dimension))) return false;
  if (after[2] === "as") return !OF_OTHER_TIMES.has(after[3] ?? "");
  return after[2] === undefined || isMark(after[2]) || after[2] === "for";
}

function isTotal(before: readonly string[], after: readonly string[]): boolean {
  for (let k = 0; k < before.length; k++) {
    if (TOTAL_WORDS.has(before[k] as string)) return true;
    if (TOTAL_PAIRS.has(`${before[k + 1]}_${before[k]}`)) return true;
  }
  for (let k = 0; k < Math.min(4, after.length); k++) {
    if (after[k] === "," && k > 0) return false;
    const pair = `${after[k]}_${after[k + 1]}`;
    if (TOTAL_PAIRS.has(pair) || pair === "in_total" || after[k] === "altogether") return true;
    if (k === 0 && (after[0] === "together" || after[0] === "combined")) return true;
  }
  return false;
}

/** "so that two customers were 81 per cent" */
function isOfBoth(before: readonly string[]): boolean {
  return before.some((word) => CONCLUDING.has(word)) && before.some((word) => BOTH.has(word));
}

function isChange(before: readonly string[], after: readonly string[], percent = false): boolean {
  const [of, gain, a] = before;
  if (of === "of" && TRADED.has(gain ?? "") && a === "a") return true;
  // "cut from €90 million", "up to $5 billion": an end of the change, not its size.
  if (ENDS.has(of ?? "")) return false;
  if (
    of === "by" &&
    (gain === "up" || gain === "down" || gain === "or" || before.some((word) => BEATS.has(word)))
  )
    return true;
  const word = before.slice(0, 4).findIndex((one) => isChangeWord(one) || (!percent && DISTANCES.has(one)));
  if (word >= 0)
    return !isOpen(after) && !before.slice(word + 1, word + 4).some((one) => OF_ANOTHER.has(one));
  const next = after[0] ?? "";
  if (!MORE_AFTER.has(next) && !LESS_AFTER.has(next)) return false;
  const ends = after.length < 2 || isMark(after[1]) || after[1] === "on" || PLANS.has(after[1] ?? "");
  // "That is a 19% overrun before …"
  return ends || (!isOpen(after) && FOLLOWING.has(before[before.length - 1] ?? "") && after[1] !== "in");
}

/** "compares with a rise of 25% at its rival": the change of another. */
const OF_ANOTHER = new Set("with against than versus vs like despite".split(" "));

const PLANS = new Set("budget plan target estimate".split(" "));

/** "80% more than planned": what it is more than is not put in figures. */
function isOpen(after: readonly string[]): boolean {
  return after.slice(0, 3).some((word) => word === "than" || word === "above" || word === "below");
}

const OF_THEM = new Set("them those these".split(" "));
const SAME = new Set("i.e ie equal equivalent".split(" "));

function isShared(before: readonly string[], after: readonly string[]): boolean {
  if (before.slice(0, 4).some((word) => SHARES.has(word)))
    return after[0] === "of" || before.includes("share");
  const same = before[0] === "or" || before.slice(0, 3).some((word) => SAME.has(word));
  if (after[0] !== "of") return same;
  if (OF_THEM.has(after[1] ?? "")) return true;
  // "90% of the $3 billion"
  if (after.length < 4 && after.every((word) => OF_A_FIGURE.has(word))) return true;
  const pronoun = before.includes("that") || before.includes("this") || before.includes("which");
  return same || (pronoun && after.slice(1, 5).some((word) => SHARE_OF.has(word)));
}
