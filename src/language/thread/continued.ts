import type { Entity } from "../../base/model.js";
import type { Argument, Arguments, Situation } from "../arguments.js";
import { linkOf } from "../grammar.js";
import { isOrganisation } from "../reference.js";
import type { Vocabulary } from "../vocabulary.js";
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
