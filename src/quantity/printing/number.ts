import { readDigits } from "../number.js";

const WORDS: readonly (readonly [number, string])[] = [
  [24, "septillion"],
  [21, "sextillion"],
  [18, "quintillion"],
  [15, "quadrillion"],
  [12, "trillion"],
  [9, "billion"],
  [6, "million"],
  [3, "thousand"],
];

interface Parts {
  readonly negative: boolean;
  readonly digits: string;
  /** Power of ten of the last digit. */
  readonly exponent: number;
}

function partsOf(value: string): Parts {
  const negative = value.startsWith("-");
  const body = negative ? value.slice(1) : value;
  const point = body.indexOf(".");
  let digits = point < 0 ? body : body.slice(0, point) + body.slice(point + 1);
  let exponent = point < 0 ? 0 : point + 1 - body.length;
  digits = digits.replace(/^0+(?=\d)/, "");
  while (digits.length > 1 && digits.endsWith("0")) {
    digits = digits.slice(0, -1);
    exponent++;
  }
  return { negative, digits, exponent: digits === "0" ? 0 : exponent };
}

function grouped(whole: string): string {
  let text = "";
  for (let i = 0; i < whole.length; i++) {
    if (i > 0 && (whole.length - i) % 3 === 0) text += ",";
    text += whole[i];
  }
  return text;
}

/** Digits × 10^exponent as a plain number with `decimals` places. */
function plain({ negative, digits, exponent }: Parts, decimals: number): string {
  const padded = digits + "0".repeat(Math.max(0, exponent + decimals));
  const filled = padded.padStart(decimals + 1, "0");
  const whole = filled.slice(0, filled.length - decimals);
  const text =
    decimals === 0 ? grouped(whole) : `${grouped(whole)}.${filled.slice(filled.length - decimals)}`;
  return negative ? `-${text}` : text;
}

/** The power of ten that a precision such as "0.01" or "1000" is. */
function placeOf(precision: string): number {
  const { exponent } = partsOf(precision);
  return exponent;
}

/** Ways to write a number so that its last written place is `precision`, the most natural first. */
export function numberTexts(value: string, precision: string): string[] {
  const parts = partsOf(value);
  const place = placeOf(precision);
  const texts: string[] = [];
  const size = parts.digits.length + parts.exponent - 1;
  const scaledText = (power: number, word: string): void => {
    const decimals = power - place;
    if (decimals < 0 || decimals > 24 || parts.exponent < place) return;
    texts.push(`${plain({ ...parts, exponent: parts.exponent - power }, decimals)} ${word}`);
  };
  const whole = parts.exponent >= 0 ? plain(parts, 0) : null;
  const natural = WORDS.find(([power]) => power <= size);
  if (place === -1 && whole !== null) texts.push(whole); // "2 decades", told to a tenth
  if (place < 0 && parts.exponent >= place) texts.push(plain(parts, -place));
  const rounded = whole !== null && size < 300 ? readDigits(whole.replace("-", ""))?.place : undefined;
  if (whole !== null && rounded === place && (place < 6 || !natural)) texts.push(whole);
  if (natural && natural[0] >= 6) scaledText(...natural);
  if (natural) scaledText(...natural);
  for (const [power, word] of WORDS.toReversed()) scaledText(power, word);
  if (whole !== null) texts.push(whole);
  else if (texts.length === 0) texts.push(plain(parts, -parts.exponent));
  return texts;
}

const LARGEST_DENOMINATOR = 120;

/** "1/3", "2 2/3", "1 out of 15" for a value that is a simple fraction; null for others. */
export function fractionText(value: string): string[] | null {
  const number = Number(value);
  const whole = Math.floor(Math.abs(number));
  const rest = Math.abs(number) - whole;
  if (rest === 0 || !Number.isFinite(number)) return null;
  const sign = number < 0 ? "-" : "";
  for (let bottom = 2; bottom <= LARGEST_DENOMINATOR; bottom++) {
    const top = Math.round(rest * bottom);
    if (top === 0 || Math.abs(top / bottom - rest) > 1e-13) continue;
    return whole > 0
      ? [`${sign}${whole} ${top}/${bottom}`]
      : [`${sign}${top}/${bottom}`, `${top} in ${bottom}`, `${top} out of ${bottom}`];
  }
  return null;
}

const LETTERS: readonly (readonly [number, string])[] = [
  [12, "T"],
  [9, "B"],
  [6, "M"],
  [3, "K"],
];

/** "25B", "1.5M", "500K", "9,500". */
export function shortNumber(value: string): string {
  const parts = partsOf(value);
  const size = parts.digits.length + parts.exponent - 1;
  for (const [power, letter] of LETTERS) {
    if (size < power || (power === 3 && size < 5)) continue;
    const decimals = Math.max(0, power - parts.exponent);
    if (decimals > 3) break;
    return `${plain({ ...parts, exponent: parts.exponent - power }, decimals)}${letter}`;
  }
  const decimals = Math.max(0, -parts.exponent);
  if (decimals > 6) return String(Number(Number(value).toPrecision(3)));
  return plain(parts, decimals);
}
