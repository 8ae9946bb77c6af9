import type { Base, Claim } from "./base/model.js";
import { findFigures, intervalOf, sameDimension } from "./quantity/index.js";
import type { Quantity } from "./quantity/quantity.js";

/**
 * The claims that a query finds, in the order of the base; all of them for an empty query. Every word must occur
 * in what the claim says (its ids, names, scope, states, sources, quotes), and every figure must be one of its.
 */
export function searchClaims(base: Base, query: string): readonly Claim[] {
  if (query === "") return base.claims;
  const figures = findFigures(query);
  let rest = query;
  for (const { start, end } of [...figures].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const words = fold(rest).split(" ").filter(Boolean);
  const names = namesOf(base);
  const texts = fold(query).split(" ").filter(Boolean);
  return base.claims.filter((claim) => {
    const text = textOf(claim, names);
    if (
      words.every((word) => text.includes(word)) &&
      figures.every(({ quantity }) => hasFigure(claim, quantity))
    ) {
      return true;
    }
    // The query may be words of a quote, figures and all.
    return texts.every((word) => text.includes(word));
  });
}

function hasFigure(claim: Claim, wanted: Quantity): boolean {
  if (claim.quantity === null) return false;
  if (wanted.unit === null) return wanted.value !== null && claim.quantity.value === wanted.value;
  if (!sameDimension(claim.quantity, wanted)) return false;
  const [claimed, asked] = [intervalOf(claim.quantity), intervalOf(wanted)];
  const value = (interval: ReturnType<typeof intervalOf>) => `${interval.low} ${interval.high}`;
  return value(claimed) === value(asked) || (wanted.value !== null && claim.quantity.value === wanted.value);
}

function namesOf(base: Base): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, name, aliases } of base.entities) names.set(id, [name, ...aliases].join(" "));
  for (const { id, name } of base.metrics) names.set(`metric ${id}`, name);
  for (const { id, title, containerTitle } of base.sources)
    names.set(`source ${id}`, `${title} ${containerTitle ?? ""}`);
  return names;
}

function textOf(claim: Claim, names: ReadonlyMap<string, string>): string {
  const parts = [
    claim.id,
    claim.topic,
    claim.state,
    claim.modality,
    claim.during,
    claim.asOf,
    claim.quantity?.text,
    names.get(claim.subject),
    names.get(`metric ${claim.metric}`),
    claim.object && names.get(claim.object),
    ...Object.values(claim.scope ?? {}),
    ...claim.citations.flatMap(({ source, quote, saidBy }) => [
      source,
      names.get(`source ${source}`),
      quote,
      saidBy,
    ]),
  ];
  return fold(parts.filter(Boolean).join(" "));
}

/** Lower case, without accents; hyphens and slashes are blanks, so that ids and words meet. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[-_/,“”"'’()]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
