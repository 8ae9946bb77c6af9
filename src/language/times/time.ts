import type { DateMention } from "../../quantity/dates/index.js";
import type { Event } from "../grammar/event.js";
import { isInBracketOfAnother } from "../grammar/nodes.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Told } from "../grammar/span.js";
import type { Scene } from "../scene.js";

/** When a figure held, and the time it is about. */
export interface When {
  readonly during: Told<string> | null;
  readonly asOf: Told<string> | null;
}

/** Reads the time off the date nearest to a figure: in its window first, then in its clause, then at the sentence's start. */
export function whenOf(sentence: Sentence, event: Event): When {
  const placed = sentence.dates
    .filter((date) => date.kind !== "duration" && (timeOf(date) !== null || NOT_PAST.test(date.text)))
    .map((date) => ({ date, at: nodeAt(sentence, date) }))
    // "€6bn a year before": a time that is told within a figure is that figure's
    .filter(({ at }) => at >= 0 && (at === event.figure || !isWithinOther(sentence, at)))
    .filter(({ at }) => !isOfStandardBefore(sentence, event, at))
    .filter(
      ({ date, at }) =>
        at < event.phrase.first ||
        !(
          isCompared(sentence, date) ||
          isOfStandard(sentence, event, at) ||
          isInBracketOfAnother(sentence.nodes, event.phrase.last, at)
        ),
    );
  const near = placed.filter(
    ({ at }) => at >= event.from && at <= event.to && sentence.clauseOf[at] === event.clause,
  );
  const opening = placed.filter(
    ({ at }) => at < event.from && opensSentence(sentence, at) && !isOfParticiple(sentence, at),
  );
  const shared = placed.filter(
    ({ at }) => at > event.to && sentence.clauseOf[at] === event.clause && onlyFigureAfter(sentence, event),
  );
  // "Run rate at the end of 2025: about $9 billion"
  const [only] = placed;
  const isLone = sentence.groups.length === 0 && placed.length === 1 && only !== undefined;
  const lone = isLone && isInOnePart(sentence, event, only.at) ? only : undefined;
  // "21% more than in 2024 (R$1.12 billion)"
  const bracketed = placed.find(
    ({ at }) => at === event.phrase.first - 2 && sentence.nodes[at + 1]?.lower === "(",
  );
  const chosen = bracketed ?? nearest(near, event) ?? nearest(shared, event) ?? opening[0] ?? lone;
  if (chosen === undefined) return backThen(sentence, event);
  if (chosen.date.edtf === null) {
    const time = timeOf(chosen.date);
    return {
      during: null,
      asOf: time === null ? null : { value: time, start: chosen.at, end: chosen.at + 1 },
    };
  }
  const told = { value: chosen.date.edtf, start: chosen.at, end: chosen.at + 1 };
  const lead = leadOf(sentence, chosen.date);
  if (
    (/\b(?:as of|at|at the end of|by)\s*$/.test(lead) && !/\bby\s*$/.test(lead)) ||
    /^as of/i.test(chosen.date.text)
  )
    return { during: null, asOf: told };
  if (/^(?:now|currently|today|at present|right now)$/i.test(chosen.date.text))
    return { during: null, asOf: told };
  return { during: told, asOf: null };
}

const COMPARED =
  /\b(?:(?:than|versus|against|compared (?:with|to)|up from|down from|that of|those of)(?: (?:in|at|of|for|the|a|its|end|that|level|figure))*|as (?:in|at the end of))\s*$/;

/** "half as much again as in 2023", "21% more than in 2024": the time of what a figure is set against. */
function isCompared({ text, start }: Sentence, date: DateMention): boolean {
  const from = Math.max(start, date.start - 40);
  return COMPARED.test(text.slice(from, date.start).toLowerCase());
}

const AGAINST: ReadonlySet<string> = new Set("compared against versus vs from than".split(" "));

/** "compared with $560 million in the first quarter of 2025": the time of the other figure. */
function isOfStandard({ nodes }: Sentence, { phrase }: Event, at: number): boolean {
  let compares = false;
  for (let k = phrase.last + 1; k < at; k++) {
    const node = nodes[k];
    if (node?.kind === "word" && AGAINST.has(node.lower)) compares = true;
    if (node?.kind === "figure" && compares) return true;
  }
  return false;
}

/** "more than the $9.8bn it took in 2024, and its margin to 61.5%": the time of a figure that another one is set against. */
function isOfStandardBefore({ nodes, figures }: Sentence, { phrase }: Event, at: number): boolean {
  if (at >= phrase.first) return false;
  let comma = false;
  for (let k = at + 1; k < phrase.first; k++) if (nodes[k]?.lower === ",") comma = true;
  if (!comma) return false;
  let figure = false;
  for (let k = at - 1; k >= 0; k--) {
    const node = nodes[k];
    if (node?.kind === "mark" && node.lower !== "$") return false;
    // "nearly twice the $9.8bn of 2024"
    if (node?.kind === "figure" && figures[node.figure]?.quantity.unit?.id === "x") return figure;
    if (node?.kind === "figure") figure = true;
    if (node?.kind === "word" && AGAINST.has(node.lower)) return figure;
  }
  return false;
}

/** "Founded in 2021, Helix has 2,900 employees": the date is the founding's. */
function isOfParticiple({ nodes, text, start }: Sentence, at: number): boolean {
  return /^\W*(?:[A-Za-z]+ed|built|begun|born|set up)\b/i.test(text.slice(start, nodes[at]?.start ?? start));
}

/** "620 MW in operation; target of 1.8 GW for 2028": a semicolon keeps the parts of a note apart. */
function isInOnePart({ nodes, text }: Sentence, { figure }: Event, at: number): boolean {
  const [one, other] = figure < at ? [nodes[figure], nodes[at]] : [nodes[at], nodes[figure]];
  return one === undefined || other === undefined || !text.slice(one.end, other.start).includes(";");
}

/** EDTF for a time that is past, and not said: "last year" in a text that nobody knows the year of. */
export const SOME_TIME = "..";

/** A date's EDTF; for one that is long past, wherever it is counted from, some time. Null for what says neither. */
function timeOf({ edtf, kind, relative, text }: DateMention): string | null {
  if (edtf !== null) return edtf;
  if (kind !== "relative" || relative?.direction !== "past") return null;
  const { length } = relative;
  if (length === null) return /^(?:last|the previous) [a-z]/i.test(text) ? SOME_TIME : null;
  return LONG.has(length.unit) || (length.low ?? 1) > 1 ? SOME_TIME : null;
}

/** The node is a figure of something else than time: "two years ago" may be read as one. */
function isWithinOther({ nodes, figures }: Sentence, at: number): boolean {
  const node = nodes[at];
  return node?.kind === "figure" && figures[node.figure]?.quantity.unit?.dimension !== "time";
}

/** Times that are not known without a day to count from, and keep a figure from taking another one's. */
const NOT_PAST = /^(?:this|next|now|today|currently|presently|at present|right now|the coming)\b/i;

/** Units that make a distance long: what held last week is told as what holds. */
const LONG: ReadonlySet<string> = new Set(["quarter", "half", "season", "year", "decade"]);

const BACK_THEN = /\b(?:back then|at (?:the|that) time|in those days|at launch|at its launch)\b/i;

/** "At the time it had 40,000 chips": another time than now, without a date. */
function backThen(sentence: Sentence, event: Event): When {
  const [first, last] = [sentence.nodes[Math.max(0, event.from - 2)], sentence.nodes[event.to]];
  const found = first && last ? BACK_THEN.exec(sentence.text.slice(first.start, last.end)) : null;
  if (!first || !found) return { during: null, asOf: null };
  const at = sentence.nodes.findIndex((node) => node.end > first.start + found.index);
  return { during: null, asOf: { value: SOME_TIME, start: at, end: at + 1 } };
}

/** The time in a cell's heads or an item's lead-in: "2025", "at the end of March". EDTF; null where there is none, or several. */
export function whenAround(scene: Scene, index: number): string | null {
  const { block, aside } = scene;
  const opening = index > 0 ? scene.spans()[0] : undefined;
  if (opening && opening.end - opening.start < 40) {
    // "August 2025. Annualised revenue: $6 billion."
    const text = block.text.slice(opening.start, opening.end);
    const date = aside(text).dates.find((other) => other.edtf !== null && other.kind !== "duration");
    if (date && date.text.length * 1.6 > text.trim().length) return date.edtf;
  }
  if (block.kind !== "cell" && block.kind !== "item") return null;
  const { columnHead, rowHead, leadIn, headings } = block.context;
  for (const text of [columnHead, rowHead, leadIn]) {
    const dates = text
      ? aside(text).dates.filter((date) => date.kind !== "duration" && timeOf(date) !== null)
      : [];
    if (dates.length > 1) return null;
    if (dates[0]) return timeOf(dates[0]);
    if (text !== null && PRIOR.test(text)) return SOME_TIME;
  }
  const heading = headings.at(-1);
  const date = heading
    ? aside(heading).dates.find((other) => other.edtf !== null && other.kind !== "duration")
    : undefined;
  return heading && date && date.text.length * 2 > heading.length ? date.edtf : null;
}

/** Heads of what was before, in a table that has no dates: "Year before", "Previous". */
const PRIOR =
  /^\W*(?:(?:the |one |a )?(?:year|month|quarter|week)s? (?:before|earlier|ago|previously)|previous(?:ly)?|prior|before|earlier|then|last (?:year|quarter|month|time))\b/i;

function nodeAt(sentence: Sentence, date: DateMention): number {
  return sentence.nodes.findIndex((node) => node.end > date.start);
}

function nearest<Placed extends { readonly at: number }>(
  placed: readonly Placed[],
  event: Event,
): Placed | undefined {
  const gap = ({ at }: Placed): number =>
    at < event.phrase.first ? (event.phrase.first - at) * 1.5 : at - event.phrase.last;
  return [...placed].sort((a, b) => gap(a) - gap(b))[0];
}

/** "In 2025, Amazon …": a date before the first verb holds for all that follows. */
function opensSentence(sentence: Sentence, at: number): boolean {
  const first = sentence.groups[0];
  return first !== undefined && at < first.start && at <= 3;
}

function onlyFigureAfter(sentence: Sentence, event: Event): boolean {
  return (
    sentence.figureNodes.filter((node) => node > event.figure && sentence.clauseOf[node] === event.clause)
      .length === 0
  );
}

function leadOf(sentence: Sentence, date: DateMention): string {
  return sentence.text.slice(Math.max(sentence.start, date.start - 14), date.start).toLowerCase();
}
