import { trendOf } from "../quantity/quantity.js";
import { csv } from "./csv.js";
import type { FileFigures } from "./figures-json.js";

const HEADER = [
  "path", "line", "column", "start", "end", "text", "bound", "value", "low", "high", "unit", "unit_name", "dimension", "trend",
]; // biome-ignore format: one row as it is printed

export function figuresCsv(files: readonly FileFigures[]): string {
  const rows = files.flatMap(({ path, figures }) =>
    figures.map(({ figure, place }) => {
      const { bound, value, low, high, unit } = figure.quantity;
      return [
        path,
        place.line,
        place.column,
        place.start,
        place.end,
        figure.text,
        bound,
        value,
        low,
        high,
        unit?.id ?? null,
        unit?.name ?? null,
        unit?.dimension ?? null,
        trendOf(figure),
      ];
    }),
  );
  return csv(HEADER, rows);
}
