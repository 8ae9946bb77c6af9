import { arithmetic } from "./arithmetic.js";
import { contradictedFigure } from "./contradicted-figure.js";
import { contradictedState } from "./contradicted-state.js";
import { disputedFigure } from "./disputed-figure.js";
import { droppedBound } from "./dropped-bound.js";
import { inconsistentFigures } from "./inconsistent-figures.js";
import { magnitudeSlip } from "./magnitude-slip.js";
import { outdatedFigure } from "./outdated-figure.js";
import { overstatedModality } from "./overstated-modality.js";
import type { Rule } from "./rule.js";
import { singleSource } from "./single-source.js";
import { unsourcedFigure } from "./unsourced-figure.js";
import { wrongParty } from "./wrong-party.js";
import { wrongScope } from "./wrong-scope.js";

/** Every rule, most specific first: of several that fit one figure, the first speaks. */
export const RULES: readonly Rule[] = [
  arithmetic,
  magnitudeSlip,
  wrongParty,
  wrongScope,
  inconsistentFigures,
  contradictedFigure,
  outdatedFigure,
  overstatedModality,
  droppedBound,
  contradictedState,
  disputedFigure,
  singleSource,
  unsourcedFigure,
];
