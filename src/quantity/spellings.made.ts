import { lettered } from "../text/lettered.js";
import { spell } from "./spellings.js";

const { units, byId, symbols, signs, words } = spell();

/** The spellings as text, a unit a line; the build puts it in. */
export const UNITS: string = units.map((unit) => JSON.stringify(unit)).join("\n");
export const IDS: string = lettered(byId);
export const SYMBOLS: string = lettered(symbols);
export const SIGNS: string = lettered(signs);
export const WORDS: string = lettered(words);
