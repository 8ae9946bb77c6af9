import type { Assertion } from "../language/assertion.js";
import type { Judgement } from "../reconcile/judge.js";

/**
 * In double quotes a shell takes "$33 billion" for the variable $3 and hands on "3 billion". So where the topic wants
 * money and the figure is a bare number, it is answered as dollars, and so are the figures of the base that would
 * look like it after the shell had its bite.
 */
export interface Eaten {
  /** Assertions to answer in place of the ones in `replaced`. */
  readonly assertions: readonly Assertion[];
  readonly replaced: ReadonlySet<Assertion>;
  /** Where in the input what is answered was typed; offsets of the assertions are into a text with the `$` put back. */
  readonly places: ReadonlyMap<Assertion, { readonly start: number; readonly end: number }>;
  readonly notes: readonly string[];
}

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];
/** Words that only make sense after a number: "investing  billion in". */
const ORPHAN = /(?:^|[^\d.,\s])[ \t]{2,}(?=(?:thousand|million|billion|trillion|bn|tn)\b)/gi;

export function eatenDollars(
  text: string,
  assertions: readonly Assertion[],
  read: (text: string) => readonly Assertion[],
  judge: (assertion: Assertion) => Judgement,
): Eaten {
  const found: Assertion[] = [];
  const replaced = new Set<Assertion>();
  const notes: string[] = [];
  const places = new Map<Assertion, { readonly start: number; readonly end: number }>();
  const take = (meant: readonly Assertion[], start: number, end: number): void => {
    found.push(...meant);
    for (const one of meant) places.set(one, { start, end });
  };
  for (const assertion of assertions) {
    const digits = bareDigits(assertion);
    if (digits === null) continue;
    const at = assertion.block.start + assertion.start + digits.offset;
    const typed = atPlace(read(`${text.slice(0, at)}$${text.slice(at)}`), at);
    if (typed === undefined || !isMoneyTopic(judge(typed))) continue;
    const likely = likelyFigures(text, at, at, read, judge);
    replaced.add(assertion);
    take([...likely, typed], at, assertion.block.start + assertion.end);
    notes.push(noteOn(assertion.figure?.text ?? digits.text, likely));
  }
  if (found.length === 0) {
    for (const match of text.matchAll(ORPHAN)) {
      const word = match.index + match[0].length;
      const at = word - 1;
      const orphan = atPlace(assertions, word);
      if (orphan !== undefined && (orphan.quantity?.unit != null || /\d/.test(orphan.figure?.text ?? "")))
        continue;
      const likely = likelyFigures(text, at, at, read, judge);
      take(likely, word, word + (text.slice(word).split(/\s/, 1)[0] ?? "").length);
      if (likely.length > 0 && orphan !== undefined) replaced.add(orphan);
      if (likely.length > 0) notes.push(noteOn(text.slice(word).split(/\s/, 1)[0] ?? "", likely));
    }
  }
  return { assertions: found, replaced, places, notes };
}

/** Figures that the base has on the topic and of which this is what a shell leaves. */
function likelyFigures(
  text: string,
  from: number,
  to: number,
  read: (text: string) => readonly Assertion[],
  judge: (assertion: Assertion) => Judgement,
): readonly Assertion[] {
  const likely: Assertion[] = [];
  for (const digit of DIGITS) {
    const assertion = atPlace(read(`${text.slice(0, from)}$${digit}${text.slice(to)}`), from);
    if (assertion === undefined) continue;
    const { standing, objections } = judge(assertion);
    if (standing === "borne-out" || (standing === "objected" && !objections.some((o) => UNKNOWN.has(o))))
      likely.push(assertion);
  }
  return likely;
}

/** Objections that say the base does not have the figure at all. */
const UNKNOWN: ReadonlySet<string> = new Set(["value", "magnitude", "party"]);

const atPlace = (assertions: readonly Assertion[], at: number): Assertion | undefined =>
  assertions.find((a) => a.figure !== null && a.block.start + a.start <= at && at < a.block.start + a.end);

function isMoneyTopic({ topic, others, assertion }: Judgement): boolean {
  return assertion.quantity?.unit?.dimension === "money" && (topic !== null || others.length > 0);
}

function bareDigits({
  figure,
  block,
  start,
}: Assertion): { readonly offset: number; readonly text: string } | null {
  if (figure === null || figure.quantity.unit !== null || figure.quantity.value === null) return null;
  const found = /[\d.,]+/.exec(block.text.slice(start, start + figure.text.length));
  return found === null ? null : { offset: found.index, text: found[0] };
}

function noteOn(text: string, likely: readonly Assertion[]): string {
  const meant = likely.map((a) => a.figure?.text).join(" or ");
  const guess =
    likely.length > 0
      ? `; ${meant} may be what was typed, and is answered as well`
      : "; it is read as dollars";
  return `“${text}” has no currency: in double quotes the shell eats a $ and what follows it (use single quotes, --file or -)${guess}`;
}
