import { closedWords } from "../../../text/closed-words.js";
import type { Draft } from "../../draft.js";
import { isWhole, toFloat } from "../../number.js";
import type { Tokens } from "../../tokens.js";

const EARLIEST = 1500;
const LATEST = 2199;

/** Nouns that a number that looks like a year may count all the same: "2,000 hires" without its comma. */
const COUNTED = closedWords(
  "hire worker employee people person job chip customer unit user home house student dollar mile word case death ton car vehicle gpu server point share engineer company acre",
);
const BEFORE_YEAR = new Set(["in", "since", "the", "of", "until", "by", "from", "during"]);
const BOUNDING = new Set(
  "exactly above below nearly almost roughly approximately least than exceed exceeds exceeding surpass averaged averaging ~ ≈ > <".split(
    " ",
  ),
);
const TOTALS = new Set(["average", "total", "maximum", "minimum", "peak"]);

/** A whole number from 1500 to 2199 without comma, magnitude or measure. */
export function isYear(tokens: Tokens, draft: Draft, measured: boolean): boolean {
  if (measured) return false;
  if (draft.magnitude || draft.writing !== "numeral" || !draft.value || draft.to !== draft.from) return false;
  const { from, unit } = draft;
  if (tokens.end(from) - tokens.start(from) !== 4 || !isWhole(draft.value)) return false;
  const year = toFloat(draft.value);
  if (!(year >= EARLIEST && year <= LATEST)) return false;
  const before = tokens.lower(draft.first - 1);
  if (unit === null)
    return !BOUNDING.has(before) && !(before === "of" && TOTALS.has(tokens.lower(draft.first - 2)));
  const head = unit.name.slice(unit.name.lastIndexOf(" ") + 1);
  if (COUNTED.has(head) && !BEFORE_YEAR.has(before)) return false;
  // "2000 data centers" counts; "the 2000 Olympics" does not.
  return (
    year !== 2000 || tokens.isCapital(from + 1) || before === "in" || before === "since" || before === "the"
  );
}
