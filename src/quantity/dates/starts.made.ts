import { lettered } from "../../text/lettered.js";
import { startRows } from "./start-words.js";

/** The table as text; the build puts it in. */
export const STARTS: string = lettered(startRows());
