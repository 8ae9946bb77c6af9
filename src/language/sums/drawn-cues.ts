import type { Line } from "./line.js";
import { wordAt } from "./line.js";

/** Words that say how a figure was worked out of others, wherever they stand in its clause. Tables only. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What a figure is told to be of others. */
export type Role =
  | "total"
  | "raised"
  | "difference"
  | "rest"
  | "average"
  | "change"
  | "share"
  | "multiple"
  | "rate";

/** One word that makes a total of a figure. */
const TOTAL_WORDS = list(
  "together altogether combined jointly total totals totalled totaled totalling totaling sum sums aggregate overall",
);
/** Two words in a row that do. */
const TOTAL_PAIRS = list(
  "all_told in_all in_sum all_up between_them add_up adds_up adding_up added_up gives_it giving_it gives_them the_lot for_a_total it_now they_now both_years",
);
const RAISING = list(
  "bringing brings brought taking takes taken took lifting lifts lifted pushing pushes pushed",
);
/** A raised total of which nothing else is part. */
export const OF_ALL = list(
  "two three four both whole combined third second final altogether together before previously already earlier prior further another additional",
);
const REST = list("remaining remainder rest balance leaves leaving left leave");
const LEFT_AFTER = list("left remains remain remaining unspent outstanding undrawn available unallocated");
const AVERAGES = list("average averages averaged averaging mean");
/** An average of what was told just now, not of an industry. */
const DRAWN = list("that this which these they averaging or both three four making");
const TIMES_THE = list("the its their last a");
const SIZES = list(
  "size level figure amount number price total record year year's quarter quarter's month month's year-ago previous prior earlier rate cost value output",
);
const CHANGES = list(
  "increase rise jump growth gain climb surge leap drop fall decline cut reduction decrease improvement saving savings uplift slump plunge hike grew grown rose risen climbed jumped surged fell fallen dropped declined shrank shrunk increased decreased difference gap premium discount overrun cheaper dearer saves saved saving added advance",
);
const ENDS = list("from to than at against with until");
const TRADED = list("profit loss");
const CHANGES_AFTER = list(
  "more less fewer higher lower larger smaller bigger cheaper dearer quicker slower faster longer shorter increase rise jump gain drop fall decline cut reduction decrease improvement saving overrun up down ahead growth premium discount",
);
const SHARES = list(
  "share accounts accounted accounting represents represented representing cover covers covered made makes make",
);
const SHARE_OF = list(
  "total those them all whole revenue sales turnover that bill workforce polled group's company's its their respondents headcount staff capacity budget cost backlog book",
);
const OF_A_FIGURE = list("of the its their a an total initial some about roughly");
const EVEN = list("works work worked averages averaged puts spread equals means meaning equivalent");

/** The longest clause looked at to either side of a figure, in items. */
const BEFORE = 14;
const AFTER = 6;

/** The words of the clause before a figure, nearest first, up to the last figure. */
export function wordsBefore(line: Line, at: number): readonly string[] {
  const words: string[] = [];
  for (let k = at - 1; k >= at - BEFORE; k--) {
    const word = wordAt(line, k, at);
    if (word === "" || word === ";") break;
    words.push(word);
  }
  return words;
}

/** The words behind a figure, up to the next one. */
export function wordsAfter(line: Line, at: number): readonly string[] {
  const words: string[] = [];
  for (let k = at + 1; k <= at + AFTER; k++) {
    const word = wordAt(line, k, at);
    if (word === "" || word === ";") break;
    words.push(word);
  }
  return words;
}

export interface Kind {
  readonly percent: boolean;
  readonly multiple: boolean;
  readonly rate: boolean;
  readonly trend: boolean;
}

/** What the clause of a figure tells it to be; null where no word of arithmetic stands. */
export function roleOf(before: readonly string[], after: readonly string[], kind: Kind): Role | null {
  if (kind.multiple) return isTimes(before, after) ? "multiple" : null;
  // Of shares the remainders know more.
  if (isRest(before, after)) return kind.percent ? null : "rest";
  if (kind.percent) {
    if (kind.trend || isChange(before, after)) return "change";
    return isShared(before, after) ? "share" : null;
  }
  if (before.some((word) => AVERAGES.has(word)))
    return before.some((word) => DRAWN.has(word)) ? "average" : null;
  if (isTotal(before, after)) return "total";
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

function isRest(before: readonly string[], after: readonly string[]): boolean {
  if (before.slice(0, 5).some((word, k) => REST.has(word) && !isHad(before[k + 1]))) return true;
  if (before[0] === "other" && before[1] === "the") return true;
  const first = after[0] === "is" || after[0] === "still" || after[0] === "," ? 1 : 0;
  return LEFT_AFTER.has(after[first] ?? "") && first < 2 && after[0] !== ",";
}

/** "four times what it was", "2.5 times the year-ago figure": of one amount, and not "1.3 times the memory for …". */
function isTimes(before: readonly string[], after: readonly string[]): boolean {
  if (before[0] === "to" && before[1] === "up") return false;
  const first = after[0] ?? "";
  if (first === "what" || first === "that") return true;
  return TIMES_THE.has(first) && after.slice(1, 4).some((word) => SIZES.has(word));
}

const isHad = (word: string | undefined): boolean => word === "has" || word === "had" || word === "have";

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

function isChange(before: readonly string[], after: readonly string[]): boolean {
  const [of, gain, a] = before;
  if (of === "of" && TRADED.has(gain ?? "") && a === "a") return true;
  // "cut from €90 million", "up to $5 billion": an end of the change, not its size.
  if (ENDS.has(of ?? "")) return false;
  if (before.slice(0, 4).some((word) => CHANGES.has(word))) return !isOpen(after);
  const ends = after.length < 2 || /^\W/.test(after[1] ?? "") || after[1] === "on";
  return ends && CHANGES_AFTER.has(after[0] ?? "");
}

/** "80% more than planned": what it is more than is not put in figures. */
function isOpen(after: readonly string[]): boolean {
  return after.slice(0, 3).some((word) => word === "than" || word === "above" || word === "below");
}

function isShared(before: readonly string[], after: readonly string[]): boolean {
  if (before.slice(0, 4).some((word) => SHARES.has(word)))
    return after[0] === "of" || before.includes("share");
  if (after[0] !== "of") return before[0] === "or";
  // "90% of the $3 billion"
  if (after.length < 4 && after.every((word) => OF_A_FIGURE.has(word))) return true;
  const pronoun = before.includes("that") || before.includes("this") || before.includes("which");
  return before[0] === "or" || (pronoun && after.slice(1, 5).some((word) => SHARE_OF.has(word)));
}

/** Words that bind a total to what was told just now; "its total capacity" may be of more. */
const BINDING = list(
  "together altogether combined jointly these those both two three four five add adds adding told sum sums totalling totaling whole brings bringing final",
);
/** Words that bind a share to it. */
const FOLLOWING = list("that this which");

/** Whether the clause says that what it tells is of the figures just told. */
export function isBound(role: Role, before: readonly string[], after: readonly string[]): boolean {
  if (role === "total")
    return (
      before.some((word) => BINDING.has(word)) ||
      (before[0] === "of" && before[2] === "a") ||
      after[0] === "in" ||
      BINDING.has(after[0] ?? "")
    );
  if (role === "share") return before.some((word) => FOLLOWING.has(word));
  return true;
}
