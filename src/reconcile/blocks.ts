import type { BaseIndex } from "../base/index.js";
import type { Claim, Metric } from "../base/model.js";

/**
 * Claims that may be about the same thing: one metric, and parties of the same families (Amazon and AWS are one).
 * Only claims of one block are ever compared, so that the work grows with the claims and not with their pairs.
 */
export interface TopicBlock {
  readonly metric: Metric | null;
  readonly claims: readonly Claim[];
}

/** The outermost entity that this one is part of. */
export function rootOf(entity: string, index: BaseIndex): string {
  return index.ancestors(entity).at(-1) ?? entity;
}

/** All claims in blocks, in the order of the base; blocks of one claim are left out. */
export function blocksOf(index: BaseIndex): readonly TopicBlock[] {
  const blocks = new Map<string, Claim[]>();
  for (const claim of index.base.claims) {
    const object = claim.object === null ? "" : rootOf(claim.object, index);
    const key = `${claim.metric}\n${rootOf(claim.subject, index)}\n${object}`;
    const others = blocks.get(key);
    if (others) others.push(claim);
    else blocks.set(key, [claim]);
  }
  const result: TopicBlock[] = [];
  for (const claims of blocks.values()) {
    const first = claims[0];
    if (first && claims.length > 1) result.push({ metric: index.metric(first.metric), claims });
  }
  return result;
}
