/** What of a page is no prose, or none of its article's. */
import { OBJECT, put } from "../prose.js";
import {
  blockElements,
  codeElements,
  droppedElements,
  rawElements,
  struckElements,
  surroundings,
} from "./elements.js";
import { isInline } from "./open.js";
import { flush, type Page } from "./page.js";
import { elementEnd, hasContent } from "./skip.js";
import { plainText } from "./text.js";
import { attributeOf, type Tag } from "./tokens.js";

/** True for an element whose content is no prose, or none of this document's. */
export function isDropped(page: Page, tag: Tag): boolean {
  const { name } = tag;
  if (rawElements.has(name) || codeElements.has(name) || struckElements.has(name)) return true;
  if (!page.whole) return name === "pre" || name === "button" || name === "select";
  if (droppedElements.has(name)) return true;
  if (name === "footer") return true;
  if (tag.end - tag.attributes < 5) return false;
  if (attributeOf(page.raw, tag, "aria-hidden") === "true" || attributeOf(page.raw, tag, "hidden") !== null) {
    return true;
  }
  // The "¶" that leads to a heading.
  if (name === "a")
    return /\b(?:headerlink|header-anchor|anchor-link)\b/.test(attributeOf(page.raw, tag, "class") ?? "");
  if (isInline(name)) return false;
  const role = attributeOf(page.raw, tag, "role");
  if (role === "navigation" || role === "complementary" || role === "contentinfo" || role === "search")
    return true;
  return surrounds(attributeOf(page.raw, tag, "class")) || surrounds(attributeOf(page.raw, tag, "id"));
}

function surrounds(names: string | null): boolean {
  return (
    names
      ?.toLowerCase()
      .split(/\s+/)
      .some((name) => surroundings.has(name)) ?? false
  );
}

/** A form or a container named like page furniture may in fact hold the page: this much of it is too much to drop. */
const MOST = 0.3;

/** Drops an element; -1 when it has no end, or holds too much of the page to be dropped. */
export function skip(page: Page, tag: Tag, to: number, unclosed: Set<string>): number {
  const { raw } = page;
  const { name } = tag;
  if (!hasContent(tag)) return blockElements.has(name) ? -1 : tag.end;
  if (unclosed.has(name)) return -1;
  const end = elementEnd(raw, tag, to);
  if (end === null) {
    unclosed.add(name);
    return rawElements.has(name) && name !== "noscript" && name !== "template" ? to : -1;
  }
  const furniture = !codeElements.has(name) && !rawElements.has(name) && name !== "pre" && name !== "nav";
  if (furniture && end.after - tag.start > Math.max(2000, raw.length * MOST)) {
    // One within the other, each would be walked again.
    if (++page.kept > 20) unclosed.add(name);
    return -1;
  }
  if (name === "title") page.titleElement ??= plainText(raw.slice(tag.end, end.content));
  if (codeElements.has(name)) {
    put(page.prose, OBJECT, tag.start, end.after);
    page.endsBlank = false;
  } else if (blockElements.has(name)) {
    flush(page);
    page.lastText = "";
  }
  return end.after;
}
