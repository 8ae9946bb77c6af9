import type { Metric } from "../base/model.js";
import { createPhrases } from "./phrases.js";
import { stemOf } from "./stem.js";
import { type Token, tokensOf } from "./tokens.js";
import type { Lexicon } from "./words.js";

/** Words that point to a metric, at a run of tokens. */
export interface CueHit {
  readonly metrics: readonly CueOf[];
  /** Token index and number of tokens. */
  readonly at: number;
  readonly length: number;
}

export interface CueOf {
  readonly metric: Metric;
  /** How much the words say by themselves, 0 to 1: a phrase more than a word, a word of one metric more than a shared one. */
  readonly weight: number;
}

export interface CueIndex {
  readonly cuesIn: (tokens: readonly Token[]) => CueHit[];
  readonly byId: ReadonlyMap<string, Metric>;
  readonly metrics: readonly Metric[];
  /** Cues of a verb and a particle that may stand apart ("put … into"), by the verb's stem. */
  /** Phrases of several content words, by the last one's stem: they also match with words between ("of its annual AI outlay"). */
  readonly loose: ReadonlyMap<string, readonly (CueOf & { readonly others: readonly string[] })[]>;
  readonly split: ReadonlyMap<string, readonly (CueOf & { readonly particle: string })[]>;
  /** Weight of a counted noun ("customer") as the cue of a metric; 0 where it is none. */
  /** A noun too common to be a cue by itself: "company", "user". */
  readonly isWeakNoun: (noun: string) => boolean;
  readonly nounWeight: (metric: Metric, noun: string) => number;
}

const PARTICLES = new Set([
  "in",
  "into",
  "on",
  "to",
  "for",
  "from",
  "behind",
  "at",
  "up",
  "out",
  "towards",
  "toward",
]);

function isBreak(token: Token | undefined): boolean {
  return !token || (token.kind === "mark" && /^[,;:.!?()"—]$/.test(token.lower));
}

const FUNCTION = new Set("a an the of in on at to for from with by and or as its their per".split(" "));

/** Cues so common that alone they decide little. */
const WEAK = new Set(
  "for over in long power deal years run deliver point order term value worth save represent contract buy companies businesses users plan make use peak rate number count total size level cost"
    .split(" ")
    .map((word) => stemOf(word).stem),
);

/** Compiles the cues of all metrics, with their names and ids as cues of their own. Any inflection matches. */
export function indexCues(metrics: readonly Metric[], lexicon: Lexicon): CueIndex {
  const split = new Map<string, (CueOf & { readonly particle: string })[]>();
  const loose = new Map<string, (CueOf & { readonly others: readonly string[] })[]>();
  const byPhrase = new Map<string, { phrase: string; length: number; metrics: Map<string, CueOf> }>();
  for (const metric of metrics) {
    if (metric.dimension === "state") continue;
    for (const phrase of new Set([...metric.cues, metric.name, metric.id.replaceAll("-", " ")])) {
      const keys = tokensOf(phrase)
        .filter((token) => token.kind !== "mark")
        .map((token) => stemOf(token.lower).stem);
      if (keys.length === 0) continue;
      const key = keys.join(" ");
      const row = byPhrase.get(key) ?? { phrase, length: keys.length, metrics: new Map<string, CueOf>() };
      const [verb = "", particle = ""] = keys;
      if (keys.length === 2 && PARTICLES.has(particle))
        split.set(verb, [...(split.get(verb) ?? []), { metric, weight: 0.85, particle }]);
      const content = keys.filter((key) => !FUNCTION.has(key));
      const last = content.at(-1);
      if (last !== undefined && content.length > 1)
        loose.set(last, [...(loose.get(last) ?? []), { metric, weight: 0.6, others: content.slice(0, -1) }]);
      const weak = keys.length === 1 && WEAK.has(key);
      row.metrics.set(metric.id, {
        metric,
        weight: weak ? 0.4 : Math.min(1, 0.7 + 0.15 * (keys.length - 1)),
      });
      byPhrase.set(key, row);
    }
  }
  const phrases = createPhrases<readonly CueOf[]>((lower) => lexicon(lower).stem);
  for (const row of byPhrase.values()) phrases.add(row.phrase, [...row.metrics.values()]);
  const nouns = new Map<string, number>();
  for (const [key, row] of byPhrase) {
    for (const cue of row.metrics.values()) nouns.set(`${cue.metric.id}\n${key}`, row.length > 1 ? 1 : 0.9);
  }
  /** The token where the other words of a phrase begin, in order and not far before its last; -1 if they do not, or stand as they are. */
  function looseStart(tokens: readonly Token[], last: number, others: readonly string[]): number {
    let at = last - 1;
    for (let k = others.length - 1; k >= 0; k--, at--) {
      while (
        at >= 0 &&
        last - at <= 8 &&
        !isBreak(tokens[at]) &&
        lexicon(tokens[at]?.lower ?? "").stem !== others[k]
      )
        at--;
      if (at < 0 || last - at > 8 || isBreak(tokens[at])) return -1;
    }
    return last - at - 1 === others.length ? -1 : at + 1;
  }
  return {
    metrics,
    split,
    loose,
    byId: new Map(metrics.map((metric) => [metric.id, metric])),
    cuesIn(tokens) {
      const hits: CueHit[] = [];
      for (let at = 0; at < tokens.length; at++) {
        for (const found of phrases.matches(tokens, at))
          hits.push({ metrics: found.value, at, length: found.length });
        const rows =
          tokens[at]?.kind === "word" ? loose.get(lexicon(tokens[at]?.lower ?? "").stem) : undefined;
        for (const row of rows ?? []) {
          const from = looseStart(tokens, at, row.others);
          if (from >= 0) hits.push({ metrics: [row], at: from, length: at - from + 1 });
        }
      }
      return hits;
    },
    isWeakNoun: (noun) => WEAK.has(lexicon(noun.slice(noun.lastIndexOf(" ") + 1).toLowerCase()).stem),
    nounWeight(metric, noun) {
      const stems = tokensOf(noun).map((token) => stemOf(token.lower).stem);
      for (let from = 0; from < stems.length; from++) {
        const weight = nouns.get(`${metric.id}\n${stems.slice(from).join(" ")}`);
        if (weight !== undefined) return weight;
      }
      return 0;
    },
  };
}
