import { lettered } from "../../text/lettered.js";
import { stemRows, wordRows } from "./word-table.js";

/** The tables as text; the build puts it in. */
export const WORDS: string = lettered(wordRows());
export const STEMS: string = lettered(stemRows());
