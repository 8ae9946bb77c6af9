import type { Entity } from "../../base/model.js";
import { nameWords } from "../../text/letters.js";
import { createPhrases, keysOf, type PhraseTable, tabulate } from "../words/phrases.js";
import type { Token } from "../words/tokens.js";

/** An entity's name or alias at a run of tokens. */
export interface Mention {
  readonly entity: Entity;
  /** Number of tokens. */
  readonly length: number;
}

export interface EntityIndex {
  readonly mentionAt: (tokens: readonly Token[], index: number, anyCase: boolean) => Mention | null;
  readonly byId: ReadonlyMap<string, Entity>;
  /** All kinds of the base's entities, in lower case: "the campus" refers to one of its kind. */
  readonly kinds: ReadonlySet<string>;
  /** Parts by their parent's id: "its cloud arm" is looked for here. */
  readonly partsOf: (id: string) => readonly Entity[];
  /** The entity that this is a part of, or itself, as far up as parts go. */
  readonly isWithin: (id: string, whole: string) => boolean;
}

/** "the park" for Chennai Park: what a thing's name ends with; empty where that is no word to call it by. */
export function lastWordOf({ name, kind }: Entity): string {
  if (kind === "company" || kind === "person" || !name.includes(" ")) return "";
  const last = name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
  return last.length > 3 && /^[a-z]+$/.test(last) ? last : "";
}

interface Name {
  readonly entity: Entity;
  /** The words as the base writes them: a capital in them must be one in the text. */
  readonly words: readonly string[];
}

/** Names and aliases, each as it may be written, with the id of its entity. */
export type NameTable = PhraseTable;

/** What it holds of a name: its entity, and how it is written. */
export type StoredName = readonly [entity: string, written: string];

const asWritten = (lower: string): string => lower;

export function tabulateNames(entities: readonly Entity[]): NameTable {
  return tabulate(
    entities.flatMap((entity) =>
      [...new Set([entity.name, ...entity.aliases])]
        .flatMap((name) => variantsOf(name, entity.kind))
        .map((written) => [keysOf(written, asWritten), [entity.id, written] as const] as const),
    ),
  );
}

/** Makes names and aliases findable, once per reader. */
export function indexEntities(entities: readonly Entity[], names: NameTable): EntityIndex {
  const byId = new Map<string, Entity>();
  const parts = new Map<string, Entity[]>();
  for (const entity of entities) {
    byId.set(entity.id, entity);
    if (entity.partOf) parts.set(entity.partOf, [...(parts.get(entity.partOf) ?? []), entity]);
  }
  const phrases = createPhrases(names, asWritten, ([id, written]: StoredName): Name | null => {
    const entity = byId.get(id);
    return entity === undefined ? null : { entity, words: nameWords(written) };
  });
  return {
    byId,
    kinds: new Set(
      entities
        .flatMap((entity) => [entity.kind.toLowerCase(), lastWordOf(entity)])
        .filter((kind) => kind !== "" && kind !== "thing" && kind !== "group"),
    ),
    mentionAt(tokens, index, anyCase) {
      const found = phrases.match(
        tokens,
        index,
        (name, length) => anyCase || caseFits(name.words, tokens, index, length),
      );
      return found ? { entity: found.value.entity, length: found.length } : null;
    },
    partsOf: (id) => parts.get(id) ?? [],
    isWithin(id, whole) {
      let at: string | null = id;
      for (let depth = 0; at && depth < 8; depth++) {
        if (at === whole) return true;
        at = byId.get(at)?.partOf ?? null;
      }
      return false;
    },
  };
}

/** Things come in numbers ("H100s", "Trainium2 chips"), companies do not. */
function variantsOf(name: string, kind: string): string[] {
  if (kind === "company" || kind === "place" || kind === "person" || /s$/i.test(name)) return [name];
  return [
    name,
    /[^aeiou]y$/.test(name) && name === name.toLowerCase() ? `${name.slice(0, -1)}ies` : `${name}s`,
  ];
}

/** A word the base writes with a capital needs one in the text; "the maker of" may begin a sentence. */
function caseFits(
  words: readonly string[],
  tokens: readonly Token[],
  index: number,
  length: number,
): boolean {
  let word = 0;
  for (let k = 0; k < length; k++) {
    const token = tokens[index + k];
    if (!token || token.kind === "possessive") continue;
    const wanted = words[word++];
    if (wanted === undefined || token.text === wanted) continue;
    const capital = wanted !== wanted.toLowerCase();
    if (!capital) continue;
    if (token.text === token.text.toLowerCase() && !/[A-Z].*[A-Z]/.test(wanted)) return false;
    if (token.text !== token.text.toUpperCase() && wanted === wanted.toUpperCase() && wanted.length > 1)
      return false;
    if (token.text === token.text.toLowerCase() && wanted.length < 4) return false;
  }
  return true;
}
