import type { Block } from "../text/document.js";
import { ArgumentList, type Arguments, type Situation } from "./arguments.js";
import type { ContextText } from "./choose.js";
import { frameOf } from "./frames.js";
import { isParty, linkOf } from "./grammar.js";
import type { Scene } from "./scene.js";
import type { Sentence } from "./sentence.js";
import { Is } from "./words.js";

/** The texts around a block that may name its figures' metric. Prose speaks for itself; a cell is nothing without its heads. */
export function contextsOf(block: Block): ContextText[] {
  const { columnHead, rowHead, leadIn, headings } = block.context;
  const texts: ContextText[] = [];
  if (columnHead) texts.push({ text: columnHead, worth: 7 });
  if (block.kind === "cell" || block.kind === "item") {
    if (rowHead) texts.push({ text: rowHead, worth: 5.5 });
    if (leadIn) texts.push({ text: leadIn, worth: block.kind === "item" ? 4.5 : 4 });
    const heading = headings.at(-1);
    if (heading) texts.push({ text: heading, worth: 2.6 });
  }
  return texts;
}

/** Parties that a cell takes from its heads, or an item from its lead-in. What the block says itself goes first. */
export function contextArguments(situation: Situation, own: Arguments, scene: Scene): Arguments {
  const { context, kind } = scene.block;
  if (kind !== "cell" && kind !== "item") return own;
  const list = new ArgumentList(situation);
  const has = (role: "subject" | "object"): boolean =>
    own.found.some((argument) => argument.role === role && argument.score > 0.6);
  const frame = frameOf(situation.metric);
  const entities = (text: string | null) => (text ? namesIn(scene.aside(text)) : []);
  const row = entities(context.rowHead)[0];
  const column = entities(context.columnHead)[0];
  const give = (role: "subject" | "object", entity: typeof row, score: number): void => {
    if (!entity || has(role) || situation.fits(role, entity) === 0) return;
    if (own.found.some((argument) => argument.role === role && argument.entity === entity)) return;
    list.found.push({
      role,
      entity,
      score: situation.fits(role, entity) < 0.5 ? score - 0.2 : score,
      node: -1,
    });
  };
  if (kind === "cell") {
    const beside = besideFigure(situation);
    if (frame === "transfer") {
      const role = context.columnHead
        ? (columnParty(scene.aside(context.columnHead)) ?? rowRole(scene.aside(context.columnHead)))
        : "subject";
      give(role, row, 0.8);
      give(role === "subject" ? "object" : "subject", beside ?? column, beside ? 0.85 : 0.75);
    } else {
      const rowIsObject =
        row &&
        column &&
        situation.fits("object", row) > situation.fits("subject", row) &&
        situation.fits("subject", column) >= 0.5;
      give(rowIsObject ? "object" : "subject", row, 0.8);
      give(row ? (rowIsObject ? "subject" : "object") : "subject", column, 0.75);
    }
  }
  const lead = context.leadIn ? scene.aside(context.leadIn) : null;
  if (lead && kind === "item") leadInParties(lead, situation, give);
  const caption =
    kind === "cell" ? [context.leadIn, context.headings.at(-1) ?? null] : [context.headings.at(-1) ?? null];
  for (const text of caption) {
    const named = entities(text).filter((entity) => situation.fits("subject", entity) >= 0.5);
    if (named.length === 1 && !row && !column) give("subject", named[0], 0.62);
  }
  if (list.found.length === 0) return own;
  return { ...own, found: [...own.found, ...list.found] };
}

/** "$33B Amazon + $15B Microsoft": the name next to a cell's figure is its other party. */
function besideFigure({ sentence, event }: Situation) {
  const { nodes } = sentence;
  const after = nodes[event.figure + 1];
  if (after?.kind === "entity") return after.entity;
  const before = nodes[event.figure - 1]?.kind === "mark" ? nodes[event.figure - 2] : nodes[event.figure - 1];
  return before?.kind === "entity" ? before.entity : null;
}

function namesIn(sentence: Sentence) {
  const found: NonNullable<Sentence["nodes"][number]["entity"]>[] = [];
  for (const node of sentence.nodes) if (node.entity && !found.includes(node.entity)) found.push(node.entity);
  return found;
}

/** Which role a row's party has, by its column's head: "Invested in company", "Committed to", "Raised" make it the getter. */
function rowRole(head: Sentence): "subject" | "object" {
  for (let k = 0; k < head.nodes.length; k++) {
    const node = head.nodes[k];
    if (node?.kind !== "word" && node?.kind !== "reference") continue;
    const last = k >= head.nodes.length - 2;
    if (node.kind === "word" && /^(?:to|into|in|for)$/.test(node.lower) && last) return "object";
    if (node.kind === "word" && /^(?:from|received|raised|investors?|backers?|funding|by)$/.test(node.lower))
      return node.lower === "by" ? "subject" : "object";
    if (node.kind === "word" && node.word.flags & Is.taking) return "object";
  }
  return "subject";
}

/** "Invested in Nordcell", "Paid by Hooli": the party in the column's head has a role, so the row's has the other. */
function columnParty(head: Sentence): "subject" | "object" | null {
  const at = head.nodes.findIndex((node) => isParty(node));
  if (at < 0) return null;
  const { preposition } = linkOf(head, at);
  if (preposition === "from" || preposition === "by") return "object";
  return preposition === null || preposition === "with" ? null : "subject";
}

/** "Amazon will pay:" — its subject is the items' subject, and so on by the lead-in's own grammar, in short. */
function leadInParties(
  lead: Sentence,
  situation: Situation,
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
  void situation;
}
