import { isNextObject } from "../grammar/event.js";
import { isParty, linkOf, subjectOf } from "../grammar/grammar.js";
import type { VerbGroup } from "../grammar/groups.js";
import { isCoordinated, isName, partiesOf } from "../grammar/parties.js";
import type { Sentence } from "../grammar/sentence.js";
import { isMoney } from "../metrics/frames.js";
import { closedStems } from "../words/stem.js";
import { Is } from "../words/words.js";
import { ArgumentList, type Arguments, type Situation } from "./arguments.js";
import { flowOf, isOfGoods, isTrade } from "./flows.js";
import { orientationOf } from "./orientation.js";

/** Which way a noun or verb carries, as seen from its possessor or subject. */
type Direction = "give" | "take" | "either";

/** Finds who gives and who gets what a figure measures, and puts them in the metric's roles. */
export function transferArguments(situation: Situation): Arguments {
  const turned = isTurned(situation);
  return turned ? turnedRound(giverAndGetter(turnedSituation(situation))) : giverAndGetter(situation);
}

const OTHER = { subject: "object", object: "subject", either: "either" } as const;

/** For a metric whose subject gets: asked for as if it gave. */
const turnedSituation = (situation: Situation): Situation => ({
  ...situation,
  fits: (role, entity) => situation.fits(OTHER[role], entity),
});

const turnedRound = ({ found, blocked, foreign }: Arguments): Arguments => ({
  found: found.map((argument) => ({ ...argument, role: OTHER[argument.role] })),
  blocked: { subject: blocked.object, object: blocked.subject },
  foreign,
});

/**
 * Whether the subject's role is to get what the sentence has given: a borrower's is, but what it owes or repays goes
 * the other way; a regulator's is where a fine is told from the side of who pays it.
 */
export function isTurned({
  sentence,
  event,
  metric,
}: Pick<Situation, "sentence" | "event" | "metric">): boolean {
  const orientation = orientationOf(metric);
  const stem = sentence.groups[event.group]?.word.stem ?? "";
  if (orientation === "levied") return PAYING.has(stem);
  return orientation === "got" && (isTrade(metric) || !REPAYING.has(stem));
}

const PAYING = closedStems("pay owe hand fork cough shell remit transfer");
const REPAYING = closedStems("owe repay reimburse refund service");

function giverAndGetter(situation: Situation): Arguments {
  const list = new ArgumentList(situation);
  const noun = eventNoun(situation);
  const direction = noun >= 0 ? nounDirection(situation, noun) : null;
  if (noun >= 0) addNounParties(situation, noun, direction ?? "either", list);
  const { phrase } = situation.event;
  // "agreements with Microsoft (~$15B)"
  if (phrase.of >= 0 && isParty(situation.sentence.nodes[phrase.of])) list.add("either", phrase.of, 0.7);
  const verb = addVerbParties(situation, direction, list);
  addPrepositional(situation, verb ?? direction, list);
  return { found: list.found, blocked: list.blocked, foreign: list.foreign };
}

/** The noun that names the transfer: the figure's own head, what it is "of", or the verb's grammatical subject. */
function eventNoun({ sentence, event, choice }: Situation): number {
  const { phrase, subject, group } = event;
  const named = Is.giving | Is.taking | Is.symmetric;
  const candidates = [
    phrase.head,
    phrase.of,
    event.isSubject ? -1 : subject.kind === "other" ? subject.head : -1,
  ];
  for (const node of candidates) {
    const word = sentence.nodes[node]?.kind === "word" ? sentence.nodes[node]?.word : undefined;
    if (word && word.flags & named) return node;
    if (
      node >= 0 &&
      choice.cue &&
      choice.cue.start <= node &&
      choice.cue.end > node &&
      sentence.nodes[node]?.kind === "word"
    )
      return node;
  }
  const cue = choice.cue;
  if (cue && (choice.relation === "phrase" || choice.relation === "after" || choice.relation === "clause")) {
    const node = cue.end - 1;
    if (sentence.nodes[node]?.kind === "word" && (sentence.groupOf[node] ?? -1) < 0) {
      const groupEnd = sentence.groups[group]?.end ?? 0;
      if (choice.relation !== "clause" || node >= groupEnd) return node;
    }
  }
  return -1;
}

function nounDirection({ sentence, metric }: Situation, noun: number): Direction {
  const flags = sentence.nodes[noun]?.word.flags ?? 0;
  const word = sentence.nodes[noun]?.lower ?? "";
  if (LOANS.test(word)) return loanDirection(sentence, noun);
  // what someone owes to all is no loan of one lender's
  if (DEBTS.test(word)) return orientationOf(metric) === "got" ? "take" : "give";
  // "Anthropic's outside investment" is what others put into it
  for (let k = noun - 1; k >= 0 && noun - k < 4; k--)
    if (OUTSIDE.has(sentence.nodes[k]?.lower ?? "")) return "take";
  if (flags & Is.giving) return "give";
  if (flags & Is.taking) return "take";
  if (flags & Is.symmetric) return "either";
  return isMoney(metric) ? "give" : "either";
}

const DEBTS = /^(?:debt|borrowing)s?$/;
const LOANS = /^(?:loan|credit|mortgage|facility|overdraft)s?$/;

/** A loan is a lender's or a borrower's: "a loan to", "a loan from" says which of them its possessor is. */
function loanDirection({ nodes }: Sentence, noun: number): Direction {
  const next = nodes[noun + 1]?.lower ?? "";
  return next === "to" || next === "for" ? "give" : /^(?:from|with|by)$/.test(next) ? "take" : "either";
}

const OUTSIDE = new Set(["outside", "external", "inbound", "foreign", "third-party", "venture"]);

const ARTICLES = new Set(["a", "an", "the"]);

const GIFTS =
  /^(?:grant|loan|cheque|check|donation|gift|pledge|offer|contribution|payment|subsidy|bid|injection)s?$/;

/** Possessors ("Amazon's … investment") and names before the noun ("the Amazon investment", "the Amazon-Anthropic deal"). */
function addNounParties(
  { sentence, event }: Situation,
  noun: number,
  direction: Direction,
  list: ArgumentList,
): void {
  const { nodes, groupOf } = sentence;
  const own = direction === "give" ? "subject" : direction === "take" ? "object" : "either";
  const other = direction === "give" ? "object" : direction === "take" ? "subject" : "either";
  const modifiers: number[] = [];
  let possessor = -1;
  for (let k = noun - 1; k >= 0 && noun - k < 10; k--) {
    const node = nodes[k];
    if (!node || node.kind === "mark" || (groupOf[k] ?? -1) >= 0) break;
    if (isParty(node)) {
      if (!node.possessive && node.kind === "reference") break;
      if (node.possessive) {
        possessor = k;
        break;
      }
      modifiers.push(k);
      continue;
    }
    if (node.kind === "figure" && k !== event.figure) break;
    if (node.kind === "word") {
      const stops = Is.preposition | Is.to | Is.subordinator | Is.pronoun;
      if (node.word.flags & stops || ARTICLES.has(node.lower)) break;
      if (node.word.flags & Is.conjunction && !isParty(nodes[k - 1])) break;
    }
  }
  if (possessor >= 0) {
    list.add(own, possessor, isCoordinated(sentence, possessor) ? 0.4 : 0.93);
    for (const node of modifiers) list.add(other, node, 0.8);
    return;
  }
  // "awarded Intel grants": right behind the verb it is who gets them
  const getter = modifiers.at(-1) ?? -1;
  const verb = sentence.groups[groupOf[getter - 1] ?? -1];
  if (verb && !verb.passive && verb.word.flows.includes("give")) {
    list.add("object", getter, 0.9);
    modifiers.pop();
  }
  // "a Treasury grant" is the Treasury's
  const gift = GIFTS.test(nodes[noun]?.lower ?? "");
  for (const node of modifiers) {
    if (gift && modifiers.length === 1) list.add("subject", node, 0.78);
    else list.add("either", node, modifiers.length > 1 ? 0.6 : 0.55);
  }
}

/** Roles of a verb's grammatical subject and of its object without a preposition. Returns the direction the verb gives. */
function addVerbParties(
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
function purposeOf(sentence: Sentence, event: Situation["event"]): VerbGroup | undefined {
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

/** "the deal gives Anthropic": it is not the deal that pays, so the giver is only left open. */
function isEventNoun(sentence: Sentence, node: number): boolean {
  const flags = sentence.nodes[node]?.word.flags ?? 0;
  return (
    (flags & (Is.symmetric | Is.giving | Is.taking | Is.pronoun)) !== 0 ||
    EVENTS.has(sentence.nodes[node]?.lower ?? "")
  );
}

const EVENTS = new Set(
  "plan move step announcement expansion project programme program round terms document filing statement arrangement package tranche".split(
    " ",
  ),
);

/** A figure behind these is not what the verb is about. */
const ASIDE = new Set([
  "under",
  "alongside",
  "amid",
  "following",
  "after",
  "despite",
  "besides",
  "beyond",
  "before",
  "unlike",
  "without",
]);

/** "took 40 GWh from Nordcell, a contract worth $6 billion": the verb is about the other figure, and says nothing of this one. */
function isApposed({ sentence, event }: Situation, from: number): boolean {
  const { nodes, figures, figureNodes } = sentence;
  const start = event.phrase.of >= 0 ? event.phrase.of : event.phrase.first;
  const own = figures[nodes[event.figure]?.figure ?? -1]?.quantity.unit?.dimension;
  const lead = nodes[event.phrase.first - 1];
  const partOf = lead?.lower === "of" && nodes[event.phrase.first - 2]?.lower === "part";
  if (partOf || (lead?.kind === "word" && ASIDE.has(lead.lower))) return true;
  let comma = -1;
  for (let k = start - 1; k >= from && start - k < 6; k--)
    if (nodes[k]?.lower === "," || nodes[k]?.lower === "—") comma = k;
  if (comma < 0) return false;
  return figureNodes.some(
    (node, index) => node >= from && node < comma && figures[index]?.quantity.unit?.dimension !== own,
  );
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

/** Roles told by a preposition: "in Anthropic", "from Amazon", "on AWS", "of AWS capacity". */
function addPrepositional(situation: Situation, direction: Direction | null, list: ArgumentList): void {
  const { sentence, event } = situation;
  const group = sentence.groups[event.group];
  const subjectNode = event.subject.kind === "party" ? event.subject.node : -1;
  const bySubject = event.subject.kind === "other" && !event.isSubject ? (group?.start ?? 0) : -1;
  const parties = partiesOf(sentence, event.clause);
  for (const party of parties) {
    const { node, link } = party;
    if (node === subjectNode || link.preposition === null) continue;
    // "$6 billion from Hooli and $1.4 billion from Globex": each figure has its own
    const isNexts =
      node > event.to &&
      parties.some(
        (other) =>
          other.node > event.phrase.last &&
          other.node <= event.to &&
          other.link.preposition === link.preposition,
      );
    if (isNexts) continue;
    // "In a deal worth $38 billion, Hooli made Globex the provider for its shops": of another verb
    const verb = link.preposition === "for" ? verbBetween(situation, node) : undefined;
    if (verb && (node - verb.end > 3 || !isTransfer(situation, verb))) continue;
    if (
      group &&
      !event.isSubject &&
      node < group.start &&
      link.at >= 0 &&
      subjectNode >= 0 &&
      node > subjectNode
    )
      continue;
    if (bySubject >= 0 && node < bySubject && eventNoun(situation) < 0) continue;
    const role = roleOf(link.preposition, situation, direction, link.head >= 0, node);
    if (!role) continue;
    const within = node >= event.from && node <= event.to;
    if (node < event.phrase.first && !sharedBefore(situation, node)) continue;
    const modifies =
      link.head >= 0 &&
      !((sentence.nodes[link.head]?.word.flags ?? 0) & Is.representing) &&
      link.preposition !== "of";
    const score =
      (link.preposition === "for" || link.preposition === "with" || link.preposition === "on" ? 0.84 : 0.9) -
      (within ? 0 : 0.18) -
      (modifies && !sentence.nodes[node]?.possessive ? 0.12 : modifies ? 0.08 : 0);
    // "Brightwater will sell it 835 MW from Calder Point": the seller is told already
    const isPlace =
      link.preposition === "from" &&
      role === "subject" &&
      list.found.some((argument) => argument.role === "subject" && argument.node === subjectNode);
    list.add(
      party.several && link.preposition !== "between" ? "either" : role,
      node,
      party.several ? 0.35 : isPlace ? score - 0.3 : score,
    );
  }
  blockUnknown(situation, direction, list);
}

/** The verb that stands between a figure that is not its object and a party. */
function verbBetween({ sentence, event }: Situation, node: number): VerbGroup | undefined {
  if (event.group >= 0 && !event.isSubject) return undefined;
  return sentence.groups.find(({ start, end }) => start > event.phrase.last && end <= node);
}

function isTransfer(situation: Situation, group: VerbGroup): boolean {
  const flow = flowOf(situation, group);
  return group.passive || flow === "give" || flow === "take" || flow === "buy" || flow === "sell";
}

/** A party told before the first of several figures holds for all: "will pay Oracle $5bn this year and $10bn next". */
function sharedBefore({ sentence, event }: Situation, node: number): boolean {
  const first =
    sentence.figureNodes.find((figure) => sentence.clauseOf[figure] === event.clause) ?? event.figure;
  return node < first;
}

function roleOf(
  preposition: string,
  situation: Situation,
  direction: Direction | null,
  modifies: boolean,
  node: number,
): "subject" | "object" | "either" | null {
  const { metric, event, sentence } = situation;
  const money = isMoney(metric);
  const purpose = purposeOf(sentence, event);
  const group = purpose && purpose.end <= node ? purpose : sentence.groups[event.group];
  const flow = group ? flowOf(situation, group) : null;
  switch (preposition) {
    case "from":
      return money && (flow === "buy" || isBought(situation)) ? "object" : "subject";
    case "by":
      if (group?.passive && (flow === "take" || flow === (money ? "sell" : "buy"))) return "object";
      return "subject";
    case "to":
    case "into":
    case "in":
    case "toward":
    case "towards":
    case "behind":
    case "onto":
      return money && flow === "sell" ? "subject" : "object";
    case "for":
      return "object";
    case "on":
    case "upon":
      return money ? "object" : "subject";
    case "with":
      return direction === "give" ? "object" : direction === "take" ? "subject" : "either";
    case "at":
    case "through":
    case "via":
    case "across":
      return money ? null : "subject";
    case "of":
      return modifies ? (money ? "object" : "subject") : null;
    case "between":
      return "either";
    default:
      return null;
  }
}

/** "has $4.7 billion of chips on order from": goods of that worth, from whom the money goes to. */
const isBought = ({ sentence, event, metric }: Situation): boolean =>
  isTrade(metric) && isOfGoods(sentence, event);

/** "from Nokia", "in AI infrastructure": the role is filled, though not by anyone the base knows. */
function blockUnknown(situation: Situation, direction: Direction | null, list: ArgumentList): void {
  const { sentence, event } = situation;
  const { nodes, groupOf } = sentence;
  const transfers = event.isSubject && event.group >= 0;
  for (let k = event.phrase.last + 1; k <= event.to; k++) {
    const node = nodes[k];
    const group = sentence.groups[groupOf[k] ?? -1];
    if (group && !(transfers && flowOf(situation, group) !== "neutral" && group.passive)) break;
    if (node?.kind !== "word" || !(node.word.flags & (Is.preposition | Is.to)) || (groupOf[k] ?? -1) >= 0)
      continue;
    const role = roleOf(node.lower, situation, direction, false, k);
    if (role !== "subject" && role !== "object") continue;
    if (list.found.some((argument) => argument.role === role && argument.score > 0.6)) continue;
    let last = -1;
    let party = false;
    for (let j = k + 1; j <= event.to; j++) {
      const next = nodes[j];
      if (
        !next ||
        (groupOf[j] ?? -1) >= 0 ||
        next.kind === "mark" ||
        (next.kind === "word" &&
          next.word.flags & (Is.preposition | Is.to | Is.conjunction | Is.subordinator))
      )
        break;
      if (isParty(next)) party = true;
      if (next.kind === "time" || next.kind === "figure") continue;
      last = j;
    }
    const head = nodes[last];
    if (party || !head || head.kind !== "word") continue;
    const named = isName(sentence, last) || isName(sentence, k + 1);
    const manner =
      (head.word.flags & (Is.manner | Is.adverb | Is.pronoun)) !== 0 ||
      node.lower === "of" ||
      node.lower === "at";
    if (
      named ||
      (!manner &&
        (node.lower === "in" ||
          node.lower === "into" ||
          node.lower === "on" ||
          node.lower === "to" ||
          node.lower === "from" ||
          node.lower === "by"))
    )
      list.block(role, named);
  }
}
