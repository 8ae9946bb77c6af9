import type { Rule } from "../rules/rule.js";
import type { Page } from "./style.js";
import { wrap } from "./wrap.js";

/** One rule in full; several as a list. */
export function explainText(rules: readonly Rule[], page: Page): string {
  const { style, width } = page;
  const [only] = rules;
  if (only !== undefined && rules.length === 1) return inFull(only, page);
  const column = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, severity, summary }) =>
    wrap(
      `${severity.padEnd(7).replaceAll(" ", "\u00a0")} ${summary}`,
      width,
      `${id.padEnd(column)}  `,
      " ".repeat(Math.min(column + 2, 24)),
    )
      .replaceAll("\u00a0", " ")
      .replace(id, () => style.bold(id)),
  );
  return `${lines.join("\n")}\n\n${wrap("twosource explain RULE says more about one of them.", width)}\n`;
}

function inFull({ id, severity, summary, doc, example }: Rule, { style, width }: Page): string {
  const lines = [
    `${style.bold(id)} ${style.dim(`(${severity === "off" ? "off by default" : severity})`)}`,
    wrap(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, width),
    "",
    ...(doc === "" ? [] : [wrap(doc, width), ""]),
    wrap(example.fires, width, `${style.red("✗")} `, "  "),
    wrap(example.silent, width, `${style.green("✓")} `, "  "),
  ];
  return `${lines.join("\n")}\n`;
}
