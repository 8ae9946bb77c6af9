import { lazy } from "../../base/lazy.js";
import type { Scope, Tranche } from "../../base/model.js";
import type { Figure } from "../../quantity/quantity.js";
import { closedTable } from "../../text/closed-words.js";
import type { Event } from "../grammar/event.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Told } from "../grammar/span.js";
import { overOf } from "../times/period.js";
import { perOf } from "./rate.js";

/** Words that say which part of a sum is meant. Rows of single words; phrases are in `PHRASES`. */
const TRANCHE_WORDS: Readonly<Record<Tranche, string>> = {
  immediate: "immediate immediately upfront today initial initially now",
  further: "further additional another extra later subsequently remaining follow-on",
  new: "new fresh newly",
  prior: "previously earlier prior already past historic previous existing",
  total: "total overall combined cumulative cumulatively aggregate",
};

const PHRASES: readonly (readonly [string, Tranche])[] = [
  ["up front", "immediate"],
  ["right away", "immediate"],
  ["at once", "immediate"],
  ["at closing", "immediate"],
  ["at signing", "immediate"],
  ["on signing", "immediate"],
  ["upon signing", "immediate"],
  ["on closing", "immediate"],
  ["upon closing", "immediate"],
  ["straight away", "immediate"],
  ["straightaway", "immediate"],
  ["on day one", "immediate"],
  ["at the outset", "immediate"],
  ["from the outset", "immediate"],
  ["for a start", "immediate"],
  ["to start with", "immediate"],
  ["to begin with", "immediate"],
  ["new money", "new"],
  ["new cash", "new"],
  ["new capital", "new"],
  ["new funding", "new"],
  ["new funds", "new"],
  ["fresh money", "new"],
  ["fresh cash", "new"],
  ["fresh capital", "new"],
  ["fresh funding", "new"],
  ["fresh funds", "new"],
  ["before that", "prior"],
  ["before then", "prior"],
  ["before now", "prior"],
  ["a further", "further"],
  ["the rest", "further"],
  ["the remainder", "further"],
  ["over time", "further"],
  ["at a later", "further"],
  ["later on", "further"],
  ["down the road", "further"],
  ["down the line", "further"],
  ["the other", "further"],
  ["a second", "further"],
  ["in all", "total"],
  ["in total", "total"],
  ["all told", "total"],
  ["all in all", "total"],
  ["altogether", "total"],
  ["taken together", "total"],
  ["put together", "total"],
  ["in the aggregate", "total"],
  ["to date", "total"],
  ["so far", "total"],
  ["on top of", "prior"],
];

const phrasesByFirst = lazy(() => {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly tranche: Tranche }[]>();
  for (const [phrase, tranche] of PHRASES) {
    const words = phrase.split(" ");
    byFirst.set(words[0] ?? "", [...(byFirst.get(words[0] ?? "") ?? []), { words, tranche }]);
  }
  return byFirst;
});

const WORD_TRANCHE = closedTable<Tranche>(() =>
  (Object.keys(TRANCHE_WORDS) as Tranche[]).flatMap((tranche) =>
    TRANCHE_WORDS[tranche].split(" ").map((word) => [word, tranche] as const),
  ),
);

const AS_WORDS: ReadonlyMap<string, NonNullable<Scope["as"]>> = new Map([
  ["ceiling", "limit"],
  ["cap", "limit"],
  ["capped", "limit"],
  ["limit", "limit"],
  ["maximum", "limit"],
  ["target", "target"],
  ["targets", "target"],
  ["targeting", "target"],
  ["goal", "target"],
  ["aims", "target"],
  ["average", "average"],
  ["averages", "average"],
  ["averaging", "average"],
  ["mean", "average"],
  ["median", "average"],
  ["nameplate", "nameplate"],
  ["rated", "nameplate"],
  ["actual", "actual"],
  ["actually", "actual"],
  ["measured", "actual"],
]);

/** What part, rate or period a figure is told for, and the nodes that say so. */
export function scopeOf(
  sentence: Sentence,
  event: Event,
  figure: Figure,
  additive: boolean,
): { scope: Scope | null; told: readonly Told<string>[] } {
  const told: Told<string>[] = [];
  const scope: { -readonly [Key in keyof Scope]: Scope[Key] } = {};
  const per = perOf(sentence, event, figure);
  if (per) {
    scope.per = per.value;
    told.push(per);
  }
  const over = per ? null : overOf(sentence, event, figure);
  if (over) {
    scope.over = over.value;
    told.push(over);
  }
  const tranche = trancheOf(sentence, event, additive);
  if (tranche) {
    scope.tranche = tranche.value;
    told.push(tranche);
  }
  const as = asOf(sentence, event);
  if (as) {
    scope.as = as.value;
    told.push(as);
  }
  return { scope: Object.keys(scope).length > 0 ? scope : null, told };
}

/** Nodes near the figure: its phrase, and what follows up to the next figure or break. */
function near(event: Event): { from: number; to: number } {
  return {
    from: Math.max(event.from, event.phrase.first - 6),
    to: Math.min(event.to, event.phrase.last + 12),
  };
}

function trancheOf(sentence: Sentence, event: Event, additive: boolean): Told<Tranche> | null {
  const { nodes } = sentence;
  const { from, to } = near(event);
  const found: { tranche: Tranche; start: number; end: number; gap: number }[] = [];
  // "In all, Globex has agreed to …": the opening speaks of the figure however far it is
  const opening = opensWithTotal(sentence, event, from);
  if (opening) found.push({ tranche: "total", start: event.from, end: event.from + 1, gap: 6 });
  const fresh = opening ? -1 : newMoneyAt(sentence, event, from);
  if (fresh >= 0) found.push({ tranche: "new", start: fresh, end: fresh + 2, gap: 6 });
  for (let k = from; k <= to; k++) {
    const node = nodes[k];
    if (!node || sentence.clauseOf[k] !== event.clause) continue;
    const gap =
      k < event.phrase.first ? event.phrase.first - k : k > event.phrase.last ? k - event.phrase.last : 0;
    if (node.kind === "figure" && k === event.figure) {
      const inside = /\b(additional|further|another|extra|more)\b/i.exec(figureText(sentence, event));
      if (inside && /additional|further|another|extra/i.test(inside[0]))
        found.push({ tranche: "further", start: k, end: k + 1, gap: 0 });
      continue;
    }
    if (node.kind === "figure") continue;
    const phrase = phraseAt(sentence, k);
    if (phrase && isOnTop(sentence, k)) {
      // "$20 billion on top of that", "on top of the $8 billion"
      const isBehind = k > event.phrase.last || POINTERS.has(nodes[k + 3]?.lower ?? "");
      if (isBehind || event.phrase.first - k <= 4)
        found.push({ tranche: isBehind ? "further" : "prior", start: k, end: k + 3, gap });
      continue;
    }
    if (phrase && (!isOfPhrase(phrase.tranche) || standsBefore(sentence, event, k))) {
      found.push({ tranche: phrase.tranche, start: k, end: k + phrase.length, gap });
      continue;
    }
    // "right now" is one node, a time
    const isRightNow = node.kind === "time" && node.lower === "right";
    const tranche = isRightNow ? "immediate" : WORD_TRANCHE.get(node.lower);
    if (!tranche) continue;
    if (!belongs(sentence, event, k, tranche, additive)) continue;
    found.push({ tranche, start: k, end: k + 1, gap: gap - (tranche === "total" ? 1 : 0) });
  }
  const more = nodes[event.figure + 1];
  if (additive && more?.lower === "more" && nodes[event.figure + 2]?.lower !== "than")
    found.push({ tranche: "further", start: event.figure + 1, end: event.figure + 2, gap: 0 });
  if (found.length === 0 && bringsTo(sentence, event))
    found.push({ tranche: "total", start: event.figure, end: event.figure + 1, gap: 0 });
  found.sort((a, b) => a.gap - b.gap);
  // "a further $5 billion at once": further than what was put in before, and at once.
  const [first] = found;
  const added = first?.tranche === "further" && first.start <= event.figure;
  const atOnce = added
    ? found.find(({ tranche, start, gap }) => tranche === "immediate" && start > event.figure && gap <= SOON)
    : undefined;
  const best = atOnce ?? found[0];
  return best ? { value: best.tranche, start: best.start, end: best.end } : null;
}

/** "The new money that Globex has promised comes to …": where such words open the sentence, else -1. */
function newMoneyAt(sentence: Sentence, event: Event, near: number): number {
  if (event.phrase.first > OPENING) return -1;
  for (let k = 0; k <= 2 && k < near; k++) if (phraseAt(sentence, k)?.tranche === "new") return k;
  return -1;
}

/** How soon behind a figure the words for when it is paid stand. */
const SOON = 4;

/** How far behind a sentence's opening its first figure may stand. */
const OPENING = 20;

function opensWithTotal(sentence: Sentence, event: Event, near: number): boolean {
  if (event.from !== 0 || near <= 0 || event.phrase.first > OPENING) return false;
  return sentence.clauseOf[0] === event.clause && phraseAt(sentence, 0)?.tranche === "total";
}

const POINTERS: ReadonlySet<string> = new Set(["that", "this", "which", "it"]);

const isOnTop = ({ nodes }: Sentence, at: number): boolean =>
  nodes[at]?.lower === "on" && nodes[at + 1]?.lower === "top";

const isOfPhrase = (tranche: Tranche): boolean => tranche === "further";

/** "the other $20 billion", "a second $5 billion": such words count right at the figure; "later on" behind it. */
function standsBefore({ nodes }: Sentence, { phrase, figure }: Event, at: number): boolean {
  const second = nodes[at + 1]?.lower;
  if (second === "other" || second === "second")
    return at >= phrase.first - 1 && at + 2 >= figure - 1 && at < figure;
  return true;
}

function figureText(sentence: Sentence, event: Event): string {
  const node = sentence.nodes[event.figure];
  return node ? sentence.text.slice(node.start, node.end) : "";
}

function phraseAt(sentence: Sentence, at: number): { tranche: Tranche; length: number } | null {
  for (const { words, tranche } of phrasesByFirst().get(sentence.nodes[at]?.lower ?? "") ?? []) {
    if (words.every((word, k) => sentence.nodes[at + k]?.lower === word))
      return { tranche, length: words.length };
  }
  return null;
}

/** Some words mean a part only in some places: "new" of money that adds up, "now" behind the figure, "total" before it. */
function belongs(sentence: Sentence, event: Event, at: number, tranche: Tranche, additive: boolean): boolean {
  const { phrase } = event;
  const word = sentence.nodes[at]?.lower ?? "";
  const inside = at >= phrase.first && at <= phrase.last;
  if (!additive) return tranche === "total" && (inside || at === phrase.last + 2);
  switch (tranche) {
    case "new":
      return inside || (at > phrase.last && at - phrase.last <= 2 && sentence.nodes[at - 1]?.lower === "in");
    case "total":
      return (
        inside ||
        at === phrase.first - 1 ||
        (phrase.of >= 0 && at <= phrase.of && phrase.of - at <= 3) ||
        (event.subject.kind === "other" && at < (sentence.groups[event.group]?.start ?? 0)) ||
        inTheTotal(sentence, event, at)
      );
    case "immediate":
      return word === "immediate" || word === "upfront" || word === "initial"
        ? inside ||
            (at > phrase.last && at - phrase.last <= 2) ||
            (word === "initial" &&
              phrase.of >= 0 &&
              at < phrase.of &&
              phrase.of - at <= 2 &&
              !isDated(sentence, event))
        : at > event.figure || (word === "immediately" && at >= phrase.first - 3);
    case "prior":
      return word === "already" || word === "earlier" || word === "previously"
        ? at >= phrase.first - 4 || at > phrase.last
        : inside;
    default:
      return inside || (at > phrase.last && /^(?:later|subsequently|remaining|follow)/.test(word));
  }
}

function isDated({ dates, nodes, clauseOf }: Sentence, { clause }: Event): boolean {
  return dates.some(
    (date) =>
      date.kind !== "duration" && clauseOf[nodes.findIndex((node) => node.end > date.start)] === clause,
  );
}

/** "bringing Amazon's total potential investment to $33 billion". */
function inTheTotal(sentence: Sentence, event: Event, at: number): boolean {
  return (
    at < event.phrase.first &&
    sentence.nodes[event.phrase.first - 1]?.lower === "to" &&
    event.phrase.first - at < 7
  );
}

function bringsTo(sentence: Sentence, event: Event): boolean {
  const group = sentence.groups[event.group];
  return group?.word.stem === "bring" && sentence.nodes[event.phrase.first - 1]?.lower === "to";
}

function asOf(sentence: Sentence, event: Event): Told<NonNullable<Scope["as"]>> | null {
  for (
    let k = Math.max(event.from, event.phrase.first - 3);
    k <= Math.min(event.to, event.phrase.last + 3);
    k++
  ) {
    const node = sentence.nodes[k];
    const value = node?.kind === "word" ? AS_WORDS.get(node.lower) : undefined;
    if (value) return { value, start: k, end: k + 1 };
  }
  return null;
}
