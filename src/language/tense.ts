import type { Assertion } from "./assertion.js";
import { hasWord } from "./reached.js";

/** Words that tell what is so. Of these and the next the one nearest before the figure decides. */
const PRESENT: ReadonlySet<string> = new Set(
  `now today currently already presently is are has have stands sits runs uses draws employs counts boasts operates houses holds remains
  exceeds tops costs totals`.split(/\s+/),
);
/** Words that tell what was so: "when launched", "was", "up from". */
const PAST: ReadonlySet<string> = new Set(
  `was were had used launched launch launching initially originally previously formerly earlier once then ago before began started
  debut opened last past stood sat ran drew employed counted`.split(/\s+/),
);
/** Words right before a figure that make it the one before a change, with what may stand between. */
const AGAINST =
  /\b(?:from|against|compared (?:with|to)|versus|vs\.?|after|rather than|not|when it was|instead of)(?: (?:just|only|about|around|roughly|some|the|a mere|nearly|almost|its|their|previous|earlier|old))*\s*$/i;

/** Words behind a figure that say what its verb leaves open: "was valued at $5 billion this month". */
const PRESENT_BEHIND =
  /\b(?:this (?:month|week|quarter|year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)|now|today|currently|at present|at the moment|right now|to date|so far|these days|nowadays)\b/i;
const PAST_BEHIND =
  /\b(?:ago|(?:a|the|one) (?:year|month|quarter|week) (?:earlier|before|ago|previously)|(?:year|month|quarter|week)s (?:earlier|before)|earlier|beforehand|at (?:the|that) time|back then|at launch|at first|at the start|at the outset|when (?:it |they |he |she )?(?:was |were )?(?:launched|launched|founded|opened|announced|started|began)|last (?:year|month|week|quarter|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)|in the past|previously|initially|originally|then|once|formerly|before)\b/i;

/** Words without which none of these patterns holds. */
const AGAINST_WORDS: ReadonlySet<string> = new Set(
  "from against compared versus vs after rather not when instead".split(" "),
);
const TIME_WORDS: ReadonlySet<string> = new Set(
  `this now today currently present moment right date so nowadays days ago year month quarter week years months quarters weeks
  earlier beforehand time back launch first start outset when last past previously initially originally then once formerly before`.split(
    /\s+/,
  ),
);

/** How far behind the figure such words are looked for. */
const BEHIND = 70;

/**
 * Whether an assertion speaks of the present, as far as its sentence says: no date, and of the words around the figure
 * that tell a time, those nearest to it do not put it in the past.
 */
export function isToldAsNow(assertion: Assertion): boolean {
  if (assertion.during !== null || assertion.asOf !== null) return false;
  const { block, sentence, start, end } = assertion;
  const before = block.text.slice(sentence.start, start);
  const words = before.toLowerCase().split(/[^a-z]+/);
  // The patterns are long, and each start of the program pays for what it tries.
  if (hasWord(before.slice(-60), AGAINST_WORDS) && AGAINST.test(before.slice(-60))) return false;
  const told = block.text.slice(end, Math.min(sentence.end, end + BEHIND));
  if (hasWord(told, TIME_WORDS)) {
    const behind = ownStretch(told);
    const past = PAST_BEHIND.exec(behind);
    const present = PRESENT_BEHIND.exec(behind);
    if (present && (!past || present.index < past.index)) return true;
    if (past) return false;
  }
  for (let k = words.length - 1; k >= 0; k--) {
    const word = words[k] ?? "";
    if (PRESENT.has(word)) return true;
    if (PAST.has(word)) return false;
  }
  return true;
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
  return words.slice(-2).some((word) => CAME_TO.has(word));
}

/** What follows a figure up to the next one, or to a break. */
function ownStretch(behind: string): string {
  const stop = /[;:—()]|,? (?:up|down) from\b|,? (?:against|compared|versus)\b|\d/.exec(behind);
  return stop ? behind.slice(0, stop.index) : behind;
}
