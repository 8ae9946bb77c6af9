import { findFigures, readWhole } from "./figures.js";
import type { Quantity } from "./quantity.js";
import { unitAt } from "./refiners/unit.js";
import { tokenisePassage } from "./tokenise.js";
import { Tokens } from "./tokens.js";

/**
 * Reads a string that is one figure and nothing else ("up to $25 billion", "5 GW", "nearly half a million chips", "one-third",
 * "22/100", "a decade"); null otherwise. In whole strings bare numbers are taken at their word: "2000" is a number, not a year.
 */
export function parseFigure(text: string): Quantity | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const [figure, ...others] = readWhole(trimmed);
  if (figure && others.length === 0 && figure.start === 0 && figure.end === trimmed.length)
    return figure.quantity;
  return article(trimmed);
}

/** "a decade", "an hour", "over a gigawatt". */
function article(text: string): Quantity | null {
  const tokens = new Tokens();
  if (tokenisePassage(tokens, text, 0) < text.length) return null;
  const last = tokens.length - 1;
  for (let i = 0; i < last; i++) {
    if (tokens.lower(i) !== "a" && tokens.lower(i) !== "an") continue;
    const unit = unitAt(tokens, i + 1);
    if (unit?.to !== last) return null;
    const spelled = `${text.slice(0, tokens.start(i))}1${text.slice(tokens.end(i))}`;
    const [figure] = findFigures(spelled);
    return figure && figure.start === 0 && figure.end === spelled.length
      ? { ...figure.quantity, text }
      : null;
  }
  return null;
}
