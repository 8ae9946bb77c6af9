/** How a figure is told to be a total: where its words start, and whether they add nothing but the parts told before. */
export interface Total {
  /** The first item of the total's words or of the figure itself. */
  readonly start: number;
  /** Told as another way to put the parts: a sum that does not come out is wrong. Otherwise only one that does is taken. */
  readonly bound: boolean;
  /** Whether the parts may stand in the sentences before; "more" where one that is told to come on top does. */
  readonly reaches: boolean | "more";
}
