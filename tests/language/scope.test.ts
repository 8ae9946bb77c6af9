import { expect, test } from "vitest";
import { on } from "./vocabulary.js";

/** Sentence, the figure asked about, its scope. */
const ROWS: readonly (readonly [string, string, string])[] = [
  // at once
  ["Globex will put $5 billion into Initech at once.", "$5", "tranche:immediate"],
  ["Globex will put $5 billion into Initech straight away.", "$5", "tranche:immediate"],
  ["Globex will put $5 billion into Initech immediately.", "$5", "tranche:immediate"],
  ["Globex will pay Initech $5 billion at signing.", "$5", "tranche:immediate"],
  ["Globex will pay Initech $5 billion at closing.", "$5", "tranche:immediate"],
  ["Globex will pay Initech $5 billion on signing.", "$5", "tranche:immediate"],
  ["Globex will pay Initech $5 billion upfront.", "$5", "tranche:immediate"],
  ["Globex will pay Initech $5 billion up front.", "$5", "tranche:immediate"],
  ["Globex will pay Initech $5 billion in advance.", "$5", "-"],
  ["Globex will make an initial investment of $5 billion in Initech.", "$5", "tranche:immediate"],
  ["Globex will make an initial $5 billion investment in Initech.", "$5", "tranche:immediate"],
  ["Globex will make a first investment of $5 billion in Initech.", "$5", "-"],
  ["Globex is putting $5 billion into Initech now.", "$5", "tranche:immediate"],
  ["Globex is putting $5 billion into Initech right now.", "$5", "tranche:immediate"],
  ["Globex puts $5 billion into Initech to start with.", "$5", "tranche:immediate"],
  ["Globex puts $5 billion into Initech for a start.", "$5", "tranche:immediate"],
  ["Of the money, Globex pays Initech $5 billion on day one.", "$5", "tranche:immediate"],
  // further
  ["Globex will put in $5 billion now and $20 billion later.", "$20", "tranche:further"],
  ["Globex will put a further $20 billion into Initech.", "$20", "tranche:further"],
  ["Globex will put another $20 billion into Initech.", "$20", "tranche:further"],
  ["Globex may add up to $20 billion more to its stake in Initech.", "$20", "tranche:further"],
  ["Globex pays Initech $5 billion; the rest, $20 billion, is tied to milestones.", "$20", "tranche:further"],
  ["Globex pays Initech $5 billion. The other $20 billion depends on milestones.", "$20", "tranche:further"],
  [
    "Globex pays Initech $5 billion. The remaining $20 billion depends on milestones.",
    "$20",
    "tranche:further",
  ],
  ["Globex pays Initech $5 billion and the remainder, $20 billion, over time.", "$20", "tranche:further"],
  ["Globex will invest $20 billion in Initech at a later date.", "$20", "tranche:further"],
  ["Globex will invest $20 billion in Initech down the road.", "$20", "tranche:further"],
  ["Globex can invest $20 billion extra in Initech.", "$20", "tranche:further"],
  ["Globex will invest a second $20 billion in Initech.", "$20", "tranche:further"],
  // new
  ["Globex will put $25 billion of new money into Initech.", "$25", "tranche:new"],
  ["Globex will put $25 billion in fresh money into Initech.", "$25", "tranche:new"],
  ["Globex's new investment of $25 billion in Initech is its largest.", "$25", "-"],
  ["Globex's new money for Initech comes to $25 billion.", "$25", "tranche:new"],
  ["Globex will put $25 billion in fresh capital into Initech.", "$25", "tranche:new"],
  // prior
  ["Globex has already put $8 billion into Initech.", "$8", "tranche:prior"],
  ["Globex had earlier put $8 billion into Initech.", "$8", "tranche:prior"],
  ["Globex put $8 billion into Initech before that.", "$8", "tranche:prior"],
  ["Globex put $8 billion into Initech earlier.", "$8", "tranche:prior"],
  ["Globex has put $8 billion into Initech since 2023.", "$8", "-"],
  ["That is on top of the $8 billion Globex put into Initech.", "$8", "tranche:prior"],
  ["That comes on top of $8 billion from Globex for Initech.", "$8", "tranche:prior"],
  ["Globex's existing $8 billion investment in Initech stands.", "$8", "tranche:prior"],
  // total
  ["Globex may put $33 billion into Initech in all.", "$33", "tranche:total"],
  ["Globex may put $33 billion into Initech in total.", "$33", "tranche:total"],
  ["Globex may put $33 billion into Initech altogether.", "$33", "tranche:total"],
  ["Globex may put $33 billion into Initech, all told.", "$33", "tranche:total"],
  ["Altogether Globex may put $33 billion into Initech.", "$33", "tranche:total"],
  ["In all, Globex may put $33 billion into Initech.", "$33", "tranche:total"],
  ["All told, Globex may put $33 billion into Initech.", "$33", "tranche:total"],
  ["In total, Globex may put $33 billion into Initech.", "$33", "tranche:total"],
  ["Globex may put a total of $33 billion into Initech.", "$33", "tranche:total"],
  ["Globex's total investment in Initech could reach $33 billion.", "$33", "tranche:total"],
  ["Globex's investment in Initech comes to $33 billion all in all.", "$33", "tranche:total"],
  ["Globex's combined investment in Initech is $33 billion.", "$33", "tranche:total"],
  // rates
  ["Initech will spend over $10 billion on Hooli Cloud every year.", "$10", "per:year"],
  ["Initech will spend over $10 billion on Hooli Cloud each year.", "$10", "per:year"],
  ["Initech will spend over $10 billion on Hooli Cloud a year.", "$10", "per:year"],
  ["Initech will spend over $10 billion on Hooli Cloud per year.", "$10", "per:year"],
  ["Initech will spend over $10 billion on Hooli Cloud per annum.", "$10", "per:year"],
  ["Initech will spend over $10 billion on Hooli Cloud annually.", "$10", "per:year"],
  ["Initech will spend over $10 billion on Hooli Cloud yearly.", "$10", "per:year"],
  ["Every year Initech will spend over $10 billion on Hooli Cloud.", "$10", "per:year"],
  ["Each year, Initech pays Hooli Cloud $10 billion.", "$10", "per:year"],
  ["Initech's annual bill at Hooli Cloud is $10 billion.", "$10", "per:year"],
  ["Initech will pay Hooli Cloud $1 billion every month.", "$1", "per:month"],
  ["Initech's annual recurring revenue is $10 billion.", "$10", "-"],
  ["Initech will spend $10 billion on Hooli Cloud, the second such deal a year after the first.", "$10", "-"],
  ["Initech's valuation was $6 billion a year ago.", "$6", "-"],
  ["Initech was worth $6 billion a year earlier.", "$6", "-"],
  // periods
  ["Initech will spend $100 billion on Hooli Cloud over ten years.", "$100", "over:10 years"],
  ["Initech will spend over $100 billion on Hooli Cloud in ten years.", "$100", "-"],
  ["Over ten years, Initech will spend $100 billion on Hooli Cloud.", "$100", "over:10 years"],
  ["Initech will spend $100 billion on Hooli Cloud over a decade.", "$100", "over:10 years"],
  ["Initech will spend $100 billion on Hooli Cloud within ten years.", "$100", "over:10 years"],
  ["Initech will spend $100 billion on Hooli Cloud over a ten-year period.", "$100", "over:10 years"],
  [
    "Initech will spend $100 billion on Hooli Cloud over six years and $20 billion on Globex over four.",
    "$20",
    "over:4 years",
  ],
  ["Initech's ten-year commitment to Hooli Cloud is worth $100 billion.", "$100", "over:10 years"],
];

test.each(ROWS)("%s (%s)", (text, figure, expected) => {
  const scope = on(text, figure)?.scope;
  expect(scope ? JSON.stringify(scope).replace(/[{}"]/g, "") : "-").toBe(expected);
});
