import type { Entity } from "../../base/model.js";
import { linkOf } from "../grammar/grammar.js";
import type { Sentence } from "../grammar/sentence.js";
import { isOrganisation } from "../names/reference.js";
import type { Argument, Situation } from "../roles/arguments.js";
import type { Thread } from "./told.js";

/** The only organisation that a sentence names must be the one whose figure it gives. */
export function onlyParty({ sentence, fits }: Situation, { index, scene }: Thread): Argument | null {
  const only = (other: Sentence): Entity | null | undefined => {
    const asked = new Set<Entity>();
    const organisations = new Set<Entity>();
    other.nodes.forEach(({ entity }, at) => {
      if (!entity || COMPARED.has(linkOf(other, at).preposition ?? "")) return;
      if (fits("subject", entity) === 1) asked.add(entity);
      else if (isOrganisation(entity) && fits("subject", entity) >= 0.5) organisations.add(entity);
    });
    const named = asked.size > 0 ? asked : organisations;
    return named.size === 1 ? [...named][0] : named.size > 1 ? null : undefined;
  };
  const told = (entity: Entity, score: number): Argument => ({ role: "subject", entity, score, node: -1 });
  const here = only(sentence);
  if (here) return told(here, 0.58);
  if (here === null) return null;
  for (let k = index - 1; k >= 0 && k >= index - 3; k--) {
    if (!scene.names(k)) continue;
    const before = only(scene.sentence(k));
    if (before) return told(before, 0.54 - (index - k) * 0.01);
    if (before === null) return null;
  }
  // what the section or the page is about
  for (const heading of scene.before(index).headings()) {
    const about = only(heading);
    if (about) return told(about, 0.5);
    if (about === null) return null;
  }
  return null;
}

/** After these, a name is what something is measured against, not whose figure it is. */
const COMPARED = new Set([
  "with",
  "than",
  "against",
  "versus",
  "vs",
  "to",
  "like",
  "unlike",
  "from",
  "by",
  "into",
]);
