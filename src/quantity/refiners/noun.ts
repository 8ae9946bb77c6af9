import type { Draft } from "../draft.js";
import { countUnit, FRACTION, lexicon, perUnit } from "../lexicon.js";
import { singular } from "../nouns.js";
import { type NounPhrase, pluralPhrase, singularPhrase } from "../phrases.js";
import type { Bound, Unit } from "../quantity.js";
import { withoutDegree } from "../superlatives.js";
import { FILLERS, STOPS } from "../tables/nouns.js";
import { SMALL } from "../tables/numbers.js";
import type { Tokens } from "../tokens.js";
import type { Word } from "../vocabulary.js";
import { wordSet } from "../wordset.js";
import { unitAt, unitsOf } from "./unit.js";

/** Gives a count the noun it counts as its unit: "13,000 workers", "500,000 Trainium2 chips", "a 12-page document". */
export function noun(tokens: Tokens, draft: Draft): void {
  if (draft.unit || draft.out) return;
  let at = draft.last + 1;
  if (draft.writing === "fraction") {
    // "a quarter-point", "half a point"
    const point = tokens.isDash(at) || tokens.lower(at) === "a" ? at + 1 : at;
    const isPoint = tokens.lower(point) === "point";
    draft.unit = isPoint ? countUnit("point") : FRACTION;
    if (isPoint) draft.last = point;
    return;
  }
  if (draft.writing === "word" && isFigureOfSpeech(tokens, at)) {
    draft.out = true;
    return;
  }
  if (tokens.lower(at) === "plus" && isRound(draft) && tokens.isWord(at + 1)) {
    phrase(tokens, draft, at + 1);
    if (draft.unit) draft.bound = "at-least";
    return;
  }
  const plus = tokens.at(at) === "+" && tokens.isWord(at + 1);
  if (plus) at++;
  if (tokens.isDash(at)) {
    if (tokens.glued(at) && tokens.glued(at + 1) && tokens.isWord(at + 1)) hyphened(tokens, draft, at + 1);
    return;
  }
  const alternative = tokens.lower(at) === "or" ? ALTERNATIVES.get(tokens.lower(at + 1)) : undefined;
  if (alternative) {
    phrase(tokens, draft, at + 2);
    if (draft.unit) draft.bound = alternative;
    return;
  }
  if (tokens.lower(at) === "of") {
    of(tokens, draft, at + 1);
    return;
  }
  if (tokens.isNumber(at) && at === draft.last + 1) {
    beyondMeasure(tokens, draft, at);
    return;
  }
  if (tokens.glued(at) && tokens.at(at - 1) !== "+") return;
  while ((tokens.is(at, FILLERS) || (isOne(draft) && tokens.lower(at) === "last")) && tokens.isWord(at + 1))
    at++;
  phrase(tokens, draft, at);
  if (plus && draft.unit) draft.bound = "at-least";
}

/** "50 or more employees": the bound stands before the noun. */
const ALTERNATIVES: ReadonlyMap<string, Bound> = new Map([
  ["more", "at-least"],
  ["so", "about"],
  ["fewer", "at-most"],
  ["less", "at-most"],
]);

function isOne(draft: Draft): boolean {
  return draft.value !== null && draft.value.digits === "1" && draft.value.exponent === 0;
}

/** The noun phrase from `at` is the unit; after "one", whatever stands there. */
function phrase(tokens: Tokens, draft: Draft, at: number): void {
  const found = isOne(draft) ? singularPhrase(tokens, at) : pluralPhrase(tokens, at);
  if (found) {
    draft.last = found.head;
    draft.unit = timeUnit(tokens, found) ?? countedBy(tokens.word(found.head), found.name);
  } else if (isAttribute(tokens, draft, at)) {
    draft.last = at;
    draft.unit = countUnit(tokens.at(at));
  }
}

/** The unit of a counted noun with nothing before it is kept with the word. */
function countedBy(head: Word, name: string): Unit {
  if (name !== head.singular) return countUnit(name);
  head.counted ??= countUnit(name);
  return head.counted;
}

/** What works the hours that are counted. */
const WORKERS = new Set(
  "gpu tpu cpu vcpu npu core node server instance machine accelerator person man staff".split(" "),
);

/** "16,000 annual search hours": hours, a year. */
function timeUnit(tokens: Tokens, { name, head, modifiers }: NounPhrase): Unit | null {
  // "GPU hours" are no hours.
  if (modifiers > 0 && WORKERS.has(tokens.lower(head - 1))) return countUnit(name.replace(/ (?=\w+$)/, "-"));
  const time = tokens.isDash(head - 1) ? undefined : unitsOf(tokens.word(head))?.word;
  if (time?.unit.dimension !== "time") return null;
  const year = lexicon().byId.get("year");
  return year && /^(?:annual|yearly)\b/.test(name.toLowerCase()) ? perUnit(time.unit, year.unit) : time.unit;
}

/** Nouns that stand in the singular before another: "3 cylinder engine", "5 speed gearbox". */
const ATTRIBUTES = wordSet(
  "cylinder speed door seat bedroom page storey story seater carat core nanometer nanometre".split(" "),
);

/** "the 12 page document": a singular noun between a number and another noun, after an article. */
function isAttribute(tokens: Tokens, draft: Draft, at: number): boolean {
  if (tokens.is(at, ATTRIBUTES) && tokens.isWord(at + 1)) return true;
  // "rose 0.71 point"
  if (tokens.lower(at) === "point" && draft.value !== null && draft.value.exponent < 0) return true;
  if (!tokens.is(draft.first - 1, DETERMINERS)) return false;
  if (isMark(tokens, draft, at)) return true;
  for (const i of [at, at + 1]) {
    if (!tokens.isWord(i) || tokens.isCapital(i) || tokens.is(i, STOPS) || tokens.lower(i).length < 3)
      return false;
  }
  return !/(?:ed|ing|ly|al|est)$/.test(tokens.lower(at));
}

/** "a .500 record", "a 3.7 average": a decimal and the noun it belongs to, with nothing behind. */
function isMark(tokens: Tokens, draft: Draft, at: number): boolean {
  return (
    draft.writing === "numeral" &&
    draft.value !== null &&
    draft.value.exponent < 0 &&
    /^an?$/.test(tokens.lower(draft.first - 1)) &&
    tokens.isWord(at) &&
    !tokens.isCapital(at) &&
    !tokens.is(at, STOPS) &&
    tokens.lower(at).length > 2 &&
    (!tokens.isWord(at + 1) || tokens.is(at + 1, STOPS))
  );
}

/** "eight million 250ml bottles", "ten 5-megawatt units": what is counted comes after a measure. */
function beyondMeasure(tokens: Tokens, draft: Draft, at: number): void {
  const to = tokens.isDash(at + 1) ? at + 2 : at + 1;
  const unit = unitAt(tokens, to);
  if (
    !unit ||
    (to === at + 1 &&
      !tokens.glued(to) &&
      (unit.entry.currency !== null || unit.entry.unit.dimension === "time"))
  )
    return;
  const head = unit.to + 1;
  if (tokens.isWord(head) && tokens.word(head).plural) draft.unit = countUnit(singular(tokens.at(head)));
}

/** "a six-figure sum", "twenty-somethings", "three-way talks". */
const FIGURES_OF_SPEECH = new Set("figure figures digit digits something somethings way".split(" "));

/** "a six figure salary" */
function isFigureOfSpeech(tokens: Tokens, at: number): boolean {
  const word = tokens.lower(at);
  return (word === "figure" || word === "digit") && tokens.isWord(at + 1) && !STOPS.has(tokens.lower(at + 1));
}

/** Tens: "500 plus suppliers" is a floor, "3 plus costs" a sum. */
function isRound({ value }: Draft): boolean {
  return value !== null && value.exponent === 0 && value.digits.length > 1 && value.digits.endsWith("0");
}

/** "a 12-page document", "four-cylinder": the word after the hyphen. */
function hyphened(tokens: Tokens, draft: Draft, at: number): void {
  const word = tokens.lower(at);
  if (FIGURES_OF_SPEECH.has(word)) {
    draft.out = true;
    return;
  }
  if (word === "strong") {
    draft.last = at;
    return;
  }
  if (STOPS.has(word) || SMALL.has(word) || word.length < 3) return;
  let name = tokens.at(at);
  let last = at;
  if (tokens.isDash(at + 1) && tokens.glued(at + 1) && tokens.isWord(at + 2) && !tokens.is(at + 2, STOPS)) {
    name = `${name} ${tokens.at(at + 2)}`;
    last = at + 2;
  }
  draft.unit = countUnit(singular(name));
  draft.last = last;
}

const DETERMINERS = wordSet(
  "a an each every that this the these those its their his her our your my all".split(" "),
);

/** "millions of Americans", "dozens of companies", "two of the company's plants", "eight of the Fortune 10". */
function of(tokens: Tokens, draft: Draft, at: number): void {
  let i = at;
  while (tokens.is(i, DETERMINERS) || tokens.lower(i).endsWith("'s")) i++;
  if (i > at && (tokens.isNumber(i) || tokens.isSmall(i))) return;
  if (i > at && tokens.isCapital(i) && tokens.isNumber(i + 1)) {
    draft.unit = countUnit(`${tokens.at(i)} ${tokens.at(i + 1)}`);
    draft.last = i + 1;
    return;
  }
  const measure = draft.writing === "vague" ? unitAt(tokens, i) : null;
  if (measure && measure.entry.unit.dimension !== "count" && !tokens.isCapital(i)) {
    draft.unit = measure.entry.unit;
    draft.last = measure.to;
    return;
  }
  if (draft.writing === "vague" || i > at) {
    const last = draft.last;
    const one = draft.value;
    if (draft.writing !== "vague" && isOne(draft)) draft.value = null;
    phrase(tokens, draft, i);
    draft.value = one;
    if (draft.last === last) draft.unit = null;
    else if (isOne(draft) && draft.unit?.dimension === "count")
      draft.unit = countUnit(withoutDegree(draft.unit.id));
  }
}
