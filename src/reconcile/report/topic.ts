import type { BaseIndex } from "../../base/index.js";
import type { Statement } from "../../base/model.js";
import { entityName } from "./names.js";

/** How a metric is put in a sentence; {s} and {o} are its parties. A metric without a row is named as the base names it. */
const PHRASES: Readonly<Record<string, string>> = {
  investment: "{s}'s investment in {o}",
  "spend-commitment": "{s}'s spending commitment to {o}",
  capex: "{s}'s capital spending",
  "revenue-run-rate": "{s}'s annualised revenue",
  valuation: "{s}'s valuation",
  price: "the price of {s}",
  "power-capacity": "the capacity {s} has for {o}",
  "chip-count": "the number of {o} chips in {s}",
  "customer-count": "the number of customers of {s}",
  "site-count": "the number of {o} of {s}",
  memory: "the memory of {s}",
  compute: "the compute of {s}",
  latency: "the latency of {s}",
  "benchmark-score": "the score of {s} on {o}",
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
  return object === null ? possessives(`${subject}'s ${metric}`) : `the ${metric} (${subject}, ${object})`;
}

/** "hyperscalers's" → "hyperscalers'". */
function possessives(phrase: string): string {
  return phrase.replace(/s's /g, "s' ");
}
