import { rateToScope } from "../base/dimensions.js";
import type { BaseIndex } from "../base/index.js";
import { lazy } from "../base/lazy.js";
import type { Claim, Statement } from "../base/model.js";
import type { Assertion, Reading } from "../language/assertion.js";
import type { Quantity, Unit } from "../quantity/quantity.js";
import { isBetweenActors } from "./party.js";
import { relate } from "./relate.js";
import type { Relating } from "./relation.js";
import { createSettler } from "./settle.js";
import { contentWords } from "./words.js";

/** A claim that an assertion may be about, and how the assertion stands to it. */
export interface Candidate {
  readonly claim: Claim;
  readonly relating: Relating;
  /**
   * How far the draft's words are those of the claim's `scope.of`: from 0 (none of them) to 1; null where the claim
   * has no `of`, so that any words fit.
   */
  readonly ofFit: number | null;
}

/** The claims that one reading of an assertion leads to. */
export interface Match {
  readonly reading: Reading;
  /** What the reading says; a rate is told as its metric tells it ("$2 billion a year" of money is $2 billion, per year). */
  readonly statement: Statement;
  /** Claims whose metric and parties fit the reading. */
  readonly onTopic: readonly Candidate[];
  /** Claims with the same figure whose parties are swapped, or are others. */
  readonly elsewhere: readonly Candidate[];
  /** Where the base and not the grammar gave the reading: what speaks for its metric (see `settle.ts`); else null. */
  readonly settled: number | null;
}

/** `spokenOf`: every entity that the document names. */
const NOBODY: ReadonlySet<string> = new Set();

/** One match for each reading, best first: those of the grammar, then those that the base settles. */
export type Matcher = (assertion: Assertion, spokenOf?: ReadonlySet<string>) => readonly Match[];

/**
 * Finds the claims an assertion can be compared with, by metric and by the family of each party (a parent and its
 * parts are one family), so that a base of any size is never searched whole.
 */
export function createMatcher(index: BaseIndex): Matcher {
  const buckets = lazy(() => makeBuckets(index));
  const settle = createSettler(index);
  return (assertion, spokenOf = NOBODY) => {
    const all = buckets();
    const read = assertion.readings.map((reading) => matchReading(assertion, reading, null, all, index));
    const best = read[0];
    const isKnown = best !== undefined && (best.onTopic.length > 0 || best.elsewhere.length > 0);
    if (isKnown && isComplete(best.reading, index)) return read;
    return [
      ...read,
      ...settle(assertion, spokenOf).map(({ reading, evidence }) =>
        matchReading(assertion, reading, evidence, all, index),
      ),
    ];
  };
}

/** The words themselves say who, what and (where the metric has one) whom: nothing is left to settle. */
function isComplete({ subject, metric, object }: Reading, index: BaseIndex): boolean {
  return subject !== null && (object !== null || index.metric(metric)?.roles?.object == null);
}

/** A rate by the second is a measure of its own ("4.9 TB/s"), and not so much memory each second. */
const isSpeed = ({ unit }: Quantity): boolean =>
  unit !== null && /(?:\/| per )(?:s|second|min|minute)$/.test(unit.id);

/** What a reading says, as a statement that can be related to a claim. */
export function statementOf(assertion: Assertion, reading: Reading, index: BaseIndex): Statement {
  const dimension = index.metric(reading.metric)?.dimension;
  const rate =
    assertion.quantity === null || dimension === undefined || isSpeed(assertion.quantity)
      ? null
      : rateToScope(assertion.quantity, dimension, assertion.scope);
  return {
    subject: reading.subject,
    metric: reading.metric,
    object: reading.object,
    quantity: rate?.quantity ?? assertion.quantity,
    state: assertion.state,
    scope: rate?.scope ?? assertion.scope,
    modality: assertion.modality,
    during: assertion.during,
    asOf: assertion.asOf,
  };
}

function matchReading(
  assertion: Assertion,
  reading: Reading,
  settled: number | null,
  buckets: Buckets,
  index: BaseIndex,
): Match {
  const told = statementOf(assertion, reading, index);
  const near = new Set<Claim>();
  const { metric, subject, object } = reading;
  for (const party of [subject, object]) {
    if (party === null) continue;
    for (const claim of buckets.byParty.get(key(metric, familyOf(party, index))) ?? []) near.add(claim);
  }
  const statement = { ...told, quantity: inUnitOf(near, told.quantity) };
  const onTopic: Candidate[] = [];
  const elsewhere: Candidate[] = [];
  for (const claim of near) sort(claim);
  if (onTopic.length > 0) {
    for (const claim of buckets.byValue.get(key(metric, valueKey(statement))) ?? [])
      if (!near.has(claim)) sort(claim);
  }
  return { reading, statement, onTopic, elsewhere, settled };

  function sort(claim: Claim): void {
    const candidate = candidateOf(claim, assertion, statement, reading, index);
    const { relating } = candidate;
    const { party } = relating.aspects;
    if (party === "same" || party === "compatible") onTopic.push(candidate);
    else if (relating.relation === "party-differs" && isOwn(statement)) elsewhere.push(candidate);
  }
}

/** "Sells for $560" where the base has a price per stack, "48 GB per stack" where it has a size: what it is of goes without saying. */
function inUnitOf(claims: ReadonlySet<Claim>, quantity: Quantity | null): Quantity | null {
  const said = quantity?.unit;
  if (quantity === null || said == null) return quantity;
  let only: Unit | null = null;
  for (const { quantity: held } of claims) {
    const unit = held?.unit ?? null;
    if (unit === null || unit.dimension === said.dimension || (only !== null && only.id !== unit.id))
      return quantity;
    only = unit;
  }
  if (only === null || !(isRateOf(only, said) || isPerThing(said, only))) return quantity;
  return { ...quantity, unit: only };
}

const isRateOf = (rate: Unit, whole: Unit): boolean =>
  rate.dimension.startsWith(`${whole.dimension}/`) && rate.id.startsWith(`${whole.id}/`);
const isPerThing = (rate: Unit, whole: Unit): boolean =>
  rate.dimension === `${whole.dimension}/count` && rate.id.startsWith(`${whole.id}/`);

/** That another party is in the same state, or did something at the same time, says nothing of this one. */
function isOwn({ quantity }: Statement): boolean {
  return quantity !== null && quantity.unit?.dimension !== "date";
}

/** A claim as a candidate for one reading of an assertion, and what the reading says. */
export function createCandidate(
  claim: Claim,
  assertion: Assertion,
  reading: Reading,
  index: BaseIndex,
): { readonly candidate: Candidate; readonly statement: Statement } {
  const statement = statementOf(assertion, reading, index);
  return { candidate: candidateOf(claim, assertion, statement, reading, index), statement };
}

function candidateOf(
  claim: Claim,
  assertion: Assertion,
  statement: Statement,
  reading: Reading,
  index: BaseIndex,
): Candidate {
  let relating = relate(statement, claim, index);
  // Who serves whom has a direction; a service and the model on it have none that prose keeps to,
  // nor have the heads of a table's rows and columns.
  if (relating.aspects.party === "swapped" && !hasDirection(claim, assertion, reading, index)) {
    relating = relate({ ...statement, subject: statement.object, object: statement.subject }, claim, index);
  }
  return { claim, relating, ofFit: fitOf(claim, assertion) };
}

/** Nouns for what two parties have with each other: "a contract worth $9 billion" does not say who pays. */
const DEALS: ReadonlySet<string> = new Set(
  "contract contracts deal deals agreement agreements order orders pact accord partnership worth".split(" "),
);
const PAYING: ReadonlySet<string> = new Set(
  "pay pays paid spend spends spent spending commit commits committed invest invests invested put buy buys bought signed".split(
    " ",
  ),
);

/**
 * Whether who is whom matters: between parties that pay and supply. Prices have buyer and seller in any order, and
 * the heads of a table's rows and columns have none.
 */
function hasDirection(claim: Claim, assertion: Assertion, reading: Reading, index: BaseIndex): boolean {
  if (!isBetweenActors(claim, index)) return false;
  if (assertion.block.kind === "cell")
    return reading === assertion.readings[0] && reading.score >= PLACED_BY_HEADS;
  const isPrice = index.metric(claim.metric)?.dimension.includes("/") === true;
  if (isPrice) return false;
  if (isToldWhoAndWhom(assertion, reading)) return true;
  const cue =
    assertion.clues
      .find((clue) => clue.field === "metric")
      ?.text.toLowerCase()
      .split(/[^a-z]+/) ?? [];
  if (!cue.some((word) => DEALS.has(word)) || cue.some((word) => PAYING.has(word))) return true;
  // whoever awards a contract pays for it
  return AWARDED.test(assertion.block.text.slice(assertion.sentence.start, assertion.sentence.end));
}

/** A verb with its subject and object, or a preposition for each, gives the parties their places. */
function isToldWhoAndWhom({ clues, readings }: Assertion, reading: Reading): boolean {
  if (reading !== readings[0] || reading.score < PLACED) return false;
  return ["subject", "object"].every((field) => clues.some((clue) => clue.field === field));
}

/** From this score on both parties have their places by grammar, and not as any two that are named together. */
const PLACED = 0.8;
/** A cell's parties, where the heads of their columns are the names of their roles. */
export const PLACED_BY_HEADS = 0.94;

const AWARDED =
  /\b(?:awarded to|award(?:s|ed|ing)? [\p{Lu}]|(?:won|wins|winning|secured|landed) .{0,80}\bfrom)\b/u;

/** The share of the content words of the claim's `of` that the draft's sentence, row, bullet or heading has. */
function fitOf(claim: Claim, assertion: Assertion): number | null {
  const of = claim.scope?.of;
  if (of === undefined) return null;
  const words = contentWords(of);
  if (words.size === 0) return null;
  const told = assertion.words();
  let shared = 0;
  for (const word of words) if (told.has(word)) shared++;
  return shared / words.size;
}

interface Buckets {
  readonly byParty: ReadonlyMap<string, readonly Claim[]>;
  readonly byValue: ReadonlyMap<string, readonly Claim[]>;
}

function makeBuckets(index: BaseIndex): Buckets {
  const byParty = new Map<string, Claim[]>();
  const byValue = new Map<string, Claim[]>();
  for (const claim of index.base.claims) {
    const families = new Set([familyOf(claim.subject, index)]);
    if (claim.object !== null) families.add(familyOf(claim.object, index));
    for (const family of families) add(byParty, key(claim.metric, family), claim);
    add(byValue, key(claim.metric, valueKey(claim)), claim);
  }
  return { byParty, byValue };
}

/** The outermost entity that this one is part of: what a parent and all its parts have in common. */
function familyOf(entity: string, index: BaseIndex): string {
  return index.ancestors(entity).at(-1) ?? entity;
}

const valueKey = (statement: Statement): string =>
  statement.state ?? `${statement.quantity?.value ?? "range"} ${statement.quantity?.unit?.id ?? ""}`;

const key = (metric: string, rest: string): string => `${metric}\n${rest}`;

function add(map: Map<string, Claim[]>, at: string, claim: Claim): void {
  const list = map.get(at);
  if (list === undefined) map.set(at, [claim]);
  else list.push(claim);
}
