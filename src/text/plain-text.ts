import type { Document, Format } from "./document.js";
import { type Leaf, outline, titleAmong } from "./outline.js";
import { readPlain } from "./plain/read.js";

/** What was read of a file, as the document it makes. */
export function documentOf(
  path: string,
  raw: string,
  format: Format,
  { leaves, title: given }: { readonly leaves: Leaf[]; readonly title: string | null },
): Document {
  const title = given ?? titleAmong(leaves);
  return { path, format, raw, title, blocks: outline(leaves, title) };
}

/** Reads a text without a format: what is typed, or asked. It does without the readers of the other formats. */
export function readPlainText(path: string, raw: string): Document {
  return documentOf(path, raw, "text", readPlain(raw));
}
