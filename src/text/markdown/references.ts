/** Link reference definitions (`[label]: target "title"`) and the labels they define. */

/** A label as definitions and references compare it. */
export function labelOf(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();
}

/** Longest label that CommonMark allows. */
export const LONGEST_LABEL = 999;

/**
 * Takes the definitions off the head of a paragraph: adds their labels, and returns how many of its lines they fill.
 * `lines` holds the start and end of each.
 */
export function takeDefinitions(raw: string, lines: readonly number[], labels: Set<string>): number {
  let at = 0;
  while (at < lines.length) {
    const definition = definitionIn(raw, lines, at);
    if (definition === null) break;
    labels.add(definition.label);
    at = definition.next;
  }
  return at / 2;
}

function definitionIn(
  raw: string,
  lines: readonly number[],
  at: number,
): { label: string; next: number } | null {
  const line = raw.slice(lines[at], Math.min(lines[at + 1] as number, (lines[at] as number) + 4096)).trim();
  const head = /^\[((?:[^\\[\]]|\\.){1,999})\]:/.exec(line);
  if (head === null || head[1]?.startsWith("^") || head[1]?.trim() === "") return null;
  const label = labelOf(head[1] as string);
  let rest = line.slice(head[0].length).trim();
  let next = at + 2;
  if (rest === "") {
    if (next >= lines.length) return null;
    rest = raw.slice(lines[next], lines[next + 1]).trim();
    next += 2;
  }
  const target = /^(?:<[^<>\n]*>|[^\s<]\S*)/.exec(rest);
  if (target === null) return null;
  const title = rest.slice(target[0].length);
  if (title.trim() === "") {
    const following = next < lines.length ? raw.slice(lines[next], lines[next + 1]).trim() : "";
    return { label, next: isTitle(following) ? next + 2 : next };
  }
  return /^\s/.test(title) && isTitle(title.trim()) ? { label, next } : null;
}

function isTitle(text: string): boolean {
  if (text.length < 2) return false;
  const [first, last] = [text[0], text[text.length - 1]];
  return (
    (first === '"' && last === '"') || (first === "'" && last === "'") || (first === "(" && last === ")")
  );
}
