import type { Statement } from "../base/model.js";
import type { Reading } from "../language/assertion.js";
import { isPlain } from "../reconcile/evidence.js";
import type { Judgement } from "../reconcile/judge.js";
import { isSameScale } from "../reconcile/magnitude.js";
import { statementOf } from "../reconcile/match.js";
import { relate } from "../reconcile/relate.js";
import { topicPhrase } from "../reconcile/report/topic.js";
import { isOneSentence } from "./one-sentence.js";
import { raise, written } from "./raise.js";
import { retoldOtherwise } from "./retold.js";
import type { Draft, Raised, Rule } from "./rule.js";

/** How many earlier figures on one topic a figure is held against, so that a long draft costs no square. */
const REMEMBERED = 8;

/** Shares and spans of time are told of too many things for two of them to be of one. */
const VAGUE: ReadonlySet<string> = new Set(["ratio", "time", "date"]);

export const inconsistentFigures: Rule = {
  id: "inconsistent-figures",
  severity: "error",
  summary: "the draft gives two figures for the same thing",
  doc: "Two places in the draft speak of the same thing, at the same time and in the same scope, and their figures exclude each other. The one that the base does not bear out gets the finding, else the later one.",
  example: {
    fires:
      "Oracle will invest $3 billion in Cohere this year. By then Oracle will invest $4 billion in Cohere this year.",
    silent:
      "Oracle will invest $3 billion in Cohere this year. Nvidia will invest $4 billion in Cohere this year.",
  },
  find(draft) {
    const raised: Raised[] = [];
    const told = new Map<string, Said[]>();
    for (const judgement of draft.judgements) {
      const key = keyOf(judgement);
      const { reading, assertion } = judgement;
      if (key === null || reading === null || assertion.besides?.()) continue;
      const said = saidBy(judgement, reading, draft);
      const earlier = told.get(key) ?? [];
      const other = earlier.find((e) => excludes(said, e, draft))?.judgement;
      if (other !== undefined && !(judgement.standing === "borne-out" && other.standing === "borne-out")) {
        const wrong = judgement.standing === "borne-out" ? other : judgement;
        const right = wrong === judgement ? other : judgement;
        const phrase =
          wrong.reading === null
            ? "the same thing"
            : topicPhrase(statementOf(wrong.assertion, wrong.reading, draft.index), draft.index);
        raised.push(
          raise(
            wrong,
            draft,
            `${written(wrong)} here and ${written(right)} elsewhere in the draft for ${phrase}`,
          ),
        );
      }
      if (earlier.length < REMEMBERED) told.set(key, [...earlier, said]);
    }
    for (const [again, first] of retoldOtherwise(draft))
      raised.push(
        raise(
          again,
          draft,
          `${written(again)} here and ${written(first)} elsewhere in the draft for the same thing`,
        ),
      );
    return raised;
  },
};

/** Figures are held against each other only where who, what and whom are read without doubt. */
function keyOf({ assertion, reading }: Judgement): string | null {
  if (
    reading === null ||
    assertion.mood !== "asserts" ||
    assertion.figure === null ||
    reading.subject === null
  )
    return null;
  if (assertion.attribution !== null || !isPlain(reading) || assertion.stranger() !== null) return null;
  if (assertion.quantity?.unit == null || VAGUE.has(assertion.quantity.unit.dimension)) return null;
  const unit = assertion.quantity?.unit;
  return [
    reading.subject,
    reading.metric,
    reading.object ?? "",
    unit?.dimension === "count" ? unit.name : (unit?.dimension ?? ""),
  ].join("\n");
}

/** What a judged figure says, put together once for all that it is held against. */
interface Said {
  readonly judgement: Judgement;
  readonly statement: Statement;
  readonly scope: string;
  /** What parts add up to is told of in any modality apart. */
  readonly addsUp: boolean;
}

function saidBy(judgement: Judgement, reading: Reading, { index }: Draft): Said {
  const statement = statementOf(judgement.assertion, reading, index);
  const addsUp = index.metric(reading.metric)?.parts === "add";
  return { judgement, statement, scope: JSON.stringify(statement.scope), addsUp };
}

function excludes(a: Said, b: Said, draft: Draft): boolean {
  const { statement: from } = a;
  const { statement: to } = b;
  // Null times and scopes are not wild cards here: "in 2025" and no year are two statements.
  if (from.during !== to.during || from.asOf !== to.asOf || a.scope !== b.scope) return false;
  if (a.addsUp && from.modality !== to.modality) return false;
  if (!isSameScale(from.quantity, to.quantity)) return false;
  if (isOneSentence(a.judgement, b.judgement) || isOneRow(a.judgement, b.judgement)) return false;
  return sameParties(a.judgement, b.judgement) && relate(from, to, draft.index).aspects.value === "differs";
}

/** Two figures in one sentence are set against each other on purpose ("rose to 14 from 6"). */
/** Two columns of one row: their heads set them apart, whether they are understood or not. */
function isOneRow({ assertion: { block: a } }: Judgement, { assertion: { block: b } }: Judgement): boolean {
  return (
    a.kind === "cell" &&
    b.kind === "cell" &&
    a.context.rowHead === b.context.rowHead &&
    a.context.columnHead !== b.context.columnHead
  );
}

/** The two sentences name the same entities: another name in one of them may be what sets the figures apart. */
function sameParties(a: Judgement, b: Judgement): boolean {
  const others = new Set(b.assertion.entities);
  return (
    a.assertion.entities.length === others.size && a.assertion.entities.every((entity) => others.has(entity))
  );
}
