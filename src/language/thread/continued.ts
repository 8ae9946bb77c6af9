import type { Entity } from "../../base/model.js";
import { linkOf } from "../grammar/grammar.js";
import { frameOf, isAlike, isMoney } from "../metrics/frames.js";
import { isOrganisation } from "../names/reference.js";
import type { Argument, Arguments, Situation } from "../roles/arguments.js";
import type { Vocabulary } from "../vocabulary.js";
import { parallelParty } from "./parallel.js";
import type { Thread, Told } from "./told.js";

type Role = "subject" | "object";

const ROLES: readonly Role[] = ["subject", "object"];

/** How sure a party is that only the sentence before names, where words go on from it. */
const CONTINUED = 0.68;

/**
 * The parties of a figure that goes on from one told before: of a part, or of the same at another time, the same ones;
 * of another of its kind one is named here, and the other is the same. Null where the words do not go on, or name others.
 */
export function continued(own: Arguments, situation: Situation, { vocabulary }: Thread): Arguments | null {
  const { goesOn } = situation.choice;
  if (!goesOn || own.foreign) return null;
  const { told, as } = goesOn;
  if (as === "parallel") return parallelTo(situation, told, vocabulary);
  const others = strangers(situation, told, vocabulary);
  if (as === "another")
    return others.length === 1 && others[0] ? anotherOf(own, situation, told, others[0], vocabulary) : null;
  if (others.length > 0) return null;
  const found = ROLES.flatMap((role) => partyOf(told, role, vocabulary));
  if (found.length === 0) return null;
  return { found, blocked: { subject: false, object: false }, foreign: false };
}

function partyOf(told: Told, role: Role, { entities }: Vocabulary): Argument[] {
  const id = told[role];
  const entity = id === null ? undefined : entities.byId.get(id);
  return entity ? [{ role, entity, score: CONTINUED, node: -1 }] : [];
}

interface Named {
  readonly entity: Entity;
  readonly node: number;
}

/** Organisations of the figure's clause, or things that may have a role, that are neither of the parties told. */
function strangers({ sentence, event, fits }: Situation, told: Told, { entities }: Vocabulary): Named[] {
  const isKin = (id: string, party: string | null): boolean =>
    party !== null && (entities.isWithin(id, party) || entities.isWithin(party, id));
  return sentence.nodes.flatMap(({ entity }, node) => {
    if (!entity || sentence.clauseOf[node] !== event.clause) return [];
    if (!isOrganisation(entity) && fits("subject", entity) < 1 && fits("object", entity) < 1) return [];
    return isKin(entity.id, told.subject) || isKin(entity.id, told.object) ? [] : [{ entity, node }];
  });
}

/** "Hooli's share is 57%. Umbrella has 24%": the same measure of a party of the same kind. */
function parallelTo(situation: Situation, told: Told, vocabulary: Vocabulary): Arguments | null {
  const { sentence, event, metric, entityOf, fits } = situation;
  const figure = sentence.figures[sentence.nodes[event.figure]?.figure ?? -1];
  const node = figure ? parallelParty(sentence, event, figure) : -1;
  const entity = node >= 0 ? entityOf(node) : null;
  if (!entity) return null;
  const role = roleBeside(situation);
  const model = role === null ? null : told[role];
  const alike = model === null ? undefined : vocabulary.entities.byId.get(model);
  if (role === null || !alike || !isAlike(alike.kind, entity.kind) || fits(role, entity) === 0) return null;
  const counter = partyOf(told, role === "subject" ? "object" : "subject", vocabulary);
  // of what goes from one to another, who the other is would be a guess
  const same = frameOf(metric) === "transfer" && entity !== alike ? [] : counter;
  const blocked = { subject: false, object: false };
  return { found: [{ role, entity, score: 0.7, node }, ...same], blocked, foreign: false };
}

/** Of capacity whoever has it gets it; of money "has" says nothing. */
function roleBeside({ sentence, event, metric }: Situation): Role | null {
  if (frameOf(metric) !== "transfer") return "subject";
  if (isMoney(metric)) return null;
  const flows = sentence.groups[event.group]?.word.flows ?? [];
  return flows[0] === "give" || flows[0] === "sell" ? "subject" : "object";
}

const GIVER: ReadonlySet<string> = new Set(["by", "from"]);
const GETTER: ReadonlySet<string> = new Set(["on", "with", "to", "for", "at", "in", "into"]);

/** "Another, worth $2 billion, came from Umbrella": the customer is another, the provider the same. */
function anotherOf(
  own: Arguments,
  { sentence }: Situation,
  told: Told,
  { entity, node }: Named,
  vocabulary: Vocabulary,
): Arguments | null {
  const preposition = linkOf(sentence, node).preposition ?? "";
  const said = own.found.find((argument) => argument.entity === entity && argument.role !== "either");
  const role = GIVER.has(preposition) ? "subject" : GETTER.has(preposition) ? "object" : said?.role;
  if (role !== "subject" && role !== "object") return null;
  const same = partyOf(told, role === "subject" ? "object" : "subject", vocabulary);
  const blocked = { subject: false, object: false };
  return { found: [{ role, entity, score: 0.8, node }, ...same], blocked, foreign: false };
}
