/**
 * Figures: reading quantities in English prose, comparing and printing them.
 *
 * `findFigures` tells a change ("grew from $9 billion to $30 billion") as one figure with bound `range`; where its two ends
 * are wanted, pass the figures through `separately`.
 */
export { findFigures, separately } from "./figures.js";
export { type Interval, intervalOf, sameDimension, sameUnit, toBase } from "./interval.js";
export { parseFigure } from "./parse.js";
export { printQuantity, sameQuantity, shortQuantity } from "./print.js";
export {
  type Bound,
  type Dimension,
  type Figure,
  type Quantity,
  type Trend,
  trendOf,
  type Unit,
} from "./quantity.js";
export { headNoun, moneyOf, unitById } from "./units.js";
