import { type Clause, isChangeWord, isMark } from "./clause.js";
import {
  APPOSED,
  APPOSING_MARKS,
  AVERAGES,
  BEATS,
  BINDING,
  CONCLUDING,
  DISTANCES,
  POINTER_VERBS,
  POINTERS,
  type Role,
  TOTAL_WORDS,
} from "./operations.js";

/** How surely a figure is told to follow from those before it. */
export type Tie = "drawn" | "apposed" | "none";

/** How the clause of a figure is tied to what was told before. */
export function tieOf(clause: Clause): Tie {
  const { before, after, first } = clause;
  if (clause.countedFirst || clause.named) return "drawn";
  for (let k = 0; k < before.length; k++) {
    const word = before[k] as string;
    if (CONCLUDING.has(word) || (word === "words" && before[k + 1] === "other")) return "drawn";
    const opens = k + 1 === before.length ? first : isMark(before[k + 1]) || before[k + 1] === "and";
    if (!opens) continue;
    if (POINTERS.has(word) && (k === 0 || POINTER_VERBS.has(before[k - 1] ?? ""))) return "drawn";
    if (word === "the" && isOperation(before[k - 1])) return "drawn";
  }
  if (before[0] === "by" && before.some((word) => BEATS.has(word))) return "drawn";
  if (!first && isApposed(before)) return "apposed";
  // "An increase of 40%." "In total, $20 billion."
  if (first && before.length > 0 && before.every(mayAppose) && (after.length === 0 || isMark(after[0])))
    return "apposed";
  return "none";
}

/** ", or 40%", "(a rise of 40%", ": an average of 50 MW": nothing but words of arithmetic behind a mark. */
export function isApposed(before: readonly string[]): boolean {
  for (const word of before) {
    if (APPOSING_MARKS.has(word)) return true;
    if (!mayAppose(word)) return false;
  }
  return false;
}

function mayAppose(word: string): boolean {
  return APPOSED.has(word) || isMark(word) || isOperation(word);
}

function isOperation(word: string | undefined): boolean {
  if (word === undefined) return false;
  return (
    isChangeWord(word) ||
    DISTANCES.has(word) ||
    TOTAL_WORDS.has(word) ||
    AVERAGES.has(word) ||
    word === "figure" ||
    word === "ratio"
  );
}

/** Words that bind a share to what was told just now. */
export const FOLLOWING = new Set(["that", "this", "which"]);

/** Whether the clause says that what it tells is of the figures just told. */
export function isBound(role: Role, { before, after, countedFirst }: Clause, tie: Tie): boolean {
  if (role === "total")
    return (
      countedFirst ||
      tie === "apposed" ||
      before.some((word) => BINDING.has(word)) ||
      (before[0] === "of" && before[2] === "a") ||
      after[0] === "in" ||
      BINDING.has(after[0] ?? "")
    );
  if (role === "share") return tie !== "none" || before.some((word) => FOLLOWING.has(word));
  return true;
}
