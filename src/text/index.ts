/** Reading a file: its blocks of prose, with the way back from every character to the file as it is on disk. */
import type { Document, Format } from "./document.js";
import { formatOf } from "./format.js";
import { readHtml } from "./html/read.js";
import { readMarkdown } from "./markdown/read.js";
import { readPlain } from "./plain/read.js";
import { documentOf } from "./plain-text.js";

export type { Block, BlockContext, BlockKind, Document, Format, Place } from "./document.js";
export { formatOf } from "./format.js";
export { lineStarts, nonBlankLines } from "./lines.js";
export { placeOf } from "./place.js";
export { OBJECT } from "./prose.js";
export { sentencesOf } from "./sentences.js";
export { rawSpan } from "./spans.js";
export { wordsOf } from "./words.js";

/** Reads a file that is in memory. Never throws: whatever the text is, some reading of it comes out. */
export function readDocument(path: string, raw: string, format: Format = formatOf(path, raw)): Document {
  return documentOf(path, raw, format, read(path, raw, format));
}

function read(path: string, raw: string, format: Format) {
  switch (format) {
    case "markdown":
      return readMarkdown(raw, path.endsWith(".mdx"));
    case "html":
      return readHtml(raw);
    case "text":
      return readPlain(raw);
  }
}
