/** Lines that make one block, before their inline markup is read. */
export interface RawBlock {
  kind: "heading" | "paragraph" | "item" | "quote" | "table" | "html";
  /** Of a heading that opens a section, otherwise 0. */
  level: number;
  /** Start and end of the content of every line. */
  lines: number[];
  /** Of a table: the start and end of every cell in every row, the head first, and the row's paragraph number. */
  readonly rows: { cells: number[]; paragraph: number }[];
  paragraph: number;
  /** What leads in: the paragraph before a list or table, or the item that a list stands in. */
  readonly lead: RawBlock | null;
  /** The clean text, once it has been read. */
  text: string;
}

export function rawBlock(kind: RawBlock["kind"], paragraph: number, lead: RawBlock | null): RawBlock {
  return { kind, level: 0, lines: [], rows: [], paragraph, lead, text: "" };
}
