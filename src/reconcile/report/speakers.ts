import type { BaseIndex } from "../../base/index.js";
import type { Claim } from "../../base/model.js";
import { listed, sourceName } from "./names.js";

/** So many sources are named; more are counted. */
const NAMED = 3;

/** Those who say it, with a verb that agrees: "Vucense says", "Vucense and the article “What AWS is” say". */
export function otherVoices(claims: readonly Claim[], verb: string, index: BaseIndex): string {
  const names = namesOf(claims, index);
  return `${listedSources(names)} ${verbFor(names, verb)}`;
}

/** The names of the sources that the claims cite, most a few and the number of the others. */
export function namesOf(claims: readonly Claim[], index: BaseIndex): readonly string[] {
  const ids = new Set(claims.flatMap((claim) => claim.citations.map((citation) => citation.source)));
  return namesOfSources([...ids], index);
}

/** The same for sources by their ids. A copy says nothing of its own beside its original, nor beside another copy of it. */
export function namesOfSources(ids: readonly string[], index: BaseIndex): readonly string[] {
  const one = new Map<string, string>();
  for (const id of ids) {
    const witness = index.witnessOf(id);
    if (!one.has(witness) || witness === id) one.set(witness, id);
  }
  const witnesses = [...one.values()];
  const names = [...new Set(witnesses.map((id) => sourceName(id, index)))];
  if (names.length <= NAMED) return names;
  return [...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} others`];
}

/** The verb for these sources: "says" of one, "say" of several. Give it as one source has it. */
export function verbFor(sources: readonly string[], verb: string): string {
  const several = sources.length > 1 || /^\d/.test(sources[0] ?? "");
  if (!several) return verb;
  return PLURALS[verb] ?? verb.replace(/s$/, "");
}

const PLURALS: Readonly<Record<string, string>> = { has: "have", is: "are", was: "were", does: "do" };

/** Source names in a row, texts of one kind together: "Vucense and the articles “A” and “B”". */
export function listedSources(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  const kinds = new Map<string, string[]>();
  for (const name of names) {
    const [, noun = name, title] = TITLED.exec(name) ?? [];
    const titles = kinds.get(noun) ?? [];
    if (title !== undefined) titles.push(title);
    kinds.set(noun, titles);
  }
  const rows = [...kinds].map(([noun, titles]) => {
    if (titles.length === 0) return noun;
    return `the ${noun}${titles.length > 1 ? "s" : ""} ${listed(titles)}`;
  });
  const counted = rows.findIndex((row) => /^\d/.test(row));
  const named = counted === -1 ? rows : [...rows.filter((_, i) => i !== counted), rows[counted] as string];
  return listed(named.sort((a, b) => Number(/^the \w+ \u201c/.test(a)) - Number(/^the \w+ \u201c/.test(b))));
}

const TITLED = /^the ([a-z]+) (\u201c.+\u201d)$/;
