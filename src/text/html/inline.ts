/** Raw HTML within a line of Markdown. */
import { OBJECT } from "../prose.js";
import { codeElements, struckElements } from "./elements.js";
import { superscript } from "./superscript.js";
import type { Tag } from "./tokens.js";

interface Piece {
  from: number;
  to: number;
  text: string | null;
}

/** Adds what the element at `tag` leaves of itself to `pieces`; returns where to read on. */
export function elementAt(
  source: string,
  tag: Tag,
  to: number,
  missing: Set<string>,
  pieces: Piece[],
): number {
  const { name, start, end } = tag;
  if (name === "br" || name === "wbr") {
    if (name === "br") pieces.push({ from: start, to: end, text: " " });
    return end;
  }
  if (tag.closing || tag.selfClosing) return end;
  const code = codeElements.has(name);
  if (!code && !struckElements.has(name) && name !== "sup") return end;
  const close = `</${name}`;
  if (missing.has(close)) return end;
  const closing = source.indexOf(close, end);
  const after = closing < 0 ? -1 : source.indexOf(">", closing) + 1;
  if (after <= 0 || after > to) {
    missing.add(close);
    return end;
  }
  if (name === "sup") {
    const raised = superscript(source, end, closing);
    if (raised === null) return end;
    for (let at = 0; at < raised.length; at++) {
      pieces.push({ from: end + at, to: end + at + 1, text: raised[at] as string });
    }
    return after;
  }
  if (code) pieces.push({ from: start, to: after, text: OBJECT });
  return after;
}
