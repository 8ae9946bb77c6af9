import type { Draft } from "./draft.js";
import { decimalString, type Numeral, placeString } from "./number.js";
import type { Bound, Figure, Quantity, Unit } from "./quantity.js";
import { articles } from "./recognisers/articles.js";
import { wordFractions } from "./recognisers/fractions.js";
import { multiples } from "./recognisers/multiples.js";
import { numerals } from "./recognisers/numerals.js";
import { others } from "./recognisers/others.js";
import { scores } from "./recognisers/scores.js";
import { digitFractions } from "./recognisers/slashes.js";
import { dozens, vague } from "./recognisers/vague.js";
import { words } from "./recognisers/words.js";
import { age } from "./refiners/age.js";
import { bounds } from "./refiners/bound.js";
import { changes, isChange } from "./refiners/change.js";
import { compounds } from "./refiners/compound.js";
import { exclusions } from "./refiners/exclusions/index.js";
import { labelled } from "./refiners/exclusions/labels.js";
import { inheritUnits } from "./refiners/inherit.js";
import { magnitude } from "./refiners/magnitude.js";
import { currencyAfter, currencyBefore } from "./refiners/money.js";
import { noun } from "./refiners/noun.js";
import { ranges, results, suspended } from "./refiners/range.js";
import { rate } from "./refiners/rate.js";
import { article, leadingMinus, sign } from "./refiners/sign.js";
import { sharedTrends, trend } from "./refiners/trend.js";
import { unit } from "./refiners/unit.js";
import { windows } from "./refiners/window.js";
import { tokenisePassage } from "./tokenise.js";
import { Tokens } from "./tokens.js";

/** What a number in digits is: the first recogniser that reads something has it. */
function ofDigits(tokens: Tokens, at: number): Draft | null {
  return (
    others(tokens, at) ??
    scores(tokens, at) ??
    digitFractions(tokens, at) ??
    dozens(tokens, at) ??
    numerals(tokens, at)
  );
}

/** The same for a number word. */
function ofWords(tokens: Tokens, at: number): Draft | null {
  return (
    scores(tokens, at) ??
    dozens(tokens, at) ??
    wordFractions(tokens, at) ??
    vague(tokens, at) ??
    multiples(tokens, at) ??
    words(tokens, at) ??
    articles(tokens, at)
  );
}

/** Widens a figure from its number outwards, in order. */
function refine(tokens: Tokens, draft: Draft): void {
  const { first } = draft;
  sign(tokens, draft);
  currencyBefore(tokens, draft);
  if (draft.first !== first) sign(tokens, draft);
  article(tokens, draft);
  magnitude(tokens, draft);
  const { last, unit: before } = draft;
  currencyAfter(tokens, draft);
  unit(tokens, draft);
  if (draft.last !== last || draft.unit !== before) currencyAfter(tokens, draft);
  noun(tokens, draft);
  rate(tokens, draft);
  age(tokens, draft);
}

/** Every quantity in a text, in order; dates, names, versions and the like left out. Linear in the length of the text. */
export function findFigures(text: string): readonly Figure[] {
  return read(text, false);
}

/** The figures of a string that is meant to be one: nothing is left out as a year, a label or a name. */
export function readWhole(text: string): readonly Figure[] {
  return read(text, true);
}

/** The same figures with every change ("from $9 billion to $30 billion") as the two figures it is told in. */
export function separately(figures: readonly Figure[]): readonly Figure[] {
  return figures.some((figure) => figure.steps)
    ? figures.flatMap((figure) => figure.steps ?? [figure])
    : figures;
}

/** Buffers are kept from text to text while they are small. */
let idle: Tokens | null = null;
const LARGEST_KEPT = 4096;

/** `whole`: nothing is left out for what it looks like. */
function read(text: string, whole: boolean): readonly Figure[] {
  const figures: Figure[] = [];
  const tokens = idle ?? new Tokens();
  idle = null;
  for (let at = 0; at < text.length; ) {
    at = tokenisePassage(tokens, text, at);
    if (tokens.anchors > 0) readPassage(tokens, whole, figures);
  }
  tokens.reset("");
  if (tokens.capacity <= LARGEST_KEPT) idle = tokens;
  return figures;
}

/** Recognise, refine, join, read the context: the figures of one passage, added to `figures`. */
function readPassage(tokens: Tokens, whole: boolean, figures: Figure[]): void {
  let drafts = drafted(tokens, whole);
  leadingMinus(tokens, drafts);
  if (drafts.length > 1) drafts = joined(tokens, drafts);
  for (const draft of drafts) inContext(tokens, draft);
  if (drafts.length > 1) drafts = related(tokens, drafts);
  let free = 0;
  for (const draft of drafts) {
    if (draft.out) continue;
    if (draft.first < free) draft.first = free;
    free = draft.last + 1;
    figures.push(figureOf(tokens, draft));
  }
}

/** Neighbours that are one figure, or none: "5 ft 2 in", "$70-72 billion", "21-17". */
function joined(tokens: Tokens, drafts: Draft[]): Draft[] {
  labelled(tokens, drafts);
  results(tokens, drafts);
  const figures = ranges(tokens, compounds(tokens, drafts));
  suspended(tokens, figures);
  return figures;
}

function inContext(tokens: Tokens, draft: Draft): void {
  if (draft.out) return;
  const { last } = draft;
  bounds(tokens, draft);
  // "$1,000+ per chip"
  if (draft.last === last + 1 && tokens.at(draft.last) === "+") rate(tokens, draft);
  trend(tokens, draft);
}

/** What figures of a passage say about each other, once their bounds are read. */
function related(tokens: Tokens, drafts: Draft[]): Draft[] {
  sharedTrends(tokens, drafts);
  inheritUnits(tokens, drafts);
  return changes(tokens, windows(tokens, drafts));
}

/** The numbers of a passage, each widened to its sign, unit and noun. */
function drafted(tokens: Tokens, whole: boolean): Draft[] {
  const drafts: Draft[] = [];
  let free = 0;
  for (let i = 0; i < tokens.anchors; i++) {
    const at = tokens.anchor(i);
    if (at < free) continue;
    const draft = tokens.isNumber(at) ? ofDigits(tokens, at) : ofWords(tokens, at);
    if (!draft) continue;
    if (!draft.out) {
      refine(tokens, draft);
      if (!whole) exclusions(tokens, draft);
    }
    if (draft.first < free) draft.first = free;
    free = draft.last + 1;
    drafts.push(draft);
  }
  return drafts;
}

function figureOf(tokens: Tokens, draft: Draft): Figure {
  const start = tokens.start(draft.first);
  const end = tokens.end(draft.last);
  const text = tokens.text.slice(start, end);
  const quantity = quantityOf(text, draft);
  const figure: Figure =
    draft.trend !== null && LABELS.has(quantity.bound)
      ? { text, start, end, quantity, trend: null, moved: draft.trend }
      : { text, start, end, quantity, trend: draft.trend };
  if (!draft.steps || !isChange(draft)) return figure;
  return { ...figure, steps: [figureOf(tokens, draft.steps[0]), figureOf(tokens, draft.steps[1])] };
}

/** Bounds that are a figure's label before its trend is: a floor, a ceiling, and a range, which tells by its ends which way it went. */
const LABELS: ReadonlySet<Bound> = new Set(["at-least", "more-than", "at-most", "range"]);

function quantityOf(text: string, draft: Draft): Quantity {
  const { bound, unit, value } = draft;
  if (bound === "range" || value === null) {
    const low = draft.low ?? value;
    const high = draft.high ?? value;
    return {
      text,
      bound: "range",
      value: null,
      low: low && decimalString(low),
      high: high && decimalString(high),
      unit,
      precision: placeString(Math.min(low?.place ?? 0, high?.place ?? 0)),
    };
  }
  const number = decimalString(value);
  const low = bound === "at-most" || bound === "less-than" ? null : number;
  const high = bound === "at-least" || bound === "more-than" ? null : number;
  const precision = precisionOf(value, unit);
  return draft.below && bound === "about"
    ? { text, bound, value: number, low, high, unit, precision, approach: "below" }
    : { text, bound, value: number, low, high, unit, precision };
}

/** Nobody who says "a decade" means fourteen years: the spans that stand for ten and a hundred are told to a tenth. */
function isLongSpan(unit: Unit | null): boolean {
  return unit !== null && (unit.id === "decade" || unit.id === "century");
}

function precisionOf(value: Numeral, unit: Unit | null): string {
  return placeString(value.place === 0 && isLongSpan(unit) ? -1 : value.place);
}
