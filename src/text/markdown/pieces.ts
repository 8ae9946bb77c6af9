/** What a line of Markdown falls into before it is known which of it is text. */
import { type Delimiters, pairDelimiters } from "./emphasis.js";

/**
 * A piece of source. `text` null: copied as it stands; otherwise written for it. Delimiter runs and brackets are text
 * until they turn out to be markup.
 */
export interface Piece {
  from: number;
  to: number;
  text: string | null;
}

/** The "[" or "![" that may open a link. */
export interface Bracket {
  readonly piece: number;
  /** How many delimiter runs stand before it. */
  readonly runs: number;
  readonly image: boolean;
  /** Offset of the first character in the brackets. */
  readonly inside: number;
}

/** Everything found so far in one block. */
export interface Pieces {
  readonly list: Piece[];
  /** Delimiter runs that may still pair, and those within links, which have. */
  readonly runs: Delimiters[];
  readonly paired: Delimiters[];
  readonly brackets: Bracket[];
  /** The outer brackets, as many as this, have a link in them and can be none themselves. */
  holding: number;
  /** First and last piece of what is struck out. */
  readonly struck: [number, number][];
}

export function startPieces(): Pieces {
  return { list: [], runs: [], paired: [], brackets: [], holding: 0, struck: [] };
}

export function addText(pieces: Pieces, from: number, to: number): void {
  if (to > from) pieces.list.push({ from, to, text: null });
}

/** Drops what has come since the bracket: an image's description. */
export function dropSince(pieces: Pieces, { piece, runs }: Bracket): void {
  pieces.list.length = piece;
  pieces.runs.length = runs;
  const { paired, struck } = pieces;
  while (paired.length > 0 && (paired[paired.length - 1] as Delimiters).piece >= piece) paired.pop();
  while (struck.length > 0 && (struck[struck.length - 1] as [number, number])[0] >= piece) struck.pop();
}

/** Emphasis does not reach out of a link: what has come since the bracket pairs among itself. */
export function closeLink(pieces: Pieces, bracket: Bracket): void {
  pair(pieces, pieces.runs.splice(bracket.runs));
  pieces.holding = pieces.brackets.length;
  const opening = pieces.list[bracket.piece];
  if (opening !== undefined) opening.to = opening.from;
}

/** Settles the emphasis and hands out what is text, in order. */
export function settle(pieces: Pieces, write: (piece: Piece) => void): void {
  const { list, struck } = pieces;
  pair(pieces, pieces.runs);
  for (const run of pieces.paired) {
    const piece = list[run.piece] as Piece;
    piece.from += run.closed;
    piece.to -= run.opened;
  }
  struck.sort((a, b) => a[0] - b[0]);
  let next = 0;
  for (let at = 0; at < list.length; at++) {
    while (next < struck.length && (struck[next] as [number, number])[0] < at) next++;
    const strike = struck[next];
    if (strike !== undefined && strike[0] === at) {
      at = Math.max(at, strike[1]);
      next++;
      continue;
    }
    const piece = list[at] as Piece;
    if (piece.to > piece.from) write(piece);
  }
}

function pair(pieces: Pieces, runs: Delimiters[]): void {
  pairDelimiters(runs, (from, to) => pieces.struck.push([from, to]));
  for (const run of runs) pieces.paired.push(run);
}
