import { spell } from "./spellings.js";

/** The spellings as JSON; the build puts the text in. */
export const SPELLINGS: string = JSON.stringify(spell());
