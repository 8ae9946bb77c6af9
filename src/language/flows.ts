import type { Metric } from "../base/model.js";
import { isMoney } from "./frames.js";
import { isParty } from "./grammar.js";
import type { VerbGroup } from "./groups.js";
import type { Sentence } from "./sentence.js";
import type { Flow } from "./verbs.js";

/** The direction of a verb that matters to a metric: for money "run" and "use" say nothing. */
export function flowOf(sentence: Sentence, group: VerbGroup, metric: Metric): Flow | null {
  const { flows } = group.word;
  const money = isMoney(metric);
  // a campus draws its own power
  if (!money && flows.includes("hold") && flows.includes("take")) return "hold";
  if (LETS.has(group.word.stem) && isLet(sentence, group)) return "sell";
  for (const wanted of ["buy", "sell", "give", "take", "hold"] as const) {
    if (!flows.includes(wanted)) continue;
    if (wanted === "hold" && money && flows[0] !== "hold") continue;
    return wanted;
  }
  return flows[0] ?? null;
}

/** Verbs of either side of a deal: "leases halls from" buys, "leases halls to" sells. */
const LETS: ReadonlySet<string> = new Set(["leas", "rent", "let", "licens", "licenc", "charter", "subleas", "sublet"]);

/** "leased to Bastion", "rents out halls", "lets the site to a lab": it goes to whom "to" names, in the verb's own clause. */
function isLet({ nodes, groupOf, clauseOf }: Sentence, { main, end }: VerbGroup): boolean {
  for (let k = end; k < nodes.length && k - end < 12; k++) {
    const node = nodes[k];
    if (!node || clauseOf[k] !== clauseOf[main] || (groupOf[k] ?? -1) >= 0) return false;
    if (node.lower === "from") return false;
    if (node.lower === "out" && k === end) return true;
    if (node.lower === "to" && (isParty(nodes[k + 1]) || nodes[k + 1]?.kind === "word")) return true;
  }
  return false;
}
