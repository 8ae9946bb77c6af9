import type { Modality } from "../../base/model.js";
import { closedTable } from "../../text/closed-words.js";
import type { VerbGroup } from "../grammar/groups.js";
import type { Sentence } from "../grammar/sentence.js";
import { closedStems, stemOf } from "../words/stem.js";
import { Is } from "../words/words.js";

/** Verbs that are no doing of what the figure tells: they promise it, plan it, ask for it. In any tense. */
const CLASSES = closedTable<Modality>(() =>
  (
    [
      [
        "committed",
        "agree settle commit pledge sign promise contract vow reserve earmark order award grant allocate guarantee approve authorise authorize owe book place secure win land clinch snag line buy purchase procure sell lease rent hire",
      ],
      [
        "projected",
        "forecast project expect predict guide estimate anticipate budget target foresee schedule slate",
      ],
      [
        "potential",
        "plan intend aim hope propose consider weigh eye mull explore offer envisage envision contemplate ponder design permit license licence size",
      ],
      ["requested", "ask request seek want need demand solicit sue suing petition"],
    ] as const
  ).flatMap(([modality, verbs]) => verbs.split(" ").map((verb) => [stemOf(verb).stem, modality] as const)),
);

/** The same before "to", and verbs that promise only there. */
const PROMISES_BEFORE_TO = closedStems("decide set vow choose undertake");

const leadOf = (stem: string): Modality | undefined =>
  PROMISES_BEFORE_TO.has(stem) ? "committed" : CLASSES.get(stem);

/** Verbs that tell of news, talk or paper; what they tell is not done by telling it. */
const TELLING = closedStems(
  `say state claim tell note report announce disclose reveal confirm explain believe think argue suggest reckon calculate warn
  acknowledge admit insist quote describe deny dispute doubt understand see show find indicate mean write unveil strike ink seal close
  discuss negotiate allow let enable require involve include cover call urge press force price peg rate assess appraise set link
  tie amend revise know publish print mention detail outline sketch present compare contrast`,
);

/** Verbs of doing in the present that tell how a thing stands, where no other time is named: "the campus draws 310 MW". */
const STATES = closedStems("use run operate house host draw consume employ burn");

/** Words that make a present tense tell what is so: "already supplies", "now uses". */
const ALREADY: ReadonlySet<string> = new Set(["already"]);
const NOW: ReadonlySet<string> = new Set(["now", "currently", "presently"]);

/** Adverbs and participles behind "is" that say that a thing is in use. */
const IN_USE: ReadonlySet<string> = new Set([
  "operational",
  "live",
  "online",
  "complete",
  "finished",
  "ready",
  "built",
  "installed",
]);

/**
 * How firm the verb tells a thing by its form: null where it says nothing of that. `isThing`: what the verb governs is
 * a thing, or a measure of one, and not money or time, which "run" and "use" tell nothing sure of.
 */
export function firmnessOfVerb(sentence: Sentence, index: number, isThing: boolean): Modality | null {
  const group = sentence.groups[index];
  if (group === undefined) return null;
  const words = sentence.nodes.slice(group.start, group.end);
  const flags = words.reduce((all, node) => all | node.word.flags, 0);
  if (flags & Is.modal) return firmnessOfModal(words.map((node) => node.lower));
  const shared = firstOfJoined(sentence, index);
  if (shared !== index) return firmnessOfVerb(sentence, shared, isThing);
  const own = CLASSES.get(group.word.stem) ?? null;
  if (group.infinitive) return own ?? firmnessOfLead(sentence, index, isThing);
  // "is to be supplied", "has to pay", "is set to invest"
  const to = words.findIndex((node, at) => at > 0 && node.word.flags & Is.to);
  if (to > 0) {
    const lead = words
      .slice(0, to)
      .map((node) => leadOf(node.word.stem))
      .find((value) => value !== undefined);
    return lead ?? (flags & (Is.be | Is.have) ? "committed" : null);
  }
  if (own !== null) return own;
  if (group.word.form === "ing") return firmnessOfIng(sentence, group, flags, isThing);
  if (isPast(sentence, group, flags))
    return isDoing(group, flags) && !group.negated && !isHaveGot(sentence, group) ? "done" : null;
  return firmnessOfPresent(sentence, group, flags, isThing);
}

/** Verbs that in the present tell what is there; of most others plans are told in the present as well: "means 600 jobs". */
const HOLDING = closedStems(
  "use run operate house host draw consume employ burn own hold carry account emit discharge withdraw heat produce generate serve process make store cool have value boast count",
);

/**
 * Whether the verb tells in the present how a thing stands: "holds", "is valued at", "carries"; nothing promised, planned,
 * denied or reported, and no other time named.
 */
export function tellsStanding(sentence: Sentence, index: number): boolean {
  const group = sentence.groups[index];
  if (group === undefined || group.negated || group.infinitive || group.participle) return false;
  const words = sentence.nodes.slice(group.start, group.end);
  const flags = words.reduce((all, node) => all | node.word.flags, 0);
  if (flags & (Is.modal | Is.to | Is.do) || namesTime(sentence, group) || isConditioned(sentence))
    return false;
  if (firstOfJoined(sentence, index) !== index) return false;
  const { stem, form } = group.word;
  const first = words[0]?.lower ?? "";
  if (group.word.flags & Is.be)
    return sentence.nodes[group.end]?.lower === "worth" && /^(?:is|are|'s|'re)$/.test(first);
  if (!HOLDING.has(stem) && (group.passive || !saysToday(sentence, group))) return false;
  if (group.passive) return stem === stemOf("value").stem && /^(?:is|are)$/.test(first);
  if (flags & Is.be || form === "ing") return false;
  if (flags & Is.have) return words.length === 1 && /^(?:has|have|'ve)$/.test(first);
  return form === "s" || (form === "base" && words.length === 1);
}

/** "would have 11 buildings, three of them at once, and use 900 MW": the verb whose "would" or "to" a bare one behind "and" shares. */
function firstOfJoined(sentence: Sentence, index: number): number {
  const { nodes, groups } = sentence;
  const group = groups[index];
  if (group === undefined || group.start !== group.main || group.word.form !== "base") return index;
  const before = nodes[group.start - 1];
  if (before?.kind !== "word" || !(before.word.flags & Is.conjunction)) return index;
  for (let g = index - 1; g >= 0; g--) {
    const other = groups[g];
    if (other === undefined || other.participle) continue;
    const opens = nodes[other.start]?.word.flags ?? 0;
    if (opens & (Is.modal | Is.to)) return g;
    // "would build and run, and then sell": each of them
    const first = firstOfJoined(sentence, g);
    return first === g ? index : first;
  }
  return index;
}

function firmnessOfModal(words: readonly string[]): Modality | null {
  const has = (...any: readonly string[]): boolean => any.some((word) => words.includes(word));
  if (has("will", "'ll", "shall", "must", "won't")) return "committed";
  if (has("could", "may", "might", "can")) return "potential";
  if (has("should")) return "projected";
  return has("would", "'d") ? "potential" : null;
}

/** "agreed to invest", "plans to invest": the verb before decides. "to invest" alone is a promise. */
function firmnessOfLead(sentence: Sentence, index: number, isThing: boolean): Modality | null {
  const before = sentence.groups[index - 1];
  if (before === undefined) return "committed";
  const outer = leadOf(before.word.stem) ?? firmnessOfVerb(sentence, index - 1, isThing);
  return outer === "done" ? null : outer;
}

function firmnessOfIng(
  sentence: Sentence,
  group: VerbGroup,
  flags: number,
  isThing: boolean,
): Modality | null {
  const isState = STATES.has(group.word.stem) || group.word.flows[0] === "hold";
  if (flags & Is.be) {
    if (flags & Is.have || isSaid(sentence, group, "was", "were")) return "done";
    if (STATES.has(group.word.stem)) return "done";
    if (isThing && (isNear(sentence, group, ALREADY) || isNear(sentence, group, NOW))) return "done";
    if (isState) return null;
  } else if (group.participle) return null;
  return isTransfer(group) || isMaking(group) ? "committed" : null;
}

/** Verbs whose past is their base form: after a single name, "put" is past. */
const SAME_PAST = closedStems("put cut cost hit bet");

/** Past in form: "put", "has put", "was spent", "did put". "was" and "had" on their own tell how a thing stood. */
function isPast(sentence: Sentence, group: VerbGroup, flags: number): boolean {
  const { form } = group.word;
  if (group.word.flags & (Is.be | Is.have)) return isSaid(sentence, group, "was", "were", "had", "been");
  const first = sentence.nodes[group.start]?.lower ?? "";
  if (form === "base" && group.start === group.main)
    return SAME_PAST.has(group.word.stem) && sentence.nodes[group.start - 1]?.kind === "entity";
  if (flags & Is.do) return first === "did";
  if (flags & Is.have) return true;
  if (group.passive && flags & Is.be) return isSaid(sentence, group, "was", "were", "been");
  if (flags & Is.be) return form === "past" && (first === "was" || first === "were");
  return form === "ed" || form === "past" || form === "participle" || (form === "base" && group.passive);
}

function isSaid(sentence: Sentence, group: VerbGroup, ...any: readonly string[]): boolean {
  for (let k = group.start; k < group.end; k++) if (any.includes(sentence.nodes[k]?.lower ?? "")) return true;
  return false;
}

/** Verbs that have no passive: "a plant of 80 MW went into service" is no participle. */
const INTRANSITIVE = closedStems("go come rise fall arrive begin start follow happen");

/** A past that tells of something done. A participle behind its noun does so only for what is given, taken, built. */
function isDoing(group: VerbGroup, flags: number): boolean {
  if (TELLING.has(group.word.stem) || group.word.flags & (Is.be | Is.have)) return false;
  const isBare = (flags & (Is.be | Is.have | Is.do)) === 0;
  if ((group.participle || (isBare && group.passive)) && !INTRANSITIVE.has(group.word.stem))
    return isTransfer(group) || isMaking(group);
  return true;
}

/** "already supplies", "now uses", "draws": the present. A named time other than now makes it a timetable. */
function firmnessOfPresent(
  sentence: Sentence,
  group: VerbGroup,
  flags: number,
  isThing: boolean,
): Modality | null {
  if (TELLING.has(group.word.stem)) return null;
  if (isNear(sentence, group, ALREADY)) return "done";
  if (isConditioned(sentence)) return null;
  if (namesTime(sentence, group)) return null;
  const isNow = isNear(sentence, group, NOW);
  if (group.passive) return isNow ? "done" : null;
  if (flags & Is.be) {
    const next = sentence.nodes[group.end]?.lower ?? "";
    return IN_USE.has(next) || (isNow && !isTransfer(group)) ? "done" : null;
  }
  if (STATES.has(group.word.stem) && isThing) return "done";
  return isNow && (isThing || !isTransfer(group)) ? "done" : null;
}

/** "has got 835 MW from the plant" is no more than "has". */
function isHaveGot({ nodes }: Sentence, { main, start }: VerbGroup): boolean {
  return main > start && nodes[main]?.lower === "got";
}

/** Such a word within the group or beside it. */
function isNear({ nodes }: Sentence, group: VerbGroup, words: ReadonlySet<string>): boolean {
  for (let k = Math.max(0, group.start - 2); k <= Math.min(nodes.length - 1, group.end + 1); k++)
    if (words.has(nodes[k]?.lower ?? "") && nodes[k]?.kind !== "mark") return true;
  return false;
}

/** "Today", "now" in the verb's clause. */
function saysToday({ nodes, clauseOf }: Sentence, group: VerbGroup): boolean {
  return nodes.some(
    ({ lower }, at) =>
      clauseOf[at] === clauseOf[group.main] && (lower === "today" || lower === "already" || NOW.has(lower)),
  );
}

/** "When finished, the site draws 420 MW": the present of a time to come. */
function isConditioned({ nodes }: Sentence): boolean {
  return /^(?:when|once|if|after|until|unless)$/.test(nodes[0]?.lower ?? "");
}

const NOWISH = /^(?:since\b|now$|today$|currently$|at present$|at the moment$|right now$|as of)/i;

/** A date in the verb's clause that is not now. */
function namesTime({ dates, nodes, clauseOf }: Sentence, group: VerbGroup): boolean {
  return dates.some((date) => {
    if (date.kind === "duration" || NOWISH.test(date.text)) return false;
    const at = nodes.findIndex((node) => node.end > date.start);
    return at >= 0 && clauseOf[at] === clauseOf[group.main];
  });
}

function isTransfer(group: VerbGroup): boolean {
  const [flow] = group.word.flows;
  return flow === "give" || flow === "take" || flow === "buy" || flow === "sell";
}

const MAKING = closedStems("build construct develop instal deploy open erect");

const isMaking = (group: VerbGroup): boolean => MAKING.has(group.word.stem);
