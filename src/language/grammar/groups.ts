import { AUXILIARY, Is, type Word } from "../words/words.js";
import type { Node } from "./nodes.js";

/** A verb with its auxiliaries: "has agreed to invest", "was valued", "to receive", "securing". */
export interface VerbGroup {
  /** Node indexes, end-exclusive. */
  readonly start: number;
  readonly end: number;
  readonly main: number;
  readonly word: Word;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "to supply", with no finite verb of its own. */
  readonly infinitive: boolean;
  /** "-ing" or "-ed" without an auxiliary after a comma, a noun or a preposition. */
  readonly participle: boolean;
}

const NOUN_BEFORE = Is.determiner | Is.possessive;

/** Finds the verb groups of a sentence, left to right. */
export function groupsOf(nodes: readonly Node[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < nodes.length; ) {
    const group = groupAt(nodes, at);
    if (group) groups.push(group);
    at = group ? group.end : at + 1;
  }
  return groups;
}

function groupAt(nodes: readonly Node[], start: number): VerbGroup | null {
  const first = nodes[start];
  if (first?.kind !== "word") return null;
  const opens =
    (first.word.flags & AUXILIARY) !== 0 ||
    (isInfinitive(nodes, start) && !isNounOf(nodes, start)) ||
    isVerb(nodes, start);
  if (!opens) return null;
  let end = start;
  let main = -1;
  let be = -1;
  let negated = false;
  for (let k = start; k < nodes.length; k++) {
    const node = nodes[k];
    if (node?.kind !== "word") {
      if (node?.kind === "time" && main < 0) continue;
      break;
    }
    const flags = node.word.flags;
    if (flags & Is.negation) negated = true;
    if (flags & AUXILIARY) {
      if (main >= 0 && !(nodes[k - 1] && (nodes[k - 1]?.word.flags ?? 0) & Is.to)) break;
      if (flags & Is.be) be = k;
      end = k + 1;
      continue;
    }
    if (flags & Is.to) {
      if (!isInfinitive(nodes, k)) break;
      end = k + 1;
      continue;
    }
    const before = nodes[k - 1];
    const chained =
      k === start ||
      ((before?.word.flags ?? 0) & (AUXILIARY | Is.to | Is.adverb | Is.negation)) !== 0 ||
      before?.kind === "time";
    if (
      chained &&
      (isVerbWord(node) ||
        isUnknownVerb(node, before, k, start, be) ||
        (k === start && isUntabledVerb(nodes, k)) ||
        (flags & Is.link && k > start && be >= 0))
    ) {
      if (k > start && (before?.word.flags ?? 0) & Is.adverb && main >= 0 && k - 1 > main) break;
      main = k;
      end = k + 1;
      continue;
    }
    if (flags & (Is.adverb | Is.negation) && !(flags & Is.determiner && !(flags & Is.adverb))) continue;
    break;
  }
  const bare = main < 0;
  if (bare) {
    // "has $30 billion", "had been $33 billion": the last auxiliary is the verb
    for (let k = start; k < end; k++) if ((nodes[k]?.word.flags ?? 0) & (Is.be | Is.have)) main = k;
    if (main < 0) return null;
  }
  const verb = nodes[main];
  if (!verb) return null;
  const form = verb.word.form;
  const past =
    form === "ed" ||
    form === "past" ||
    form === "participle" ||
    (form === "base" && SAME_PAST.has(verb.lower));
  const beBefore = lastBe(nodes, start, main);
  const hasAuxiliary = hasFinite(nodes, start, main);
  const infinitive =
    !hasAuxiliary &&
    ((first.word.flags & Is.to) !== 0 || infinitiveInside(nodes, start, main)) &&
    !isFiniteVerb(nodes, start, main);
  return {
    start,
    end: Math.max(end, main + 1),
    main,
    word: bare
      ? { ...verb.word, flows: (verb.word.flags & Is.be) !== 0 ? ["measure"] : ["hold"] }
      : verb.word,
    passive: !bare && past && (beBefore || reducedPassive(nodes, start, main, hasAuxiliary)),
    negated,
    infinitive,
    participle:
      !hasAuxiliary &&
      !infinitive &&
      main === start &&
      (form === "ing" || (past && reducedPassive(nodes, start, main, false))),
  };
}

/** A verb that no table has, told by its auxiliary: "may face", "has eclipsed", "is ramping". */
function isUnknownVerb(node: Node, before: Node | undefined, at: number, start: number, be: number): boolean {
  if (at === start || !before || node.capital || node.joined) return false;
  const flags = node.word.flags;
  if (flags & ~(Is.reference | Is.representing | Is.giving | Is.taking | Is.symmetric | Is.manner))
    return false;
  if (before.word.flags & Is.modal) return node.word.form === "base";
  if (before.word.flags & (Is.have | Is.be) || (before.word.flags & Is.adverb && be >= 0))
    return node.word.form === "ed" || (node.word.form === "ing" && (before.word.flags & Is.be) !== 0);
  return false;
}

const RELATIVES = new Set(["that", "which", "who"]);

const SAME_PAST = new Set(["put", "cut", "set", "bet", "cost", "hit", "let", "shut"]);

/** "to" with a verb after it; "to AWS" and "to $5 billion" are prepositions. */
function isInfinitive(nodes: readonly Node[], at: number): boolean {
  if (!((nodes[at]?.word.flags ?? 0) & Is.to)) return false;
  let next = nodes[at + 1];
  if (next?.kind === "word" && next.word.flags & (Is.adverb | Is.negation)) next = nodes[at + 2];
  if (next?.kind !== "word") return false;
  if (next.word.flags & (Is.be | Is.have | Is.do) && next.word.form !== "s") return true;
  return next.word.flows.length > 0 && next.word.form === "base" && !(next.word.flags & Is.determiner);
}

/** "to purchase" is an infinitive; "to market value" is not worth the doubt. */
function isNounOf(nodes: readonly Node[], at: number): boolean {
  const after = nodes[at + 2];
  return after?.kind === "word" && (after.word.flags & Is.preposition) !== 0 && after.lower === "of";
}

function isVerbWord(node: Node): boolean {
  return node.word.flows.length > 0 && !(node.joined && node.word.form === "base");
}

/** Whether a word that may be a verb is one here, by what stands around it. */
function isVerb(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (node && isUntabledVerb(nodes, at)) return true;
  if (!node || !isVerbWord(node) || (node.word.flags & Is.preposition && node.word.form !== "ing"))
    return false;
  let k = at - 1;
  while (k >= 0 && (nodes[k]?.kind === "time" || isPlainAdverb(nodes[k]))) k--;
  // "Corvid, which rents out chips, on Thursday reported": over the time and its preposition
  if (nodes[k + 1]?.kind === "time" && k + 1 < at && nodes[k]?.lower === "on") k--;
  const before = nodes[k];
  const after = nodes[at + 1];
  const form = node.word.form;
  if (after?.joined && form === "base") return false;
  const relative = before?.kind === "word" && RELATIVES.has(before.lower) && k > 0;
  if (relative && form !== "ing" && (form !== "base" || SAME_PAST.has(node.lower))) return true;
  if (before && before.kind === "word" && before.word.flags & NOUN_BEFORE) return false;
  if (before?.possessive) return false;
  if (form === "ing") {
    if (!before || before.kind === "mark") return takesObject(after) || before?.lower === ",";
    if (before.kind === "figure") return false;
    return takesObject(after);
  }
  if (form === "ed" || form === "participle") {
    if (
      before?.kind === "word" &&
      before.word.flags & Is.preposition &&
      !(before.word.flags & Is.subordinator)
    )
      return false;
    // "a proposed investment": an adjective
    if (after?.kind === "word" && isPlainNoun(after) && !(before && isParty(before))) return false;
    return true;
  }
  if (!before) return form === "base" && takesObject(after);
  if (before.kind === "entity" || before.kind === "reference") {
    // "awarded Globex grants of $5 million"
    if (form === "s" && after?.kind === "word" && (after.lower === "of" || after.lower === "worth"))
      return false;
    if (form === "base") return SAME_PAST.has(node.lower) || takesObject(after) || isPlural(before);
    return (
      form === "past" ||
      takesObject(after) ||
      (after?.kind === "word" && (after.word.flags & Is.preposition) !== 0) ||
      !after ||
      (after.kind === "mark" && after.lower !== '"')
    );
  }
  if (before.kind === "figure" && form === "base" && before.word.form === "s") return takesObject(after);
  if (before.kind === "figure") return form === "past" || (form === "s" && takesObject(after));
  if (before.kind === "time") return takesObject(after) && form !== "base";
  if (before.kind === "mark")
    return form !== "base"
      ? takesObject(after)
      : before.lower === '"' || before.lower === ":"
        ? takesObject(after)
        : false;
  const flags = before.word.flags;
  if (flags & (AUXILIARY | Is.to)) return true;
  if (flags & Is.pronoun && !(flags & Is.determiner)) return true;
  if (flags & Is.subordinator && form !== "base") return takesObject(after);
  if (flags & Is.preposition) return false;
  if (flags & Is.conjunction) return form === "past" || takesObject(after);
  if (form === "past") return true;
  return takesObject(after) && (form === "s" ? !isPlural(before) : isPlural(before));
}

/** A verb that no table has, told by its neighbours: "Lyft incorporated Claude", "Initech leverages the". */
function isUntabledVerb(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  const before = nodes[at - 1];
  const after = nodes[at + 1];
  if (
    !node ||
    node.word.flows.length > 0 ||
    node.word.flags !== 0 ||
    node.joined ||
    node.capital ||
    after?.joined
  )
    return false;
  if ((before?.kind !== "entity" && before?.kind !== "reference") || before.possessive || !after)
    return false;
  if (node.word.form === "ed") return takesObject(after);
  const object =
    after.kind === "entity" ||
    after.kind === "figure" ||
    (after.kind === "word" && (after.word.flags & (Is.determiner | Is.possessive)) !== 0);
  return node.word.form === "s" && object;
}

function isPlainAdverb(node: Node | undefined): boolean {
  return node?.kind === "word" && (node.word.flags & Is.adverb) !== 0 && !(node.word.flags & Is.determiner);
}

function isParty(node: Node): boolean {
  return (
    node.kind === "entity" ||
    node.kind === "reference" ||
    (node.kind === "word" && (node.word.flags & Is.pronoun) !== 0)
  );
}

function isPlural(node: Node): boolean {
  return node.word.form === "s" || node.lower === "they" || node.lower === "people";
}

function isPlainNoun(node: Node): boolean {
  return (
    (node.word.flags &
      (Is.preposition |
        Is.determiner |
        Is.possessive |
        Is.conjunction |
        Is.adverb |
        AUXILIARY |
        Is.pronoun |
        Is.to)) ===
    0
  );
}

/** Whether what follows a verb looks like its object: an article, a figure, a name, a preposition. */
function takesObject(after: Node | undefined): boolean {
  if (!after) return false;
  if (after.kind === "figure" || after.kind === "entity" || after.kind === "reference") return true;
  if (after.kind !== "word") return false;
  return (
    (after.word.flags & (Is.determiner | Is.possessive | Is.pronoun | Is.preposition | Is.to | Is.adverb)) !==
      0 || after.capital
  );
}

function lastBe(nodes: readonly Node[], start: number, main: number): boolean {
  for (let k = main - 1; k >= start; k--) {
    const word = nodes[k]?.word;
    if (!word || nodes[k]?.kind !== "word") continue;
    if (word.flags & Is.be) return true;
    if (word.stem === "get" && k < main) return true;
    if (word.flags & (Is.adverb | Is.negation)) continue;
    return false;
  }
  return false;
}

function hasFinite(nodes: readonly Node[], start: number, main: number): boolean {
  for (let k = start; k < main; k++) {
    const flags = nodes[k]?.word.flags ?? 0;
    if (flags & Is.to) return false;
    if (flags & AUXILIARY) return true;
  }
  return ((nodes[main]?.word.flags ?? 0) & AUXILIARY) !== 0;
}

function infinitiveInside(nodes: readonly Node[], start: number, main: number): boolean {
  return main > start && ((nodes[start]?.word.flags ?? 0) & Is.to) !== 0;
}

function isFiniteVerb(nodes: readonly Node[], start: number, main: number): boolean {
  return main > start && ((nodes[start]?.word.flags ?? 0) & Is.to) === 0;
}

/** "$5 billion invested by Amazon", "a deal signed with": a participle after its noun. */
function reducedPassive(nodes: readonly Node[], start: number, main: number, finite: boolean): boolean {
  if (finite) return false;
  const word = nodes[main]?.word;
  if (!word || (word.form === "past" && !nodes[main + 1])) return false;
  let k = start - 1;
  while (k >= 0 && (nodes[k]?.word.flags ?? 0) & Is.adverb && nodes[k]?.kind === "word") k--;
  const before = nodes[k];
  const after = nodes[main + 1];
  const by = after?.kind === "word" && after.lower === "by";
  if (by) return true;
  return (
    before?.kind === "figure" &&
    !(after && takesObject(after) && !((after.word.flags & Is.preposition) !== 0))
  );
}
