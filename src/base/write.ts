import { isMap, isScalar, isSeq, parseDocument, stringify } from "yaml";
import type { Citation, Scope } from "./model.js";

/** A claim to be written: what a claims file holds, so that proposals need no parsed figure. */
export interface ClaimEntry {
  readonly id: string;
  readonly subject: string;
  readonly metric: string;
  readonly object?: string | null;
  /** As written: "up to $25 billion". */
  readonly figure?: string | null;
  readonly state?: string | null;
  readonly scope?: Scope | null;
  readonly modality?: string | null;
  readonly during?: string | null;
  readonly asOf?: string | null;
  readonly partOf?: string | null;
  readonly citations: readonly (Pick<Citation, "source" | "quote"> & Partial<Citation>)[];
}

const PLAIN = { version: "1.2", schema: "core", lineWidth: 0, indentSeq: false } as const;

/** One claim as an entry of a YAML list, keys in the order of the documentation, without a line break at its end. */
export function printClaim(claim: ClaimEntry): string {
  return stringify([entryOf(claim)], PLAIN).trimEnd();
}

/** The keys of a claims file, without those that are empty. */
function entryOf(claim: ClaimEntry): Readonly<Record<string, unknown>> {
  const head = filled({
    id: claim.id,
    subject: claim.subject,
    metric: claim.metric,
    object: claim.object,
    figure: claim.figure,
    state: claim.state,
    scope: claim.scope,
    modality: claim.modality,
    during: claim.during,
    asOf: claim.asOf,
    partOf: claim.partOf,
  });
  const citations = claim.citations.map((citation) =>
    filled({
      source: citation.source,
      paragraph: citation.paragraph,
      quote: citation.quote,
      prefix: citation.prefix,
      suffix: citation.suffix,
      "said-by": citation.saidBy,
    }),
  );
  return { ...head, citations };
}

/**
 * Adds claims at the end of a file's `claims` list. Everything that is there stays to the letter: comments, order,
 * quoting, line ends; only a list in
 * brackets, or an empty one, is written anew. Null where the text is not a mapping in valid YAML, or its `claims` is not a list.
 */
export function appendClaims(text: string, claims: readonly ClaimEntry[]): string | null {
  const document = parseDocument(text, { ...PLAIN, keepSourceTokens: true, logLevel: "silent" });
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents) && String(contents) !== ""))
    return null;
  if (claims.length === 0) return text;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const entries = (indent: number) =>
    claims
      .map((claim) => printClaim(claim).replace(/^/gmu, " ".repeat(indent)))
      .join("\n\n")
      .replaceAll("\n", newline);

  const list = isMap(contents) ? contents.get("claims", true) : undefined;
  if (list === undefined && !(isMap(contents) && contents.flow)) {
    return `${withLineEnd(text, newline)}claims:${newline}${entries(2)}${newline}`;
  }
  if (isSeq(list) && !list.flow && list.items.length > 0 && list.range) {
    const indent = columnOf(text, list.range[0]);
    const at = endOfLine(text, list.range[1]);
    const rest = text.slice(at);
    return `${withLineEnd(text.slice(0, at), newline)}${newline}${entries(indent)}${newline}${rest}`;
  }
  // A list in brackets, or none yet: written anew by the YAML library, which keeps comments and order.
  if (isSeq(list)) {
    list.flow = false;
    for (const claim of claims) list.add(document.createNode(entryOf(claim)));
  } else if (isScalar(list) ? list.value === null : list === undefined) {
    document.set("claims", document.createNode(claims.map(entryOf)));
  } else return null;
  if (isMap(contents)) contents.flow = false;
  return document.toString(PLAIN).replaceAll("\n", newline);
}

function filled(entry: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== null && value !== undefined),
  );
}

function withLineEnd(text: string, newline: string): string {
  return text === "" || text.endsWith("\n") ? text : text + newline;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

/** Past the line break that ends the line at `offset`; `offset` itself where it is at the start of a line. */
function endOfLine(text: string, offset: number): number {
  if (offset === 0 || text[offset - 1] === "\n") return offset;
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}
