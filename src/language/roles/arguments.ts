import type { Entity, Metric } from "../../base/model.js";
import type { Event } from "../grammar/event.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Choice } from "../metrics/choice.js";

/** A party found for a role, and how surely: 0.9 the grammar says it, 0.5 it may be either party. */
export interface Argument {
  /** "either": it is a party, but the words do not say which. */
  readonly role: "subject" | "object" | "either";
  readonly entity: Entity;
  readonly score: number;
  /** Node index of the words that say so. */
  readonly node: number;
}

/** What the words say on a figure's parties. */
export interface Arguments {
  readonly found: readonly Argument[];
  /** A role is taken by something the base does not know, or that is not clear: it is not to be filled from elsewhere. */
  readonly blocked: { readonly subject: boolean; readonly object: boolean };
  /** A role is taken by a name that is none of the base's: the figure is not about its parties. */
  readonly foreign: boolean;
}

/** All that the frames work on. */
export interface Situation {
  readonly sentence: Sentence;
  readonly event: Event;
  readonly metric: Metric;
  readonly choice: Choice;
  /** The entity that a party node stands for; null where that is not clear. */
  readonly entityOf: (node: number) => Entity | null;
  /** Whether an entity may have a role of the metric: 0 no, 0.5 perhaps, 1 its kind is asked for. */
  readonly fits: (role: "subject" | "object", entity: Entity) => number;
}

/** Gathers arguments; keeps the best score of an entity in a role. */
export class ArgumentList {
  readonly found: Argument[] = [];
  readonly blocked = { subject: false, object: false };
  foreign = false;

  constructor(private readonly situation: Situation) {}

  /** Adds the party at a node. A party that cannot be resolved, or a name that is none of the base's, blocks the role. */
  add(role: Argument["role"], node: number, score: number): void {
    const entity = this.situation.entityOf(node);
    if (!entity) {
      if (role !== "either") this.blocked[role] = true;
      return;
    }
    const fit =
      role === "either"
        ? Math.max(this.situation.fits("subject", entity), this.situation.fits("object", entity))
        : this.situation.fits(role, entity);
    if (fit === 0) return;
    const weighted = score * (fit === 1 ? 1 : fit >= 0.5 ? 0.97 : 0.75);
    const known = this.found.findIndex((other) => other.role === role && other.entity === entity);
    const argument: Argument = { role, entity, score: weighted, node };
    if (known < 0) this.found.push(argument);
    else if ((this.found[known]?.score ?? 0) < weighted) this.found[known] = argument;
  }

  block(role: "subject" | "object", foreign: boolean): void {
    this.blocked[role] = true;
    if (foreign) this.foreign = true;
  }
}
