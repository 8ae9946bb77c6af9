import type { PlacedFigure } from "../figures.js";
import { trendOf } from "../quantity/quantity.js";
import { jsonDocument, quantityJson } from "./json.js";

/** The figures of one file. */
export interface FileFigures {
  readonly path: string;
  readonly figures: readonly PlacedFigure[];
}

export function figuresJson(files: readonly FileFigures[]): string {
  return jsonDocument({
    files: files.map(({ path, figures }) => ({
      path,
      figures: figures.map(({ figure, place }) => ({
        text: figure.text,
        start: place.start,
        end: place.end,
        line: place.line,
        column: place.column,
        quantity: quantityJson(figure.quantity),
        trend: trendOf(figure),
      })),
    })),
  });
}
