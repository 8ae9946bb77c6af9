import type { Entity } from "../../base/model.js";
import { isOrganisation } from "../names/reference.js";
import type { Arguments, Situation } from "./arguments.js";

/** What holds or happens between two parties names both: the only other organisation in the sentence is the other one. */
export function withCounterpart(
  own: Arguments,
  { sentence, metric, fits }: Situation,
  score = 0.56,
): Arguments {
  if (
    !metric.roles?.object ||
    own.found.some((argument) => argument.role === "object" && argument.score > 0.6)
  )
    return own;
  const subject = [...own.found]
    .filter((argument) => argument.role === "subject")
    .sort((a, b) => b.score - a.score)[0];
  const others = new Set<Entity>();
  for (const { entity } of sentence.nodes) {
    if (entity && entity !== subject?.entity && isOrganisation(entity) && fits("object", entity) >= 0.4)
      others.add(entity);
  }
  const [only] = others;
  if (!subject || !only || others.size > 1) return own;
  return { ...own, found: [...own.found, { role: "object", entity: only, score, node: -1 }] };
}
