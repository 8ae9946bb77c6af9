import type { Metric } from "../../base/model.js";
import { type LetteredTable, lettered, type Rows, rowsOf } from "../../text/lettered.js";
import { createPhrases, keysOf, type PhraseTable, tabulate } from "../words/phrases.js";
import { closedStems, stemOf } from "../words/stem.js";
import { type Token, tokensOf } from "../words/tokens.js";
import type { Lexicon } from "../words/words.js";
import { kinOf } from "./families.js";

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
  readonly split: {
    readonly get: (verb: string) => readonly (CueOf & { readonly particle: string })[] | undefined;
  };
  /** A noun too common to be a cue by itself: "company", "user". */
  readonly isWeakNoun: (noun: string) => boolean;
  /** Weight of a counted noun ("customer") as the cue of a metric; 0 where it is none. */
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
const WEAK = closedStems(
  "for over in long power deal years run deliver point order term value worth save represent contract buy companies businesses users plan make use peak rate number count total size level cost",
);

/** Cues as a base is compiled with them: metrics by their ids, phrases by their stems. */
export interface CueTable {
  readonly phrases: PhraseTable;
  readonly split: LetteredTable;
  readonly loose: LetteredTable;
}

type StoredCues = readonly (readonly [metric: string, weight: number])[];
type SplitRow = readonly [verb: string, rows: readonly (readonly [metric: string, particle: string])[]];
type LooseRow = readonly [last: string, rows: readonly (readonly [metric: string, ...others: string[]])[]];

/** What a word is worth that a metric has from its family and not from its base. */
const AKIN = 0.42;

function weightOf(keys: readonly string[], isOwn: boolean): number {
  const further = 0.15 * (keys.length - 1);
  if (!isOwn) return Math.min(0.65, AKIN + further);
  return keys.length === 1 && WEAK.has(keys[0] ?? "") ? 0.4 : Math.min(1, 0.7 + further);
}

const stemmed = (lower: string): string => stemOf(lower).stem;

/** Compiles the cues of all metrics, with their names and ids as cues of their own. Any inflection matches. */
export function tabulateCues(metrics: readonly Metric[]): CueTable {
  const split = new Map<string, [string, string][]>();
  const loose = new Map<string, [string, ...string[]][]>();
  const byPhrase = new Map<string, { keys: string[]; weights: Map<string, number> }>();
  const add = (metric: Metric, phrase: string, isOwn: boolean): void => {
    const keys = keysOf(phrase, stemmed);
    if (keys.length === 0) return;
    const key = keys.join(" ");
    const row = byPhrase.get(key) ?? { keys, weights: new Map<string, number>() };
    if (!isOwn && row.weights.has(metric.id)) return;
    const [verb = "", particle = ""] = keys;
    if (keys.length === 2 && PARTICLES.has(particle))
      split.set(verb, [...(split.get(verb) ?? []), [metric.id, particle]]);
    const content = keys.filter((word) => !FUNCTION.has(word));
    const last = content.at(-1);
    if (last !== undefined && content.length > 1 && isOwn)
      loose.set(last, [...(loose.get(last) ?? []), [metric.id, ...content.slice(0, -1)]]);
    row.weights.set(metric.id, weightOf(keys, isOwn));
    byPhrase.set(key, row);
  };
  const read = metrics.filter((metric) => metric.dimension !== "state");
  for (const metric of read) {
    for (const phrase of new Set([...metric.cues, metric.name, metric.id.replaceAll("-", " ")]))
      add(metric, phrase, true);
  }
  for (const metric of read) {
    const isOwn = (phrase: string): boolean =>
      (byPhrase.get(keysOf(phrase, stemmed).join(" "))?.weights.get(metric.id) ?? 0) > AKIN;
    for (const phrase of kinOf(metric.dimension, isOwn)) add(metric, phrase, false);
  }
  return {
    phrases: tabulate([...byPhrase.values()].map(({ keys, weights }) => [keys, [...weights]] as const)),
    split: lettered(split),
    loose: lettered(loose),
  };
}

/** Makes the cues findable, once per reader. */
export function indexCues(metrics: readonly Metric[], table: CueTable, lexicon: Lexicon): CueIndex {
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  const withMetric = <Row extends { readonly weight: number }>(id: string, row: Row) => {
    const metric = byId.get(id);
    return metric === undefined ? [] : [{ metric, ...row }];
  };
  const split = onFirstUse(rowsOf<SplitRow>(table.split), ([id, particle]) =>
    withMetric(id, { weight: 0.85, particle }),
  );
  const loose = onFirstUse(rowsOf<LooseRow>(table.loose), ([id, ...others]) =>
    withMetric(id, { weight: 0.6, others }),
  );
  const phrases = createPhrases(
    table.phrases,
    (lower) => lexicon(lower).stem,
    (stored: StoredCues): readonly CueOf[] => stored.flatMap(([id, weight]) => withMetric(id, { weight })),
  );
  let lastNoun: string | null = null;
  let lastWeights: ReadonlyMap<string, number> = new Map();
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
    byId,
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
    nounWeight: (metric, noun) => weightsOf(noun).get(metric.id) ?? 0,
  };

  /** What a counted noun says of each metric: the noun with all its modifiers first, then with fewer. */
  function weightsOf(noun: string): ReadonlyMap<string, number> {
    if (noun === lastNoun) return lastWeights;
    const weights = new Map<string, number>();
    const stems = tokensOf(noun).map((token) => stemOf(token.lower).stem);
    for (let from = 0; from < stems.length; from++) {
      const keys = stems.slice(from);
      for (const { metric } of phrases.exactly(keys) ?? [])
        if (!weights.has(metric.id)) weights.set(metric.id, keys.length > 1 ? 1 : 0.9);
    }
    lastNoun = noun;
    lastWeights = weights;
    return weights;
  }
}

/** Rows by key, each list made when it is first asked for. */
function onFirstUse<Stored, Row>(
  rows: Rows<readonly [key: string, rows: readonly Stored[]]>,
  revive: (stored: Stored) => readonly Row[],
): { readonly get: (key: string) => readonly Row[] | undefined } {
  const revived = new Map<string, readonly Row[]>();
  return {
    get(key) {
      let known = revived.get(key);
      if (known === undefined) {
        const stored = rows.get(key)?.[1];
        if (stored === undefined) return undefined;
        known = stored.flatMap(revive);
        revived.set(key, known);
      }
      return known;
    },
  };
}
