import { trendOf } from "../quantity/quantity.js";
import type { FileFigures } from "./figures-json.js";
import { visible } from "./safe.js";
import type { Page } from "./style.js";
import { counted, meaning } from "./words.js";
import { displayWidth, longest, wrap } from "./wrap.js";

/** One line a figure: where, the words, what they mean. */
export function figuresText(files: readonly FileFigures[], page: Page): string {
  const { style, width } = page;
  const parts = files
    .filter(({ figures }) => figures.length > 0)
    .map(({ path, figures }) => {
      const rows = figures.map(({ figure, place }) => ({
        where: `${place.line}:${place.column}`,
        words: visible(figure.text),
        meaning:
          visible(meaning(figure.quantity)) +
          (trendOf(figure) === null ? "" : trendOf(figure) === "up" ? " ↑" : " ↓"),
      }));
      const column = longest(rows.map((row) => row.where.length));
      const words = Math.min(34, longest(rows.map((row) => displayWidth(row.words))));
      const lines = rows.map((row) => {
        const head = `  ${row.where.padStart(column)}  `;
        const gap = words - displayWidth(row.words);
        const right = head.length + words + 2;
        if (gap < 0 || right + displayWidth(row.meaning) > width) {
          return `${wrap(row.words, width, head)}\n${style.dim(wrap(row.meaning, width, " ".repeat(head.length + 2)))}`;
        }
        return `${head}${row.words}${" ".repeat(gap)}  ${style.dim(row.meaning)}`;
      });
      return `${style.bold(visible(path === "-" ? "standard input" : path))}\n${lines.join("\n")}\n`;
    });
  const total = files.reduce((sum, { figures }) => sum + figures.length, 0);
  const summary = `${counted(total, "figure")} in ${counted(files.length, "file")}`;
  return `${[...parts, style.bold(summary)].join("\n")}\n`;
}
