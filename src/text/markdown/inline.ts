/**
 * Markdown's inline markup: emphasis, links, code, entities, escapes, raw HTML. Follows CommonMark where it decides
 * what is text; what an element looks like on the page does not matter here.
 */
import { entityAt } from "../entities.js";
import { elementAt } from "../html/inline.js";
import { declarationEnd, tagAt } from "../html/tokens.js";
import { keep, OBJECT, type Prose, put } from "../prose.js";
import { nextUrl, urlEnd } from "../urls.js";
import { closeBracket, openBracket } from "./brackets.js";
import { readCode } from "./code-spans.js";
import { type Delimiters, flanking } from "./emphasis.js";
import { addText, type Pieces, settle, startPieces } from "./pieces.js";
import type { Read, Reading } from "./reading.js";

/** A block's text with its lines joined by "\n", and the way from there to the file. */
export interface InlineSource {
  readonly text: string;
  /** Pairs [offset in `text`, offset in the file], ascending. */
  readonly map: readonly number[];
}

/** True when there may be markup: without any of these the text stands as it is. */
export const hasMarkup = (text: string): boolean => /[*_`[\]<&\\~]|\{[{%]|:\/\/|[wW]{3}\./.test(text);

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
readers[123] = readShortcode;

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

/** What a site generator puts in here (`{{< figure … >}}`, `{% include … %}`) is no text. */
function readShortcode({ source, missing }: Reading, at: number): number {
  const next = source.charAt(at + 1);
  if (next !== "{" && next !== "%") return -1;
  const close = next === "{" ? "}}" : "%}";
  if (missing.has(close)) return -1;
  const end = source.indexOf(close, at + 2);
  if (end < 0) missing.add(close);
  return end < 0 ? -1 : end + 2;
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
