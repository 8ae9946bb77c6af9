import type { Metric } from "../../base/model.js";
import { roleKey, singular } from "./role-words.js";

/** Who has which role in the base: its lenders are the parties that a metric calls so. */
export interface RoleHolders {
  /** Ids of those that a noun for a role may stand for ("the lender"); none where the base has no such role. */
  readonly of: (word: string) => ReadonlySet<string>;
  /** Those whom the base has in that role opposite a party ("Bastion's lender"), in its order. */
  readonly opposite: (word: string, party: string) => readonly string[];
}

interface Holding {
  readonly holder: string;
  readonly other: string | null;
}

/** A topic of a metric, as the vocabulary lists them. */
interface Topic {
  readonly subject: string;
  readonly object: string | null;
}

/** Words of roles' names that say nothing of who is meant. */
const ANYBODY =
  /^(?:company|firm|organisation|organization|party|thing|other|counterparty|who|what|gets|it|is|the|a|an|of|or|and|whom|its|on|in|to|with|for|from|fined|held|share)$/;

export function roleHolders(
  metrics: Iterable<Metric>,
  topicsOf: ReadonlyMap<string, readonly Topic[]>,
): RoleHolders {
  const holdings = new Map<string, Holding[]>();
  for (const { id, roles } of metrics) {
    const topics = topicsOf.get(id);
    if (!roles || !topics) continue;
    for (const [name, side] of [
      [roles.subject, "subject"],
      [roles.object, "object"],
    ] as const) {
      for (const word of name?.toLowerCase().split(/[^a-z-]+/) ?? []) {
        if (word === "" || ANYBODY.test(word)) continue;
        for (const key of new Set([singular(word), roleKey(word)])) {
          const known = holdings.get(key) ?? [];
          if (known.length === 0) holdings.set(key, known);
          for (const { subject, object } of topics) {
            const holder = side === "subject" ? subject : object;
            if (holder) known.push({ holder, other: side === "subject" ? object : subject });
          }
        }
      }
    }
  }
  // "the landlord" is who is called so, where the base calls anyone so, and no other seller
  const heldBy = (word: string): readonly Holding[] =>
    holdings.get(singular(word)) ?? holdings.get(roleKey(word)) ?? [];
  const all = new Map<string, ReadonlySet<string>>();
  return {
    of(word) {
      const found = all.get(word) ?? new Set(heldBy(word).map(({ holder }) => holder));
      all.set(word, found);
      return found;
    },
    opposite: (word, party) => [
      ...new Set(heldBy(word).flatMap(({ holder, other }) => (other === party ? [holder] : []))),
    ],
  };
}
