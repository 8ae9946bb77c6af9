/** Where a block of HTML in Markdown begins and ends (CommonMark, §4.6). */
import { blockElements } from "../html/elements.js";
import { tagAt } from "../html/tokens.js";

/** A block of HTML ends at this text, or at a blank line when it is null. */
export interface HtmlStart {
  readonly closing: RegExp | null;
}

const untilClosed = new Map<string, RegExp>(
  // A table is read whole even where blank lines divide it.
  ["script", "pre", "style", "textarea", "table"].map((name) => [name, new RegExp(`</${name}>`, "i")]),
);

const others = new Set([
  "iframe",
  "link",
  "meta",
  "base",
  "title",
  "source",
  "track",
  "param",
  "noframes",
  "picture",
]);

/** How the HTML block at `at` ends; null when none begins there. `inParagraph`: only some may interrupt text. */
export function htmlStart(raw: string, at: number, end: number, inParagraph: boolean): HtmlStart | null {
  const next = raw.charCodeAt(at + 1);
  if (next === 33) {
    if (raw.startsWith("<!--", at)) return { closing: /-->/ };
    if (raw.startsWith("<![CDATA[", at)) return { closing: /\]\]>/ };
    return /[a-z]/i.test(raw.charAt(at + 2)) ? { closing: />/ } : null;
  }
  if (next === 63) return { closing: /\?>/ };
  const name = /^<(\/?)([a-z][a-z0-9-]*)(?=[\s/>]|$)/i.exec(raw.slice(at, Math.min(end, at + 40)));
  if (name === null) return null;
  const element = (name[2] as string).toLowerCase();
  const closing = untilClosed.get(element);
  if (closing !== undefined && name[1] === "") return { closing };
  if (blockElements.has(element) || others.has(element)) return { closing: null };
  if (inParagraph) return null;
  // Any other tag begins a block only when it has the line to itself.
  const tag = tagAt(raw, at, end, true);
  return tag !== null && raw.slice(tag.end, end).trim() === "" ? { closing: null } : null;
}
