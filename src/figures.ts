import { findFigures } from "./quantity/index.js";
import type { Figure } from "./quantity/quantity.js";
import type { Document, Place } from "./text/document.js";
import { placeOf, rawSpan } from "./text/index.js";

/** A figure and where it stands in the file (its own offsets are into its block's prose). */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly place: Place;
}

/** Every figure in a document's prose, in the order of the file. */
export function figuresOf(document: Document): readonly PlacedFigure[] {
  return document.blocks.flatMap((block) =>
    findFigures(block.text).map((figure) => {
      const { start, end } = rawSpan(block, figure.start, figure.end);
      return { figure, place: placeOf(document, start, end) };
    }),
  );
}
