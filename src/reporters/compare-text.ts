import type { Pair, Told } from "../compare/told.js";
import type { ComparedFiles } from "./compare-json.js";
import { visible } from "./safe.js";
import type { Page } from "./style.js";
import { counted } from "./words.js";
import { wrap } from "./wrap.js";

/** Longer sentences are cut around their figure. */
const SENTENCE = 160;
/** Figures of one side that are listed before the rest is counted. */
const LISTED = 40;

/** Conflicts first, their words side by side; then what both say, and what only one says. */
export function compareText(compared: ComparedFiles, page: Page): string {
  const { style, width } = page;
  const { pathA, pathB, conflicts, agree, onlyA, onlyB } = compared;
  const mark = conflicts.length > 0 ? style.red("✗") : style.green("✓");
  const counts = `${counted(conflicts.length, "difference")}, ${agree.length} told by both, ${onlyA.length} only in A, ${onlyB.length} only in B`;
  const parts = [
    `${mark} ${style.bold(wrap(counts, width - 2, "", "  "))}\n${wrap(`A  ${visible(pathA)}`, width, "  ", "     ")}\n${wrap(`B  ${visible(pathB)}`, width, "  ", "     ")}`,
  ];
  if (conflicts.length > 0)
    parts.push(
      section(
        "They differ",
        conflicts.map((pair) => pairPart(pair, page)),
        page,
      ),
    );
  if (agree.length > 0)
    parts.push(
      section(
        "Both say",
        agree.map((pair) => agreed(pair, page)),
        page,
      ),
    );
  if (onlyA.length > 0) parts.push(section("Only A says", listed(onlyA, page), page));
  if (onlyB.length > 0) parts.push(section("Only B says", listed(onlyB, page), page));
  return `${parts.join("\n\n")}\n`;
}

const section = (title: string, lines: readonly string[], { style }: Page): string =>
  `${style.bold(title)}\n${lines.join("\n")}`;

function pairPart({ topic, why, a, b }: Pair, page: Page): string {
  const head = topic === null ? why : `${topic}: ${why}`;
  return [wrap(visible(head), page.width, "  ", "    "), side("A", a, page), side("B", b, page)].join("\n");
}

function side(name: string, told: Told, { style, width }: Page): string {
  const place = `${told.place.line}:${told.place.column}`;
  return wrap(`${name} ${place}  “${visible(around(told))}”`, width, "    ", "      ").replace(place, () =>
    style.cyan(place),
  );
}

/** The figure with as much of its sentence as fits. */
function around({ sentence, text }: Told): string {
  if (sentence.length <= SENTENCE) return sentence;
  const at = Math.max(0, sentence.indexOf(text));
  const from = Math.max(0, at - SENTENCE / 2);
  const to = Math.min(sentence.length, at + text.length + SENTENCE / 2);
  return `${from > 0 ? "…" : ""}${sentence.slice(from, to)}${to < sentence.length ? "…" : ""}`;
}

function agreed({ topic, a, b }: Pair, { width }: Page): string {
  const texts = a.text === b.text ? a.text : `${a.text} / ${b.text}`;
  const lines = `A ${a.place.line}:${a.place.column}, B ${b.place.line}:${b.place.column}`;
  return wrap(visible(`${texts}${topic === null ? "" : `  (${topic})`}  ${lines}`), width, "  ", "    ");
}

function listed(told: readonly Told[], { width, style }: Page): readonly string[] {
  const rows = told
    .slice(0, LISTED)
    .map((item) =>
      wrap(visible(`${item.place.line}:${item.place.column}  ${item.text}`), width, "  ", "    "),
    );
  const rest = told.length - LISTED;
  return rest > 0 ? [...rows, style.dim(`  and ${rest} more`)] : rows;
}
