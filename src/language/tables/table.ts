import type { Entity } from "../../base/model.js";
import { isParty, linkOf } from "../grammar/grammar.js";
import type { Sentence } from "../grammar/sentence.js";
import { frameOf, isMoney } from "../metrics/frames.js";
import { isOrganisation } from "../names/reference.js";
import { roleMeant } from "../names/role-words.js";
import type { Argument, Arguments, Situation } from "../roles/arguments.js";
import type { Scene } from "../scene.js";
import { stemOf } from "../words/stem.js";
import { Is } from "../words/words.js";

type Role = "subject" | "object";

const other = (role: Role): Role => (role === "subject" ? "object" : "subject");

/** The parties that a cell takes from its row, its column, the table's corner, and the headings above it; surest first. */
export function cellParties(situation: Situation, own: Arguments, scene: Scene): Argument[] {
  const { context } = scene.block;
  const found: Argument[] = [];
  const has = (role: Role): boolean =>
    [...own.found, ...found].some((argument) => argument.role === role && argument.score > 0.55);
  const give = (role: Role, entity: Entity | null | undefined, score: number): void => {
    if (!entity || has(role) || situation.fits(role, entity) === 0) return;
    if ([...own.found, ...found].some((argument) => argument.role !== "either" && argument.entity === entity))
      return;
    found.push({ role, entity, score: situation.fits(role, entity) < 0.5 ? score - 0.2 : score, node: -1 });
  };
  const aside = (text: string | null): Sentence | null => (text ? scene.aside(text) : null);
  const column = aside(context.columnHead);
  const row = aside(context.rowHead);
  const corner = aside(scene.row?.corner ?? null);
  // a head with two parties says both: "Brightwater to Lattice"
  for (const head of [column, row]) {
    const pair = head ? pairOf(head) : null;
    if (pair) for (const role of ["subject", "object"] as const) give(role, pair[role], 0.88);
  }
  // each cell to the left may name a party: | Customer | Supplier | Value |
  const others = (scene.row?.left ?? []).flatMap(({ text, head }, at) => {
    const [entity, second] = text.length < 60 && !/\d/.test(text) ? namesIn(scene.aside(text)) : [];
    return entity && (!second || at === 0) ? [{ entity, head: aside(head) }] : [];
  });
  if (others.length > 1 && besideFigure(situation) === null) {
    for (const { entity, head } of others) {
      const role = head ? roleNamed(head, situation.metric.roles) : null;
      if (role) give(role, entity, NAMED_BY_HEAD);
    }
    give("subject", others[0]?.entity, 0.82);
    give("object", others[1]?.entity, 0.82);
  }
  const main = aside(scene.row?.parent ?? null);
  const inRow = (row ? namesIn(row)[0] : undefined) ?? (main ? namesIn(main)[0] : undefined);
  const inColumn = column ? namesIn(column)[0] : undefined;
  let unsure = false;
  if (frameOf(situation.metric) === "transfer") {
    const told = rowRole(situation, corner, column, [
      aside(context.leadIn),
      aside(context.headings.at(-1) ?? null),
    ]);
    // of money, a row's party is the one that pays; of goods nothing is to be taken for granted
    const role = told ?? "subject";
    unsure = told === null && !isMoney(situation.metric);
    const beside = besideFigure(situation);
    give(role, inRow, unsure ? 0.5 : 0.88);
    give(other(role), beside, 0.85);
    give(inRow ? other(role) : role, inColumn, 0.84);
  } else {
    const swapped =
      inRow &&
      inColumn &&
      situation.fits("object", inRow) > situation.fits("subject", inRow) &&
      situation.fits("subject", inColumn) >= 0.5;
    const rowRoleHere: Role =
      swapped || (inRow && situation.fits("object", inRow) === 1 && situation.fits("subject", inRow) < 1)
        ? "object"
        : "subject";
    give(rowRoleHere, inRow, 0.88);
    give(inRow ? other(rowRoleHere) : "subject", inColumn, 0.84);
  }
  // whoever is still open, the table is about
  for (const text of unsure
    ? []
    : [scene.row?.corner ?? null, context.leadIn, ...[...context.headings].reverse()]) {
    const head = aside(text);
    const named = head
      ? namesIn(head).filter(
          (entity) =>
            isOrganisation(entity) ||
            situation.fits("subject", entity) === 1 ||
            situation.fits("object", entity) === 1,
        )
      : [];
    if (named.length !== 1) continue;
    for (const role of ["subject", "object"] as const) {
      if (role === "object" && frameOf(situation.metric) === "attribute") continue;
      if (!has(role)) give(role, named[0], 0.6);
    }
  }
  return found;
}

/** "| Lender | Borrower | Loan |": the heads say who is whom, which nothing else in a table does so surely. */
const NAMED_BY_HEAD = 0.98;

/** "Brightwater to Lattice", "from Lattice to Ember". */
function pairOf(head: Sentence): { readonly subject: Entity; readonly object: Entity } | null {
  const parties = head.nodes.flatMap((node, at) =>
    isParty(node) && node.entity ? [{ entity: node.entity, link: linkOf(head, at).preposition }] : [],
  );
  const [first, second] = parties;
  if (parties.length !== 2 || !first || !second || first.entity === second.entity) return null;
  if (second.link === "to" || second.link === "in" || second.link === "into" || second.link === "for")
    return { subject: first.entity, object: second.entity };
  return second.link === "from" || second.link === "by"
    ? { subject: second.entity, object: first.entity }
    : null;
}

/** Which role a row's party has: by the corner ("Investor", "Stake in Ember"), else by the column's head ("Raised", "Committed to"). */
function rowRole(
  { metric }: Situation,
  corner: Sentence | null,
  column: Sentence | null,
  above: readonly (Sentence | null)[],
): Role | null {
  for (const head of [corner, column]) {
    if (!head) continue;
    const told =
      roleNamed(head, metric.roles) ?? partyRole(head) ?? (head === column ? getterWords(head) : null);
    if (told) return told;
  }
  for (const head of above) {
    const told = head ? roleNamed(head, metric.roles, true) : null;
    if (told) return told;
  }
  return null;
}

/** The head is the name of a role: "Customer", "Investor". */
function roleNamed(
  head: Sentence,
  roles: { readonly subject: string; readonly object: string | null } | null,
  anywhere = false,
): Role | null {
  if (!roles) return null;
  const stems = (anywhere ? head.nodes : head.nodes.slice(0, 1))
    .filter((node) => !node.possessive)
    .map((node) => node.word.stem);
  for (const role of ["subject", "object"] as const) {
    const words = (roles[role] ?? "").toLowerCase().split(/[^a-z]+/);
    if (words.some((word) => word.length > 3 && stems.includes(stemOf(word).stem))) return role;
  }
  const named = (anywhere ? head.nodes : head.nodes.slice(0, 1)).filter((node) => !node.possessive);
  for (const { lower } of named) {
    const role = roleMeant(lower, roles);
    if (role) return role;
  }
  return null;
}

/** "Invested in Nordcell", "Paid by Hooli": the party in a head has a role, so the row's has the other. */
function partyRole(head: Sentence): Role | null {
  const at = head.nodes.findIndex((node) => isParty(node));
  if (at < 0) return null;
  const { preposition } = linkOf(head, at);
  if (preposition === "from" || preposition === "by") return "object";
  return preposition === null || preposition === "with" || preposition === "of" ? null : "subject";
}

function getterWords(head: Sentence): Role | null {
  for (let k = 0; k < head.nodes.length; k++) {
    const node = head.nodes[k];
    if (node?.kind !== "word") continue;
    if (/^(?:to|into|in|for)$/.test(node.lower) && k >= head.nodes.length - 2) return "object";
    if (/^(?:from|received|raised|funding)$/.test(node.lower) || node.word.flags & Is.taking) return "object";
  }
  return null;
}

/** "$33B Amazon + $15B Microsoft": the name next to a cell's figure is its other party. */
function besideFigure({ sentence, event }: Situation): Entity | null {
  const { nodes } = sentence;
  const after = nodes[event.figure + 1];
  if (after?.kind === "entity") return after.entity;
  const before = nodes[event.figure - 1]?.kind === "mark" ? nodes[event.figure - 2] : nodes[event.figure - 1];
  return before?.kind === "entity" ? before.entity : null;
}

/** The entities that a heading or head names, in order. */
export function namesIn(sentence: Sentence): Entity[] {
  const found: Entity[] = [];
  for (const node of sentence.nodes) if (node.entity && !found.includes(node.entity)) found.push(node.entity);
  return found;
}
