import type { Comparison, Pair, Told } from "../compare/told.js";
import { jsonDocument, quantityJson } from "./json.js";

/** The two documents' paths, and what comparing them gave. */
export interface ComparedFiles extends Comparison {
  readonly pathA: string;
  readonly pathB: string;
}

export function compareJson({ pathA, pathB, conflicts, agree, onlyA, onlyB }: ComparedFiles): string {
  return jsonDocument({
    a: pathA,
    b: pathB,
    conflicts: conflicts.map(pairJson),
    agree: agree.map(pairJson),
    onlyA: onlyA.map(toldJson),
    onlyB: onlyB.map(toldJson),
  });
}

const pairJson = ({ topic, relation, why, a, b }: Pair) => ({
  topic,
  relation,
  why,
  a: toldJson(a),
  b: toldJson(b),
});

function toldJson({ text, sentence, place, assertion }: Told) {
  return { text, ...place, sentence, quantity: quantityJson(assertion.quantity), state: assertion.state };
}
