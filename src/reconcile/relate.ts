import type { BaseIndex } from "../base/index.js";
import type { Metric, Statement } from "../base/model.js";
import { compareBounds } from "./bound.js";
import { compareModality } from "./modality.js";
import { bindTogether, compareParties } from "./party.js";
import type { Aspects, Relating, Relation } from "./relation.js";
import { compareScopes } from "./scope.js";
import { compareStates } from "./state.js";
import { compareTimes } from "./time.js";
import { compareValues } from "./value.js";

/**
 * How a (an assertion of a draft, or a claim) stands to the claim b: exactly one relation of DESIGN §5, with the
 * aspects it rests on. Fields that a leaves open (null) never stand against it.
 */
export function relate(a: Statement, b: Statement, index: BaseIndex): Relating {
  const metric = metricOf(a, b, index);
  const aspects = aspectsOf(a, b, metric, index);
  if (a.metric !== null && b.metric !== null && a.metric !== b.metric) {
    return { relation: "not-comparable", aspects, why: `${a.metric} is not ${b.metric}` };
  }
  return { ...judge(a, b, aspects, index), aspects };
}

function judge(
  a: Statement,
  b: Statement,
  aspects: Aspects,
  index: BaseIndex,
): { readonly relation: Relation; readonly why: string } {
  const { value, bound, party } = aspects;
  const equal = value === "same" || value === "rounded";
  if (value === "incomparable") return { relation: "not-comparable", why: "the values cannot be compared" };
  if (party === "swapped" || party === "other") {
    if (!equal) return { relation: "not-comparable", why: "another party" };
    const why =
      party === "swapped"
        ? "the same figure with payer and payee swapped"
        : "the same figure for another party";
    return { relation: "party-differs", why };
  }
  if (aspects.scope === "differs") {
    return equal
      ? { relation: "scope-differs", why: "the same figure for another scope" }
      : { relation: "not-comparable", why: "another scope" };
  }
  // What is said to hold at two times, and is the same, has not changed; only a period of its own sets it apart.
  const undated = equal && a.during === null && b.during === null;
  if (!undated && aspects.time === "differs") {
    return {
      relation: "time-differs",
      why: equal ? "the same figure at another time" : "another figure at another time",
    };
  }
  if (value === "differs") {
    if (!bindTogether(a, b, index)) {
      return { relation: "not-comparable", why: "a part's figure is not its whole's" };
    }
    return { relation: "conflicts", why: "the values exclude each other" };
  }
  if (value === "within") return { relation: "within", why: "one value lies within the other" };
  if (bound === "dropped" || bound === "inverted" || bound === "added") {
    return { relation: "bound-differs", why: `the same value, its bound ${bound}` };
  }
  if (aspects.modality === "stronger")
    return { relation: "modality-differs", why: `${b.modality} told as ${a.modality}` };
  return value === "rounded"
    ? { relation: "agrees-rounded", why: "the same value after rounding" }
    : { relation: "agrees", why: "the same value" };
}

function aspectsOf(a: Statement, b: Statement, metric: Metric | null, index: BaseIndex): Aspects {
  return new AspectsOf(a, b, metric, index);
}

/**
 * Value and party tell most statements apart: the rest is worked out when asked for. A class, because getters of an object
 * literal are made anew for every one, and these are made for every figure and claim that meet.
 */
class AspectsOf implements Aspects {
  readonly value: Aspects["value"];
  readonly bound: Aspects["bound"];
  readonly party: Aspects["party"];
  readonly #a: Statement;
  readonly #b: Statement;
  readonly #metric: Metric | null;
  #modality: Aspects["modality"] | null = null;
  #scope: Aspects["scope"] | null = null;
  #time: Aspects["time"] | null = null;

  constructor(a: Statement, b: Statement, metric: Metric | null, index: BaseIndex) {
    this.#a = a;
    this.#b = b;
    this.#metric = metric;
    this.value = aspectOfValue(a, b, metric);
    this.bound =
      a.quantity !== null && b.quantity !== null ? compareBounds(a.quantity.bound, b.quantity.bound) : "same";
    this.party = compareParties(a, b, index);
  }

  get modality(): Aspects["modality"] {
    this.#modality ??= compareModality(this.#a.modality, this.#b.modality);
    return this.#modality;
  }

  get scope(): Aspects["scope"] {
    this.#scope ??= compareScopes(this.#a, this.#b);
    return this.#scope;
  }

  get time(): Aspects["time"] {
    this.#time ??= compareTimes(this.#a, this.#b, this.#metric);
    return this.#time;
  }
}

function aspectOfValue(a: Statement, b: Statement, metric: Metric | null): Aspects["value"] {
  if (a.state !== null && b.state !== null) return compareStates(a.state, b.state, metric);
  if (a.quantity !== null && b.quantity !== null) return compareValues(a.quantity, b.quantity);
  return "incomparable";
}

function metricOf(a: Statement, b: Statement, index: BaseIndex): Metric | null {
  const id = b.metric ?? a.metric;
  return id === null ? null : index.metric(id);
}
