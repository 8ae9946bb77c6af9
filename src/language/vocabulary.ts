import { lazy } from "../base/lazy.js";
import type { Entity, Metric } from "../base/model.js";
import { type Amount, amountsAmong, countedAmong, type TopicClaim } from "./metrics/amounts.js";
import { type CueIndex, type CueTable, indexCues, tabulateCues } from "./metrics/cues.js";
import { type EntityIndex, indexEntities, type NameTable, tabulateNames } from "./names/entities.js";
import { createGlance, type Glance } from "./names/glance.js";
import { type RoleHolders, roleHolders } from "./names/role-holders.js";
import { indexStates, type StateIndex, type StateTable, tabulateStates } from "./states/states.js";
import { createLexicon, type Lexicon } from "./words/words.js";

/** What a reader knows: the base's names and cues, and English. Compiled once. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly entities: EntityIndex;
  readonly cues: CueIndex;
  readonly states: StateIndex;
  /** Where names of the base may stand. */
  readonly glance: () => Glance;
  /** All kinds of entities in the base: roles may ask for one by name. */
  readonly kinds: ReadonlySet<string>;
  /** Metrics whose claims have objects, where the base did not name the roles. */
  readonly withObject: ReadonlySet<string>;
  /** The parties that the base has claims on, by metric. */
  readonly partiesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** The topics that the base has of each metric. */
  readonly topicsOf: ReadonlyMap<
    string,
    readonly { readonly subject: string; readonly object: string | null }[]
  >;
  /** The topics with two parties that each party has, whichever it is. */
  readonly dealsOf: () => ReadonlyMap<string, readonly Deal[]>;
  /** Who has which role in the base's topics. */
  readonly holders: () => RoleHolders;
  /** The base's figures by party. */
  readonly amountsOf: () => ReadonlyMap<string, readonly Amount[]>;
  /** Stems of the nouns that the claims of each metric count: "12,600 robots" is what a plant's output is told in. */
  readonly countedOf: () => ReadonlyMap<string, ReadonlySet<string>>;
  /** Metrics that the base has claims of; all of them where it has none. */
  readonly used: ReadonlySet<string>;
  /** `subject/metric/object` keys that the base has claims on; only used to order readings that grammar leaves open. */
  readonly topics: ReadonlySet<string>;
}

/** A topic between two parties. */
export interface Deal {
  readonly subject: string;
  readonly metric: string;
  readonly object: string;
}

/** Names and cues with their stems worked out, which can be kept with a compiled base. */
export interface VocabularyTables {
  readonly names: NameTable;
  readonly cues: CueTable;
  readonly states: StateTable;
}

/** Tables as one text. */
export function printTables({ names, cues, states }: VocabularyTables): string {
  const { phrases, split, loose } = cues;
  return [names, phrases, split, loose, states.phrases, JSON.stringify(states.anchors)].join(BETWEEN);
}

/** The tables that `printTables` wrote. */
export function parseTables(text: string): VocabularyTables {
  const [names = "", phrases = "", split = "", loose = "", ofStates = "", anchors = "[]"] =
    text.split(BETWEEN);
  return {
    names,
    cues: { phrases, split, loose },
    states: { phrases: ofStates, anchors: JSON.parse(anchors) },
  };
}

/** Stands between tables; JSON has no such character. */
const BETWEEN = "\v";

function dealsAmong(topics: ReadonlySet<string>): Map<string, Deal[]> {
  const deals = new Map<string, Deal[]>();
  for (const topic of topics) {
    const [subject, metric, object] = topic.split("/");
    if (!subject || !metric || !object) continue;
    for (const party of [subject, object]) listed(deals, party).push({ subject, metric, object });
  }
  return deals;
}

export function tabulateVocabulary(
  { entities, metrics }: { readonly entities: readonly Entity[]; readonly metrics: readonly Metric[] },
  lexicon: Lexicon = createLexicon(),
): VocabularyTables {
  return {
    names: tabulateNames(entities),
    cues: tabulateCues(metrics),
    states: tabulateStates(metrics, lexicon),
  };
}

/** `tables` are those of the very same entities and metrics; without them they are made. */
export function createVocabulary(
  entities: readonly Entity[],
  metrics: readonly Metric[],
  topics: ReadonlySet<string>,
  tables?: VocabularyTables,
  claims: readonly TopicClaim[] = [],
): Vocabulary {
  const lexicon = createLexicon();
  const { names, cues, states } = tables ?? tabulateVocabulary({ entities, metrics }, lexicon);
  const withObject = new Set<string>();
  const used = new Set<string>();
  const partiesOf = new Map<string, Set<string>>();
  const topicsOf = new Map<string, { subject: string; object: string | null }[]>();
  for (const topic of topics) {
    const [subject, metric, object] = topic.split("/");
    if (metric) {
      const known = partiesOf.get(metric) ?? new Set<string>();
      for (const party of [subject, object]) if (party) known.add(party);
      partiesOf.set(metric, known);
      if (subject) listed(topicsOf, metric).push({ subject, object: object ?? null });
    }
    if (metric) used.add(metric);
    if (metric && object) withObject.add(metric);
  }
  return {
    lexicon,
    entities: indexEntities(entities, names),
    cues: indexCues(metrics, cues, lexicon),
    states: indexStates(metrics, states, lexicon),
    glance: lazy(() => createGlance(names)),
    kinds: new Set(entities.map((entity) => entity.kind)),
    withObject,
    partiesOf,
    topicsOf,
    dealsOf: lazy(() => dealsAmong(topics)),
    holders: lazy(() => roleHolders(metrics, topicsOf)),
    amountsOf: lazy(() => amountsAmong(claims)),
    countedOf: lazy(() => countedAmong(claims)),
    used: used.size > 0 ? used : new Set(metrics.map((metric) => metric.id)),
    topics,
  };
}

function listed<Row>(lists: Map<string, Row[]>, key: string): Row[] {
  const known = lists.get(key) ?? [];
  if (known.length === 0) lists.set(key, known);
  return known;
}
