import type { Check, CheckResult, Verdict } from "../verdict.js";
import type { CheckView } from "./check-json.js";
import { equationLines, evidenceLines } from "./evidence.js";
import { visible } from "./safe.js";
import type { Page, Style } from "./style.js";
import { wrap } from "./wrap.js";

const LABELS: Readonly<
  Record<Verdict, { readonly mark: string; readonly label: string; readonly colour: keyof Style }>
> = {
  supported: { mark: "✓", label: "SUPPORTED", colour: "green" },
  refuted: { mark: "✗", label: "REFUTED", colour: "red" },
  "conflicting-evidence": { mark: "≠", label: "CONFLICTING EVIDENCE", colour: "yellow" },
  "not-enough-evidence": { mark: "?", label: "NOT ENOUGH EVIDENCE", colour: "yellow" },
};

/** The verdict first, then why, the sources' words, the sum, what may be written. */
export function checkText(result: CheckResult, { page, explain }: CheckView): string {
  const { width, style } = page;
  if (result.checks.length === 0) {
    const head = verdictLine(result.verdict, visible(result.input), page);
    return `${head}\n${wrap("There is no figure and no statement in this that the base could be asked about.", width, "  ")}\n`;
  }
  const parts = result.checks.map((check) => checkPart(check, page, explain));
  if (result.checks.length > 1) {
    const counts = Object.entries(LABELS)
      .map(([verdict, { label }]) => ({
        label,
        count: result.checks.filter((check) => check.verdict === verdict).length,
      }))
      .filter(({ count }) => count > 0)
      .map(({ label, count }) => `${count} ${label.toLowerCase()}`);
    parts.unshift(
      style.bold(
        wrap(
          `${LABELS[result.verdict].mark} ${LABELS[result.verdict].label}: ${counts.join(", ")}`,
          width,
          "",
          "  ",
        ),
      ),
    );
  }
  return `${parts.join("\n\n")}\n`;
}

function checkPart(check: Check, page: Page, explain: boolean): string {
  const { style, width } = page;
  const subject =
    check.topic === null ? visible(check.text) : `${visible(check.text)}  (${visible(check.topic)})`;
  const lines = [verdictLine(check.verdict, subject, page)];
  if (check.why !== "") lines.push(wrap(visible(check.why), width, "  "));
  if (check.verdict === "supported" && check.reasons.includes("single-source"))
    lines.push(style.yellow("  on one independent source only"));
  if (check.evidence.length > 0) {
    const said = check.quantity === null ? "state" : "figure";
    lines.push("", ...evidenceLines(check.evidence, page, "  ", said));
  }
  if (check.explanations.length > 0) lines.push("", ...equationLines(check.explanations, page, "  "));
  if (check.suggestion !== null) {
    lines.push("", style.green(wrap(`Safe to write: ${visible(check.suggestion)}`, width, "  ", "    ")));
  }
  if (explain && check.trace.length > 0) {
    lines.push("", ...check.trace.map((line) => style.dim(wrap(visible(line), width, "  · ", "    "))));
  }
  return lines.join("\n");
}

function verdictLine(verdict: Verdict, text: string, { style, width }: Page): string {
  const { mark, label, colour } = LABELS[verdict];
  const head = `${mark} ${label}`;
  return wrap(`${head}: ${text}`, width, "", "  ").replace(head, () => style.bold(style[colour](head)));
}
