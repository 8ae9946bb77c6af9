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
  readonly runs: Delimiters[];
  readonly brackets: Bracket[];
}

export function startPieces(): Pieces {
  return { list: [], runs: [], brackets: [] };
}

export function addText(pieces: Pieces, from: number, to: number): void {
  if (to > from) pieces.list.push({ from, to, text: null });
}

/** Drops what has come since the bracket: an image's description. */
export function dropSince(pieces: Pieces, bracket: Bracket): void {
  pieces.list.length = bracket.piece;
  pieces.runs.length = bracket.runs;
}

/** Settles the emphasis and hands out what is text, in order. */
export function settle(pieces: Pieces, write: (piece: Piece) => void): void {
  const { list, runs } = pieces;
  const struck: [number, number][] = [];
  pairDelimiters(runs, (from, to) => struck.push([from, to]));
  for (const run of runs) {
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
