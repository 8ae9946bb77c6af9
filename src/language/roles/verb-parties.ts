import { isNextObject } from "../grammar/event.js";
import { isParty, linkOf, subjectOf } from "../grammar/grammar.js";
import type { VerbGroup } from "../grammar/groups.js";
import { isCoordinated, isName, partiesOf } from "../grammar/parties.js";
import type { Sentence } from "../grammar/sentence.js";
import { isMoney } from "../metrics/frames.js";
import { Is } from "../words/words.js";
import type { ArgumentList, Situation } from "./arguments.js";
import { type Direction, isApposed, isEventNoun } from "./event-noun.js";
import { flowOf, isBought } from "./flows.js";

/** Roles of a verb's grammatical subject and of its object without a preposition. Returns the direction the verb gives. */
export function addVerbParties(
  situation: Situation,
  nominal: Direction | null,
  list: ArgumentList,
): Direction | null {
  const { sentence, event, metric, choice } = situation;
  const { groups } = sentence;
  if (event.isSubject) {
    const group = groups[event.group];
    const flow = group ? flowOf(situation, group) : null;
    return flow === "take" || flow === "buy" ? "take" : "give";
  }
  const index = event.group >= 0 ? event.group : outerGroup(situation);
  const group = groups[index];
  if (!group) return null;
  // "analysts put it at $83 per MWh": nobody pays
  const [put, object] = [group.word.stem === "put", sentence.nodes[group.end]];
  if (put && object?.lower === "it" && sentence.nodes[group.end + 1]?.lower === "at") return null;
  const outer = event.group < 0;
  const money = isMoney(metric);
  const flow = isApposed(situation, group.end) ? null : flowOf(situation, group);
  const cueVerb = choice.cue !== null && choice.cue.start <= group.main && choice.cue.end > group.main;
  let direction: Direction | null;
  if (flow === "give") direction = "give";
  else if (flow === "take") direction = "take";
  else if (flow === "buy") direction = money ? "give" : "take";
  else if (flow === "sell") direction = money ? "take" : "give";
  else if (flow === "hold" && money && isBought(situation)) direction = "give";
  else if (flow === "hold") direction = nominal ?? (money ? "either" : "give");
  else direction = nominal ?? (cueVerb ? "give" : "either");
  // "Anthropic announced a $5bn investment from Amazon": its noun gives, but the giver is told by "from"
  const explicit = flow === "give" || flow === "take" || flow === "buy" || flow === "sell" || cueVerb;
  const giverTold = partiesOf(sentence, event.clause).some(
    (party) =>
      party.node > group.end && (party.link.preposition === "from" || party.link.preposition === "by"),
  );
  let role: "subject" | "object" | "either" =
    direction === "give" ? "subject" : direction === "take" ? "object" : "either";
  if (!explicit && giverTold && role === "subject" && !isBought(situation)) role = "object";
  // "Kaiyo is committed to ₹2,650 crore" commits itself
  const reflexive =
    group.passive &&
    /^(?:commit|pledg|obligat|dedicat|bound)$/.test(group.word.stem) &&
    sentence.nodes[group.end]?.lower === "to";
  if (group.passive && explicit && !reflexive) role = role === "subject" ? "object" : "subject";
  const strength = (explicit ? 0.92 : direction === "either" ? 0.5 : 0.72) - (outer ? 0.12 : 0);
  const subject = outer ? subjectOf(sentence, index) : event.subject;
  const next = outer ? -1 : nextSubject(sentence, event.phrase.first - 1, group.end);
  if (next >= 0) {
    if (role !== "either") list.add(role, next, 0.97);
  } else if (subject.kind === "party") {
    const several = isCoordinated(sentence, subject.node);
    list.add(several && !explicit ? "either" : role, subject.node, several ? 0.4 : strength);
    if (several) list.add("either", otherOf(situation, subject.node), 0.4);
  } else if (subject.kind === "other" && role !== "either" && explicit && !group.passive) {
    list.block(role, !isEventNoun(sentence, subject.head));
  }
  if (!outer) addDirectObject(situation, group.end, role, list);
  addPurpose(situation, list);
  return direction;
}

/** The verb that says what the figure's noun is for: "a $20 billion deal *to buy* servers", "the contract *to supply* Hooli covers 210 MW". */
export function purposeOf(sentence: Sentence, event: Situation["event"]): VerbGroup | undefined {
  const { subject } = event;
  const noun = !event.isSubject && subject.kind === "other" ? subject.head : -1;
  return sentence.groups.find(
    (group) =>
      (group.start === event.phrase.last + 1 &&
        (group.infinitive || (group.participle && group.word.form === "ing"))) ||
      (noun >= 0 &&
        group.start === noun + 1 &&
        group.infinitive &&
        ((sentence.nodes[noun]?.word.flags ?? 0) & Is.symmetric) !== 0),
  );
}

/** "signed a 2-gigawatt deal to supply OpenAI": what the figure's noun is for says who gets it. */
function addPurpose(situation: Situation, list: ArgumentList): void {
  const { sentence, event, metric } = situation;
  const after = purposeOf(sentence, event);
  const flow = after ? flowOf(situation, after) : null;
  if (!after || !flow) return;
  if (flow === "take" || flow === "buy" || flow === "sell") {
    const gives = isMoney(metric) ? flow === "buy" : flow === "sell";
    if (event.subject.kind === "party") list.add(gives ? "subject" : "object", event.subject.node, 0.88);
    return;
  }
  if (flow !== "give") return;
  const object = sentence.nodes[after.end];
  if (isParty(object) && !object?.possessive && after.end <= event.to) list.add("object", after.end, 0.9);
  if (event.subject.kind === "party") list.add("subject", event.subject.node, 0.88);
  else if (event.subject.kind === "other" && event.subject.possessor >= 0)
    list.add("subject", event.subject.possessor, 0.88);
}

/** "$5 billion, plus a stake in …": a clause without a verb hangs on the verb before it. */
function outerGroup({ sentence, event }: Situation): number {
  for (let g = sentence.groups.length - 1; g >= 0; g--) {
    const group = sentence.groups[g];
    if (group && group.end <= event.phrase.first) return g;
  }
  return -1;
}

function otherOf({ sentence }: Situation, party: number): number {
  for (const step of [-2, 2]) if (isParty(sentence.nodes[party + step])) return party + step;
  return party;
}

/**
 * The subject of a verb that is left out the second time: "Orbit will spend $42bn and Verity $9bn", "Helix has committed to
 * $60 billion, Palisade to $18 billion". In "fined Volta $1m and Hooli $4m" both are objects: -1.
 */
function nextSubject(sentence: Sentence, beside: number, verbEnd: number): number {
  if (isNextObject(sentence, beside) && isParty(sentence.nodes[beside])) {
    const direct = sentence.nodes[verbEnd];
    return isParty(direct) && !direct?.possessive ? -1 : beside;
  }
  return isGapped(sentence, beside - 1) ? beside - 1 : -1;
}

/** "gives Anthropic 5 GW", "backed Anthropic with $5 billion", "owes Oracle". */
function addDirectObject(
  { sentence, event }: Situation,
  from: number,
  subjectRole: string,
  list: ArgumentList,
): void {
  const beside = event.phrase.first - 1;
  if (nextSubject(sentence, beside, from) >= 0) return;
  if (isNextObject(sentence, beside) && isParty(sentence.nodes[beside])) {
    list.add(subjectRole === "subject" ? "object" : "subject", beside, 0.97);
    return;
  }
  let at = from;
  while (
    at < event.phrase.first &&
    sentence.nodes[at]?.kind === "word" &&
    (sentence.nodes[at]?.word.flags ?? 0) & (Is.determiner | Is.adverb)
  )
    at++;
  if (at >= event.phrase.first) return;
  const node = sentence.nodes[at];
  if (
    !node ||
    (node.possessive &&
      linkOf(sentence, at).head >= 0 &&
      !headIsFigure(sentence.nodes[linkOf(sentence, at).head]?.kind))
  )
    return;
  if (isParty(node) && subjectRole !== "either")
    list.add(subjectRole === "subject" ? "object" : "object", at, 0.9);
  else if (isName(sentence, at) && sentence.nodes[at + 1]?.kind === "figure") list.block("object", true);
}

/** "Helix has committed to $60 billion, Palisade to $18 billion": the verb is left out the second time. */
function isGapped({ nodes, figureNodes, clauseOf }: Sentence, party: number): boolean {
  const before = nodes[party - 1];
  const after = nodes[party + 1];
  const joins =
    before?.kind === "mark"
      ? before.lower === "," || before.lower === ";"
      : before?.kind === "word" && (before.word.flags & Is.conjunction) !== 0;
  const preposition = after?.kind === "word" && (after.word.flags & (Is.preposition | Is.to)) !== 0;
  return (
    isParty(nodes[party]) &&
    !nodes[party]?.possessive &&
    joins &&
    preposition &&
    figureNodes.some((node) => node < party && clauseOf[node] === clauseOf[party])
  );
}

function headIsFigure(kind: string | undefined): boolean {
  return kind === "figure";
}

/** The verb that stands between a figure that is not its object and a party. */
export function verbBetween({ sentence, event }: Situation, node: number): VerbGroup | undefined {
  if (event.group >= 0 && !event.isSubject) return undefined;
  return sentence.groups.find(({ start, end }) => start > event.phrase.last && end <= node);
}

export function isTransfer(situation: Situation, group: VerbGroup): boolean {
  const flow = flowOf(situation, group);
  return group.passive || flow === "give" || flow === "take" || flow === "buy" || flow === "sell";
}

/** A party told before the first of several figures holds for all: "will pay Oracle $5bn this year and $10bn next". */
export function sharedBefore({ sentence, event }: Situation, node: number): boolean {
  const first =
    sentence.figureNodes.find((figure) => sentence.clauseOf[figure] === event.clause) ?? event.figure;
  return node < first;
}
