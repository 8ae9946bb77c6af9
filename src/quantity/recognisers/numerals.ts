import { isNarrowSpace } from "../characters.js";
import type { Draft } from "../draft.js";
import { draftOf } from "../draft.js";
import { fromFloat, readDigits, scaled, toFloat } from "../number.js";
import type { Tokens } from "../tokens.js";

const MOST_GROUPS = 6;

function digitCount(tokens: Tokens, i: number): number {
  if (!tokens.isNumber(i)) return 0;
  for (let k = tokens.start(i); k < tokens.end(i); k++) {
    const code = tokens.text.charCodeAt(k);
    if (code < 48 || code > 57) return 0;
  }
  return tokens.end(i) - tokens.start(i);
}

/** The last token of digits grouped by spaces: "1 234 567", "40 000", and with thin spaces any "12 500". */
function spacedEnd(tokens: Tokens, at: number): number {
  const length = digitCount(tokens, at);
  if (length === 0 || length > 3) return at;
  let to = at;
  let narrow = true;
  while (to - at < MOST_GROUPS) {
    const next = to + 1;
    if (!tokens.isNumber(next) || tokens.start(next) - tokens.end(to) !== 1) break;
    const gap = tokens.text.charCodeAt(tokens.end(to));
    const decimal = tokens.at(next).indexOf(".") === 3;
    if (digitCount(tokens, next) !== 3 && !decimal) break;
    if (!isNarrowSpace(gap)) narrow = false;
    to = next;
    if (decimal) break;
  }
  if (to === at || narrow || to - at >= 2) return to;
  return tokens.at(to) === "000" ? to : at;
}

/** Numbers in digits: grouped, decimal, with exponent or power ("10^26"), "5 × 10^25". */
export function numerals(tokens: Tokens, at: number): Draft | null {
  if (!tokens.isNumber(at)) return null;
  const to = spacedEnd(tokens, at);
  let written = tokens.at(at);
  for (let i = at + 1; i <= to; i++) written += tokens.at(i);
  const value = readDigits(written);
  if (!value) return null;
  const power = raised(tokens, to);
  if (power) {
    if (written === "10") {
      const draft = draftOf(
        at,
        power.to,
        "numeral",
        scaled({ ...value, digits: "1", exponent: 0, place: 0 }, power.value),
      );
      draft.magnitude = true;
      return draft;
    }
    const negative = /^[-−]$/.test(tokens.at(at - 1));
    const result = fromFloat(toFloat(value) ** power.value);
    if (result && power.spelled)
      return draftOf(at, power.to, "numeral", negative ? { ...result, negative: false } : result);
  }
  const times = isTimesSign(tokens.code(to + 1)) ? tokens.lower(to + 1) : "";
  if ((times === "x" || times === "×" || times === "*" || times === "·") && tokens.at(to + 2) === "10") {
    const exponent = raised(tokens, to + 2);
    if (exponent) {
      const draft = draftOf(at, exponent.to, "numeral", scaled(value, exponent.value));
      draft.magnitude = true;
      return draft;
    }
  }
  return draftOf(at, to, "numeral", value);
}

/** x, ×, * or ·. */
function isTimesSign(code: number): boolean {
  return code === 120 || code === 0xd7 || code === 42 || code === 0xb7;
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

interface Raised {
  readonly value: number;
  readonly to: number;
  readonly spelled: boolean;
}

/** "^26", "^-1", "²⁶" right after a number. */
function raised(tokens: Tokens, at: number): Raised | null {
  if (!tokens.glued(at + 1)) return null;
  const sign = tokens.at(at + 1);
  if (sign === "^") {
    let i = at + 2;
    let negative = false;
    let signs = 0;
    while (signs < 2 && (tokens.at(i) === "-" || tokens.at(i) === "+" || tokens.at(i) === "−")) {
      if (tokens.at(i) !== "+") negative = !negative;
      signs++;
      i++;
    }
    const exponent =
      tokens.isNumber(i) && digitCount(tokens, i) > 0 && digitCount(tokens, i) < 3
        ? Number(tokens.at(i))
        : Number.NaN;
    return Number.isNaN(exponent) ? null : { value: negative ? -exponent : exponent, to: i, spelled: true };
  }
  let value = 0;
  if (sign === "" || sign.length > 2) return null;
  for (const digit of sign) {
    const at = RAISED.indexOf(digit);
    if (at < 0) return null;
    value = value * 10 + at;
  }
  return { value, to: at + 1, spelled: false };
}
