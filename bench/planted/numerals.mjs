// A figure as written, taken apart just far enough to change it: its numbers, its magnitude word or unit prefix, and
// its bound words. Kept apart from the program's own reading of figures, which this bench measures.

/** Magnitude words and prefixed units: [pattern, factor, family]. Only units of one family can stand in for one another. */
const SCALES = [
  [/^thousand\b/i, 1e3, ""],
  [/^(?:million|mn)\b/i, 1e6, ""],
  [/^(?:billion|bn)\b/i, 1e9, ""],
  [/^(?:trillion|tn)\b/i, 1e12, ""],
  [/^lakh crores?\b/i, 1e12, ""],
  [/^lakhs?\b/i, 1e5, ""],
  [/^crores?\b/i, 1e7, ""],
  [/^(?:M|m)\b(?!\w)/, 1e6, ""],
  [/^(?:B|b)\b(?!\w)/, 1e9, ""],
  [/^(?:T|t)\b(?!\w)/, 1e12, ""],
  [/^(?:K|k)\b(?!\w)/, 1e3, ""],
  ...units("W", "watt", "power"),
  ...units("Wh", "watt-hour", "energy"),
  ...units("B", "byte", "information"),
  ...units("FLOPS", "flops", "compute"),
];

function units(symbol, word, family) {
  const prefixes = [
    ["k", "kilo", 1e3],
    ["M", "mega", 1e6],
    ["G", "giga", 1e9],
    ["T", "tera", 1e12],
    ["P", "peta", 1e15],
    ["E", "exa", 1e18],
  ];
  return prefixes.map(([short, long, factor]) => [
    new RegExp(`^(?:${short}${symbol}|${long[0].toUpperCase()}?(?:${long})${word}s?)\\b`, "i"),
    factor,
    family,
  ]);
}

/** What a slip of one prefix makes of a magnitude word or unit, in either direction. */
const SLIPS = [
  ["billion", "million"],
  ["trillion", "billion"],
  ["million", "billion"],
  ["thousand", "million"],
  ["lakh crore", "crore"],
  ["crore", "lakh"],
  ["lakh", "crore"],
  ["bn", "m"],
  ["tn", "bn"],
  ["mn", "bn"],
  ["gigawatt", "megawatt"],
  ["megawatt", "gigawatt"],
  ["kilowatt", "megawatt"],
  ["terawatt", "gigawatt"],
  ["GW", "MW"],
  ["MW", "GW"],
  ["TW", "GW"],
  ["kW", "MW"],
  ["GB", "TB"],
  ["TB", "GB"],
  ["MB", "GB"],
  ["gigabyte", "terabyte"],
  ["terabyte", "gigabyte"],
  ["petaflops", "teraflops"],
  ["exaflops", "petaflops"],
  ["PFLOPS", "TFLOPS"],
  ["PFLOPs", "TFLOPs"],
];
const SHORT_SLIPS = { B: "M", M: "B", T: "B", b: "m", m: "bn", K: "M", k: "m" };

const WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** Not the digits of a name ("K8"), nor what a score is out of ("14/100"). */
const NUMERAL = /(?<![A-Za-z\d.,/])\d[\d,]*(?:\.\d+)?/g;

/** The figure's numbers, in order: [{ start, end, text, value, factor, family, scale }]. Words up to twelve count. */
export function numbersIn(figure) {
  const found = [];
  for (const match of figure.matchAll(NUMERAL)) {
    const text = match[0].replace(/,+$/, "");
    found.push({
      start: match.index,
      end: match.index + text.length,
      text,
      value: Number(text.replaceAll(",", "")),
    });
  }
  if (found.length === 0) {
    const match = new RegExp(`\\b(?:${WORDS.slice(1).join("|")})\\b`, "i").exec(figure);
    if (match !== null)
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        value: WORDS.indexOf(match[0].toLowerCase()),
      });
  }
  for (const number of found) Object.assign(number, scaleAfter(figure, number.end));
  const last = found.at(-1);
  for (const number of found)
    if (number.scale === "" && last !== undefined)
      Object.assign(number, pick(last, ["factor", "family", "scale"]));
  return found;
}

function pick(from, keys) {
  return Object.fromEntries(keys.map((key) => [key, from[key]]));
}

function scaleAfter(figure, end) {
  const rest = figure.slice(end);
  const blank = /^[\s\u00a0-]*/.exec(rest)[0];
  for (const [pattern, factor, family] of SCALES) {
    const match = pattern.exec(rest.slice(blank.length));
    if (match !== null) return { factor, family, scale: match[0] };
  }
  return { factor: 1, family: "", scale: "" };
}

/** Which figures may stand in for one another: a currency, a family of units, %, or a count. */
export function familyOf(figure) {
  const number = numbersIn(figure)[0];
  if (number === undefined) return null;
  const rate =
    /(?:\bper\b|\/|\ba (?:year|day|month)\b|\ban hour\b)\s*([\w-]*)/i.exec(figure)?.[1]?.toLowerCase() ?? "";
  const currency = /[$€£¥₹]|\b(?:dollars?|euros?|pounds?|yen|rupees?)\b/i.exec(figure)?.[0];
  if (currency !== undefined) return `money ${currency}/${rate}`;
  if (number.family !== "") return `${number.family}/${rate}`;
  if (/%|\bper ?cent/i.test(figure)) return "percent";
  return null;
}

/** The figure with number `at` (an index into `numbersIn`) given another text. */
export function withNumber(figure, at, text) {
  const number = numbersIn(figure)[at];
  return figure.slice(0, number.start) + text + figure.slice(number.end);
}

/** Writes a value as the given number is written: grouping, no exponent, at most four significant digits. */
export function writeValue(value, like) {
  if (/^[a-z]+$/i.test(like)) {
    const word = WORDS[value];
    if (word === undefined) return null;
    return /^[A-Z]/.test(like) ? word[0].toUpperCase() + word.slice(1) : word;
  }
  const rounded = Number(value.toPrecision(6));
  return rounded.toLocaleString("en-US", { maximumFractionDigits: 6 });
}

/** Every number ten (or a hundred) times as large or as small; null where that cannot be written. */
export function timesTen(figure, power) {
  let text = figure;
  const count = numbersIn(figure).length;
  if (count === 0) return null;
  for (let at = 0; at < count; at++) {
    const number = numbersIn(text)[at];
    if (number === undefined || /[a-z]/i.test(number.text)) return null;
    const value = Number((number.value * 10 ** power).toPrecision(10));
    if (value < 0.05) return null;
    const written = writeValue(value, number.text);
    if (written === null) return null;
    text = withNumber(text, at, written);
  }
  return text === figure ? null : text;
}

/** A billion told as a million, a gigawatt as a megawatt; null where there is no such word. */
export function slipPrefix(figure) {
  for (const [from, to] of SLIPS) {
    const at = new RegExp(`(?<![A-Za-z])${from}(?=s?\\b|s?-)`, from.length > 3 ? "gi" : "g");
    if (at.test(figure)) return figure.replace(at, to);
  }
  const short = /(\d\s?)([BMTbmKk])\b(?![\w-])/g;
  if (short.test(figure)) return figure.replace(short, (_, digit, letter) => digit + SHORT_SLIPS[letter]);
  return null;
}

/** Two neighbouring digits of the figure's only number changed places; null where none differ or it is a range. */
export function swapDigits(figure, choose) {
  const numbers = numbersIn(figure);
  if (numbers.length !== 1) return null;
  const { text } = numbers[0];
  const places = [...text].flatMap((char, i) => (/\d/.test(char) ? [i] : []));
  const pairs = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const [a, b] = [places[i], places[i + 1]];
    if (text[a] === text[b] || (i === 0 && text[b] === "0")) continue;
    pairs.push([a, b]);
  }
  if (pairs.length === 0) return null;
  const [a, b] = pairs[choose(pairs.length)];
  const chars = [...text];
  [chars[a], chars[b]] = [chars[b], chars[a]];
  return withNumber(figure, 0, chars.join(""));
}

/** The figure's only number a fifth to two fifths larger or smaller, at the precision it was written with. */
export function offBy(figure, choose) {
  const numbers = numbersIn(figure);
  if (numbers.length !== 1) return null;
  const number = numbers[0];
  if (/[a-z]/i.test(number.text)) {
    const word = writeValue(number.value + 2, number.text);
    return word === null ? null : withNumber(figure, 0, word);
  }
  const decimals = /\.(\d+)/.exec(number.text)?.[1].length ?? 0;
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(number.text.replaceAll(",", ""))?.[0].length ?? 0);
  const step = decimals > 0 ? 10 ** -decimals : 10 ** zeros;
  const change = Math.max(2, Math.round((number.value * [0.2, 0.25, 0.3, 0.4][choose(4)]) / step)) * step;
  const down = choose(2) === 0 && number.value - change > 0 && number.value - change >= step;
  const value = Number((down ? number.value - change : number.value + change).toFixed(decimals));
  const written = decimals > 0 ? value.toFixed(decimals) : writeValue(value, number.text);
  return written === null || written === number.text ? null : withNumber(figure, 0, written);
}

/**
 * Percentages a few points off. A hedged one, or a growth of more than the whole, is off by more: "around 52%" is right of 48
 * too, and 129% of what rounds to 133.
 */
export function pointsOff(figure, choose) {
  const numbers = numbersIn(figure);
  if (numbers.length !== 1 || !/%|per ?cent|percentage point/i.test(figure)) return null;
  const number = numbers[0];
  if (/[a-z]/i.test(number.text)) return null;
  const decimals = /\.(\d+)/.exec(number.text)?.[1].length ?? 0;
  const hedged = /^\W*(?:about|around|roughly|some|nearly|almost|approximately|~)/i.test(figure);
  const least = number.value > 100 ? (number.value + 100) / 10 : hedged ? number.value / 7 : 0;
  const change = Math.max([4, 6, 7, 9, 11][choose(5)], Math.ceil(least));
  const value = choose(2) === 0 && number.value > change + 1 ? number.value - change : number.value + change;
  return withNumber(figure, 0, value.toFixed(decimals));
}

/** Hard bounds: those a source's figure does not bear being told without. [pattern, kind] */
const BOUNDS = [
  [
    /^(?:up to|as much as|as many as|no more than|at most|a maximum of)\s+(?:an? (?:further|additional|extra)\s+)?/i,
    "at-most",
  ],
  [/^(?:at least|no less than|no fewer than|not less than|a minimum of|upwards of)\s+/i, "at-least"],
  [/^(?:more than|over|in excess of|greater than|north of|above)\s+/i, "more-than"],
  [/^(?:less than|fewer than|under|below)\s+/i, "less-than"],
];
const INVERSE = {
  "at-most": "at least ",
  "at-least": "at most ",
  "more-than": "less than ",
  "less-than": "more than ",
};

/** The hard bound a figure is written with: { bound, start, end } of its words; null where it has none. */
export function boundOf(figure) {
  for (const [pattern, bound] of BOUNDS) {
    const match = pattern.exec(figure);
    if (match !== null) return { bound, start: 0, end: match[0].length };
  }
  const plus = /\d(\+)/.exec(figure);
  return plus === null ? null : { bound: "at-least", start: plus.index + 1, end: plus.index + 2 };
}

/** The figure without its bound words. */
export function dropBound(figure) {
  const bound = boundOf(figure);
  return bound === null ? null : figure.slice(0, bound.start) + figure.slice(bound.end);
}

/** The figure with the opposite bound. */
export function invertBound(figure) {
  const bound = boundOf(figure);
  if (bound === null || bound.start > 0) return null;
  const words = INVERSE[bound.bound];
  const capital = /^[A-Z]/.test(figure) ? words[0].toUpperCase() + words.slice(1) : words;
  return capital + figure.slice(bound.end);
}
