/**
 * A text with its offsets kept: what every reader (Markdown, HTML, plain) makes of a file, and what
 * everything after it works on. Offsets in `text` are UTF-16 code units of the clean prose; `rawOffset`
 * leads back to the file as it is on disk.
 */
export type Format = "markdown" | "html" | "text";

/** What a block of prose is in its document. Code, comments, front matter and link targets are no blocks. */
export type BlockKind = "heading" | "paragraph" | "item" | "cell" | "quote" | "caption";

/** Where a block stands: the words around it that a reader takes along. */
export interface BlockContext {
  /** Texts of the headings above the block, outermost first; the document's title comes first. */
  readonly headings: readonly string[];
  /** For an item: the sentence that leads into its list ("Amazon will pay:"). For a cell: the table's caption or lead-in. */
  readonly leadIn: string | null;
  /** For a cell: the text of the first cell of its row (null in the first column itself). */
  readonly rowHead: string | null;
  /** For a cell: the text of the header cell of its column. */
  readonly columnHead: string | null;
}

export interface Block {
  readonly kind: BlockKind;
  /** Clean prose: markup taken out, entities decoded, soft line breaks kept as one blank. */
  readonly text: string;
  /** The block's place in the file, end-exclusive. */
  readonly start: number;
  readonly end: number;
  /**
   * Runs that lead from `text` back to the file: pairs [text offset, file offset], ascending; between two
   * pairs both count in step. Of two pairs at one text offset the first says where the text before it ends in the
   * file, the second where the text behind it begins (markup stands in between). Null when `text` is `raw.slice(start, end)` as it stands.
   */
  readonly runs: readonly number[] | null;
  readonly context: BlockContext;
  /** The n-th non-blank line of the file, from 1: the locator that citations use. */
  readonly paragraph: number;
}

export interface Document {
  /** As the user gave it, or "-" for standard input. */
  readonly path: string;
  readonly format: Format;
  readonly raw: string;
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

/** A place in a file: UTF-16 offsets, 1-based lines and columns, end-exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
