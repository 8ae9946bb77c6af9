import type { Discrepancy } from "./discrepancy.js";
import type { Found } from "./find/found.js";

/** Gives every discrepancy an id that stays while its claims do: kind, topic, and a hash of the sides' claims. */
export function identify(found: readonly Found[]): readonly Discrepancy[] {
  const taken = new Map<string, number>();
  return found.map((item) => {
    const topic = topicOf(item);
    const id = `${item.kind}/${topic}/${hash(sidesKey(item))}`;
    const before = taken.get(id) ?? 0;
    taken.set(id, before + 1);
    return { ...item, topic, id: before === 0 ? id : `${id}-${before + 1}`, ruling: null };
  });
}

/** Of the topics that the sides are on (a parent's and its part's), the first by name; of a sum, the result's. */
function topicOf(item: Found): string {
  if (item.kind === "arithmetic") return item.topic;
  const topics = item.sides.flatMap((side) => side.claims.map((claim) => claim.topic));
  return topics.sort()[0] ?? item.topic;
}

/** The claims and the sources that speak on each side, in an order that does not depend on the files. */
function sidesKey(item: Found): string {
  const sides = item.sides.map((side) =>
    side.claims
      .map(
        (claim) =>
          `${claim.id}@${[...new Set(claim.citations.map((citation) => citation.source))].sort().join(",")}`,
      )
      .sort()
      .join(" "),
  );
  return sides.sort().join(" | ");
}

/** FNV-1a, 32 bits, as 7 characters of base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(36).padStart(7, "0");
}
