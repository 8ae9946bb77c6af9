import type { Draft } from "../draft.js";
import { isWhole, toFloat } from "../number.js";
import { MONTHS, WEEKDAYS } from "../tables/calendar.js";
import { LABEL_SIGNS, LABELS, NUMBER_PREFIXES, OPENERS } from "../tables/names.js";
import { STOPS } from "../tables/nouns.js";
import { SMALL } from "../tables/numbers.js";
import { type Tokens, VERSION, WORD } from "../tokens.js";

/** Takes out what only looks like a figure: years, labels, names, identifiers, "one" as a pronoun. */
export function exclusions(tokens: Tokens, draft: Draft): void {
  if (draft.out || draft.unit?.dimension === "money" || draft.writing === "vague") return;
  const measured = draft.unit !== null && draft.unit.dimension !== "count";
  draft.out =
    isGlued(tokens, draft, measured) ||
    isLabel(tokens, draft, measured) ||
    (!measured && (isYear(tokens, draft) || isName(tokens, draft))) ||
    isPronoun(tokens, draft) ||
    isCode(tokens, draft) ||
    isPostcode(tokens, draft) ||
    isNamedAfter(tokens, draft) ||
    isListNumber(tokens, draft);
}

/** "9/11", "24/7", "10-K", "401(k)", "arXiv:2401.12345", "the 1990s", "Mistral 7B", "zero-day". */
function isCode(tokens: Tokens, draft: Draft): boolean {
  const after = draft.last + 1;
  if (draft.writing === "word")
    return tokens.lower(draft.from) === "zero" && tokens.isDash(draft.to + 1) && tokens.glued(draft.to + 1);
  if (draft.writing !== "numeral") return false;
  if (draft.unit?.id === "s" && tokens.at(draft.last) === "s" && tokens.glued(draft.last)) {
    const digits = tokens.end(draft.from) - tokens.start(draft.from);
    return (
      digits === 4 ||
      (digits === 2 && /^(?:the|mid|early|late|his|her|their|-|’|')$/.test(tokens.lower(draft.first - 1)))
    );
  }
  if (draft.unit) return false;
  const mark = tokens.glued(after) ? tokens.at(after) : "";
  if (mark === "/" && tokens.glued(after + 1) && tokens.isNumber(after + 1)) return true;
  if (
    mark === "(" &&
    tokens.glued(after + 1) &&
    tokens.at(after + 1).length === 1 &&
    tokens.at(after + 2) === ")"
  )
    return true;
  if (tokens.isDash(after) && mark !== "" && tokens.glued(after + 1) && /^[A-Z]$/.test(tokens.at(after + 1)))
    return true;
  if (
    tokens.glued(draft.first) &&
    tokens.at(draft.first - 1) === ":" &&
    tokens.glued(draft.first - 1) &&
    tokens.isWord(draft.first - 2)
  )
    return true;
  if (tokens.at(draft.last) === "K" && /^(?:2|4|5|8|16)$/.test(tokens.at(draft.from))) return true;
  return draft.magnitude && /^[BM]$/.test(tokens.at(draft.last)) && isNameBefore(tokens, draft.first - 1);
}

/** "Mistral 7B", "Llama 3 70B": a capitalised word or a name's number. */
function isNameBefore(tokens: Tokens, before: number): boolean {
  if (tokens.isNumber(before)) return tokens.isCapital(before - 1) && !OPENERS.has(tokens.lower(before - 1));
  return tokens.isCapital(before) && !OPENERS.has(tokens.lower(before)) && !STOPS.has(tokens.lower(before));
}

/** Letters before or after without a space: "A100", "1080p", "24703L202", "SCP-173". */
function isGlued(tokens: Tokens, draft: Draft, measured: boolean): boolean {
  const after = draft.last + 1;
  if (
    draft.writing === "numeral" &&
    tokens.glued(after) &&
    tokens.kind(after) === WORD &&
    tokens.kind(draft.last) !== WORD
  )
    return true;
  const first = draft.first;
  if (!tokens.glued(first)) return false;
  const before = tokens.at(first - 1);
  if (tokens.kind(first - 1) === WORD || tokens.kind(first - 1) === VERSION || LABEL_SIGNS.has(before))
    return true;
  if (before === "." && tokens.glued(first - 1)) return true;
  if (before === "/" && tokens.glued(first - 1) && !measured) return true;
  if (tokens.isDash(first - 1) && tokens.glued(first - 1) && tokens.kind(first - 2) === WORD) {
    const word = tokens.lower(first - 2);
    if (NUMBER_PREFIXES.has(word) || SMALL.has(word)) return false;
    if (tokens.isNumber(first - 3) && tokens.glued(first - 2)) return false;
    return draft.writing !== "word" && draft.writing !== "fraction"
      ? !measured || before === "-"
      : !measured && !draft.unit;
  }
  return false;
}

/** Labels that are written with a full stop. */
const ABBREVIATED = new Set("no nos nr fig sec p pp vol ch art para v ver pt st rte hwy apt".split(" "));

/** "page 12", "No. 5", "Q2", "Step 3". */
function isLabel(tokens: Tokens, draft: Draft, measured: boolean): boolean {
  if (measured || draft.magnitude || draft.writing === "fraction" || draft.writing === "multiple")
    return false;
  let before = draft.first - 1;
  if (tokens.at(before) === "." && tokens.glued(before) && ABBREVIATED.has(tokens.lower(before - 1)))
    before--;
  if (tokens.lower(before) === "of" && tokens.at(before - 1) === "Group") return true;
  if (tokens.at(before) === "#" || tokens.at(before) === "§") return true;
  if (!tokens.isWord(before)) return false;
  const word = tokens.lower(before);
  if (/^(?:bottom|top|last|final|first)$/.test(word) && draft.unit === null)
    return !tokens.isWord(before - 1) || tokens.lower(before - 1) === "the";
  if (!LABELS.has(word)) return false;
  if (tokens.at(draft.from).includes(",")) return false;
  return (
    draft.unit === null ||
    tokens.isCapital(before) ||
    /^(?:page|section|chapter|no|nr|fig|version)$/.test(word)
  );
}

const YEARLIKE_UNITS =
  /^(?:hire|worker|employee|people|person|job|chip|customer|unit|user|home|house|student|dollar|mile|word|case|death|ton|car|vehicle|gpu|server|point|share|engineer|company|acre)$/;

/** A whole number from 1500 to 2199 without comma, magnitude or measure. */
function isYear(tokens: Tokens, draft: Draft): boolean {
  if (draft.magnitude || draft.writing !== "numeral" || !draft.value) return false;
  const from = draft.from;
  if (tokens.end(from) - tokens.start(from) !== 4 || draft.to !== from || !isWhole(draft.value)) return false;
  const year = toFloat(draft.value);
  if (!(year >= 1500 && year < 2200)) return false;
  if (draft.unit === null) return !isBounded(tokens, draft.first - 1);
  if (
    YEARLIKE_UNITS.test(draft.unit.name.split(" ").at(-1) ?? "") &&
    !/^(?:in|since|the|of|until|by|from|during)$/.test(tokens.lower(draft.first - 1))
  )
    return false;
  return (
    year !== 2000 ||
    tokens.isCapital(draft.from + 1) ||
    /^(?:in|since|the)$/.test(tokens.lower(draft.first - 1))
  );
}

function isBounded(tokens: Tokens, before: number): boolean {
  return (
    /^(?:exactly|above|below|nearly|almost|roughly|approximately|least|than|exceed|exceeds|exceeding|surpass|averaged|averaging|~|≈|>|<)$/.test(
      tokens.lower(before),
    ) ||
    (tokens.lower(before) === "of" &&
      /^(?:average|total|maximum|minimum|peak)$/.test(tokens.lower(before - 1)))
  );
}

/** "iPhone 11", "Llama 4", "S&P 500", "Big 12": a small whole number after a capitalised word. */
function isName(tokens: Tokens, draft: Draft): boolean {
  if (
    draft.magnitude ||
    !draft.value ||
    (draft.unit !== null && !isWhole(draft.value)) ||
    draft.writing === "fraction" ||
    draft.writing === "multiple"
  )
    return false;
  const before = draft.first - 1;
  if (!tokens.isCapital(before)) return false;
  const lower = tokens.lower(before);
  if (OPENERS.has(lower) || STOPS.has(lower)) return false;
  if (draft.writing === "word") return tokens.isCapital(draft.first) && draft.unit === null;
  if (tokens.at(draft.from).includes(",")) return false;
  if (MONTHS.has(tokens.at(before)) || WEEKDAYS.has(tokens.at(before))) return draft.unit === null;
  return true;
}

const NOT_ONE_BEFORE = new Set(
  "the this that no any every each another which some only-one loved other".split(" "),
);
const NOT_ONE_AFTER = new Set(
  "can could may might must should will would has had is was who that which another day thing by such and or".split(
    " ",
  ),
);

/** "one" that counts nothing: "the one that", "no one", "one can", "one another", "one day". */
function isPronoun(tokens: Tokens, draft: Draft): boolean {
  if (draft.writing !== "word" || draft.from !== draft.to || tokens.lower(draft.from) !== "one") return false;
  if (draft.magnitude) return false;
  const before = tokens.lower(draft.from - 1);
  const after = tokens.lower(draft.from + 1);
  if (before === "negative" || before === "minus") return false;
  if (
    (after === "to" || after === "or" || after === "and") &&
    (SMALL.has(tokens.lower(draft.from + 2)) || tokens.isNumber(draft.from + 2))
  )
    return after === "and";
  if (
    tokens.isDash(draft.from + 1) &&
    (SMALL.has(tokens.lower(draft.from + 2)) || tokens.lower(draft.from + 2) === "to")
  )
    return false;
  if (NOT_ONE_BEFORE.has(before)) return true;
  if (after === "of") return false;
  if (NOT_ONE_AFTER.has(after)) return true;
  if (tokens.isDash(draft.from + 1)) return draft.unit === null || draft.unit.dimension === "count";
  return draft.unit === null && tokens.length > 1 && before !== "minus";
}

/** "11 Pro Max", "3 Opus": a small bare number before a capitalised word. */
function isNamedAfter(tokens: Tokens, draft: Draft): boolean {
  if (draft.unit || draft.magnitude || draft.writing !== "numeral" || !draft.value || !isWhole(draft.value))
    return false;
  if (tokens.end(draft.from) - tokens.start(draft.from) > 2 || draft.last !== draft.from) return false;
  const after = draft.last + 1;
  const lower = tokens.lower(after);
  return (
    tokens.isCapital(after) &&
    !STOPS.has(lower) &&
    !OPENERS.has(lower) &&
    tokens.start(after) - tokens.end(draft.last) === 1
  );
}

const STREETS = new Set(
  "street st avenue ave road rd boulevard blvd drive dr lane ln square plaza court place terrace highway parkway way".split(
    " ",
  ),
);

/** "the 90049 ZIP code", "221 Baker Street". */
function isPostcode(tokens: Tokens, draft: Draft): boolean {
  if (draft.writing === "numeral" && !draft.magnitude && tokens.isCapital(draft.to + 1)) {
    for (let i = draft.to + 2; i < draft.to + 5 && tokens.isCapital(i); i++)
      if (STREETS.has(tokens.lower(i)) && tokens.isCapital(i - 1)) return true;
  }
  return draft.unit === null && /^(?:zip|postcode|postal)$/.test(tokens.lower(draft.last + 1));
}

/** "1." or "2)" at the start of a line. */
function isListNumber(tokens: Tokens, draft: Draft): boolean {
  if (draft.unit || draft.magnitude || draft.writing !== "numeral" || draft.first !== draft.from)
    return false;
  const after = tokens.at(draft.last + 1);
  if ((after !== "." && after !== ")") || !tokens.glued(draft.last + 1)) return false;
  if (
    tokens.end(draft.from) - tokens.start(draft.from) > 2 ||
    !isWhole(draft.value ?? { negative: false, digits: "0", exponent: 1, place: 0 })
  )
    return false;
  const first = draft.first;
  if (first > 0 && !startsLine(tokens, first) && tokens.at(first - 1) !== "(") return false;
  if (tokens.at(first - 1) === "(") return after === ")" && tokens.isWord(first + 2);
  return after === ")" || tokens.isWord(first + 2) || tokens.kind(first + 2) === 2;
}

function startsLine(tokens: Tokens, i: number): boolean {
  for (let k = tokens.start(i) - 1, end = tokens.end(i - 1); k >= end; k--) {
    const code = tokens.text.charCodeAt(k);
    if (code === 10 || code === 13) return true;
  }
  return false;
}

/** "Level 4 and 5 workloads": a number that another shares its label with. */
export function labelled(tokens: Tokens, drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const a = drafts[i - 1] as Draft;
    const b = drafts[i] as Draft;
    if (!a.out || b.out || !a.value || !b.value || b.first - a.last !== 2 || b.magnitude) continue;
    if (b.unit && b.unit.dimension !== "count") continue;
    if (!/^(?:and|or|&|to)$/.test(tokens.lower(a.last + 1)) || !LABELS.has(tokens.lower(a.first - 1)))
      continue;
    const step = toFloat(b.value) - toFloat(a.value);
    if (step > 0 && step <= 10) b.out = true;
  }
}
