import type { Draft } from "../draft.js";
import { lexicon, type UnitEntry } from "../lexicon.js";
import { SYMBOL, type Tokens } from "../tokens.js";
import type { Word } from "../vocabulary.js";
import { unitAt } from "./unit.js";

/** What may stand apart before a sign: "US $5". */
const APART: ReadonlySet<string> = new Set("US HK NZ c C S AU CA us hk u.s u.s. U.S U.S.".split(" "));

/** "US$", "$", "HK $", "USD", "Y=" before an amount. */
export function currencyBefore(tokens: Tokens, draft: Draft): void {
  const at = draft.first - 1;
  if (at < 0) return;
  if (tokens.kind(at) === SYMBOL) {
    const sign = tokens.at(at);
    if (sign === "=") {
      if (tokens.at(at - 1) === "Y" && tokens.glued(at)) take(draft, at - 1, lexicon().signs.get("JPY"));
      return;
    }
    if (sign === "." && tokens.at(at - 1) === "Rs") take(draft, at - 1, lexicon().signs.get("INR"));
    const entry = signOf(tokens.word(at));
    if (!entry) return;
    take(draft, at, entry);
    const prefix = tokens.at(at - 1);
    if (!tokens.isWord(at - 1) || prefix.length > 4) return;
    const glued = tokens.glued(at);
    if (!glued && !APART.has(prefix)) return;
    const { signs } = lexicon();
    const whole = signs.get(prefix + sign) ?? signs.get(prefix.toUpperCase().replaceAll(".", "") + sign);
    if (whole) take(draft, at - 1, whole);
    return;
  }
  const first = tokens.code(at);
  // Codes are capitals; kr, sen and a stop after Rs are the exceptions.
  if (first >= 97 && first !== 107 && first !== 115 && first < 128) return;
  if (tokens.end(at) - tokens.start(at) > 4) return;
  const code = tokens.at(at);
  if (code === "US" && tokens.at(at - 1) === "$" && tokens.glued(at)) {
    take(draft, at - 1, lexicon().signs.get("USD"));
    return;
  }
  if (code === "PS") {
    if (tokens.glued(at + 1) && tokens.glued(at + 2) && /^(?:m|bn|b|k|mn|tn)$/.test(tokens.at(at + 2)))
      take(draft, at, lexicon().signs.get("GBP"));
    return;
  }
  take(draft, at, signOf(tokens.word(at)));
}

/** The currency that a word is a sign or a code of. */
function signOf(word: Word): UnitEntry | null {
  if (word.sign === undefined) word.sign = lexicon().signs.get(word.written) ?? null;
  return word.sign;
}

function take(draft: Draft, first: number, entry: UnitEntry | null | undefined): void {
  if (!entry) return;
  draft.first = first;
  draft.unit = entry.unit;
}

const REPEATED = new Set(["USD", "US", "U.S."]);

/** "dollars", "euros", "USD", "元" after an amount, also where the sign said so already ("$1.8M dollars"). */
export function currencyAfter(tokens: Tokens, draft: Draft): void {
  if (draft.writing === "score" || draft.writing === "multiple") return;
  let at = draft.last + 1;
  const dash = tokens.isDash(at);
  if (dash) at++;
  if (tokens.kind(at) === SYMBOL) {
    if (draft.unit || dash) return;
    const sign = tokens.at(at);
    if (sign === "$" && !tokens.glued(at)) return;
    if (tokens.isNumber(at + 1) && !tokens.glued(at)) return;
    end(draft, at, signOf(tokens.word(at)));
    return;
  }
  if (!tokens.isWord(at)) return;
  if (draft.unit) {
    if (draft.unit.id === "USD" && tokens.isCapital(at) && REPEATED.has(tokens.at(at))) draft.last = at;
    const again = unitAt(tokens, draft.last + 1);
    if (again?.entry.currency && again.entry.currency === draft.unit.id && again.entry.factor === "1")
      draft.last = again.to;
    return;
  }
  if (!tokens.isCapital(at) && tokens.code(at) !== 112) return;
  const code = tokens.at(at);
  const entry = code.length <= 3 && code.toUpperCase() === code ? signOf(tokens.word(at)) : null;
  if (entry && code !== "PS" && code !== "NT") {
    end(draft, at, entry);
    return;
  }
  const lower = tokens.lower(at);
  if (draft.power >= 6 && (lower === "pounds" || lower === "pound"))
    end(draft, at, lexicon().byId.get("GBP"));
}

function end(draft: Draft, last: number, entry: UnitEntry | null | undefined): void {
  if (!entry) return;
  draft.last = last;
  draft.unit = entry.unit;
}
