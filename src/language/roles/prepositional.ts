import { isParty } from "../grammar/grammar.js";
import { isName, partiesOf } from "../grammar/parties.js";
import { isMoney } from "../metrics/frames.js";
import { Is } from "../words/words.js";
import type { ArgumentList, Situation } from "./arguments.js";
import { type Direction, eventNoun } from "./event-noun.js";
import { flowOf, isBought } from "./flows.js";
import { isTransfer, purposeOf, sharedBefore, verbBetween } from "./verb-parties.js";

/** Roles told by a preposition: "in Anthropic", "from Amazon", "on AWS", "of AWS capacity". */
export function addPrepositional(
  situation: Situation,
  direction: Direction | null,
  list: ArgumentList,
): void {
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
