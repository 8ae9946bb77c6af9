/** Finding where an element ends whose content is not read. */
import { rawElements, voidElements } from "./elements.js";
import { declarationEnd, type Tag, tagAt } from "./tokens.js";

/**
 * Where the content of `tag` ends and where reading goes on behind its end tag; null when it is not closed before `to`.
 * Script, style and their like end at the first end tag, the others at the one that matches.
 */
export function elementEnd(raw: string, tag: Tag, to: number): { content: number; after: number } | null {
  if (rawElements.has(tag.name)) return rawEnd(raw, tag, to);
  let depth = 1;
  let at = raw.indexOf("<", tag.end);
  while (at >= 0 && at < to) {
    const next = raw.charCodeAt(at + 1);
    let end = at + 1;
    if (next === 33 || next === 63) {
      const after = declarationEnd(raw, at);
      if (after < 0) return null;
      end = after;
    } else {
      const inner = tagAt(raw, at, to);
      if (inner !== null) {
        end = inner.end;
        if (inner.name === tag.name) {
          if (!inner.closing && !inner.selfClosing) depth++;
          else if (inner.closing && --depth === 0) return { content: at, after: end };
        } else if (!inner.closing && rawElements.has(inner.name)) {
          const skipped = rawEnd(raw, inner, to);
          if (skipped === null) return null;
          end = skipped.after;
        }
      }
    }
    at = raw.indexOf("<", end);
  }
  return null;
}

function rawEnd(raw: string, tag: Tag, to: number): { content: number; after: number } | null {
  const close = new RegExp(`</${tag.name}(?=[\\s/>])`, "gi");
  close.lastIndex = tag.end;
  const found = close.exec(raw);
  if (found === null || found.index >= to) return null;
  const end = raw.indexOf(">", found.index);
  return { content: found.index, after: end < 0 || end >= to ? to : end + 1 };
}

/** True for an element that has content and an end tag. */
export function hasContent(tag: Tag): boolean {
  return !tag.closing && !tag.selfClosing && !voidElements.has(tag.name);
}
