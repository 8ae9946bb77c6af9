import type { Explained } from "../lint.js";
import type { Finding } from "../rules/finding.js";
import { citationLine, equationLines } from "./evidence.js";
import { type FileFindings, lintSummary } from "./lint-json.js";
import { visible } from "./safe.js";
import type { Page } from "./style.js";
import { counted, grouped } from "./words.js";
import { displayWidth, wrap } from "./wrap.js";

const COLOURS = { error: "red", warning: "yellow", info: "cyan" } as const;

/** Citations shown under a finding; the JSON has them all. */
const CITATIONS = 3;

/** A file's path, then a finding a line with the words that speak against it below; a summary at the end. */
export function* lintText(files: readonly FileFindings[], page: Page): Generator<string> {
  const { style, width } = page;
  for (const { path, findings, counts } of files) {
    if (counts.error + counts.warning + counts.info === 0) continue;
    const column = widestPlace(findings);
    yield `${style.bold(visible(path === "-" ? "standard input" : path))}\n`;
    for (const finding of findings) yield `${findingPart(finding, column, page)}\n`;
    yield "\n";
  }
  for (const file of files)
    if (file.explained !== undefined) yield `${explainedPart(file, file.explained, page)}\n\n`;
  const { errors, warnings, infos, figures, matched } = lintSummary(files);
  const found = [
    { count: errors, noun: "error" },
    { count: warnings, noun: "warning" },
    { count: infos, noun: "note" },
  ].filter(({ count }) => count > 0);
  const words = found.map(({ count, noun }) => counted(count, noun)).join(", ") || "nothing to object to";
  const read = `${counted(figures, "figure")} read in ${counted(files.length, "file")}, ${grouped(matched)} known to the base`;
  const fits = displayWidth(`✗ ${words} (${read})`) <= width;
  const mark = errors > 0 ? style.red("✗") : warnings > 0 ? style.yellow("!") : style.green("✓");
  yield `${mark} ${style.bold(words)}${fits ? ` (${read})` : `\n${wrap(read, width, "  ")}`}\n`;
}

function widestPlace(findings: Iterable<Finding>): number {
  let widest = 0;
  for (const { line, column } of findings) widest = Math.max(widest, `${line}:${column}`.length);
  return widest;
}

/** Every figure of a file with what its reading rests on. */
function explainedPart(
  { path }: FileFindings,
  explained: readonly Explained[],
  { style, width }: Page,
): string {
  const items = explained.map(({ text, line, column, standing, trace }) =>
    [
      wrap(`${line}:${column}  ${visible(text)}: ${standing}`, width, "  ", "    "),
      ...trace.map((row) => style.dim(wrap(visible(row), width, "    · ", "      "))),
    ].join("\n"),
  );
  return `${style.bold(`How ${visible(path)} was read`)}\n${items.join("\n")}`;
}

function findingPart(finding: Finding, column: number, page: Page): string {
  const { style, width } = page;
  const { severity, line, column: at, rule } = finding;
  const place = `${line}:${at}`.padStart(column);
  const head = `  ${place}  ${severity}  `;
  const body = wrap(
    `${visible(finding.message)} [${rule}]`,
    width,
    head,
    " ".repeat(Math.min(head.length, 8)),
  )
    .replace(severity, () => style[COLOURS[severity]](severity))
    .replace(`[${rule}]`, () => style.dim(`[${rule}]`));
  const indent = "          ";
  const seen = new Set<string>();
  const citations = finding.evidence.filter(({ source, paragraph, quote }) => {
    const key = `${source}\0${paragraph}\0${quote}`;
    return !seen.has(key) && seen.add(key);
  });
  const lines = [
    body,
    ...citations.slice(0, CITATIONS).map((citation) => citationLine(citation, page, indent)),
  ];
  if (citations.length > CITATIONS)
    lines.push(style.dim(`${indent}and ${citations.length - CITATIONS} more`));
  lines.push(...equationLines(finding.explanations, page, indent));
  if (finding.suggestion !== null) {
    lines.push(
      style.green(wrap(`Safe to write: ${visible(finding.suggestion)}`, width, indent, `${indent}  `)),
    );
  }
  return lines.join("\n");
}
