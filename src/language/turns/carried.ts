import type { Entity } from "../../base/model.js";
import type { Scene } from "../scene.js";
import type { Told } from "../thread/told.js";
import type { Vocabulary } from "../vocabulary.js";

/** A question of so many nodes that names one thing asks the same of it: "And Verity?", "What about the K8?" */
const SHORT = 5;

/**
 * What a paragraph goes on from: what the last sentence of the one before told; over a question by someone else that
 * brings in nothing of its own, what was told before it.
 */
export function carriedOver(
  told: readonly Told[],
  scene: Scene,
  previous: Scene,
  vocabulary: Vocabulary,
): Told[] {
  const count = previous.spans().length;
  const last = told
    .filter(({ sentence }) => sentence === count - 1)
    .map((news) => ({ ...news, sentence: -1 }));
  const isReply =
    scene.turn !== null &&
    scene.turn.start > 0 &&
    previous.turn !== null &&
    previous.turn.by !== scene.turn.by;
  if (last.length > 0 || !isReply) return last;
  const question = previous.sentence(count - 1);
  if (!question || question.cues.length > 2) return [];
  // "You had 2,300 staff. And now?"
  const before = told.filter(({ sentence }) => sentence < 0 || sentence === count - 2);
  const named = new Set(question.nodes.flatMap(({ entity }) => entity ?? []));
  if (named.size === 0) return before.map((news) => ({ ...news, sentence: -1 }));
  const [only] = named;
  if (named.size > 1 || !only || question.nodes.length > SHORT) return [];
  return before.flatMap((news) => withParty(news, only, vocabulary) ?? []);
}

/** The same told of another: in the place of the party that it is like. */
function withParty(news: Told, named: Entity, { entities, topics }: Vocabulary): Told | null {
  const suits = (id: string | null): boolean => id !== null && entities.byId.get(id)?.kind === named.kind;
  const asSubject = { ...news, subject: named.id, sentence: -1 };
  const asObject = { ...news, object: named.id, sentence: -1 };
  if (named.id === news.subject || named.id === news.object) return { ...news, sentence: -1 };
  if (!suits(news.object)) return suits(news.subject) ? asSubject : null;
  if (!suits(news.subject)) return asObject;
  const isTopic = (told: Told): boolean => topics.has(`${told.subject}/${told.metric}/${told.object}`);
  if (isTopic(asSubject) === isTopic(asObject)) return null;
  return isTopic(asSubject) ? asSubject : asObject;
}
