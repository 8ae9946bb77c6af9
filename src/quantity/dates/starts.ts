import { rowsOf } from "../../text/lettered.js";
import { START, type StartRow } from "./start-words.js";
import { STARTS } from "./starts.made.js";

export { START } from "./start-words.js";

const BITS = rowsOf<StartRow>(STARTS);

/** The bits of a word in lower case; a word with a digit in it is a code. */
export const startsOf = (lower: string, digits: boolean): number =>
  (digits ? START.code : 0) | (BITS.get(lower)?.[1] ?? 0);

/** The bits of a mark. */
export function startsOfMark(mark: string): number {
  if (mark === "." || mark === "!" || mark === "?" || mark === "\n") return START.stop;
  if (mark === "'") return START.apostrophe;
  return mark === "~" ? START.softener : 0;
}
