/** A marked figure or words, at their place in the draft without markers. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly claim: string | null;
  readonly key: string | null;
  readonly flags: ReadonlySet<string>;
  readonly instead: Readonly<Record<string, string>>;
}

export function readMarked(source: string): { text: string; marks: readonly Mark[] };
export function isFigure(mark: Mark): boolean;
export function isTableRow(text: string, place: number): boolean;
export function sentenceAt(text: string, place: number): { start: number; end: number };
