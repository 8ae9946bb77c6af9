import { type BaseIndex, indexBase } from "../base/index.js";
import type { Claim, Ruling } from "../base/model.js";
import { edtfInterval } from "../quantity/dates/index.js";
import { blocksOf } from "./blocks.js";
import { clustersOf } from "./cluster.js";
import type { Discrepancy, Severity } from "./discrepancy.js";
import { withoutRepeats } from "./duplicates.js";
import { findArithmetic } from "./find/arithmetic.js";
import { findBounds } from "./find/bounds.js";
import type { Finder, Found } from "./find/found.js";
import { findModalities } from "./find/modalities.js";
import { findParties } from "./find/parties.js";
import { findScopes } from "./find/scopes.js";
import { findStates } from "./find/states.js";
import { findTimes } from "./find/times.js";
import { findValues } from "./find/values.js";
import { identify } from "./identify.js";
import { voicesOf } from "./voice.js";

/** Finders that look at one block at a time. */
const IN_BLOCKS: readonly Finder[] = [
  findValues,
  findBounds,
  findModalities,
  findScopes,
  findTimes,
  findStates,
];

/** Finders that go over the whole base, by figure and by formula. */
const OVER_ALL: readonly ((index: BaseIndex) => readonly Found[])[] = [findParties, findArithmetic];

/**
 * Every place where the base's claims cannot all be read as saying the same thing, worst first. Near-linear in the
 * number of claims: only claims of one metric and the same families of parties are compared, in the order of their
 * values. `today` (YYYY-MM-DD) decides which rulings still hold.
 */
export function reconcile(given: BaseIndex, { today }: { readonly today: string }): readonly Discrepancy[] {
  return sortWorstFirst(discover(given).map((item) => withRuling(item, given, today)));
}

/** The same before any ruling is looked up, in no order that means anything. */
export function discover(given: BaseIndex): readonly Discrepancy[] {
  const index = indexBase({ ...given.base, claims: [...given.base.claims].sort(mostCitedFirst) });
  const found: Found[] = [];
  for (const { metric, claims } of blocksOf(index)) {
    const voices = voicesOf(claims, metric);
    if (voices.length < 2) continue;
    const setting = { metric, claims, voices, clusters: clustersOf(voices), index };
    for (const find of IN_BLOCKS) for (const item of find(setting)) found.push(item);
  }
  for (const find of OVER_ALL) for (const item of find(index)) found.push(item);
  return identify(withoutRepeats(found));
}

/** An order that does not depend on the files: of claims that say the same, the one with most citations speaks. */
function mostCitedFirst(a: Claim, b: Claim): number {
  if (a.citations.length !== b.citations.length) return b.citations.length - a.citations.length;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A discrepancy on which an editor's ruling holds today is settled by it. */
export function withRuling(discrepancy: Discrepancy, index: BaseIndex, today: string): Discrepancy {
  const ruling = ruledTopics(discrepancy)
    .flatMap((on) => index.rulingsOn(on))
    .find((each) => holds(each, today));
  return ruling === undefined ? discrepancy : { ...discrepancy, status: "ruled", ruling };
}

/** What a ruling on the discrepancy may be on: itself, or a topic of its sides. A sum is of many topics, and only its own counts. */
export function ruledTopics({ id, kind, topic, sides }: Discrepancy): readonly string[] {
  const told = sides.flatMap((side) => side.claims.map((claim) => claim.topic));
  return [...new Set([id, topic, ...(kind === "arithmetic" ? [] : told)])];
}

function holds(ruling: Ruling, today: string): boolean {
  const until = ruling.until === null ? null : edtfInterval(ruling.until);
  const day = edtfInterval(today);
  return until === null || day === null || until.to >= day.from;
}

const WEIGHT: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };
const STATUS: Readonly<Record<Discrepancy["status"], number>> = { open: 0, explained: 1, ruled: 2 };

export function sortWorstFirst(discrepancies: readonly Discrepancy[]): readonly Discrepancy[] {
  return [...discrepancies].sort(worstFirst);
}

function worstFirst(a: Discrepancy, b: Discrepancy): number {
  if (a.severity !== b.severity) return WEIGHT[a.severity] - WEIGHT[b.severity];
  if (a.status !== b.status) return STATUS[a.status] - STATUS[b.status];
  if (a.topic !== b.topic) return a.topic < b.topic ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
