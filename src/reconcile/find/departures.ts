import type { BaseIndex } from "../../base/index.js";
import type { Claim } from "../../base/model.js";
import { comparable, type Voice } from "../voice.js";
import { asToldBy, isToldBy, witnessesOf } from "../witness.js";
import type { Setting } from "./found.js";

/** What one source tells otherwise than the statements it is held against, which may be its own. */
export interface Departure {
  readonly witness: string;
  /** The source to name. */
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
 * Which of the departing voices can be held against one of the others, one departure for each witness: each is an
 * article to correct, however often it repeats itself or is copied. `may` holds back pairs that only look like one.
 */
export function departuresOf(
  departing: readonly Voice[],
  others: readonly Voice[],
  { metric, index }: Setting,
  may: (departing: Voice, other: Voice) => boolean = () => true,
): readonly Departure[] {
  const found = new Map<string, { told: Set<Claim>; from: Set<Claim> }>();
  for (const voice of departing) {
    const held = others
      .slice(0, REACH)
      .filter((other) => comparable(voice, other, metric, index) && may(voice, other));
    if (held.length === 0) continue;
    for (const witness of witnessesOf(voice.claims, index)) {
      const entry = found.get(witness) ?? { told: new Set<Claim>(), from: new Set<Claim>() };
      found.set(witness, entry);
      for (const claim of voice.claims) if (isToldBy(claim, witness, index)) entry.told.add(claim);
      for (const other of held) for (const claim of other.claims) entry.from.add(claim);
    }
  }
  return [...found].map(([witness, { told, from }]) => departureOf(witness, [...told], [...from], index));
}

/** What one witness tells, against the claims it departs from. */
export function departureOf(
  witness: string,
  told: readonly Claim[],
  from: readonly Claim[],
  index: BaseIndex,
): Departure {
  const own = told.map((claim) => asToldBy(claim, witness, index));
  return {
    witness,
    // Of a copy whose original is silent, the copy is named.
    source: own[0]?.citations[0]?.source ?? witness,
    told: own,
    from,
    own: from.filter((claim) => isToldBy(claim, witness, index)),
  };
}
