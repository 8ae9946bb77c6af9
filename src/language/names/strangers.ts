import { closedWords } from "../../text/closed-words.js";
import type { Event } from "../grammar/event.js";
import type { Node } from "../grammar/nodes.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Scene } from "../scene.js";
import { Is } from "../words/words.js";

/**
 * How near a name stands that the base does not know: the figure may be that name's. `beside`: nearer to the figure
 * than any name that is known, or at the head of its row or column; `sentence`: elsewhere in its sentence; null: none.
 */
export type Stranger = "beside" | "sentence" | null;

/** Looks for unknown names around a figure: "Helix gets 3.2 GW; Palisade has 900 MW" in a base without Palisade. */
export function strangerNear({ block, aside }: Scene, sentence: Sentence, event: Event): Stranger {
  const { rowHead, columnHead } = block.context;
  if (block.kind === "cell") {
    if (rowHead && isStrangersHead(aside(rowHead), false)) return "beside";
    if (columnHead && isStrangersHead(aside(columnHead), true)) return "beside";
  }
  if (block.kind === "heading" && sentence.titleCase) return null;
  if (hasOtherOwner(sentence, event) || isApposed(sentence)) return "beside";
  const { nodes, groups } = sentence;
  const { figure } = event;
  const verb = groups[0]?.start ?? 0;
  let gap = Number.POSITIVE_INFINITY;
  let known = Number.POSITIVE_INFINITY;
  let actor: Stranger = null;
  nodes.forEach((node, at) => {
    const far = Math.abs(at - figure);
    if (isStranger(sentence, at)) {
      gap = Math.min(gap, far);
      // "OpenAI has a deal with AWS worth $38 billion": who has the verb has the figure.
      if (at < verb && known === Number.POSITIVE_INFINITY) actor = "beside";
    } else if (node.kind === "entity" || (node.kind === "reference" && node.tokens > 1)) {
      known = Math.min(known, far);
      if (at < verb) actor = null;
    }
  });
  return gap === Number.POSITIVE_INFINITY ? null : (actor ?? (gap <= known ? "beside" : "sentence"));
}

/** "The hospital employs 1,900", "he has 6,200 people on site": somebody else has it, who is nobody of the base. */
function hasOtherOwner({ nodes, groups, cues }: Sentence, { subject, group, isSubject }: Event): boolean {
  const verb = groups[group]?.word;
  if (verb === undefined || isSubject || !(verb.flows[0] === "hold" || verb.flags & Is.have)) return false;
  const before = nodes[(groups[group]?.start ?? 0) - 1];
  if (before !== undefined && PERSONS.has(before.lower)) return true;
  if (subject.kind !== "other" || subject.possessor >= 0 || subject.modifier >= 0 || subject.of >= 0)
    return false;
  const head = nodes[subject.head];
  if (head?.kind !== "word" || head.word.flags !== 0) return false;
  return !cues.some((cue) => cue.start <= subject.head && subject.head < cue.end);
}

/** "Zephyr, a rival of Orbit, is valued at": the sentence begins with a name that the base does not know, and says what it is. */
function isApposed({ nodes, groups }: Sentence): boolean {
  const [name, comma, article] = nodes;
  if (name === undefined || !isName(name) || comma?.lower !== ",") return false;
  if (article?.lower !== "a" && article?.lower !== "an") return false;
  const verb = groups.find((group) => !group.participle && !group.infinitive);
  return verb !== undefined && nodes[verb.start - 1]?.lower === ",";
}

const PERSONS: ReadonlySet<string> = new Set(["he", "she", "i", "you"]);

/** The head of a row or column names what the base does not know: "Elbe E5", "Sonata Mini" beside a known Sonata. */
function isStrangersHead(head: Sentence, isColumn: boolean): boolean {
  const { nodes, cues } = head;
  if (nodes.some((_, at) => goesOn(head, at))) return true;
  if (cues.length > 0 || nodes.some((node) => node.entity !== null)) return false;
  const words = nodes.filter((node) => node.kind === "word");
  const names = words.filter(isName);
  if (names.some((node) => isCode(node.lower)) || (names.length > 1 && names.includes(words[1] as Node)))
    return true;
  return isColumn && words.length === 1 && names.length === 1 && !PLAIN_HEADS.has(words[0]?.lower ?? "");
}

/** What columns are headed that hold figures, and is nobody's name. */
const PLAIN_HEADS =
  closedWords(`value values amount amounts figure figures number numbers total totals now today latest current currently size count quantity
  status note notes detail details year date then before after previous earlier change target targets plan planned expected
  forecast actual actuals estimate estimates terms sum result results score scores rating level rate unit units capacity power
  money cost costs price prices value worth spend spending share percentage percent input output minimum maximum low high
  average median specification spec answer told reported source quarter month metric measure item fact data claim what how
  commitment commitments deal deals contract contracts revenue income budget launch opening closing duration term length`);

function isStranger(sentence: Sentence, at: number): boolean {
  const { nodes, cues } = sentence;
  const node = nodes[at];
  if (node === undefined) return false;
  if (goesOn(sentence, at)) return true;
  if (!isName(node)) return false;
  if (cues.some((cue) => cue.start <= at && at < cue.end)) return isMeasured(sentence, at);
  if (isPlace(nodes, at) || isSpeaker(nodes, at)) return false;
  return !isFirst(nodes, at) || isMoreThanFirst(sentence, at);
}

/** "in Scotland", "between Brazil and Portugal", "RALEIGH, March 6": where it is, and nobody's figure. */
function isPlace(nodes: readonly Node[], at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k <= 4; k--) {
    const { lower, kind, capital } = nodes[k] ?? {};
    if (kind === "word" && PLACING.has(lower ?? "")) return true;
    if (kind !== "word" || (!capital && !/^(?:the|of|and|west|east|north|south)$/.test(lower ?? "")))
      return false;
  }
  return false;
}

const PLACING: ReadonlySet<string> = new Set("in near outside across around between throughout".split(" "));

/** "ROURKE: …", "Mr Haldane: …", "RALEIGH, March 6": who speaks, and from where. */
function isSpeaker(nodes: readonly Node[], at: number): boolean {
  for (let k = at + 1; k <= at + 3; k++) {
    const node = nodes[k];
    if (node?.kind === "mark") return node.lower === ":" || (at === 0 && nodes[k + 1]?.kind === "time");
    if (node?.kind !== "word" || !node.capital) return false;
  }
  return false;
}

/** "Claude Mini", "Lattice Semiconductor": a known name goes on with a capital, so that it is another's. */
function goesOn({ nodes, text, cues }: Sentence, at: number): boolean {
  const [before, node] = [nodes[at - 1], nodes[at]];
  if (before?.kind !== "entity" || before.possessive || node === undefined || !isName(node)) return false;
  if (cues.some((cue) => cue.start <= at && at < cue.end)) return false;
  return text.slice(before.end, node.start) === " ";
}

/** "90.7% on MMLU": a test that the base only knows as a word of the metric's. */
function isMeasured({ nodes }: Sentence, at: number): boolean {
  const [before, node] = [nodes[at - 1], nodes[at]];
  return before?.lower === "on" && nodes[at - 2]?.kind === "figure" && node !== undefined && isShouted(node);
}

/** Written as a name, and none of the words that carry a capital for another reason. */
function isName({ kind, capital, lower, word }: Node): boolean {
  return kind === "word" && capital && word.flags === 0 && lower.length > 1 && !CAPITALS.has(lower);
}

const isCode = (lower: string): boolean => /[a-z]/.test(lower) && /\d/.test(lower);

/** As long as its tokens are capitals only: their lower case is all that a node keeps, so its length must do. */
const isShouted = ({ lower }: Node): boolean => lower.length >= 3 && lower.length <= 12;

/** The word has its capital from the sentence, a quotation or a colon. */
function isFirst(nodes: readonly Node[], at: number): boolean {
  const before = nodes[at - 1];
  return before === undefined || before.kind === "mark";
}

/** "Palisade AI has", "Orbit's", "OpenAI has", "The V10": a first word that is a name by its form or by what follows. */
function isMoreThanFirst({ nodes, text, groups }: Sentence, at: number): boolean {
  const [node, next] = [nodes[at], nodes[at + 1]];
  if (node === undefined) return false;
  const written = text.slice(node.start, node.end);
  if (node.possessive || isCode(node.lower) || /[a-z][A-Z]|[A-Z]{4}/.test(written)) return true;
  if (next !== undefined && isName(next)) return true;
  return groups.some((group) => group.start === at + 1 && !group.participle) && !MASS.test(node.lower);
}

/** Words that stand without an article before a verb, and are nobody's name. */
const MASS =
  /(?:s|ing|ly|ed|tion|sion|ment|ness|ity|age|ure|ance|ence|ship|over|put|ue|fit|th|come|flow)$|^(?:demand|supply|capital|cash|debt|power|water|heat|energy|staff|management|work|stock|money|trade|sales|market|memory|storage|latency|half|much|more|most|part|nobody|everybody|someone|everyone|nothing|everything|something|anyone|total|yield|price|cost|spend|capex|traffic|labour|labor|software|hardware|bandwidth|throughput|cloud|compute|inference)$/;

/** Words with a capital that are nobody's name: offices, currencies and short forms that everybody has. */
const CAPITALS =
  closedWords(`ai us uk eu uae un ceo cfo coo cto gpu gpus cpu cpus tpu tpus ipo api apis llm llms esg faq pr it vat gdp ebitda gaap
  usd eur gbp jpy inr chf mw gw kw mwh gwh twh tb gb pb tflops pflops
  mr mrs ms dr sir lord lady chief president chairman chairwoman chair minister secretary board
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday christmas easter
  american british european indian chinese japanese french german english
  q1 q2 q3 q4 h1 h2 fy series`);
