import type { Entity } from "../../base/model.js";
import { isParty } from "../grammar/grammar.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Argument, Arguments, Situation } from "../roles/arguments.js";
import type { Scene } from "../scene.js";
import { cellParties, namesIn } from "../tables/table.js";
import type { ContextText } from "./choice.js";

/** The texts around a block that may name its figures' metric. Prose speaks for itself; a cell is nothing without its heads. */
export function contextsOf({ block, row }: Scene): ContextText[] {
  const { columnHead, rowHead, leadIn, headings } = block.context;
  const texts: ContextText[] = [];
  if (columnHead) texts.push({ text: columnHead, worth: 7 });
  if (block.kind === "cell" || block.kind === "item") {
    if (rowHead) texts.push({ text: rowHead, worth: 6.5 });
    if (row?.corner) texts.push({ text: row.corner, worth: 5 });
    if (leadIn) texts.push({ text: leadIn, worth: block.kind === "item" ? 4.5 : 4 });
    const heading = headings.at(-1);
    if (heading) texts.push({ text: heading, worth: 2.6 });
  }
  return texts;
}

/** The entities that a cell's heads name. */
export function namedAround({ block, aside, row }: Scene): Entity[] {
  if (block.kind !== "cell") return [];
  const heads = [block.context.rowHead, block.context.columnHead, row?.corner ?? null];
  return heads.flatMap((head) => (head ? namesIn(aside(head)) : []));
}

/** Parties that a cell takes from its heads, or an item from its lead-in. What the block says itself goes first. */
export function contextArguments(situation: Situation, own: Arguments, scene: Scene): Arguments {
  const { kind } = scene.block;
  if (kind !== "cell" && kind !== "item") return own;
  const found = kind === "cell" ? cellParties(situation, own, scene) : itemParties(situation, own, scene);
  return found.length === 0 ? own : { ...own, found: [...own.found, ...found] };
}

function itemParties(situation: Situation, own: Arguments, scene: Scene): Argument[] {
  const { leadIn, headings } = scene.block.context;
  const found: Argument[] = [];
  const give = (
    role: "subject" | "object",
    entity: Sentence["nodes"][number]["entity"],
    score: number,
  ): void => {
    const known = [...own.found, ...found];
    if (!entity || situation.fits(role, entity) === 0) return;
    if (
      known.some((argument) => (argument.role === role && argument.score > 0.6) || argument.entity === entity)
    )
      return;
    found.push({ role, entity, score: situation.fits(role, entity) < 0.5 ? score - 0.2 : score, node: -1 });
  };
  if (leadIn) leadInParties(scene.aside(leadIn), give);
  for (const heading of [...headings].reverse()) {
    const named = namesIn(scene.aside(heading)).filter((entity) => situation.fits("subject", entity) >= 0.5);
    if (named.length === 1) give("subject", named[0] ?? null, 0.6);
  }
  return found;
}

/** "Amazon will pay:" — its subject is the items' subject, and so on by the lead-in's own grammar, in short. */
function leadInParties(
  lead: Sentence,
  give: (
    role: "subject" | "object",
    entity: Sentence["nodes"][number]["entity"] & object,
    score: number,
  ) => void,
): void {
  const group = lead.groups[0];
  const named = lead.nodes
    .map((node, index) => ({ node, index }))
    .filter(({ node }) => isParty(node) && node.entity);
  if (named.length === 0 || named.length > 2) return;
  const takes = group ? group.word.flows[0] === "take" : false;
  for (const { node, index } of named) {
    if (!node.entity) continue;
    const before = group ? index < group.start : named.length === 1;
    const passive = group?.passive ?? false;
    if (before) give(takes !== passive ? "object" : "subject", node.entity, 0.72);
    else give(takes !== passive ? "subject" : "object", node.entity, 0.68);
  }
}
