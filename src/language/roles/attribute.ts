import { isNextObject } from "../grammar/event.js";
import { isParty, linkOf, type Subject, subjectOf } from "../grammar/grammar.js";
import { isCoordinated, isName, partiesOf } from "../grammar/parties.js";
import { frameOf } from "../metrics/frames.js";
import { Is } from "../words/words.js";
import { ArgumentList, type Arguments, type Situation } from "./arguments.js";

/** Finds whose figure it is ("Anthropic's revenue", "Trainium3 delivers"), and what it is measured on or against. */
export function attributeArguments(situation: Situation): Arguments {
  const list = new ArgumentList(situation);
  const frame = frameOf(situation.metric);
  addCounted(situation, list);
  addPossessors(situation, list);
  addVerbSubject(situation, list);
  addPrepositional(situation, frame === "measure", list);
  addApposed(situation, list);
  return { found: list.found, blocked: list.blocked, foreign: list.foreign };
}

/** The thing counted is named within the figure: "500,000 Trainium2 chips". */
function addCounted({ sentence, event, metric, fits }: Situation, list: ArgumentList): void {
  if (metric.dimension !== "count") return;
  const node = sentence.nodes[event.figure];
  const named = node?.inner.at(-1);
  // "three Globex sites" are Globex's; "500,000 Nucleus chips" are chips
  if (named && (named.kind === "company" || named.kind === "organisation") && fits("object", named) < 1)
    list.found.push({ role: "subject", entity: named, score: 0.86, node: event.figure });
  else if (named) list.found.push({ role: "object", entity: named, score: 0.95, node: event.figure });
  const { phrase } = event;
  for (let k = event.figure + 1; k <= phrase.last; k++)
    if (isParty(sentence.nodes[k])) list.add("object", k, 0.85);
  const after = sentence.nodes[phrase.last + 1];
  if (after?.lower === "of" && after.kind === "word") {
    for (let k = phrase.last + 2; k <= phrase.last + 5; k++) {
      if (!isParty(sentence.nodes[k])) continue;
      list.add("object", k, 0.8);
      break;
    }
  }
}

/** "Anthropic's $380 billion valuation", "Anthropic's revenue has reached", "the $30 billion Anthropic run rate". */
function addPossessors({ sentence, event, choice, metric }: Situation, list: ArgumentList): void {
  const { nodes, groupOf } = sentence;
  const ends = new Set<number>([event.phrase.last, event.figure]);
  if (event.phrase.of >= 0) ends.add(event.phrase.of);
  const { cue } = choice;
  if (
    cue &&
    sentence.clauseOf[cue.start] === event.clause &&
    (cue.start >= event.from ||
      (event.group >= 0 &&
        cue.start >= (sentence.groups[event.group]?.start ?? 0) &&
        event.from <= firstOfClause(sentence, event.clause))) &&
    choice.relation !== "verb" &&
    cue.end - 1 <= event.to
  )
    ends.add(cue.end - 1);
  if (event.subject.kind === "other") ends.add(event.subject.head);
  for (const end of ends) {
    for (
      let k = end - (end === event.phrase.last || !isParty(nodes[end]) ? 0 : 0);
      k >= 0 && end - k < 10;
      k--
    ) {
      const node = nodes[k];
      if (!node || node.kind === "mark" || (groupOf[k] ?? -1) >= 0) break;
      if (
        node.kind === "word" &&
        k < end &&
        node.word.flags & (Is.preposition | Is.to | Is.subordinator | Is.conjunction)
      )
        break;
      if (node.kind === "figure" && k !== event.figure && k < end) break;
      if (!isParty(node)) continue;
      if (node.possessive) {
        // "Globex is Initech's supplier": the supplier is the one before the verb
        const copula = sentence.groups[event.group];
        if (
          metric.roles?.object &&
          copula &&
          copula.word.flags & Is.be &&
          k >= copula.end &&
          event.subject.kind === "party"
        ) {
          list.add("object", k, 0.9);
          break;
        }
        list.add("subject", k, isCoordinated(sentence, k) ? 0.4 : 0.95);
        break;
      }
      if (k < end && metric.dimension !== "count" && node.kind === "entity") list.add("subject", k, 0.8);
    }
  }
}

function addVerbSubject(situation: Situation, list: ArgumentList): void {
  const { sentence, event, metric } = situation;
  // "A carries a weight of 35%, B 30%, C 20%"
  const at = event.phrase.first - 1;
  const beside = isParty(sentence.nodes[at]) ? at : at - 1;
  if (isParty(sentence.nodes[beside]) && isNextObject(sentence, beside)) {
    list.add("subject", beside, 0.95);
    return;
  }
  const index = event.group >= 0 ? event.group : outerGroup(situation);
  const group = sentence.groups[index];
  if (!group) return;
  const { flows } = group.word;
  if (event.isSubject) {
    // "100,000 customers run Claude on Bedrock": whose customers, the verb's object says
    if (metric.dimension !== "count") return;
    const uses = flows.includes("use") && !group.passive;
    for (const { node, link } of partiesOf(sentence, event.clause)) {
      if (node < group.end) continue;
      if (link.preposition === null) list.add("subject", node, uses ? 0.9 : 0.6);
      else if (uses && ON.has(link.preposition) && link.preposition !== "for") list.add("object", node, 0.6);
      else if (uses && link.preposition === "for") list.add("subject", node, 0.8);
      else if (group.passive && link.preposition === "by") list.add("subject", node, 0.9);
    }
    return;
  }
  const outer = event.group < 0 ? 0.15 : 0;
  const subject: Subject = outer > 0 ? subjectOf(sentence, index) : event.subject;
  const rates =
    flows.includes("rate") && group.word.form !== "base"
      ? flows[0] === "rate" || flows.includes("rate")
      : flows.includes("rate");
  const rated = rates ? directObject(sentence.nodes, group.end, event.phrase.first) : -1;
  if (rated >= 0) {
    list.add("subject", rated, 0.93);
    return;
  }
  if (subject.kind === "party") {
    // "a company valued at": the participle
    if (rates && !group.passive && flows[0] === "rate" && sentence.nodes[group.end]?.lower !== "at") return;
    list.add("subject", subject.node, isCoordinated(sentence, subject.node) ? 0.4 : 0.88 - outer);
  } else if (subject.kind === "other") {
    if (subject.possessor >= 0) list.add("subject", subject.possessor, 0.92 - outer);
    if (subject.of >= 0) list.add("subject", subject.of, 0.9 - outer);
    if (subject.modifier >= 0) list.add("subject", subject.modifier, 0.82 - outer);
    const unnamed = subject.possessor < 0 && subject.of < 0 && subject.modifier < 0;
    if (!unnamed) return;
    // "Power costs the company $48 per MWh"
    const charged =
      group.word.stem === "cost" ? directObject(sentence.nodes, group.end, event.phrase.first) : -1;
    if (charged >= 0) {
      list.add("subject", charged, 0.8);
      return;
    }
    // "Anthropic said that revenue had reached": the speaker's own
    const matrix = sayingSubject(situation, index);
    if (matrix >= 0) list.add("subject", matrix, 0.66);
    else if (
      (isName(sentence, subject.head) && !isMeasureNoun(situation, subject.head)) ||
      !(
        isMeasureNoun(situation, subject.head) ||
        flows.includes("say") ||
        GENERIC.test(sentence.nodes[subject.head]?.lower ?? "")
      )
    )
      list.block("subject", isName(sentence, subject.head) && !isMeasureNoun(situation, subject.head));
  }
}

/** Subjects that name no owner: "the plan is 420 MW", "the total came to". */
const GENERIC =
  /^(?:plan|target|goal|aim|figure|total|number|sum|amount|average|level|peak|rest|balance|bill|cost|price|order|load|limit|maximum|minimum|record|rate|score|result|value|size|count|output|permit|contract|deal|design|forecast|guidance|estimate|expectation|there|this|that|these|those|we|i|you|one|most|much|half|all)s?$/;

function isMeasureNoun({ choice }: Situation, head: number): boolean {
  return choice.cue !== null && choice.cue.start <= head && choice.cue.end > head;
}

function sayingSubject({ sentence }: Situation, index: number): number {
  const previous = sentence.groups[index - 1];
  if (!previous?.word.flows.includes("say")) return -1;
  const subject = subjectOf(sentence, index - 1);
  return subject.kind === "party" ? subject.node : -1;
}

function outerGroup({ sentence, event }: Situation): number {
  for (let g = sentence.groups.length - 1; g >= 0; g--) {
    const group = sentence.groups[g];
    if (group && group.end <= event.phrase.first) return g;
  }
  return -1;
}

function directObject(nodes: Situation["sentence"]["nodes"], from: number, to: number): number {
  for (let k = from; k < to && k < from + 4; k++) {
    if (isParty(nodes[k])) return k;
    if (nodes[k]?.kind !== "word" || (nodes[k]?.word.flags ?? 0) & (Is.preposition | Is.to)) return -1;
  }
  return -1;
}

const ON = new Set(["on", "in", "at", "across", "through", "via", "inside", "within", "for"]);
const AGAINST = new Set([
  "than",
  "against",
  "versus",
  "vs",
  "over",
  "to",
  "from",
  "with",
  "compared",
  "beyond",
  "like",
]);

function addPrepositional(situation: Situation, measures: boolean, list: ArgumentList): void {
  const { sentence, event, metric } = situation;
  const subjectNode = event.subject.kind === "party" ? event.subject.node : -1;
  for (const { node, link } of partiesOf(sentence, event.clause)) {
    if (
      node === subjectNode ||
      link.preposition === null ||
      (node >= event.phrase.first && node <= event.phrase.last)
    )
      continue;
    const within = node >= event.from && node <= event.to;
    // between two figures a name belongs to the first: "90.7% on MMLU and 59.4% on GPQA"
    if (!within || (node < event.phrase.first && event.from > firstOfClause(sentence, event.clause)))
      continue;
    const cost = link.head >= 0 && !sentence.nodes[node]?.possessive ? 0.12 : 0;
    const after = node > event.phrase.last;
    const than = sentence.nodes[link.at - 1]?.lower;
    if (
      measures &&
      (than === "than" ||
        than === "against" ||
        link.preposition === "than" ||
        link.preposition === "against" ||
        link.preposition === "versus" ||
        link.preposition === "vs")
    )
      list.add("object", node, 0.92 - cost);
    else if (
      measures &&
      (ON.has(link.preposition) || AGAINST.has(link.preposition) || (link.preposition === "of" && after))
    )
      list.add("object", node, 0.85 - cost);
    if (metric.dimension === "count") {
      if (ON.has(link.preposition) || link.preposition === "by")
        list.add("subject", node, (link.preposition === "for" ? 0.55 : 0.72) - cost);
      else if (link.preposition === "of" && !after) list.add("subject", node, 0.7 - cost);
    } else if (
      link.preposition === "of" ||
      link.preposition === "for" ||
      link.preposition === "at" ||
      link.preposition === "by"
    ) {
      // "three times the 96 GB of the K7": whose it is stands right behind it
      const isItsOwn =
        link.preposition === "of" &&
        link.at === event.phrase.last + 1 &&
        sentence.nodes[event.phrase.first]?.lower === "the";
      list.add("subject", node, (isItsOwn ? 0.93 : link.preposition === "of" ? 0.86 : 0.72) - cost);
    } else if (
      !measures &&
      (link.preposition === "on" || link.preposition === "with" || link.preposition === "from")
    ) {
      list.add("subject", node, 0.55 - cost);
    }
  }
}

/** "Project Rainier, a cluster with nearly 500,000 chips"; "Trainium3 (144 GB)": the name to the left that the phrase describes. */
function addApposed({ sentence, event, fits }: Situation, list: ArgumentList): void {
  const { nodes } = sentence;
  const { phrase } = event;
  if (phrase.of >= 0 && isParty(nodes[phrase.of])) list.add("subject", phrase.of, 0.85);
  const tie = nodes[phrase.first - 1];
  const describes =
    tie?.kind === "word" &&
    ["with", "of", "featuring", "containing", "having", "running", "using", "comprising", "at"].includes(
      tie.lower,
    );
  const bracket =
    tie?.kind === "mark" &&
    (tie.lower === "(" || tie.lower === ":" || tie.lower === "—" || tie.lower === ",");
  if (!describes && !bracket) return;
  for (let k = phrase.first - 2; k >= 0 && phrase.first - k < 14; k--) {
    const node = nodes[k];
    if (!node) return;
    // "180,000 K7 chips are at work, each with 96 GB"
    const counted = describes ? node.inner.at(-1) : undefined;
    if (counted && fits("subject", counted) >= 0.5) {
      list.found.push({ role: "subject", entity: counted, score: 0.72, node: k });
      return;
    }
    if ((sentence.groupOf[k] ?? -1) >= 0) {
      if (sentence.nodes[phrase.first - 2]?.lower === "each") continue;
      return;
    }
    if (!isParty(node) || node.possessive) continue;
    const link = linkOf(sentence, k);
    const entity = node.entity;
    const asked = entity && fits("object", entity) > fits("subject", entity);
    list.add(
      bracket && (asked || (link.preposition && list.found.some((argument) => argument.role === "subject")))
        ? "object"
        : "subject",
      k,
      asked ? 0.9 : describes ? 0.68 : tie.lower === "(" && k === phrase.first - 2 ? 0.8 : 0.62,
    );
    return;
  }
}

function firstOfClause({ clauseOf }: Situation["sentence"], clause: number): number {
  return clauseOf.indexOf(clause);
}
