/** Columns that a terminal gives a string: wide characters take two, combining ones none. */
export function displayWidth(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;

const SOFT_HYPHEN = 0xad;

function characterWidth(character: string): number {
  const code = character.charCodeAt(0);
  // What most strings are made of: Latin, dashes and quotes, currency signs, arrows and marks.
  if (
    (code >= 0x20 && code < 0x7f) ||
    (code >= 0xa1 && code < 0x300 && code !== SOFT_HYPHEN) ||
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x20a0 && code <= 0x20bf)
  )
    return 1;
  if (code >= 0x2100 && code <= 0x2bff && code !== 0x2329 && code !== 0x232a) return 1;
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/**
 * Breaks words into lines of at most `width` columns; a word that is longer is cut. The first line starts
 * with `first`, the others with `rest` (both count). No trailing blanks, never an empty result.
 */
export function wrap(
  text: string,
  width: number,
  first = "",
  rest = " ".repeat(displayWidth(first)),
): string {
  const lines: string[] = [];
  let line = first;
  let used = displayWidth(first);
  let empty = true;
  const restWidth = displayWidth(rest);
  const room = Math.max(width, restWidth + 8, used + 8);
  const next = (): void => {
    lines.push(line.trimEnd());
    line = rest;
    used = restWidth;
    empty = true;
  };
  for (const word of text.split(" ").filter((part) => part !== "")) {
    let piece = word;
    let pieceWidth = displayWidth(piece);
    if (!empty && used + 1 + pieceWidth > room) next();
    while (pieceWidth > room - used - (empty ? 0 : 1)) {
      const [head, tail] = cut(piece, room - used - (empty ? 0 : 1));
      line += (empty ? "" : " ") + head;
      next();
      piece = tail;
      pieceWidth = displayWidth(piece);
    }
    line += (empty ? "" : " ") + piece;
    used += (empty ? 0 : 1) + pieceWidth;
    empty = false;
  }
  lines.push(line.trimEnd());
  return lines.join("\n");
}

function cut(word: string, width: number): [string, string] {
  let used = 0;
  let at = 0;
  for (const character of word) {
    const wide = characterWidth(character);
    if (used + wide > width && at > 0) break;
    used += wide;
    at += character.length;
  }
  return [word.slice(0, at), word.slice(at)];
}

/** The largest of any number of lengths; `Math.max(...lengths)` overflows the stack on a long file. */
export function longest(lengths: Iterable<number>): number {
  let most = 0;
  for (const length of lengths) if (length > most) most = length;
  return most;
}
