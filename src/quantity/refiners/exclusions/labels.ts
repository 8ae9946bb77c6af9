import type { Draft } from "../../draft.js";
import { toFloat } from "../../number.js";
import { LABELS } from "../../tables/names.js";
import type { Tokens } from "../../tokens.js";
import { wordSet } from "../../wordset.js";

/** Labels that are written with a full stop. */
const ABBREVIATED = wordSet("no nos nr fig sec p pp vol ch art para v ver pt st rte hwy apt".split(" "));
const HASH = 35;
const SECTION = 0xa7;
const STOP = 46;
/** Places in an order: "the bottom three", "the top 10". */
const PLACES = wordSet(["bottom", "top", "last", "final", "first"]);
/** Labels that stay labels before a noun: "page 12 figures". */
const FIRM = new Set(["page", "section", "chapter", "no", "nr", "fig", "version"]);

/** Labels only where nothing is counted: "Building 5", but "Building 5 data centers". */
const WEAK = wordSet("building footnote bug ticket reactor hall room lane ward pod cell slide".split(" "));

/** "page 12", "No. 5", "Q2", "Step 3". */
export function isLabel(tokens: Tokens, draft: Draft, measured: boolean): boolean {
  if (measured || draft.magnitude || draft.writing === "fraction" || draft.writing === "multiple")
    return false;
  let before = draft.first - 1;
  const sign = tokens.code(before);
  if (sign === HASH || sign === SECTION) return true;
  if (sign === STOP && tokens.glued(before) && tokens.is(before - 1, ABBREVIATED)) before--;
  if (!tokens.isWord(before)) return false;
  if (tokens.lower(before) === "of") return tokens.at(before - 1) === "Group";
  if (draft.unit === null && tokens.is(before, PLACES))
    return !tokens.isWord(before - 1) || tokens.lower(before - 1) === "the";
  if (draft.unit === null && tokens.is(before, WEAK)) return true;
  if (tokens.is(before, VERBS) && BEFORE_VERBS.has(tokens.lower(before - 1))) return false;
  if (!tokens.is(before, LABELS) || tokens.at(draft.from).includes(",")) return false;
  return draft.unit === null || tokens.isCapital(before) || FIRM.has(tokens.lower(before));
}

/** Labels that are verbs after certain words: "will build 10 to 15 reactors". */
const VERBS = wordSet("build order release mark rank grade patch stage board box seed rule".split(" "));
const BEFORE_VERBS = new Set(
  "to will would can could may might should must shall they we you i who and or did does do".split(" "),
);

const JOINING = new Set(["and", "or", "&", "to", "of"]);

/** "Level 4 and 5 workloads": a number that another shares its label with. */
export function labelled(tokens: Tokens, drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const a = drafts[i - 1] as Draft;
    const b = drafts[i] as Draft;
    if (!a.out || b.out || !a.value || !b.value || b.first - a.last !== 2 || b.magnitude) continue;
    if (b.unit && b.unit.dimension !== "count") continue;
    if (!JOINING.has(tokens.lower(a.last + 1)) || !tokens.is(a.first - 1, LABELS)) continue;
    const step = toFloat(b.value) - toFloat(a.value);
    // "step 4 of 7"
    if (step > 0 && (step <= 10 || tokens.lower(a.last + 1) === "of")) b.out = true;
  }
}
