import type { Claim } from "../../base/model.js";
import { comparable, type Voice } from "../voice.js";
import { asToldBy, type Setting, sourcesOf } from "./found.js";

/** What one source tells otherwise than the statements it is held against, which may be its own. */
export interface Departure {
  readonly source: string;
  /** The claims that depart, with this source's citations only. */
  readonly told: readonly Claim[];
  /** The claims that they depart from. */
  readonly from: readonly Claim[];
  /** Those of them that are the same source's own. */
  readonly own: readonly Claim[];
}

/** So many voices of a cluster are held against each other, so that a huge cluster stays near-linear. */
const REACH = 60;

/**
 * Which of the departing voices can be held against one of the others, one departure for each source: each is an
 * article to correct, however often it repeats itself. `may` holds back pairs that only look like departures.
 */
export function departuresOf(
  departing: readonly Voice[],
  others: readonly Voice[],
  { metric, index }: Setting,
  may: (departing: Voice, other: Voice) => boolean = () => true,
): readonly Departure[] {
  const perSource = new Map<string, { told: Set<Claim>; from: Set<Claim> }>();
  for (const voice of departing) {
    const held = others
      .slice(0, REACH)
      .filter((other) => comparable(voice, other, metric, index) && may(voice, other));
    if (held.length === 0) continue;
    for (const source of sourcesOf(voice.claims)) {
      const entry = perSource.get(source) ?? { told: new Set<Claim>(), from: new Set<Claim>() };
      perSource.set(source, entry);
      for (const claim of voice.claims) if (cites(claim, source)) entry.told.add(claim);
      for (const other of held) for (const claim of other.claims) entry.from.add(claim);
    }
  }
  return [...perSource].map(([source, { told, from }]) => ({
    source,
    told: [...told].map((claim) => asToldBy(claim, source)),
    from: [...from],
    own: [...from].filter((claim) => cites(claim, source)),
  }));
}

/** Whether the claim is told by this source. */
export function cites(claim: Claim, source: string): boolean {
  return claim.citations.some((citation) => citation.source === source);
}
