import type { Citation, Claim, Scope } from "../base/model.js";
import type { Quantity, Unit } from "../quantity/quantity.js";

/** Every JSON document twosource prints says so; it changes only when a shape changes incompatibly. */
export const SCHEMA_VERSION = 1;

/** A JSON document, indented, with its newline. Control characters are escaped by JSON itself, the C1 and bidi ones here. */
export function jsonDocument(body: Readonly<Record<string, unknown>>): string {
  return safeJson({ schemaVersion: SCHEMA_VERSION, ...body });
}

/** Any JSON, indented, with nothing in it that a terminal would obey. */
function safeJson(body: unknown): string {
  const text = JSON.stringify(body, null, 2);
  return `${text.replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, escapeUnit)}\n`;
}

/**
 * The text of `safeJson`, without its newline, in parts: of `body` the list under `key`, which stands empty, is filled with
 * items that are texts in parts themselves. `depth` is how many levels it stands below the top. So a document of any
 * length is never held.
 */
export function* jsonParts(
  body: unknown,
  key: string,
  items: Iterable<Iterable<string>>,
  depth = 0,
): Generator<string> {
  const text = jsonAt(body, depth);
  // A quote within a string is escaped, so no string has this in it.
  const open = text.lastIndexOf(`"${key}": []`) + key.length + 5;
  const line = text.slice(text.lastIndexOf("\n", open) + 1, open);
  const indent = line.slice(0, line.length - line.trimStart().length);
  yield text.slice(0, open);
  let isFirst = true;
  for (const item of items) {
    yield `${isFirst ? "" : ","}\n${indent}  `;
    yield* item;
    isFirst = false;
  }
  yield `${isFirst ? "" : `\n${indent}`}${text.slice(open)}`;
}

/** Any JSON as `safeJson` writes it so many levels below the top. */
export function jsonAt(body: unknown, depth: number): string {
  return safeJson(body)
    .trimEnd()
    .replaceAll("\n", `\n${"  ".repeat(depth)}`);
}

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A quantity as the API has it (DESIGN §7): without its written precision. */
export function quantityJson(quantity: Quantity | null) {
  if (quantity === null) return null;
  const { text, bound, value, low, high, unit } = quantity;
  return {
    text,
    bound,
    value,
    low,
    high,
    unit: unit && { id: unit.id, name: nameOf(unit), dimension: unit.dimension },
  };
}

/** A date's numbers are days; the document says from when they count. */
const nameOf = ({ name, dimension }: Unit): string => (dimension === "date" ? "days since 1970-01-01" : name);

/** Facets that are given, in a fixed order; null where none is. */
export function scopeJson(scope: Scope | null) {
  if (scope === null) return null;
  const { tranche, per, over, as, of } = scope;
  const given = Object.entries({ tranche, per, over, as, of }).filter(([, value]) => value !== undefined);
  return given.length === 0 ? null : Object.fromEntries(given);
}

export function citationJson({ source, paragraph, quote }: Citation) {
  return { source, paragraph, quote };
}

export function claimJson(claim: Claim) {
  return {
    id: claim.id,
    subject: claim.subject,
    metric: claim.metric,
    object: claim.object,
    quantity: quantityJson(claim.quantity),
    state: claim.state,
    scope: scopeJson(claim.scope),
    modality: claim.modality,
    during: claim.during,
    asOf: claim.asOf,
    topic: claim.topic,
    citations: claim.citations.map(citationJson),
  };
}
