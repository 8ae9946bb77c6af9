/** The metadata at the head of a Markdown file: YAML between "---" lines, or TOML between "+++" lines. */
import { lineReader } from "../lines.js";

export interface FrontMatter {
  readonly title: string | null;
  /** Offset of the first line behind it, and how many of its lines are not blank. */
  readonly end: number;
  readonly paragraphs: number;
}

/** Reads the front matter, or gives null when there is none. Only the title matters to a reader of prose. */
export function frontMatterOf(raw: string): FrontMatter | null {
  const from = raw.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!raw.startsWith("---", from) && !raw.startsWith("+++", from)) return null;
  const lines = lineReader(raw, from);
  lines.next();
  const fence = raw.slice(lines.start, lines.end).trimEnd();
  if (fence !== "---" && fence !== "+++") return null;
  let title: string | null = null;
  let paragraphs = 1;
  let keys = 0;
  while (lines.next()) {
    const line = raw.slice(lines.start, lines.end).trimEnd();
    if (line !== "") paragraphs++;
    if (line === fence || (fence === "---" && line === "...")) {
      // Two rules with text between are no metadata.
      return keys > 0 ? { title, end: lines.after, paragraphs } : null;
    }
    if (/^[\w"'.-]+\s*[:=]/.test(line)) keys++;
    if (paragraphs === 2 && line !== "" && !/^(?:[\w"'.-]+\s*[:=]|#|\[[\w."-]+\]$)/.test(line)) return null;
    const found = /^title\s*[:=]\s*(.+)$/i.exec(line);
    if (found !== null && title === null) title = unquoted(found[1] as string);
  }
  return null;
}

function unquoted(value: string): string | null {
  const quoted = /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(value);
  const text =
    quoted === null
      ? value.replace(/\s#.*$/, "")
      : quoted[1] !== undefined
        ? quoted[1].replace(/\\(["\\])/g, "$1")
        : (quoted[2] as string).replaceAll("''", "'");
  return text.trim() === "" || /^[|>]/.test(text) ? null : text.trim();
}
