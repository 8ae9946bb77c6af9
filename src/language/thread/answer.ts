import { findFigures } from "../../quantity/index.js";
import type { Figure } from "../../quantity/quantity.js";
import type { Assertion } from "../assertion.js";
import type { Event } from "../grammar/event.js";
import { parseSentence, type Sentence } from "../grammar/sentence.js";
import { isOrganisation } from "../names/reference.js";
import type { Scene } from "../scene.js";
import { continuedBy, statementOf } from "../turns/statement.js";
import type { Vocabulary } from "../vocabulary.js";
import { questionBefore } from "./asked.js";

/** Works out a figure of a sentence that takes another's place. */
export type Understand = (scene: Scene, index: number, sentence: Sentence, figure: Figure) => Assertion;

/**
 * What a figure says that answers a question with no verb of its own: "How much is Globex putting in?" "Right now, $5
 * billion." Null where it answers none, or the question says no more than the answer.
 */
export function answered(
  scene: Scene,
  index: number,
  sentence: Sentence,
  event: Event,
  figure: Figure,
  isWeak: boolean,
  vocabulary: Vocabulary,
  understand: Understand,
): Assertion | null {
  if (scene.block.kind === "cell" || !isFirst(sentence, event)) return null;
  const isBare = isFragment(sentence, event);
  if (isBare ? !isWeak : !isInfinitive(sentence, event)) return null;
  const asked = questionBefore(scene, index);
  const statement = asked
    ? isBare
      ? statementOf(asked.sentence, figure.text)
      : continuedBy(asked.sentence, sentence, figure)
    : null;
  if (!asked || !statement) return null;
  const { text, at } = statement;
  const found = findFigures(text).find(({ start, end }) => start <= at && end > at);
  if (!found) return null;
  const told: Figure = figure.quantity.unit ? { ...found, quantity: figure.quantity } : found;
  const stage = asked.at?.scene ?? scene;
  const place = asked.at?.index ?? index;
  const parsed = parseSentence(text, 0, text.length, [told], [], vocabulary, stage.turn);
  const staged: Scene = {
    ...stage,
    sentence: (other) => (other === place ? parsed : stage.sentence(other)),
    figuresIn: (other) => (other === place ? [told] : stage.figuresIn(other)),
  };
  const reply = understand(staged, place, parsed, told);
  // "What does Orbit take?": takes what, the verb alone does not say
  const isClear =
    reply.clues.some(({ field }) => field === "metric") || (reply.subject !== null && reply.object !== null);
  return isClear && isKnown(reply, vocabulary) && !namesAnother(sentence, reply, vocabulary) ? reply : null;
}

/** The base has the metric of one of the parties, or there is no base to say so. */
function isKnown({ subject, metric, object }: Assertion, { topics, topicsOf }: Vocabulary): boolean {
  if (topics.size === 0 || metric === null) return true;
  return (topicsOf.get(metric) ?? []).some(
    (topic) =>
      (subject !== null && topic.subject === subject) || (object !== null && topic.object === object),
  );
}

/** "K8: 216 GB", in answer to a question on the K7: of something that the question does not speak of. */
function namesAnother(
  { nodes }: Sentence,
  { subject, object }: Assertion,
  { entities }: Vocabulary,
): boolean {
  return nodes.some(
    ({ entity }) =>
      entity !== null &&
      isOrganisation(entity) &&
      ![subject, object].some(
        (party) =>
          party === null || entities.isWithin(entity.id, party) || entities.isWithin(party, entity.id),
      ),
  );
}

function isFirst({ figureNodes }: Sentence, { figure }: Event): boolean {
  return figureNodes.every((node) => node >= figure);
}

/** "To spend $42 billion with Northlake": what somebody has signed up to. */
function isInfinitive({ groups, nodes }: Sentence, { group, clause }: Event): boolean {
  const verb = groups[group];
  return clause === 0 && verb?.infinitive === true && verb.start === 0 && nodes[0]?.lower === "to";
}

/** No verb stands before the figure: "Right now, $5 billion", "$1.6 billion, the company says". */
function isFragment({ groups, clauseOf }: Sentence, { group, phrase, clause }: Event): boolean {
  return group < 0 && !groups.some(({ main, end }) => end <= phrase.first && clauseOf[main] === clause);
}
