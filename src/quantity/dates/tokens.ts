import { START, startsOf, startsOfMark } from "./starts.js";

/** A word, a number or a mark of the text. Blanks are the gaps between tokens. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
  /** Lower case; for a mark the sign itself, with all dashes and apostrophes told as "-", "–", "—" and "'". */
  readonly lower: string;
  readonly capital: boolean;
  /** What it can be the first token of: bits of {@link START}. */
  readonly starts: number;
  /** Followed by "'s", or by the apostrophe of a plural. Not part of the span. */
  readonly possessive: boolean;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 0xc0 &&
    c !== 0xd7 &&
    c !== 0xf7 &&
    (c < 0x2000 || c > 0x2bff) &&
    (c < 0x3000 || c > 0x303f) &&
    c !== 0xfeff);
const isWordPart = (c: number): boolean => isLetter(c) || isDigit(c) || c === 95;
const isBlank = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  (c >= 0x2000 && c <= 0x200b) ||
  c === 0x202f ||
  c === 0x205f ||
  c === 0x3000 ||
  c === 0xfeff;
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;

const MARKS: ReadonlyMap<number, string> = new Map([
  [0x2010, "-"],
  [0x2011, "-"],
  [0x2012, "–"],
  [0x2013, "–"],
  [0x2212, "–"],
  [0x2014, "—"],
  [0x2015, "—"],
  [0x2019, "'"],
  [0x2018, "'"],
]);

/** Where the word or number that starts at `at` ends; a number takes in "." and "," that stand between digits. */
function endOfRun(text: string, at: number): { end: number; numeric: boolean; digits: boolean } {
  let end = at;
  let numeric = true;
  let digits = false;
  for (; end < text.length; end++) {
    const c = text.charCodeAt(end);
    if (isDigit(c)) {
      digits = true;
      continue;
    }
    if (isLetter(c) || c === 95) numeric = false;
    else if (
      !(
        numeric &&
        end > at &&
        ((c === 46 && isDigit(text.charCodeAt(end + 1))) || (c === 44 && isThousands(text, end + 1)))
      )
    )
      break;
  }
  return { end, numeric, digits };
}

/** Three digits and no fourth: what stands behind the comma of "1,000". */
const isThousands = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  !isDigit(text.charCodeAt(at + 3));

/** The text as tokens, in one pass. An empty line gives a mark "\n", which no expression reaches across. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let lines = 0;
  while (at < text.length) {
    const c = text.charCodeAt(at);
    if (isBlank(c)) {
      if (c === 10 && ++lines === 2) tokens.push(mark(at, at, "\n"));
      at++;
      continue;
    }
    lines = 0;
    if (isWordPart(c)) {
      const { end, numeric, digits } = endOfRun(text, at);
      const possessive = end < text.length && isApostrophe(text.charCodeAt(end)) && isPossessive(text, end);
      const capital = c >= 65 && c <= 90;
      const lower = text.slice(at, end).toLowerCase();
      const starts = numeric ? START.number : startsOf(lower, digits);
      tokens.push({ start: at, end, kind: numeric ? "number" : "word", lower, capital, starts, possessive });
      at = end;
      if (possessive) at += isWordPart(text.charCodeAt(end + 1)) ? 2 : 1;
      continue;
    }
    tokens.push(mark(at, at + 1, MARKS.get(c) ?? text.charAt(at)));
    at++;
  }
  return tokens;
}

const mark = (start: number, end: number, lower: string): Token => ({
  start,
  end,
  kind: "mark",
  lower,
  capital: false,
  starts: startsOfMark(lower),
  possessive: false,
});

/** "'s" behind a word, or "'" behind a final s. */
function isPossessive(text: string, apostrophe: number): boolean {
  const next = text.charCodeAt(apostrophe + 1);
  if (next === 115 || next === 83) return !isWordPart(text.charCodeAt(apostrophe + 2));
  return text.charCodeAt(apostrophe - 1) === 115 && !isWordPart(next);
}
