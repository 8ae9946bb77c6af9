/**
 * Markdown's inline markup: emphasis, links, code, entities, escapes, raw HTML. Follows CommonMark where it decides
 * what is text; what an element looks like on the page does not matter here.
 */
import { entityAt } from "../entities.js";
import { elementAt } from "../html/inline.js";
import { declarationEnd, tagAt } from "../html/tokens.js";
import { keep, OBJECT, type Prose, put } from "../prose.js";
import { nextUrl, urlEnd } from "../urls.js";
import { type Delimiters, flanking } from "./emphasis.js";
import { labelEnd, targetEnd } from "./links.js";
import { addText, type Bracket, dropSince, type Pieces, settle, startPieces } from "./pieces.js";
import { labelOf } from "./references.js";

/** A block's text with its lines joined by "\n", and the way from there to the file. */
export interface InlineSource {
  readonly text: string;
  /** Pairs [offset in `text`, offset in the file], ascending. */
  readonly map: readonly number[];
}

/** True when there may be markup: without any of these the text stands as it is. */
export const hasMarkup = (text: string): boolean => /[*_`[\]<&\\~]|:\/\/|[wW]{3}\./.test(text);

/** State of one reading. */
interface Reading {
  readonly source: string;
  readonly to: number;
  readonly labels: ReadonlySet<string>;
  readonly pieces: Pieces;
  /** Closing sequences known not to come any more: keeps unclosed markup linear. */
  readonly missing: Set<string>;
  /** Offsets of backtick runs by their length, and how far each list is used up. */
  ticks: Map<number, { starts: number[]; used: number }> | null;
}

/** Reads the markup of one block into prose. */
export function readInline(
  raw: string,
  input: InlineSource,
  labels: ReadonlySet<string>,
  prose: Prose,
): void {
  const source = input.text;
  const to = source.length;
  const reading: Reading = { source, to, labels, pieces: startPieces(), missing: new Set(), ticks: null };
  let pos = 0;
  let textFrom = 0;
  let url = nextUrl(source, 0, to);
  while (pos < to) {
    const code = source.charCodeAt(pos);
    if (pos >= url) {
      if (pos === url) {
        addText(reading.pieces, textFrom, pos);
        const end = urlEnd(source, pos, to);
        if (end > pos) reading.pieces.list.push({ from: pos, to: end, text: OBJECT });
        pos = textFrom = Math.max(end, pos);
      }
      url = nextUrl(source, Math.max(pos, url + 1), to);
      continue;
    }
    const read = code < 128 ? readers[code] : undefined;
    if (read === undefined) {
      pos++;
      continue;
    }
    const mark = reading.pieces.list.length;
    addText(reading.pieces, textFrom, pos);
    const end = read(reading, pos);
    if (end < 0) {
      reading.pieces.list.length = mark;
      pos++;
    } else {
      pos = textFrom = end;
    }
  }
  addText(reading.pieces, textFrom, to);
  write(raw, input, reading.pieces, prose);
}

/** Carries the pieces over into prose, leading their offsets back to the file. */
function write(raw: string, input: InlineSource, pieces: Pieces, prose: Prose): void {
  const { map } = input;
  let at = 0;
  const toFile = (offset: number): number => {
    while (at + 2 < map.length && (map[at + 2] as number) <= offset) at += 2;
    return (map[at + 1] as number) + offset - (map[at] as number);
  };
  settle(pieces, ({ from, to, text }) => {
    const start = toFile(from);
    if (text === null) keep(prose, raw, start, start + to - from);
    else put(prose, text, start, toFile(to - 1) + 1);
  });
}

/**
 * Reads the construct that begins at `at`: adds its pieces and returns the offset behind it, or -1 when the character
 * is only text.
 */
type Read = (reading: Reading, at: number) => number;

const readers: Read[] = [];
readers[10] = readBreak;
readers[92] = readEscape;
readers[38] = readEntity;
readers[96] = readCode;
readers[60] = readAngle;
readers[33] = (reading, at) => (reading.source.charCodeAt(at + 1) === 91 ? openBracket(reading, at, 2) : -1);
readers[91] = (reading, at) => openBracket(reading, at, 1);
readers[93] = closeBracket;
readers[42] = readDelimiters;
readers[95] = readDelimiters;
readers[126] = readDelimiters;

function readBreak({ pieces }: Reading, at: number): number {
  // Lines come without blanks at their ends, so one blank is all that a break leaves.
  pieces.list.push({ from: at, to: at + 1, text: " " });
  return at + 1;
}

function readEscape({ source, to, pieces }: Reading, at: number): number {
  const next = source.charCodeAt(at + 1);
  if (at + 1 >= to) return -1;
  if (next === 10) return at + 1;
  if (!isAsciiPunctuation(next)) return -1;
  pieces.list.push({ from: at + 1, to: at + 2, text: null });
  return at + 2;
}

function readEntity({ source, to, pieces }: Reading, at: number): number {
  const entity = entityAt(source, at, true);
  if (entity === null || entity.end > to) return -1;
  pieces.list.push({ from: at, to: entity.end, text: entity.text });
  return entity.end;
}

function readCode(reading: Reading, at: number): number {
  const { source, to, pieces } = reading;
  let end = at;
  while (end < to && source.charCodeAt(end) === 96) end++;
  reading.ticks ??= tickRuns(source, at, to);
  const runs = reading.ticks.get(end - at);
  if (runs !== undefined) {
    while (runs.used < runs.starts.length && (runs.starts[runs.used] as number) < end) runs.used++;
    const close = runs.starts[runs.used];
    if (close !== undefined) {
      const after = close + end - at;
      pieces.list.push({ from: at, to: after, text: OBJECT });
      return after;
    }
  }
  addText(pieces, at, end);
  return end;
}

function tickRuns(source: string, from: number, to: number): Map<number, { starts: number[]; used: number }> {
  const runs = new Map<number, { starts: number[]; used: number }>();
  for (let at = source.indexOf("`", from); at >= 0 && at < to; at = source.indexOf("`", at)) {
    const start = at;
    while (at < to && source.charCodeAt(at) === 96) at++;
    const known = runs.get(at - start);
    if (known === undefined) runs.set(at - start, { starts: [start], used: 0 });
    else known.starts.push(start);
  }
  return runs;
}

const autolink = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9.-]{1,253})>/iy;

function readAngle(reading: Reading, at: number): number {
  const { source, to, pieces, missing } = reading;
  const next = source.charCodeAt(at + 1);
  if (next === 33 || next === 63) {
    const kind = source.slice(at, at + 3);
    if (missing.has(kind)) return -1;
    const end = declarationEnd(source, at);
    if (end < 0 || end > to) {
      missing.add(kind);
      return -1;
    }
    return end;
  }
  const tag = tagAt(source, at, to, true);
  if (tag !== null) return elementAt(source, tag, to, missing, pieces.list);
  autolink.lastIndex = at;
  const link = autolink.exec(source);
  if (link === null || at + link[0].length > to) return -1;
  pieces.list.push({ from: at, to: at + link[0].length, text: OBJECT });
  return at + link[0].length;
}

function openBracket({ source, to, pieces }: Reading, at: number, length: number): number {
  if (length === 1 && source.charCodeAt(at + 1) === 94) {
    // A footnote's mark; its text stands elsewhere.
    const end = labelEnd(source, at, to);
    if (end > at + 2 && !/\s/.test(source.slice(at + 2, end))) return end + 1;
  }
  const bracket: Bracket = {
    piece: pieces.list.length,
    runs: pieces.runs.length,
    image: length === 2,
    inside: at + length,
  };
  pieces.brackets.push(bracket);
  pieces.list.push({ from: at, to: at + length, text: null });
  return at + length;
}

function closeBracket(reading: Reading, at: number): number {
  const { pieces } = reading;
  const bracket = pieces.brackets.pop();
  if (bracket === undefined) return -1;
  const end = linkEnd(reading, bracket, at);
  if (end < 0) return -1;
  if (bracket.image) {
    dropSince(pieces, bracket);
  } else {
    const piece = pieces.list[bracket.piece];
    if (piece !== undefined) piece.to = piece.from;
  }
  return end;
}

/** The offset behind the link or image that the "]" at `at` ends, or -1 when it ends none. */
function linkEnd({ source, to, labels }: Reading, bracket: Bracket, at: number): number {
  const next = at + 1 < to ? source.charCodeAt(at + 1) : 0;
  if (next === 40) {
    const end = targetEnd(source, at + 1, to);
    if (end >= 0) return end;
  }
  if (labels.size === 0) return -1;
  if (next === 91) {
    const close = labelEnd(source, at + 1, to);
    if (close > at + 2) return labels.has(labelOf(source.slice(at + 2, close))) ? close + 1 : -1;
    if (close === at + 2) return isLabel(source, bracket, at, labels) ? close + 1 : -1;
  }
  return isLabel(source, bracket, at, labels) ? at + 1 : -1;
}

function isLabel(source: string, bracket: Bracket, at: number, labels: ReadonlySet<string>): boolean {
  // A label has no brackets inside; looking for the first one bounds the work.
  if (labelEnd(source, bracket.inside - 1, at + 1) !== at) return false;
  return labels.has(labelOf(source.slice(bracket.inside, at)));
}

function readDelimiters({ source, to, pieces }: Reading, at: number): number {
  const code = source.charCodeAt(at);
  let end = at;
  while (end < to && source.charCodeAt(end) === code) end++;
  // One tilde before a figure means "about"; only two strike through.
  if (code === 126 && end - at !== 2) return addRun(pieces, at, end);
  const before = at > 0 ? source.charCodeAt(at - 1) : Number.NaN;
  const after = end < to ? source.charCodeAt(end) : Number.NaN;
  const sides = flanking(code, before, after);
  const run: Delimiters = {
    code,
    piece: pieces.list.length,
    length: end - at,
    ...sides,
    closed: 0,
    opened: 0,
  };
  if (sides.canOpen || sides.canClose) pieces.runs.push(run);
  return addRun(pieces, at, end);
}

function addRun(pieces: Pieces, from: number, to: number): number {
  addText(pieces, from, to);
  return to;
}

function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}
