import type { Event } from "../grammar/event.js";
import type { Sentence } from "../grammar/sentence.js";
import { isAnothers, partyBeside, type Read } from "./holder.js";
import { isAggregate, isChange, isOfOtherNoun, isOfShortSpan } from "./measure.js";
import { isPart, isPlaced, isTied } from "./part.js";
import { isWished } from "./wish.js";

/**
 * What the words around a figure make it besides a plain figure of what it was read as: somebody else's, a part, a
 * change, what somebody wants or thinks, an average or a limit, the figure of a place or of a shorter span of time.
 * Such a figure is no statement that the base's claims could contradict.
 */
export type Besides = "another's" | "part" | "placed" | "change" | "wish" | "aggregate" | "span" | "tied";

/** How surely the words say so: a slip of the pen for a claim is one all the same where they only may. */
export interface Aside {
  readonly is: Besides;
  readonly sure: boolean;
  /** Whose it is, where that is one of the base's parties: what the base has of it may object. */
  readonly whose: string | null;
}

/** What a figure is besides; null where it is plainly what it was read as. */
export function besidesOf(sentence: Sentence, event: Event, read: Read): Aside | null {
  const whose = partyBeside(sentence, event);
  if (whose !== null && whose !== read.subject && whose !== read.object)
    return { is: "another's", sure: true, whose };
  const others = isAnothers(sentence, event, read);
  if (others !== null) return aside("another's", others === "sure");
  const wish = isWished(sentence, event);
  if (wish !== null) return aside("wish", wish === "sure");
  if (isChange(sentence, event) || isOfOtherNoun(sentence, event)) return aside("change", false);
  const isThere = sentence.nodes[event.phrase.last + 1]?.lower === "there";
  if (isThere || isPlaced(sentence, event)) return aside("placed", !isThere);
  if (isTied(sentence, event)) return aside("tied", false);
  if (isPart(sentence, event)) return aside("part", false);
  if (isAggregate(sentence, event)) return aside("aggregate", false);
  return isOfShortSpan(sentence, event) ? aside("span", false) : null;
}

const aside = (is: Besides, sure: boolean): Aside => ({ is, sure, whose: null });
