import { visible } from "./safe.js";
import type { Page } from "./style.js";
import type { VerifyView } from "./verify-json.js";
import { counted } from "./words.js";
import { wrap } from "./wrap.js";

export function verifyText({ counts, problems }: VerifyView, { style, width }: Page): string {
  const lines = problems.map(({ problem, line }) => {
    const colour = problem.severity === "error" ? style.red : style.yellow;
    return wrap(visible(`${line} (${problem.severity})`), width, "", "  ").replace(/\(\w+\)$/, (word) =>
      colour(word),
    );
  });
  const errors = problems.filter(({ problem }) => problem.severity === "error").length;
  const warnings = problems.length - errors;
  const found = [errors > 0 && counted(errors, "error"), warnings > 0 && counted(warnings, "warning")]
    .filter(Boolean)
    .join(", ");
  const base = `${counted(counts.claims, "claim")}, ${counted(counts.citations, "citation")}`;
  const anchored =
    counts.texts === 0
      ? "No source text is at hand, so no citation was looked up (put texts at sources/text/<source-id>.txt, or name their folder with --texts)"
      : `${counts.anchored} anchored in ${counted(counts.texts, "text")}` +
        `${counts.unanchored > 0 ? `, ${counts.unanchored} not found` : ""}${counts.withoutText > 0 ? `, ${counts.withoutText} without a text` : ""}`;
  const mark = errors > 0 ? style.red("✗") : style.green("✓");
  lines.push(
    ...(lines.length > 0 ? [""] : []),
    `${mark} ${style.bold(wrap(`${base}: ${found || "no problems"}`, width - 2))}`,
    wrap(`${anchored}.`, width, "  "),
  );
  return `${lines.join("\n")}\n`;
}
