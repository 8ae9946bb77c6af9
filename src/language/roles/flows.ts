import type { Metric } from "../../base/model.js";
import { closedWords } from "../../text/closed-words.js";
import type { Event } from "../grammar/event.js";
import { isParty } from "../grammar/grammar.js";
import type { VerbGroup } from "../grammar/groups.js";
import type { Sentence } from "../grammar/sentence.js";
import { isMoney } from "../metrics/frames.js";
import { sideOf } from "../names/role-words.js";
import { closedStems } from "../words/stem.js";
import type { Flow } from "../words/verbs.js";
import { Is } from "../words/words.js";
import type { Situation } from "./arguments.js";

/** The direction of a verb that matters to a metric: for money "run" and "use" say nothing. */
export function flowOf({ sentence, event, metric }: Situation, group: VerbGroup): Flow | null {
  const { flows, stem } = group.word;
  const money = isMoney(metric);
  // a campus draws its own power
  if (!money && flows.includes("hold") && flows.includes("take"))
    return isFromAParty(sentence, event) ? "take" : "hold";
  if (LETS.has(stem) && isLet(sentence, group)) return "sell";
  if (money && isTrade(metric)) {
    if (DELIVERS.has(stem)) return "sell";
    if (isOfGoods(sentence, event) && !isPaying(flows, stem)) {
      if (flows.includes("take")) return "buy";
      if (flows.includes("give")) return "sell";
    }
  }
  for (const wanted of ["buy", "sell", "give", "take", "hold"] as const) {
    if (!flows.includes(wanted)) continue;
    if (wanted === "hold" && money && flows[0] !== "hold") continue;
    return wanted;
  }
  return flows[0] ?? null;
}

/** "draws 1.6 GW from Bastion": what stands behind the figure says whose it was. */
function isFromAParty({ nodes }: Sentence, { phrase }: Event): boolean {
  const at = phrase.last + 1;
  const party = nodes[at + 1]?.kind === "word" ? nodes[at + 2] : nodes[at + 1];
  return nodes[at]?.lower === "from" && isParty(party) && !isSite(party?.entity?.kind);
}

const isSite = (kind: string | undefined): boolean =>
  kind !== undefined && /site|campus|cluster|place|plant|facility|grid/.test(kind);

/** Whether one party of a metric buys from the other: the money goes one way, and goods the other. */
export function isTrade({ roles }: Metric): boolean {
  if (!roles?.object) return false;
  const [subject, object] = [sideOf(roles.subject), sideOf(roles.object)];
  return (
    (subject === "buyer" && object !== "funder") ||
    object === "seller" ||
    (subject === "seller" && object === "buyer")
  );
}

/** Verbs whose object is goods and never money. */
const DELIVERS = closedStems("supply ship deliver furnish equip serve manufacture");

/** Verbs that are of money whatever it is for: "will spend $5bn of its cash on". */
const isPaying = (flows: readonly Flow[], stem: string): boolean =>
  flows.includes("give") && !/^(?:provid|send|offer|give|giv|hand|extend|rent)$/.test(stem);

/** "$4.7 billion of chips", "$22 billion worth of computing": what the figure buys, and no commitment or revenue. */
export function isOfGoods({ nodes, groupOf }: Sentence, { phrase }: Event): boolean {
  let at = phrase.last + 1;
  if (nodes[at]?.lower === "of") at++;
  else if (nodes[at - 1]?.lower !== "worth" || nodes[at]?.lower !== "of") return false;
  let head = -1;
  for (let k = at; k < nodes.length && k - at < 6; k++) {
    const node = nodes[k];
    if (!node || node.kind === "mark" || node.kind === "figure") break;
    if (node.kind === "word" && node.word.flags & (Is.preposition | Is.to | Is.conjunction | Is.subordinator))
      break;
    if ((groupOf[k] ?? -1) >= 0 && k === at) break;
    head = k;
  }
  const noun = nodes[head];
  if (!noun) return false;
  return noun.kind === "word"
    ? (noun.word.flags & (Is.giving | Is.taking | Is.symmetric | Is.pronoun)) === 0 && !MONEYS.has(noun.lower)
    : noun.kind === "entity" && !isCompanyLike(noun.entity?.kind);
}

const isCompanyLike = (kind: string | undefined): boolean =>
  kind === undefined || !/chip|product|service|model|platform/.test(kind);

/** What money is and where it comes from: no goods. */
const MONEYS = closedWords(
  "cash money revenue revenues sales business income stock shares bookings orders commitments contracts spending investment funding debt loans equity capital credit credits savings it them this that fees payments funds demand work",
);

/** Verbs of either side of a deal: "leases halls from" buys, "leases halls to" sells. */
const LETS = closedStems("lease rent let license licence charter sublease sublet");

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

/** "has $4.7 billion of chips on order from": goods of that worth, from whom the money goes to. */
export const isBought = ({ sentence, event, metric }: Situation): boolean =>
  isTrade(metric) && isOfGoods(sentence, event);
