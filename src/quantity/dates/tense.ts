import { closedWords } from "../../text/closed-words.js";
import { dayNumber, type Period } from "./calendar.js";
import { type Scan, toldTime, wordAt } from "./reading.js";
import { type Lean, yearly } from "./reference.js";
import { START } from "./starts.js";

/** Words that tell of what is to come. */
const FUTURE = closedWords(
  "will would expects expect plans plan planning aims aim targets could may might should upcoming begin begins start starts end ends expires expire opens launches arrives ships coming ahead shall reports",
);
/** The same, if "is" stands before them; behind "was" and "had" they tell of what was, and alone nothing. */
const FUTURE_PARTICIPLES = closedWords("expected planned targeted scheduled slated due set forecast");
const BE = closedWords("is are be now remains");
const WAS = closedWords("was were had been");
/** Words that tell of what was; so does every other word in -ed. */
const PAST = closedWords(
  "was were had said told came went began rose fell grew sold bought built made paid spent met hit took last",
);

/** Words that are no verbs: passed over at once. */
const NAMES = START.code | START.month | START.weekday | START.unit;

/** How far back the verb is looked for, in tokens. */
const REACH = 14;

/** Which way the verb before a token points; "nearest" where there is none in the sentence. */
export function tenseBefore(scan: Scan, at: number): Lean {
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const token = scan.tokens[i];
    if (token === undefined || (token.starts & START.stop) !== 0) break;
    if (token.kind !== "word" || ((token.starts & NAMES) !== 0 && !(token.lower === "may" && !token.capital)))
      continue;
    if (FUTURE_PARTICIPLES.has(token.lower)) {
      const verb = wordAt(scan, i - 1);
      if (WAS.has(verb)) return "past";
      if (BE.has(verb) || token.lower === "due" || token.lower === "slated") return "future";
      continue;
    }
    if (FUTURE.has(token.lower)) return "future";
    if (PAST.has(token.lower) || (token.lower.endsWith("ed") && token.lower.length > 4)) return "past";
  }
  return "nearest";
}

/**
 * "was $14 billion in February and $19 billion by March": a name without a year comes after the month or day told before in the
 * sentence. Null where nothing was told so finely, or where that would lead past the reference by itself.
 */
export function nearTold(scan: Scan, lean: Lean, inYear: (year: number) => Period): Period | null {
  const { edtf, firm } = scan.told;
  if (edtf === null || lean === "past" || edtf.endsWith("~")) return null;
  const told = toldTime(scan);
  if (told === null || told.resolution === "year") return null;
  const found = yearly(told, "future", inYear);
  const now = scan.reference === null ? null : dayNumber(scan.reference.date);
  if (now === null) return firm ? found : null;
  if (dayNumber(told.date) > now) return firm ? found : null;
  return lean === "future" || dayNumber(found.from) <= now ? found : null;
}
