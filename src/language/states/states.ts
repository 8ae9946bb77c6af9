import { lazy } from "../../base/lazy.js";
import type { Metric } from "../../base/model.js";
import { createPhrases, keysOf, type Phrases, type PhraseTable, tabulate } from "../words/phrases.js";
import { type Token, tokensOf } from "../words/tokens.js";
import { Is, type Lexicon } from "../words/words.js";
import { formsOf } from "./state-forms.js";

/** A state that a metric may have. */
export interface StateOf {
  readonly metric: Metric;
  readonly state: string;
}

/** A state's words in a text. Offsets are into the text. */
export interface StateHit extends StateOf {
  readonly start: number;
  readonly end: number;
}

export interface StateIndex {
  /** Offsets at which a state may be told; a cheap first look that finds too many, never too few. */
  readonly hints: (text: string) => number[];
  /** The states told between two offsets, longest words first where they overlap. */
  readonly statesIn: (text: string, start: number, end: number) => StateHit[];
}

/** States as a base is compiled with them. */
export interface StateTable {
  readonly phrases: PhraseTable;
  /** The beginnings of words that tell of a state, each with those of which one stands near. */
  readonly anchors: readonly (readonly [anchor: string, partners: readonly string[]])[];
}

/** Compiles the cues of all metrics whose claims are states. Any inflection matches; articles and adverbs between do not matter. */
export function tabulateStates(metrics: readonly Metric[], lexicon: Lexicon): StateTable {
  const phrases: [string[], [string, string]][] = [];
  const anchors = new Map<string, Set<string>>();
  for (const metric of metrics) {
    for (const [state, cues] of Object.entries(metric.states)) {
      for (const cue of cues.flatMap((one) => formsOf(one, metric.name))) {
        const words = telling(tokensOf(cue), lexicon);
        if (words.length === 0) continue;
        const phrase = words.map((token) => token.lower).join(" ");
        phrases.push([keysOf(phrase, (lower) => lexicon(lower).stem), [metric.id, state]]);
        const [anchor = "", partner = ""] = anchorsOf(words, lexicon);
        anchors.set(anchor, (anchors.get(anchor) ?? new Set()).add(partner));
      }
    }
  }
  return {
    phrases: tabulate(phrases),
    anchors: [...withoutLonger(anchors)].map(([anchor, partners]) => [anchor, [...partners]]),
  };
}

/** Texts up to this length, and this many of them, are searched for each anchor by itself: compiling them to one pattern takes longer. */
const SHORT = 2000;
const FEW = 8;

/** Makes states findable, once per reader. */
export function indexStates(metrics: readonly Metric[], table: StateTable, lexicon: Lexicon): StateIndex {
  const byId = lazy(() => new Map(metrics.map((metric) => [metric.id, metric])));
  const phrases = createPhrases(
    table.phrases,
    (lower) => lexicon(lower).stem,
    ([id, state]: readonly [metric: string, state: string]): StateOf | null => {
      const metric = byId().get(id);
      return metric === undefined ? null : { metric, state };
    },
  );
  let texts = 0;
  const partners = lazy(() => new Map(table.anchors));
  const pattern = lazy(() => new RegExp(table.anchors.map(([anchor]) => anyCase(anchor)).join("|"), "g"));
  return {
    hints(text) {
      const found: number[] = [];
      if (table.anchors.length === 0) return found;
      if (text.length <= SHORT && ++texts <= FEW) return shortHints(text, table.anchors);
      const anchors = pattern();
      anchors.lastIndex = 0;
      for (let hit = anchors.exec(text); hit; hit = anchors.exec(text)) {
        const others = partners().get(hit[0].toLowerCase());
        if (!others || hasNear(text, hit.index, others)) found.push(hit.index);
      }
      return found;
    },
    statesIn: (text, start, end) => statesIn(telling(tokensOf(text, start, end), lexicon), phrases),
  };
}

/** The same as the pattern finds, and where anchors overlap more. */
function shortHints(text: string, anchors: StateTable["anchors"]): number[] {
  const found: number[] = [];
  for (const [anchor, partners] of anchors) {
    const capital = anchor.charAt(0).toUpperCase() + anchor.slice(1);
    for (const written of capital === anchor ? [anchor] : [anchor, capital]) {
      for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1))
        if (hasNear(text, at, partners)) found.push(at);
    }
  }
  return found.sort((a, b) => a - b);
}

function statesIn(tokens: readonly Token[], phrases: Phrases<StateOf>): StateHit[] {
  const hits: StateHit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = phrases.match(tokens, at);
    const first = tokens[at];
    const last = tokens[at + (found?.length ?? 1) - 1];
    if (found && first && last) hits.push({ ...found.value, start: first.start, end: last.end });
    at += found?.length ?? 1;
  }
  return hits;
}

/** Tokens without those that make no difference to a phrase: articles, "also", "currently". */
function telling(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  return tokens.filter((token) => {
    if (token.kind === "possessive") return false;
    const { flags } = lexicon(token.lower);
    if (token.lower === "the" || token.lower === "a" || token.lower === "an") return false;
    return (
      !(flags & Is.adverb) ||
      (flags & (Is.preposition | Is.negation)) !== 0 ||
      token.lower === "only" ||
      /(?:est|most|longer|largely|mostly|entirely|exclusively|specifically|purely|directly|daily|structurally|operationally|openly|tightly|virtually)$/.test(
        token.lower,
      )
    );
  });
}

/** The stems of the two longest words, as they stand in every inflection of a phrase; longest first. */
function anchorsOf(words: readonly Token[], lexicon: Lexicon): string[] {
  return words
    .map((token) => {
      const { stem } = lexicon(token.lower);
      return token.lower.startsWith(stem) ? stem.replace(/y$/, "") : token.lower.slice(0, 2);
    })
    .sort((a, b) => b.length - a.length)
    .slice(0, 2);
}

/** An anchor that begins like a shorter one is found by that one. */
function withoutLonger(
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const kept = new Map<string, Set<string>>();
  for (const anchor of [...anchors.keys()].sort((a, b) => a.length - b.length)) {
    const shorter = [...kept.keys()].find((other) => anchor.startsWith(other));
    const partners = kept.get(shorter ?? anchor) ?? new Set<string>();
    for (const partner of anchors.get(anchor) ?? []) partners.add(partner);
    kept.set(shorter ?? anchor, partners);
  }
  return kept;
}

const REACH = 70;

/** Whether any of some words stands near a place. "" always does. */
function hasNear(text: string, at: number, words: readonly string[]): boolean {
  if (words.includes("")) return true;
  const around = text.slice(Math.max(0, at - REACH), at + REACH).toLowerCase();
  for (const word of words) if (around.includes(word)) return true;
  return false;
}

function anyCase(anchor: string): string {
  const escaped = anchor.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  const first = anchor.charAt(0);
  return /[a-z]/.test(first) ? `[${first}${first.toUpperCase()}]${escaped.slice(1)}` : escaped;
}
