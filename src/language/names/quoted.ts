import type { Entity } from "../../base/model.js";
import type { Persons } from "../grammar/nodes.js";
import type { Sentence } from "../grammar/sentence.js";
import { isOrganisation } from "./reference.js";

/**
 * Whom "we" stands for in a sentence that quotes someone: "We will invest", said Globex's chief executive. The only
 * organisation that is named outside of the quote; null where nobody says anything in the first person.
 */
export function quotedPersons({ nodes, groups }: Sentence): Persons | null {
  let isInside = false;
  let isFirstPerson = false;
  let speech = false;
  const outside = new Set<Entity>();
  nodes.forEach((node, at) => {
    if (node.kind === "mark" && QUOTES.test(node.lower)) {
      isInside = !isInside;
      return;
    }
    if (isInside) {
      if (FIRST.test(node.lower) && node.kind === "word") isFirstPerson = true;
      return;
    }
    if (groups.some(({ main, word }) => main === at && word.flows.includes("say"))) speech = true;
    if (node.kind === "entity" && node.entity && isOrganisation(node.entity)) outside.add(node.entity);
  });
  const [we] = outside;
  return isFirstPerson && speech && we && outside.size === 1 ? { we, you: null } : null;
}

const QUOTES = /^["\u201C\u201D]$/;
const FIRST = /^(?:we|us|our|ours)$/;
