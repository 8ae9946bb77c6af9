/** What a text reporter may do to words. The plain one does nothing; colours come from `io/colour.ts`. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const same = (text: string): string => text;

export const plain: Style = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same };

/** What a text reporter needs to know of where its string goes. */
export interface Page {
  readonly style: Style;
  /** Columns that may be filled. */
  readonly width: number;
}
