import { type BaseIndex, indexBase } from "../base/index.js";
import type { Base, Claim } from "../base/model.js";
import { discover } from "./discrepancies.js";
import type { Discrepancy, Side } from "./discrepancy.js";

/**
 * What a base's sources disagree on, worked out when the base is compiled, as text: a line that says in which of the
 * next lines each claim is, then a discrepancy a line, its claims by their ids (or whole, where a side is only some of a
 * claim's citations). Only the lines that are asked for are ever parsed. Rulings depend on the day and are not in it.
 */
export type CompiledDisputes = string;

/** The discrepancies that have a claim on one of their sides; the same objects whenever they are asked for. */
export type DiscrepanciesOf = (claim: Claim) => readonly Discrepancy[];

/** Discrepancies within each metric by itself, which is what a draft's figure is held against. */
export function discrepanciesOfMetric(metric: string, index: BaseIndex): readonly Discrepancy[] {
  return discover(indexBase({ ...index.base, claims: index.claimsByMetric(metric) }));
}

export function compileDisputes(base: Base): CompiledDisputes {
  const index = indexBase(base);
  const lines: string[] = [];
  const where = new Map<string, number[]>();
  for (const metric of new Set(base.claims.map((claim) => claim.metric))) {
    for (const discrepancy of discrepanciesOfMetric(metric, index)) {
      for (const { claims } of discrepancy.sides) {
        for (const { id } of claims) where.set(id, [...(where.get(id) ?? []), lines.length]);
      }
      lines.push(
        JSON.stringify({
          ...discrepancy,
          sides: discrepancy.sides.map(({ figure, claims }) => ({
            figure,
            claims: claims.map((claim) => (claim === index.claim(claim.id) ? claim.id : claim)),
          })),
        }),
      );
    }
  }
  return [JSON.stringify([...where]), ...lines].join("\n");
}

/** Reads what {@link compileDisputes} wrote, line by line as claims are asked for. */
export function reviveDisputes(compiled: CompiledDisputes, index: BaseIndex): DiscrepanciesOf {
  const [head = "[]", ...lines] = compiled.split("\n");
  const where = new Map<string, readonly number[]>(JSON.parse(head));
  const known = new Map<number, Discrepancy>();
  const at = (line: number): Discrepancy => {
    let discrepancy = known.get(line);
    if (discrepancy === undefined) {
      discrepancy = reviveDiscrepancy(lines[line] ?? "", index);
      known.set(line, discrepancy);
    }
    return discrepancy;
  };
  return (claim) => (where.get(claim.id) ?? []).map(at);
}

function reviveDiscrepancy(line: string, index: BaseIndex): Discrepancy {
  const { sides, ...rest } = JSON.parse(line) as Omit<Discrepancy, "sides"> & {
    readonly sides: readonly (Omit<Side, "claims"> & { readonly claims: readonly (string | Claim)[] })[];
  };
  const told = (claim: string | Claim) => (typeof claim === "string" ? (index.claim(claim) ?? []) : claim);
  return { ...rest, sides: sides.map((side) => ({ ...side, claims: side.claims.flatMap(told) })) };
}
