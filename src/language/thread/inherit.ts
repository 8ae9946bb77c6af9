import type { Entity, Metric } from "../../base/model.js";
import { cueEvent, type Event } from "../grammar/event.js";
import type { Sentence } from "../grammar/sentence.js";
import { type Frame, frameOf, isMoney } from "../metrics/frames.js";
import { entityAt, isOrganisation } from "../names/reference.js";
import type { Argument, Arguments, Situation } from "../roles/arguments.js";
import { attributeArguments } from "../roles/attribute.js";
import { transferArguments } from "../roles/transfer.js";
import type { Scene } from "../scene.js";
import type { Vocabulary } from "../vocabulary.js";
import { questionBefore } from "./asked.js";
import { continued } from "./continued.js";
import { continues } from "./near.js";
import { onlyParty } from "./only-party.js";
import type { Thread, Told } from "./told.js";

/** Parties that the words leave out, and that were told just before: "and a further $20 billion later". */
export function inherit(own: Arguments, situation: Situation, frame: Frame, thread: Thread): Arguments {
  const isOpen = isUnclearIt(situation);
  const has = (role: "subject" | "object"): boolean =>
    (own.blocked[role] && !isOpen) ||
    own.found.some((argument) => argument.role === role && argument.score > 0.5);
  const wanted =
    frame === "attribute" || frame === "count" ? (["subject"] as const) : (["subject", "object"] as const);
  const roles = wanted.filter((role) => !has(role));
  const settled = settleBySibling(own, situation, thread) ?? continued(own, situation, thread);
  if (settled) return settled;
  if (
    own.foreign ||
    roles.length === 0 ||
    own.found.some((argument) => argument.role === "either" && argument.score > 0.5)
  )
    return own;
  const added = roles.flatMap((role) => inheritRole(role, own, situation, thread) ?? []);
  if (added.length === 0 && frame !== "transfer" && roles.includes("subject")) {
    const only = onlyParty(situation, thread);
    if (only) added.push(only);
  }
  if (added.length === 0) {
    const speaker = speakerParty(roles, own, situation, thread);
    if (speaker) added.push(speaker);
  }
  const blocked = isOpen && added.length > 0 ? { subject: false, object: own.blocked.object } : own.blocked;
  return added.length === 0 ? own : { ...own, blocked, found: [...own.found, ...added] };
}

/** "Aurelian will put in up to $2.4 billion", says someone of Thornbury: the party that is left out is the speaker's own. */
function speakerParty(
  roles: readonly ("subject" | "object")[],
  own: Arguments,
  { sentence, fits }: Situation,
  { scene }: Thread,
): Argument | null {
  const we = scene.turn?.we;
  const [role] = roles;
  if (!we || !role || roles.length > 1 || own.blocked[role] || fits(role, we) < 0.5) return null;
  const known = best(own, role === "subject" ? "object" : "subject");
  const others = sentence.nodes.some(
    ({ entity }) => entity !== null && entity !== we && entity !== known && isOrganisation(entity),
  );
  return others || known === we ? null : { role, entity: we, score: 0.56, node: -1 };
}

/** "It was $9 billion in 2025": of whom, the sentence before says if it told the same. */
function isUnclearIt({ sentence, event, entityOf }: Situation): boolean {
  const { subject } = event;
  return (
    subject.kind === "party" &&
    /^(?:it|that|this)$/.test(sentence.nodes[subject.node]?.lower ?? "") &&
    entityOf(subject.node) === null
  );
}

/** "a 2-gigawatt deal to supply OpenAI and a 5-gigawatt deal with Anthropic": who gave in the first gives in the second. */
function settleBySibling(own: Arguments, { metric }: Situation, { told, index }: Thread): Arguments | null {
  const open = own.found.filter((argument) => argument.role === "either");
  if (open.length < 2 || own.found.some((argument) => argument.role !== "either" && argument.score > 0.6))
    return null;
  const sibling = told.filter((other) => other.metric === metric.id && other.sentence === index).at(-1);
  if (!sibling) return null;
  for (const role of ["subject", "object"] as const) {
    const same = open.find((argument) => argument.entity.id === sibling[role]);
    if (!same) continue;
    const counter = role === "subject" ? "object" : "subject";
    return {
      ...own,
      found: open.map((argument) => ({
        ...argument,
        role: argument.entity === same.entity ? role : counter,
        score: argument.score + 0.2,
      })),
    };
  }
  return null;
}

function inheritRole(
  role: "subject" | "object",
  own: Arguments,
  { sentence, event, metric }: Situation,
  thread: Thread,
): Argument | null {
  const { index, vocabulary } = thread;
  const other = role === "subject" ? "object" : "subject";
  const known = best(own, other);
  for (const source of sources(thread, metric.id)) {
    const id = source[role];
    if (id === null) continue;
    const near = source.sentence === index;
    if (near && role === "subject" && hasOwnSubject(sentence, event, source)) continue;
    const agrees = known !== null && source[other] === known.id;
    if (known !== null && source[other] !== null && !agrees && !near) continue;
    const follows =
      near ||
      (source.sentence === index - 1 &&
        continues(sentence, event) &&
        namesOnly(sentence, source, vocabulary) &&
        namesOnly(thread.scene.sentence(source.sentence), source, vocabulary));
    // that one party is the same does not say who the giver is: "its total outside investment"
    if (!follows && !(agrees && role === "object")) continue;
    const entity = vocabulary.entities.byId.get(id);
    if (!entity || entity === known) continue;
    return { role, entity, score: near ? 0.7 : agrees ? 0.6 : 0.58, node: -1 };
  }
  return role === "subject" ? inExchange(known, metric, thread) : null;
}

/** "Helix will spend $60 billion; Palisade has signed for $18 billion": the clause has a party of its own for it. */
function hasOwnSubject({ nodes }: Sentence, { subject }: Event, source: Told): boolean {
  const own = subject.kind === "party" ? nodes[subject.node]?.entity : null;
  return own != null && own.id !== source.subject && own.id !== source.object;
}

/** A sentence that brings in others is about them: "a further $6 billion" there is not the first one's. */
function namesOnly({ nodes }: Sentence, { subject, object }: Told, { entities }: Vocabulary): boolean {
  return nodes.every(({ entity }) => {
    if (!entity || !isOrganisation(entity)) return true;
    return [subject, object].some(
      (party) =>
        party !== null && (entities.isWithin(entity.id, party) || entities.isWithin(party, entity.id)),
    );
  });
}

/** "committed to spend $100 billion on AWS, securing 5 gigawatts": the goods come from whoever gets the money. */
function inExchange(
  getter: Entity | null,
  metric: Metric,
  { told, index, vocabulary }: Thread,
): Argument | null {
  if (!getter || isMoney(metric) || frameOf(metric) !== "transfer") return null;
  const paid = told.findLast(
    (other) => other.sentence === index && other.subject === getter.id && other.object !== null,
  );
  const role = paid ? vocabulary.cues.byId.get(paid.metric)?.roles?.object : null;
  if (!paid?.object || !/provider|supplier|seller|vendor|contractor/.test(role ?? "")) return null;
  const entity = vocabulary.entities.byId.get(paid.object);
  return entity ? { role: "subject", entity, score: 0.62, node: -1 } : null;
}

function best(own: Arguments, role: "subject" | "object"): Entity | null {
  const found = own.found.filter((argument) => argument.role === role).sort((a, b) => b.score - a.score);
  return found[0]?.entity ?? null;
}

/** What was told of a metric in this sentence and the two before, nearest first; also by sentences without a figure. */
function sources({ told, index, scene, vocabulary }: Thread, metric: string): Told[] {
  const found = told.filter((other) => other.metric === metric && other.sentence >= index - 2).reverse();
  for (let k = index - 1; k >= 0 && k >= index - 2; k--) {
    if (scene.figuresIn(k).length === 0) found.push(...mentionsOf(scene, k, metric, vocabulary));
  }
  const asked = questionBefore(scene, index);
  if (asked?.at && asked.at.scene !== scene)
    // "Bluefin gives you money": whom it gives, half a question does not say
    for (const told of mentionsOf(asked.at.scene, asked.at.index, metric, vocabulary))
      if (told.subject !== null && told.object !== null) found.push({ ...told, sentence: index - 1 });
  return found;
}

/** Parties of a metric that a sentence speaks of without giving its figure. */
function mentionsOf(scene: Scene, index: number, id: string, vocabulary: Vocabulary): Told[] {
  if (!scene.cuesIn(index).some(({ metrics }) => metrics.some(({ metric }) => metric.id === id))) return [];
  const sentence = scene.sentence(index);
  const cue = sentence.cues.find((other) =>
    other.metrics.some((of) => of.metric.id === id && of.weight > 0.5),
  );
  const metric = cue?.metrics.find((of) => of.metric.id === id)?.metric;
  if (!cue || !metric) return [];
  const event = cueEvent(sentence, cue);
  const before = scene.before(index);
  const situation: Situation = {
    sentence,
    event,
    metric,
    choice: { metric, score: 5, cue, relation: "verb" },
    entityOf: (node) => entityAt(sentence, node, before, vocabulary),
    fits: (_role, entity) => (isOrganisation(entity) ? 0.5 : 0.25),
  };
  const found = metric.roles?.object ? transferArguments(situation) : attributeArguments(situation);
  if (found.foreign) return [];
  const of = (role: "subject" | "object"): string | null => {
    const top = found.found
      .filter((argument) => argument.role === role && argument.score > 0.6)
      .sort((a, b) => b.score - a.score)[0];
    return top?.entity.id ?? null;
  };
  return [{ metric: id, subject: of("subject"), object: of("object"), quantity: null, sentence: index }];
}
