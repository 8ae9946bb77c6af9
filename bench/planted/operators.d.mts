import type { Mark } from "./markers.mjs";

/** A place in a draft, end-exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One error: what is changed, and where in the right draft it shows. */
export interface Plant {
  readonly edits: readonly (Span & { readonly text: string })[];
  readonly spans: readonly Span[];
}

/** What operators ask of a base (`facts.mjs`). */
export interface Facts {
  alsoTrue(id: string, text: string): boolean;
  sameKind(id: string, other: string): boolean;
  needsBound(id: string): boolean;
  neighbours(id: string, family: string): readonly string[];
}

export type Operator = (
  draft: { readonly text: string; readonly marks: readonly Mark[] },
  facts: Facts,
  choose: (n: number) => number,
) => readonly Plant[];

export const OPERATORS: Readonly<Record<string, Operator>>;
export function applied(text: string, plant: Plant): { text: string; spans: readonly Span[] };
