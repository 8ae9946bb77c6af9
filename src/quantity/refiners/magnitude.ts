import type { Draft } from "../draft.js";
import { lexicon } from "../lexicon.js";
import { isPlural } from "../nouns.js";
import { fromInteger, scaled, toFloat } from "../number.js";
import { DOZENS } from "../recognisers/vague.js";
import { SMALL } from "../tables/numbers.js";
import { type Tokens, WORD } from "../tokens.js";

const MAX_WORDS = 3;

/** "25 billion", "5-million", "$33bn", "70B parameters", "2.7m sales", "35 lakh". */
export function magnitude(tokens: Tokens, draft: Draft): void {
  if (!draft.value || draft.writing === "score" || draft.writing === "multiple") return;
  if (draft.writing === "fraction" && draft.unit === null && tokens.lower(draft.last + 1) === "of") return;
  loose(tokens, draft);
  for (let k = 0; k < MAX_WORDS; k++) {
    const at =
      tokens.isDash(draft.last + 1) && tokens.isWord(draft.last + 2) ? draft.last + 2 : draft.last + 1;
    if (!tokens.isWord(at)) break;
    const power = tokens.magnitude(at);
    if (power === 0) break;
    scale(draft, power, at);
  }
  if (draft.magnitude && draft.bound === "exact") loose(tokens, draft);
  if (!draft.magnitude) suffix(tokens, draft);
  if (tokens.is(draft.last + 1, DOZENS)) {
    const all = toFloat(draft.value);
    // "three hundred and two dozens": the dozens are two.
    const last = tokens.lower(draft.to - 1) === "and" ? (SMALL.get(tokens.lower(draft.to)) ?? all) : all;
    draft.value = fromInteger(all - last + last * 12);
    draft.last++;
    draft.to = draft.last;
  }
}

/** "thirty-odd billion dollars", "20-plus gigawatts": a bound inside. */
function loose(tokens: Tokens, draft: Draft): void {
  const at = draft.last + 1;
  if (!tokens.isDash(at) || !tokens.glued(at) || !tokens.glued(at + 1)) return;
  const word = tokens.lower(at + 1);
  if ((word !== "odd" && word !== "plus") || !tokens.isWord(at + 2)) return;
  draft.bound = word === "odd" ? "about" : "at-least";
  draft.last = at + 1;
}

function scale(draft: Draft, power: number, to: number): void {
  if (!draft.value) return;
  draft.value = scaled(draft.value, power);
  draft.power += power;
  draft.magnitude = true;
  draft.last = to;
  draft.to = to;
}

/** Letters that are a magnitude only where nothing else could be meant. */
function suffix(tokens: Tokens, draft: Draft): void {
  const at = draft.last + 1;
  if (tokens.kind(at) !== WORD || draft.writing === "word" || draft.writing === "fraction") return;
  const power = tokens.word(at).suffix;
  if (power === 0) return;
  const glued = tokens.glued(at);
  const money = draft.unit !== null;
  const written = tokens.at(at);
  if (isMagnitude(tokens, draft, at, written, glued, money)) scale(draft, power, at);
}

function isMagnitude(
  tokens: Tokens,
  draft: Draft,
  at: number,
  written: string,
  glued: boolean,
  money: boolean,
): boolean {
  switch (written) {
    case "bn":
    case "bln":
    case "tn":
    case "tln":
    case "trn":
    case "mn":
    case "mln":
    case "Bn":
    case "BN":
    case "Mn":
    case "Mln":
    case "Tn":
    case "TN":
    case "MN":
    case "MM":
    case "Bln":
    case "mil":
    case "bil":
      return true;
    case "k":
    case "M":
      return glued || money || !tokens.isWord(at + 1);
    case "K":
      return glued || money;
    case "B":
      return glued || money || counts(tokens, at + 1);
    case "b":
      return money || (glued && !draft.magnitude);
    case "T":
      return money || (glued && (counts(tokens, at + 1) || tokens.lower(at + 1) === "-"));
    case "cr":
    case "Cr":
    case "t":
    case "tr":
    case "mm":
      return money;
    case "m":
      return (
        money ||
        (glued && isSecondOfRange(tokens, draft)) ||
        (glued && (counts(tokens, at + 1) || (isDecimal(draft) && !isLength(tokens, draft, at + 1))))
      );
    case "G":
      return tokens.at(at + 1) === "" && toFloat(draft.value ?? fromInteger(0)) >= 10;
    default:
      return false;
  }
}

/** "$5m–7m" */
function isSecondOfRange(tokens: Tokens, { first }: Draft): boolean {
  return (
    tokens.isDash(first - 1) &&
    tokens.glued(first) &&
    tokens.at(first - 2) === "m" &&
    /^[$€£¥₹]$/.test(tokens.at(first - 4))
  );
}

function isDecimal(draft: Draft): boolean {
  return draft.value !== null && draft.value.exponent < 0;
}

const LENGTH_AFTER = new Set(
  "long tall wide high deep away apart above below from x by race sprint hurdles freestyle relay thick diameter radius or x isn't and /".split(
    " ",
  ),
);
const LENGTH_BEFORE = new Set(
  "height length width depth distance jump jumped cleared leap throw radius diameter x by tall altitude elevation deep is".split(
    " ",
  ),
);

/** Whether the words around "2.3m" speak of a length. */
function isLength(tokens: Tokens, draft: Draft, after: number): boolean {
  if (LENGTH_AFTER.has(tokens.lower(after)) || tokens.at(after) === "(") return true;
  for (let i = draft.first - 1; i >= draft.first - 3; i--)
    if (LENGTH_BEFORE.has(tokens.lower(i))) return true;
  return tokens.length < 3;
}

/** Whether a plural noun, a unit or a currency follows, perhaps after a modifier or two: "2.7m combined sales". */
function counts(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    if (!tokens.isWord(i)) return false;
    const lower = tokens.lower(i);
    if (lower === "and" && i > at) continue;
    if (
      /^(?:long|tall|wide|high|deep|above|below|from|of|in|at|to|and|or|x|is|was|the|away|apart|race|isn't)$/.test(
        lower,
      )
    )
      return false;
    if (isPlural(lower) || (i === at && lexicon().words.get(lower)?.word)) return true;
  }
  return false;
}
