import Table from "cli-table3";
import { visible } from "./safe.js";
import type { Page } from "./style.js";
import { longest, wrap } from "./wrap.js";

/**
 * A table that fits the page: the last column takes what the others leave. Where that is too little, each row
 * becomes a small paragraph instead.
 */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { style, width }: Page,
): string {
  const safe = rows.map((row) => row.map(visible));
  const widths = header.map((name, column) =>
    Math.max(name.length, longest(safe.map((row) => (row[column] ?? "").length))),
  );
  const fixed = widths.slice(0, -1).reduce((sum, wide) => sum + wide + 2, 0);
  const last = width - fixed;
  if (last < 16) {
    return safe
      .map((row) =>
        row
          .map((cell, i) =>
            i === 0 ? style.bold(wrap(cell, width)) : wrap(`${header[i]}: ${cell}`, width, "  ", "    "),
          )
          .join("\n"),
      )
      .join("\n\n");
  }
  const made = new Table({
    head: header.map((name) => style.bold(name)),
    colWidths: [...widths.slice(0, -1).map((wide) => wide + 2), Math.min(last, (widths.at(-1) ?? 0) + 1)],
    wordWrap: true,
    chars: Object.fromEntries(
      [
        "top",
        "top-mid",
        "top-left",
        "top-right",
        "bottom",
        "bottom-mid",
        "bottom-left",
        "bottom-right",
        "left",
        "left-mid",
        "mid",
        "mid-mid",
        "right",
        "right-mid",
        "middle",
      ].map((name) => [name, ""]),
    ),
    style: { head: [], border: [], "padding-left": 0, "padding-right": 1, compact: true },
  });
  for (const row of safe) made.push([...row]);
  return made
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}
