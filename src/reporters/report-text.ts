import type { Discrepancy } from "../reconcile/discrepancy.js";
import { citationLine, equationLines } from "./evidence.js";
import type { Report } from "./report-json.js";
import { reportCounts, reportGroups, STATUS_WORDS } from "./report-order.js";
import { visible } from "./safe.js";
import type { Page } from "./style.js";
import { counted } from "./words.js";
import { wrap } from "./wrap.js";

const COLOURS = { high: "red", medium: "yellow", low: "dim" } as const;

export function reportText(report: Report, page: Page): string {
  const { style, width } = page;
  const { discrepancies } = report;
  const size = `${counted(report.claims, "claim")} from ${counted(report.sources, "source")}`;
  if (discrepancies.length === 0)
    return `${style.bold(wrap(`No discrepancies in ${size}`, width, "", "  "))}\n`;
  const counts = reportCounts(discrepancies).map((line) => wrap(line, width, "  ", "    "));
  const head = `${style.bold(wrap(`${counted(discrepancies.length, "discrepancy", "discrepancies")} in ${size}`, width, "", "  "))}\n${counts.join("\n")}`;
  const groups = reportGroups(discrepancies).map(({ status, severity, discrepancies: list }) => {
    const title = `${STATUS_WORDS[status]}, ${severity} (${list.length})`;
    return `${style.bold(style[COLOURS[severity]](title))}\n\n${list.map((item) => onePart(item, page)).join("\n\n")}`;
  });
  return `${[head, ...groups].join("\n\n")}\n`;
}

function onePart(discrepancy: Discrepancy, page: Page): string {
  const { style, width } = page;
  const lines = [
    style.bold(wrap(visible(discrepancy.summary), width, "  ")),
    style.dim(wrap(visible(discrepancy.id), width, "  ", "    ")),
  ];
  for (const side of discrepancy.sides) {
    lines.push(wrap(visible(side.figure), width, "  – ", "    "));
    for (const citation of side.claims.flatMap((claim) => claim.citations))
      lines.push(citationLine(citation, page, "    "));
  }
  lines.push(...equationLines(discrepancy.explanations, page, "  "));
  const { ruling } = discrepancy;
  if (ruling !== null) {
    const who = [ruling.by, ruling.date, ruling.until && `until ${ruling.until}`].filter(Boolean).join(", ");
    lines.push(
      style.green(
        wrap(visible(`Ruled: ${ruling.wording}${who === "" ? "" : ` (${who})`}`), width, "  ", "    "),
      ),
    );
  }
  return lines.join("\n");
}
