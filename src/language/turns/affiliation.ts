import type { Entity } from "../../base/model.js";
import type { Block } from "../../text/document.js";
import { sentencesOf } from "../../text/sentences.js";
import { isOrganisation } from "../names/reference.js";
import { type Label, surnameOf } from "./label.js";

/** The entities that a text names, in order. */
export type NamesIn = (text: string) => readonly Entity[];

/** How far from its top a document is looked through for who its speakers are. */
const INTRODUCTION = 12;
const QUESTIONS = 8;

const POST =
  /\b(?:chief|head|heads|boss|founder|co-founder|director|president|chair|chairman|chairwoman|officer|manager|leads?|runs?|led|spokes\w+|partner|engineer|scientist|executive)\b/i;
const TALKS = /\b(?:interview|spoke|speaks|talks?|talked|sat down|conversation|q&a|answers)\b/i;
const ADDRESS =
  /^\W*you(?:'ve|'re|\u2019ve|\u2019re)?\s+(?:\w+\s+){0,3}?(?:run|lead|head|work|found|join|chair|manage|advise|speak)\w*\b/i;

/** For whom somebody speaks, as another speaker says it. */
const ADDRESSED =
  /\b(?:you|who|he|she)(?:'re|\u2019re| are| is)? (?:here )?(?:speak\w*|act\w*|appear\w*|answer\w*|represent\w*|run|lead|head|from|with|for|work)\b|\b(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}\p{L}+,? (?:of|from|for) \p{Lu}/u;

/** The organisation that each speaker speaks for, by the names of the labels; null where the document does not say. */
export function affiliationsOf(
  blocks: readonly Block[],
  title: string | null,
  labels: ReadonlyMap<Block, Label>,
  namesIn: NamesIn,
): ReadonlyMap<string, Entity | null> {
  const organisation = (text: string): Entity | null => {
    const found = new Set(namesIn(text).filter(isOrganisation));
    const [only] = found;
    return found.size === 1 && only ? only : null;
  };
  const first = blocks.findIndex((block) => labels.has(block));
  const before = blocks.slice(0, Math.min(first, INTRODUCTION)).map(({ text }) => text);
  const sentences = before.flatMap((text) =>
    sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
  );
  const introduces = (text: string): boolean => POST.test(text) || TALKS.test(text);
  // whose call it is
  const house =
    (title === null ? null : organisation(title)) ??
    organisation(before[0] ?? "") ??
    organisation(before.join(" "));
  const interviewed = (): Entity | null => {
    for (const text of [title ?? "", ...sentences]) {
      const found = introduces(text) ? organisation(text) : null;
      if (found) return found;
    }
    const asked = [...labels].filter(([, { part }]) => part === "asks").slice(0, QUESTIONS);
    for (const [{ text }, { end }] of asked) {
      const opening = text.slice(end);
      const [sentence] = sentencesOf(opening);
      const found = sentence && ADDRESS.test(opening) ? organisation(opening.slice(0, sentence.end)) : null;
      if (found) return found;
    }
    return null;
  };
  const spoken = [...labels].flatMap(([{ text }, { end }]) =>
    ADDRESSED.test(text)
      ? sentencesOf(text).map((span) => text.slice(Math.max(span.start, end), span.end))
      : [],
  );
  /** "Mr Tolland, you speak for Ostrander", "Ms Roe of Gantry is next": said to or of a speaker. */
  const calledBy = (surname: string): Entity | null => {
    for (const text of spoken) {
      const found = namesPerson(text, surname) && ADDRESSED.test(text) ? organisation(text) : null;
      if (found) return found;
    }
    return null;
  };
  const found = new Map<string, Entity | null>();
  /** By surname: "Mr Haldane (Thornbury Data)" is Mr Haldane from then on. */
  const known = new Map<string, Entity>();
  for (const { name, text, part } of labels.values()) {
    const own = part === "name" ? null : organisation(text);
    const surname = surnameOf(name);
    if (own && !known.has(surname)) known.set(surname, own);
    if (found.get(name)) continue;
    if (own) found.set(name, own);
    else if (part === "office") found.set(name, house);
    else if (part === "answers") found.set(name, found.has(name) ? null : interviewed());
    else if (part === "asks") found.set(name, null);
    else {
      const told = sentences.find((sentence) => namesPerson(sentence, surname));
      found.set(name, known.get(surname) ?? (told ? organisation(told) : null) ?? calledBy(surname));
    }
  }
  return found;
}

function namesPerson(sentence: string, surname: string): boolean {
  const at = sentence.toLowerCase().indexOf(surname);
  const letter = sentence.charAt(at);
  return at >= 0 && surname.length > 2 && letter === letter.toUpperCase();
}
