import { isParty } from "../grammar/grammar.js";
import type { Sentence } from "../grammar/sentence.js";
import { AUXILIARY, Is } from "../words/words.js";

/** A question turned into what its answer says, with a place for the figure. */
export interface Statement {
  readonly text: string;
  /** Where the figure stands in it. */
  readonly at: number;
}

/**
 * The statement that a figure alone makes as the answer to a question: "How much is Globex putting in?" with "$5
 * billion" is "Globex is putting $5 billion in". Null where the question asks for no figure, or in a way not known.
 */
export function statementOf(question: Sentence, figure: string): Statement | null {
  const asked = askedPhrase(question);
  if (!asked) return remarkOf(question, figure);
  const { text, nodes } = question;
  const last = lastWord(question);
  const from = (node: number): number => nodes[node]?.start ?? text.length;
  const slice = (first: number, end: number): string =>
    first < end ? text.slice(from(first), nodes[end - 1]?.end ?? text.length) : "";
  const thing = thingOf(question, asked, figure);
  const build = (before: string, after: string): Statement => {
    const lead = before === "" ? "" : `${before} `;
    return { text: `${lead}${figure}${thing}${after === "" ? "" : ` ${after}`}.`, at: lead.length };
  };
  const { end } = asked;
  const helping = nodes[end];
  if (helping?.kind !== "word" || !(helping.word.flags & AUXILIARY)) {
    // "How many Nucleus chips at Prometheus?", "What comes in a year?"
    return asked.thing[0] < asked.thing[1] || question.groups.some(({ start }) => start === end)
      ? build("", slice(end, last + 1))
      : null;
  }
  const party = subjectEnd(question, end + 1, last + 1);
  // "How many people will work there?", "What is paid at signing?"
  if (party <= end + 1) return build("", slice(end, last + 1));
  const written = text.slice(from(end), helping.end).replace(/^['\u2019]s$/, "is");
  const helper = helping.word.flags & Is.do ? "will" : written;
  const subject = slice(end + 1, party);
  const main = mainVerb(question, party, (helping.word.flags & (Is.do | Is.modal)) !== 0);
  // "How big is the team now?", "What was the price?"
  if (main < 0) return build(`${subject} ${helper}`, slice(party, last + 1));
  return build(`${subject} ${helper} ${slice(main, main + 1)}`, slice(main + 1, last + 1));
}

const NO_VERB = Is.preposition | Is.to | Is.conjunction | Is.determiner;

/** The verb behind the subject, over adverbs; -1 where there is none. */
function mainVerb({ nodes }: Sentence, from: number, isBare: boolean): number {
  for (let k = from; k < from + 3; k++) {
    const node = nodes[k];
    if (node?.kind !== "word") return -1;
    if (node.word.flags & (Is.adverb | Is.negation)) continue;
    if (node.word.form !== "ing" && node.word.flags & NO_VERB) return -1;
    const isForm = /^(?:ing|ed|past|participle)$/.test(node.word.form) || node.lower.endsWith("ing");
    return isBare || isForm || node.word.flows.length > 0 ? k : -1;
  }
  return -1;
}

/** "What has it signed up to?" with "To spend $42 billion with Northlake": "it will spend $42 billion with Northlake". */
export function continuedBy(
  { text, nodes, groups }: Sentence,
  answer: Sentence,
  figure: { readonly start: number },
): Statement | null {
  const aux = nodes.findIndex((node) => node.kind === "word" && (node.word.flags & AUXILIARY) !== 0);
  const before = nodes[aux - 1];
  if (aux < 1 || before?.kind !== "word" || groups.length === 0) return null;
  const party = nodes[aux + 1];
  if (!isParty(party) || !party) return null;
  const subject = text.slice(party.start, party.end);
  const rest = answer.nodes[1]?.start ?? answer.start;
  const lead = `${subject} will `;
  return {
    text: `${lead}${answer.text.slice(rest, answer.end)}`,
    at: lead.length + figure.start - rest,
  };
}

/** "You've promised Cirrus a lot more than that": so much more, or as much. */
function remarkOf({ text, start, end }: Sentence, figure: string): Statement | null {
  const said = text.slice(start, end);
  const found = REMARK.exec(said);
  return found
    ? {
        text: `${said.slice(0, found.index)}${figure}${said.slice(found.index + found[0].length)}`,
        at: found.index,
      }
    : null;
}

const REMARK =
  /\b(?:(?:a lot|much|far|rather|somewhat|a good deal) (?:more|less)(?: than (?:that|this))?|that much|as much as that|a lot|a great deal|a good deal|quite a sum)\b/i;

interface Phrase {
  /** Node indexes, end-exclusive: "how much", "what", "how many customers". */
  readonly start: number;
  readonly end: number;
  /** Behind "how many" or "how much": the nodes of what is asked for, none where it is left out. */
  readonly thing: readonly [number, number];
}

const EXTENTS = new Set(
  "much many big large high long far fast great low old small expensive heavy often powerful".split(" "),
);

function askedPhrase({ nodes, groupOf }: Sentence): Phrase | null {
  for (let at = 0; at < nodes.length; at++) {
    const lower = nodes[at]?.lower ?? "";
    if (lower === "what" && nodes[at]?.kind === "word") {
      const isWhatsoever = /^(?:about|if|else|kind|sort|happens|next|for)$/.test(nodes[at + 1]?.lower ?? "");
      return isWhatsoever ? null : { start: at, end: at + 1, thing: [at + 1, at + 1] };
    }
    if (lower !== "how" || !EXTENTS.has(nodes[at + 1]?.lower ?? "")) continue;
    let end = at + 2;
    const counts = /^(?:much|many)$/.test(nodes[at + 1]?.lower ?? "");
    while (counts && end < nodes.length && end < at + 8) {
      const node = nodes[end];
      if (!node || node.kind === "mark" || (groupOf[end] ?? -1) >= 0) break;
      if (
        node.kind === "word" &&
        node.word.flags & (AUXILIARY | Is.preposition | Is.pronoun | Is.subordinator)
      )
        break;
      if (node.kind === "reference") break;
      end++;
    }
    // "How much of it": a part of what was spoken of
    if (counts && nodes[end]?.lower === "of") return null;
    return { start: at, end, thing: [at + 2, end] };
  }
  return null;
}

/** " of power", " chips": what is asked for, where the answer does not say it. */
function thingOf({ text, nodes }: Sentence, { thing: [first, end] }: Phrase, figure: string): string {
  if (first >= end) return "";
  const words = text.slice(nodes[first]?.start, nodes[end - 1]?.end);
  if (figure.toLowerCase().includes(words.toLowerCase().replace(/s$/, ""))) return "";
  return nodes[first - 1]?.lower === "many" && /\d$|million$|billion$|thousand$|hundred$/.test(figure)
    ? ` ${words}`
    : ` of ${words}`;
}

/** Where the grammatical subject ends that stands behind the auxiliary; its start where there is none. */
function subjectEnd({ nodes }: Sentence, start: number, limit: number): number {
  let end = start;
  for (let k = start; k < limit && k < start + 8; k++) {
    const node = nodes[k];
    if (!node || node.kind === "mark" || node.kind === "time" || node.kind === "figure") break;
    if (isParty(node)) {
      end = k + 1;
      if (!node.possessive) break;
      continue;
    }
    const { flags, flows, form } = node.word;
    if (flags & Is.pronoun) return end === start ? k + 1 : end;
    if (flags & (Is.determiner | Is.possessive)) {
      end = k + 1;
      continue;
    }
    if (node.lower === "of" && end > start) continue;
    if (flags & (Is.adverb | Is.preposition | Is.to | Is.subordinator | Is.negation | Is.conjunction)) break;
    // "will work there": the verb itself, unless another follows ("will power cost")
    const next = nodes[k + 1];
    const isBare = end === start && !node.capital && !(next?.kind === "word" && next.word.flows.length > 0);
    const isVerb =
      flows.length > 0 &&
      !node.capital &&
      end > start &&
      !isOpener(nodes[k - 1]) &&
      nodes[k - 1]?.lower !== "of";
    if (isBare || isVerb || (form === "ing" && end > start)) break;
    end = k + 1;
  }
  return end;
}

/** What a noun stands behind: an article, "our", "Orbit's". */
function isOpener(node: Sentence["nodes"][number] | undefined): boolean {
  return (
    node !== undefined &&
    (node.possessive || (node.kind === "word" && (node.word.flags & (Is.determiner | Is.possessive)) !== 0))
  );
}

function lastWord({ nodes }: Sentence): number {
  let last = nodes.length - 1;
  while (last >= 0 && nodes[last]?.kind === "mark") last--;
  return last;
}
