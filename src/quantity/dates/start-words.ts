import {
  ABOUT,
  ABOUT_PHRASES,
  BACKWARD,
  DAY_WORDS,
  EXACTLY,
  FORWARD,
  LONG_WORDS,
  MONTHS,
  NOW_WORDS,
  ONES,
  ORDINALS,
  SEASONS,
  STEPS,
  TENS,
  UNITS,
  VAGUE_AMOUNTS,
  WEEKDAYS,
} from "./words.js";

/** What a token can be the first of, as bits: each recogniser is tried only at tokens that can begin what it reads. */
export const START = {
  number: 1,
  /** Digits and letters in one word: "1990s", "2Q26", "20th", "FY26", "Q2". */
  code: 1 << 1,
  month: 1 << 2,
  weekday: 1 << 3,
  season: 1 << 4,
  /** An amount of units: "ten", "a", "several", "multi". */
  amount: 1 << 5,
  /** "nearly", "more" (than), "just". */
  softener: 1 << 6,
  unit: 1 << 7,
  /** "last", "this", "next", "the past": steps and windows. */
  step: 1 << 8,
  ordinal: 1 << 9,
  /** "early", "end" (of), "year-end", "rest" (of). */
  part: 1 << 10,
  now: 1 << 11,
  /** "fiscal", "calendar", "circa". */
  yearLead: 1 << 12,
  /** "since", "by", "until", "before", "after". */
  opener: 1 << 13,
  /** "from", "between". */
  range: 1 << 14,
  /** "for", "over", "within". */
  lasting: 1 << 15,
  the: 1 << 16,
  apostrophe: 1 << 17,
  /** May end a sentence: begins nothing. */
  stop: 1 << 18,
} as const;

const OTHERS: readonly (readonly [bit: number, words: string])[] = [
  [START.amount, "a an half quarter couple multi"],
  [START.ordinal, "front latter back eighteenth nineteenth twentieth twenty"],
  [
    START.part,
    "halfway midway early mid late end earlier later beginning start outset turn dawn middle close tail very opening first second latter final closing last front back rest remainder balance year month quarter decade eoy eoq eom yearend midyear midcentury",
  ],
  [START.now, "right at these to as until so"],
  [START.yearLead, "fy cy fiscal financial calendar full year about around circa roughly c ca"],
  [
    START.opener,
    "ever since no not as starting beginning after post by on before prior pre up until till til through thru",
  ],
  [START.range, "from between"],
  [START.lasting, "for over within throughout across inside"],
  [START.the, "the"],
];

/** A word in lower case with its bits. */
export type StartRow = readonly [word: string, bits: number];

/** Every such word with its bits. */
export function startRows(): readonly StartRow[] {
  const bits = new Map<string, number>();
  const add = (bit: number, words: Iterable<string>): void => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  add(START.month, MONTHS.all());
  add(START.weekday, WEEKDAYS.all());
  add(START.season, SEASONS.all());
  for (const words of [ONES.all(), TENS.all(), VAGUE_AMOUNTS.all(), LONG_WORDS.all()])
    add(START.amount, words);
  for (const words of [ABOUT.all(), EXACTLY.all(), ABOUT_PHRASES.map(([first = ""]) => first)])
    add(START.softener, words);
  add(START.unit, UNITS.all());
  for (const words of [STEPS.all(), BACKWARD.all(), FORWARD.all()]) add(START.step, words);
  add(START.ordinal, ORDINALS.all());
  for (const words of [DAY_WORDS.all(), NOW_WORDS.all()]) add(START.now, words);
  for (const [bit, words] of OTHERS) add(bit, words.split(" "));
  return [...bits];
}
