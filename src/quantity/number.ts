/**
 * A number as it was written: `digits` × 10^`exponent`, and the power of ten of its last written place.
 * Strings and small integers, so that reading never rounds and needs no decimal arithmetic.
 */
export interface Numeral {
  readonly negative: boolean;
  /** Significant digits without leading zeros; "0" for zero. */
  readonly digits: string;
  readonly exponent: number;
  readonly place: number;
}

const BARE_INTEGER = 0;

/** A whole number's last telling place: trailing zeros count as rounding, but never below two digits ("500,000" → 4). */
function roundedPlace(digits: string): number {
  let zeros = 0;
  while (zeros < digits.length - 1 && digits.charCodeAt(digits.length - 1 - zeros) === 48) zeros++;
  return Math.max(BARE_INTEGER, Math.min(zeros, digits.length - 2));
}

/** From digits with at most one point. */
function fromPlain(whole: string, fraction: string): Numeral {
  let digits = whole + fraction;
  let from = 0;
  while (from < digits.length - 1 && digits.charCodeAt(from) === 48) from++;
  if (from > 0) digits = digits.slice(from);
  const place = fraction === "" ? roundedPlace(digits) : -fraction.length;
  // No minus zero: V8 would keep it, and every exponent after it, as a float.
  return { negative: false, digits, exponent: 0 - fraction.length, place };
}

const POINT = 46;
const COMMA = 44;

/** Reads "1,234.5", ".08", "1e26", "5,00"; null for more digits than any figure has. */
export function readDigits(written: string): Numeral | null {
  const { length } = written;
  if (length > 60) return null;
  let comma = -1;
  let commas = 0;
  let point = -1;
  for (let i = 0; i < length; i++) {
    const code = written.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    if (code === COMMA && point < 0) {
      comma = i;
      commas++;
    } else if (code === POINT && point < 0) point = i;
    else if ((code === 101 || code === 69) && i > 0) return powered(written, i);
  }
  if (commas === 0)
    return point < 0 ? fromPlain(written, "") : fromPlain(written.slice(0, point), written.slice(point + 1));
  if (point < 0 && length - comma - 1 < 3)
    return fromPlain(written.slice(0, comma), written.slice(comma + 1));
  const whole = ungrouped(point < 0 ? written : written.slice(0, point), comma, commas);
  return fromPlain(whole, point < 0 ? "" : written.slice(point + 1));
}

/** "1.5e26" with its mark at `mark`. */
function powered(written: string, mark: number): Numeral | null {
  const read = readDigits(written.slice(0, mark));
  return read && scaled(read, Number(written.slice(mark + 1)));
}

/** Without its commas, the last of them at `comma`. */
function ungrouped(whole: string, comma: number, commas: number): string {
  return commas === 1 ? whole.slice(0, comma) + whole.slice(comma + 1) : whole.replaceAll(",", "");
}

/** A whole number, with the place that its writing gives it. */
export function fromInteger(value: number): Numeral {
  return fromPlain(Number.isSafeInteger(value) ? String(value) : BigInt(Math.round(value)).toString(), "");
}

/** Times a power of ten that was written out ("25 billion"): every written digit counts. */
export function scaled(number: Numeral, power: number): Numeral {
  if (power === 0) return number;
  return {
    negative: number.negative,
    digits: number.digits,
    exponent: number.exponent + power,
    place: Math.min(number.place, number.exponent) + power,
  };
}

export function negated(number: Numeral): Numeral {
  return { ...number, negative: !number.negative };
}

const FRACTION_DIGITS = 20;

/** Shares that texts are full of: up to nineteen twentieths. */
const MOST_COMMON = 20;
const common: (Numeral | undefined)[] = [];

/** n/d to twenty digits. */
export function fromFraction(numerator: number, denominator: number): Numeral {
  const isCommon = numerator > 0 && numerator < MOST_COMMON && denominator > 0 && denominator <= MOST_COMMON;
  if (!isCommon || !Number.isInteger(numerator) || !Number.isInteger(denominator))
    return divided(numerator, denominator);
  const at = numerator * (MOST_COMMON + 1) + denominator;
  const known = common[at] ?? divided(numerator, denominator);
  common[at] = known;
  return known;
}

function divided(numerator: number, denominator: number): Numeral {
  const top = BigInt(Math.round(numerator)) * 10n ** BigInt(FRACTION_DIGITS + 4);
  const bottom = BigInt(Math.round(denominator));
  let digits = ((top + bottom / 2n) / bottom).toString();
  let exponent = -(FRACTION_DIGITS + 4);
  if (digits.length > FRACTION_DIGITS) {
    const cut = digits.length - FRACTION_DIGITS;
    if (!/^0*$/.test(digits.slice(FRACTION_DIGITS))) {
      digits = digits.slice(0, FRACTION_DIGITS);
      exponent += cut;
    }
  }
  while (digits.length > 1 && digits.endsWith("0")) {
    digits = digits.slice(0, -1);
    exponent++;
  }
  return { negative: false, digits, exponent, place: denominator <= 5 ? -1 : -String(denominator).length };
}

/** From a float that is the result of a power or a sum, to fifteen digits. */
export function fromFloat(value: number): Numeral | null {
  if (!Number.isFinite(value)) return null;
  const [mantissa = "0", power = "0"] = Math.abs(value).toExponential(14).split("e");
  const written = mantissa.replace(".", "");
  let end = written.length;
  while (end > 1 && written.charCodeAt(end - 1) === 48) end--;
  const digits = written.slice(0, end);
  const exponent = Number(power) - digits.length + 1;
  return { negative: value < 0, digits, exponent, place: exponent };
}

/** The number without exponent: "25000000000", "0.125", "-4". */
export function decimalString(number: Numeral): string {
  const { digits, exponent } = number;
  if (digits === "0") return "0";
  let text: string;
  if (exponent >= 0) text = exponent === 0 ? digits : digits + zeros(exponent);
  else {
    const point = digits.length + exponent;
    const padded = point > 0 ? digits : "0".repeat(1 - point) + digits;
    const at = Math.max(point, 1);
    let end = padded.length;
    while (end > at && padded.charCodeAt(end - 1) === 48) end--;
    text = end === at ? padded.slice(0, at) : `${padded.slice(0, at)}.${padded.slice(at, end)}`;
  }
  return number.negative ? `-${text}` : text;
}

const ZEROS = "0".repeat(30);

function zeros(count: number): string {
  return count <= ZEROS.length ? ZEROS.slice(0, count) : "0".repeat(count);
}

/** 10^place as a decimal string. */
export function placeString(place: number): string {
  if (place < LEAST_PLACE || place > MOST_PLACE) return written(place);
  const known = places[place - LEAST_PLACE] ?? written(place);
  places[place - LEAST_PLACE] = known;
  return known;
}

const LEAST_PLACE = -20;
const MOST_PLACE = 30;
const places: (string | undefined)[] = [];

function written(place: number): string {
  return place >= 0 ? `1${"0".repeat(place)}` : `0.${"0".repeat(-place - 1)}1`;
}

export function toFloat(number: Numeral): number {
  const value = floatOf(number);
  return number.negative ? -value : value;
}

/** Powers of ten that are exact; with no more than fifteen digits, so is what they multiply or divide, but for one rounding. */
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
const EXACT_DIGITS = 15;

function floatOf({ digits, exponent }: Numeral): number {
  if (exponent === 0) return Number(digits);
  const power = POWERS[exponent < 0 ? -exponent : exponent];
  if (power === undefined || digits.length > EXACT_DIGITS) return Number(`${digits}e${exponent}`);
  return exponent < 0 ? Number(digits) / power : Number(digits) * power;
}

/** Whether a is less than b. */
export function isLess(a: Numeral, b: Numeral): boolean {
  return toFloat(a) < toFloat(b);
}

/** Nothing but a whole number, written without point or magnitude. */
export function isWhole(number: Numeral): boolean {
  return number.exponent === 0;
}
