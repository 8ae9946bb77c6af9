import type { Discrepancy } from "../reconcile/discrepancy.js";
import type { Report } from "./report-json.js";
import { reportCounts, reportGroups, STATUS_WORDS } from "./report-order.js";
import { markdown } from "./safe.js";
import { counted } from "./words.js";

export function reportMarkdown({ claims, sources, discrepancies }: Report): string {
  const lines = [
    "# Where the sources disagree",
    "",
    `${counted(discrepancies.length, "discrepancy", "discrepancies")} in ${counted(claims, "claim")} from ${counted(sources, "source")}.`,
    "",
    ...reportCounts(discrepancies).map((line) => `- ${line}`),
  ];
  for (const { status, severity, discrepancies: list } of reportGroups(discrepancies)) {
    lines.push("", `## ${STATUS_WORDS[status]}, ${severity} (${list.length})`);
    for (const discrepancy of list) lines.push("", ...onePart(discrepancy));
  }
  return `${lines.join("\n").replace(/\n{3,}/g, "\n\n")}\n`;
}

function onePart(discrepancy: Discrepancy): readonly string[] {
  const lines = [`### ${markdown(discrepancy.summary)}`, "", markdown(discrepancy.id), ""];
  for (const side of discrepancy.sides) {
    lines.push(`- **${markdown(side.figure)}**`);
    for (const { source, paragraph, quote } of side.claims.flatMap((claim) => claim.citations)) {
      lines.push(
        `  - ${markdown(source)}${paragraph === null ? "" : ` ¶${paragraph}`}: “${markdown(quote)}”`,
      );
    }
  }
  const equations = new Set(discrepancy.explanations.map(({ equation }) => markdown(equation)));
  for (const equation of equations) lines.push("", `Explained by: ${equation}`);
  const { ruling } = discrepancy;
  if (ruling !== null) {
    const who = [ruling.by, ruling.date, ruling.until && `until ${ruling.until}`].filter(Boolean).join(", ");
    lines.push("", `Ruled: ${markdown(ruling.wording)}${who === "" ? "" : ` (${markdown(who)})`}`);
    if (ruling.because !== null) lines.push("", `Because: ${markdown(ruling.because)}`);
  }
  return lines;
}
