import { DAY_WORDS, LONG_WORDS, MONTHS, NOW_WORDS, UNITS, WEEKDAYS } from "./words.js";

/**
 * Every time expression holds at least one of these words, or a digit. Texts are far more often without any, so this
 * pass looks at characters and slices no word whose first letter and length are not in the list.
 */
const anchors = (): ReadonlySet<string> =>
  new Set([
    ...MONTHS.all(),
    ...WEEKDAYS.all(),
    ...UNITS.all(),
    ...LONG_WORDS.all(),
    ...DAY_WORDS.all(),
    ...NOW_WORDS.all(),
    "eoy",
    "eoq",
    "eom",
    "yearend",
    "midyear",
    "midcentury",
    "weekend",
    "morning",
    "afternoon",
    "evening",
    "night",
    "present",
    "moment",
    "date",
    "half",
    "spring",
    "summer",
    "autumn",
    "fall",
    "winter",
    "january",
  ]);

/** Bit n of the letter's entry: some anchor with that first letter has n letters. */
function lengthsOf(words: ReadonlySet<string>): Int32Array {
  const lengths = new Int32Array(26);
  for (const word of words) {
    const letter = word.charCodeAt(0) - 97;
    lengths[letter] = (lengths[letter] ?? 0) | (1 << word.length);
  }
  return lengths;
}

/** Made when a text is first looked at. */
let known: { readonly words: ReadonlySet<string>; readonly lengths: Int32Array } | null = null;

function anchorsAndLengths() {
  const words = anchors();
  return { words, lengths: lengthsOf(words) };
}

/** Whether a time expression may be in the text: false is sure, true is not. */
export function hasAnchor(text: string): boolean {
  known ??= anchorsAndLengths();
  const { words, lengths } = known;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c >= 48 && c <= 57) {
      if (isCalendarNumber(text, at)) return true;
      while (isDigit(text.charCodeAt(at + 1))) at++;
      continue;
    }
    const letter = (c | 32) - 97;
    if (letter < 0 || letter > 25 || c > 122) continue;
    let end = at + 1;
    while (isLetter(text.charCodeAt(end))) end++;
    const length = end - at;
    if (
      length < 30 &&
      (((lengths[letter] ?? 0) >> length) & 1) === 1 &&
      words.has(text.slice(at, end).toLowerCase())
    )
      return true;
    if (length <= 2 && isDigit(text.charCodeAt(end)) && CODE_LETTERS.includes(text.charAt(at))) return true;
    at = end - 1;
  }
  return false;
}

/** First letters of "Q2", "H1", "FY26", "CY26", "YE26". */
const CODE_LETTERS = "QHFCYqhfcy";

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;
const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

/** Four digits, as in years; or one or two before a letter or a slash ("2Q26", "4/20/2026", "90s"). */
function isCalendarNumber(text: string, at: number): boolean {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end - at === 4) return true;
  if (end - at === 2 && isApostrophe(text.charCodeAt(at - 1))) return true;
  const next = text.charCodeAt(end) | 32;
  return end - at <= 2 && (next === 113 || next === 104 || next === 115 || next === 47);
}
