import { closedWords } from "../../text/closed-words.js";
import type { Assertion } from "../assertion.js";
import { hasWord } from "../scope/reached.js";
import { monthsTold } from "./month.js";

/** Words that tell what is so. Of these and the next the one nearest before the figure decides. */
const PRESENT =
  closedWords(`now today currently already presently is are has have stands sits runs uses draws employs counts boasts operates houses holds remains
  exceeds tops costs totals`);
/** Words that put a figure into a time before: "when launched", "had", "once". */
const BACK: ReadonlySet<string> = new Set(
  `launched launch launching initially originally previously formerly earlier once then ago before began started debut opened last
  past`.split(/\s+/),
);
/** Verbs of the past that news tell the latest with as well: "debt stood at", "its share was". */
const PLAIN_PAST: ReadonlySet<string> = new Set(
  "was were stood sat ran drew employed counted used had".split(" "),
);
/** Behind "had" they go farther back: "had been". */
const PARTICIPLE =
  /^(?:\w+ed|been|grown|risen|fallen|come|gone|put|paid|spent|sold|built|made|given|taken|got|held|stood|run|set)$/;
const BE_NOW: ReadonlySet<string> = new Set(["is", "are", "being"]);
/** Words right before a figure that make it the one before a change, with what may stand between. */
const AGAINST =
  /\b(?:from|against|compared (?:with|to)|versus|vs\.?|after|rather than|not|when it was|instead of)(?: (?:just|only|about|around|roughly|some|the|a mere|nearly|almost|its|their|previous|earlier|old))*\s*$/i;

/** Words behind a figure that say what its verb leaves open: "was valued at $5 billion this month". */
const PRESENT_BEHIND =
  /\b(?:this (?:month|week|quarter|year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)|now|today|currently|at present|at the moment|right now|to date|so far|these days|nowadays)\b/i;
const PAST_BEHIND =
  /\b(?:ago|(?:a|the|one) (?:year|month|quarter|week) (?:earlier|before|ago|previously)|(?:year|month|quarter|week)s (?:earlier|before)|earlier|beforehand|at (?:the|that) time|back then|at launch|at first|at the start|at the outset|when (?:it |they |he |she )?(?:was |were )?(?:launched|launched|founded|opened|announced|started|began)|last (?:year|month|week|quarter|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)|in the past|previously|initially|originally|then|once|formerly|before|has (?:since |nearly |almost |more than |about |roughly |now )*(?:doubled|trebled|tripled|quadrupled|risen|grown|fallen|dropped|shrunk|swollen|climbed|jumped|halved|soared|surged|increased|gone (?:up|down)))\b/i;

/** Words without which none of these patterns holds. */
const AGAINST_WORDS: ReadonlySet<string> = new Set(
  "from against compared versus vs after rather not when instead".split(" "),
);
const TIME_WORDS =
  closedWords(`this now today currently present moment right date so nowadays days ago year month quarter week years months quarters weeks
  earlier beforehand time back launch first start outset when last past previously initially originally then once formerly before
  has`);

/** How far behind the figure such words are looked for. */
const BEHIND = 70;

/**
 * Whether an assertion speaks of the present, as far as its sentence says: no date, and of the words around the figure
 * that tell a time, those nearest to it do not put it in the past.
 */
export function isToldAsNow(assertion: Assertion): boolean {
  const tense = tenseOf(assertion);
  return tense === "now" || tense === "unsaid";
}

/** Whether words say that an assertion speaks of the present. */
export function saysNow(assertion: Assertion): boolean {
  return tenseOf(assertion) === "now";
}

/**
 * Whether a figure is told as the latest there is: of the present, or in a plain past ("debt stood at") where neither the
 * sentence nor the one before it names another time.
 */
export function isToldAsLatest(assertion: Assertion): boolean {
  const tense = tenseOf(assertion);
  if (tense === "back" || monthsTold(assertion) !== null) return false;
  return tense === "now" || !namesBefore(assertion);
}

/** Whether words put a figure into a time before: "up from", "a year earlier it had been". */
export function isToldAsBack(assertion: Assertion): boolean {
  return tenseOf(assertion) === "back";
}

/** How much text before a sentence may still say when it happened. */
const STORY = 160;
/** Words of a time before, or of a story that is told in its order. */
const EARLIER: ReadonlySet<string> = new Set(
  `${[...BACK].join(" ")} when while until till after later ago since eventually soon`.split(" "),
);

/** The same behind a figure: "$5 billion when it went public". */
const BY_EVENT: ReadonlySet<string> = new Set("when while before until till since earlier".split(" "));

/** Other words of time stand in the sentence before the figure, or a year or such a word in what leads up to it. */
function namesBefore({ block, sentence, start, end }: Assertion): boolean {
  const told = block.text.slice(Math.max(0, sentence.start - STORY), start);
  if (/\b(?:19|20)\d\d\b/.test(told) || hasWord(told, EARLIER)) return true;
  return hasWord(ownStretch(block.text.slice(end, Math.min(sentence.end, end + BEHIND))), BY_EVENT);
}

/** Now, back at another time, in a past that may be either, or by no word of these. */
type Tense = "now" | "plain" | "back" | "unsaid";

function tenseOf(assertion: Assertion): Tense {
  if (assertion.during !== null || assertion.asOf !== null) return "back";
  const { block, sentence, start, end } = assertion;
  const before = block.text.slice(sentence.start, start);
  const words = before.toLowerCase().split(/[^a-z]+/);
  // The patterns are long, and each start of the program pays for what it tries.
  if (hasWord(before.slice(-60), AGAINST_WORDS) && AGAINST.test(before.slice(-60))) return "back";
  const told = block.text.slice(end, Math.min(sentence.end, end + BEHIND));
  if (hasWord(told, TIME_WORDS)) {
    const behind = ownStretch(told);
    const past = PAST_BEHIND.exec(behind);
    const present = PRESENT_BEHIND.exec(behind);
    if (present && (!past || present.index < past.index)) return "now";
    if (past) return "back";
  }
  for (let k = words.length - 1; k >= 0; k--) {
    const word = words[k] ?? "";
    if (PRESENT.has(word)) return "now";
    if (BACK.has(word)) return "back";
    if (PLAIN_PAST.has(word)) return tenseAt(words, k);
  }
  return "unsaid";
}

/** "is used by" is now, "used to draw" and "had been" are farther back than "drew". */
function tenseAt(words: readonly string[], at: number): Tense {
  const [before = "", word = "", next = ""] = [words[at - 1], words[at], words[at + 1]];
  if (BE_NOW.has(before)) return "now";
  if (word === "used" && next === "to") return "back";
  return word === "had" && PARTICIPLE.test(next) ? "back" : "plain";
}

/** Verbs that tell what a measure came to: "its capex was $40 billion". */
const CAME_TO: ReadonlySet<string> = new Set("was were totalled totaled reached stood amounted".split(" "));

/** Whether the verb right before the figure tells it as what came out: no plan any more. */
export function isToldAsOver({ block, sentence, start }: Assertion): boolean {
  const words = block.text
    .slice(Math.max(sentence.start, start - 24), start)
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  if (words.slice(-2).some((word) => CAME_TO.has(word))) return true;
  // "has been 3.5 times faster"
  return words.at(-1) === "been" && (words.at(-2) === "has" || words.at(-2) === "have");
}

/** What follows a figure up to the next one, or to a break. */
function ownStretch(behind: string): string {
  const stop = /[;:—()]|,? (?:up|down) from\b|,? (?:against|compared|versus)\b|\d/.exec(behind);
  return stop ? behind.slice(0, stop.index) : behind;
}
