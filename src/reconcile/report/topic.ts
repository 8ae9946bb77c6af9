import type { BaseIndex } from "../../base/index.js";
import type { Statement } from "../../base/model.js";
import { contentWords } from "../words.js";
import { entityName } from "./names.js";

/** How a metric is put in a sentence; {s} and {o} are its parties. A metric without a row is named as the base names it. */
const PHRASES: Readonly<Record<string, string>> = {
  investment: "{s}'s investment in {o}",
  "spend-commitment": "{s}'s spending commitment to {o}",
  capex: "{s}'s capital spending",
  "revenue-run-rate": "{s}'s annualised revenue",
  valuation: "{s}'s valuation",
  price: "the price of {s}",
  "power-capacity": "{s}'s capacity for {o}",
  "chip-count": "the number of {o} chips in {s}",
  "customer-count": "the number of customers of {s}",
  "site-count": "the number of {o} of {s}",
  memory: "the memory of {s}",
  compute: "the compute of {s}",
  latency: "the latency of {s}",
  "benchmark-score": "the score of {s} on {o}",
};

/** Nouns that join two parties, and the word that leads to the second: "Amazon's investment in Anthropic". */
const JOINING: Readonly<Record<string, string>> = {
  investment: "in",
  stake: "in",
  share: "of",
  loan: "to",
  supply: "to",
  support: "for",
  commitment: "to",
  agreement: "with",
  deal: "with",
  contract: "with",
  partnership: "with",
  collaboration: "with",
  alliance: "with",
  relationship: "with",
  independence: "from",
  dependence: "on",
  competitiveness: "against",
  ownership: "by",
  access: "to",
  lead: "over",
};

/** What a statement is about, as a noun phrase: "Amazon's investment in Anthropic". */
export function topicPhrase(statement: Statement, index: BaseIndex): string {
  const subject = statement.subject === null ? "someone" : entityName(statement.subject, index);
  const object = statement.object === null ? null : entityName(statement.object, index);
  const template = statement.metric === null ? undefined : PHRASES[statement.metric];
  if (template && (object !== null || !template.includes("{o}"))) {
    return possessives(template.replace("{s}", subject).replace("{o}", object ?? ""));
  }
  const metric =
    statement.metric === null ? "figure" : (index.metric(statement.metric)?.name ?? statement.metric);
  if (object === null || namesIt(metric, object)) return possessives(`${subject}'s ${metric}`);
  return possessives(joined(metric, subject, object) ?? `the ${metric} (${subject} and ${object})`);
}

/** "the legal form of Amazon's investment in Anthropic", of "legal form of the investment"; null without such a noun. */
function joined(metric: string, subject: string, object: string): string | null {
  const words = metric.split(" ");
  const at = words.findIndex(
    (word, i) => Object.hasOwn(JOINING, word) && (i === 0 || words[i - 1] === "the"),
  );
  const noun = words[at];
  if (noun === undefined) return null;
  const phrase = `${subject}'s ${noun} ${JOINING[noun]} ${object}`;
  const before = words.slice(0, Math.max(0, at - 1)).join(" ");
  const after = words.slice(at + 1).join(" ");
  // "share of capital spending" has its second party already, and "support given" is no noun's end.
  if (after !== "" && (!PREPOSITIONS.test(after) || after.startsWith(`${JOINING[noun]} `))) return null;
  return [before === "" ? "" : `the ${before}`, phrase, after].filter((part) => part !== "").join(" ");
}

const PREPOSITIONS =
  /^(as|at|before|beside|by|for|from|in|inside|of|on|outside|over|to|under|with|within|without) /;

/** Whether the metric's own name says the object ("availability on Bedrock", Amazon Bedrock). */
function namesIt(metric: string, object: string): boolean {
  const words = contentWords(metric);
  return [...contentWords(object)].some((word) => words.has(word));
}

/** "hyperscalers's" → "hyperscalers'". */
function possessives(phrase: string): string {
  return phrase.replace(/s's /g, "s' ");
}
