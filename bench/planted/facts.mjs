// What the operators need of a base: which other figures of its kind a claim has, and whether a changed figure would
// still be true.
import { boundOf, dropBound, familyOf, numbersIn } from "./numerals.mjs";

/** @param claims the base's claims, as `loadBase` gives them */
export function factsOf(claims) {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const claimOf = (id) => {
    const claim = byId.get(id);
    if (claim === undefined) throw new Error(`no claim "${id}"`);
    return claim;
  };
  const figures = claims.filter((claim) => claim.quantity !== null && claim.date === undefined);
  const onTopic = (id) => figures.filter((claim) => claim.topic === claimOf(id).topic);
  return {
    has: (id) => byId.has(id),
    /** Another claim on the topic gives this very number, whatever its bound: then the change may be no error. */
    alsoTrue(id, text) {
      const values = valuesOf(text);
      const own = boundOf(text)?.bound ?? "";
      return onTopic(id).some((claim) => {
        if (valuesOf(claim.quantity.text).join() !== values.join()) return false;
        const bound = HARD.has(claim.quantity.bound) ? claim.quantity.bound : "";
        return claim.id !== id ? bound === own || bound === "" : bound === own;
      });
    },
    /** Figures that could stand in one column: of one dimension, for money one currency, for counts one metric. */
    sameKind(id, other) {
      const [a, b] = [claimOf(id), claimOf(other)];
      const dimension = ({ quantity: { unit } }) =>
        unit?.dimension === "money" ? unit.id : (unit?.dimension ?? "");
      return dimension(a) === dimension(b) && (dimension(a) !== "count" || a.metric === b.metric);
    },
    needsBound: (id) => HARD.has(claimOf(id).quantity?.bound ?? ""),
    neighbours: (id, family) =>
      figures
        .filter((claim) => claim.topic !== claimOf(id).topic && familyOf(claim.quantity.text) === family)
        .map((claim) => dropBound(claim.quantity.text) ?? claim.quantity.text),
  };
}

const HARD = new Set(["at-most", "at-least", "more-than", "less-than"]);

function valuesOf(text) {
  return numbersIn(text).map((number) => Number((number.value * number.factor).toPrecision(9)));
}
