import { lettered } from "../text/lettered.js";
import { beginningRows, endingRows } from "./cue-rows.js";

/** The cues as text; the build puts it in. */
export const ENDINGS: string = lettered(endingRows());
export const BEGINNINGS: string = lettered(beginningRows());
