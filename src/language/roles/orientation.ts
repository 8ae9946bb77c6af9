import type { Metric } from "../../base/model.js";
import { isMoney } from "../metrics/frames.js";
import { type RoleSide, sideOf } from "../names/role-words.js";

/** How a metric's roles stand to the way in which what it measures goes. */
export type Orientation =
  /** The subject gives it: an investor, a supplier of power. */
  | "given"
  /** The subject gets it: a borrower, the buyer of power, the seller whose price it is. */
  | "got"
  /** The subject lays on the object what the object has to pay: an authority's fine, a plaintiff's damages. */
  | "levied";

/** Words of a metric without roles that its subject gets by: "drawn", "borrowed". */
const TAKING = /^(?:drawn?|drew|borrow(?:s|ed|ings?)?|debts?|received?|owed)\b/;

/** What the names of a metric's roles say; that the subject gives where they say nothing. */
export function orientationOf(metric: Metric): Orientation {
  const { roles } = metric;
  if (roles === null) return metric.cues.some((cue) => TAKING.test(cue)) ? "got" : "given";
  if (!roles.object) return "given";
  const [subject, object] = [sideOf(roles.subject), sideOf(roles.object)];
  if (subject === "levier") return "levied";
  const money = isMoney(metric);
  const gives = (side: RoleSide | null): boolean | null =>
    side === null || side === "levier"
      ? null
      : side === "funder"
        ? true
        : side === "funded"
          ? false
          : (side === "buyer") === money;
  const [left, right] = [gives(subject), gives(object)];
  return left === false || (left === null && right === true) ? "got" : "given";
}
