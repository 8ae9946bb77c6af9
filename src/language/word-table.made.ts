import { tabulateWords } from "./word-table.js";

/** The table as JSON; the build puts the text in. */
export const WORD_TABLE: string = JSON.stringify(tabulateWords());
