import { expect, test } from "vitest";
import { reader } from "./vocabulary.js";

/**
 * Passages in which a later sentence leaves out what an earlier one told. Behind each figure stands what it is of,
 * "subject/metric/object", or a word that must not be in it.
 */
const PASSAGES: readonly string[] = [
  "Globex is a landlord. It is a shareholder, too. In May it agreed to invest {$9 billion|globex/investment/initech} in Initech.",
  "Globex has good news. It has new offices. This spring its capex came to {$7.2 billion|globex/capex}.",
  "Globex is to put up to {$9 billion|globex/investment/initech} into Initech. The first {$3 billion|globex/investment/initech} comes at once. The balance of {up to $6 billion|globex/investment/initech} follows as targets are met.",
  "Umbrella has agreed to invest {up to €4 billion|umbrella/investment/vandelay} in Vandelay. {€1 billion|umbrella/investment/vandelay} is payable now, and the rest, {up to €3 billion|umbrella/investment/vandelay}, depends on permits.",
  "Initech raised {$12 billion|globex/investment/initech} from Globex. Half of it, {$6 billion|globex/investment/initech}, arrived in May; the remainder, {$6 billion|globex/investment/initech}, is due in autumn.",
  "Globex is investing in Initech. What has been promised at once is {$5 billion|globex/investment/initech}. What may come later, should targets be met, is {up to $20 billion|globex/investment/initech}.",
  "Globex is to invest {$9 billion|globex/investment/initech} in Initech. A second instalment, of {$2 billion|globex/investment/initech}, is foreseen for 2027.",
  "Initech will spend {$60 billion|initech/spend-commitment/hooli-cloud} on Hooli Cloud over six years. That is about {$10 billion a year|initech/spend-commitment/hooli-cloud} from one customer.",
  "Initech has committed {$60 billion|initech/spend-commitment/hooli-cloud} to Hooli Cloud. Compare that with {$9 billion|initech/spend-commitment/globex} on Globex.",
  "Two makers of start-up software were valued this spring, Initech and Umbrella. The former's valuation is {$61 billion|initech/valuation}, the latter's {$9 billion|umbrella/valuation}.",
  "Hooli Cloud will supply Initech with {3 GW|hooli-cloud/power-capacity/initech}. Umbrella has {900 megawatts|hooli-cloud/power-capacity/umbrella} from Hooli Cloud.",
  "Initech's annualised revenue has passed {$30 billion|initech/revenue-run-rate}. At the end of 2025 it was about {$9 billion|initech/revenue-run-rate}.",
  "Initech's annualised revenue is {$30 billion|initech/revenue-run-rate}. A year earlier: {$9 billion|initech/revenue-run-rate}. The year before that it had been {$3 billion|initech/revenue-run-rate}.",
  "Nordcell's emissions came to {11.4 million tonnes|nordcell/emissions} in 2025. It was {8.6 million|nordcell/emissions} in 2022.",
  "Initech was founded by two students. It was valued at {$165 billion|initech/valuation} this month, up from {$61 billion|initech/valuation} last September.",
  "Globex's capex was {$7.2 billion|globex/capex} last year. {$11 billion to $12 billion|globex/capex} is planned for this year.",
  "Globex says capex is rising. {$7.2 billion|globex/capex} last year; {$11 billion to $12 billion|globex/capex} this year, it expects.",
  "Volta's fleet carried {3 million passengers|volta/passengers} in 2024. In 2025 the number was {4 million|volta/passengers}.",
  "What Initech will pay Hooli Cloud is {$60 billion|initech/spend-commitment/hooli-cloud} over six years.",
  "That is what Globex is investing in Initech: {$5 billion|globex/investment/initech}, no more.",
  "It is Globex that is putting {$5 billion|globex/investment/initech} into Initech.",
  "What Umbrella paid for Hooli Cloud's services last year was {$2 billion|umbrella/spend-commitment/hooli-cloud}.",
  "There is a {$5 billion|globex/investment/initech} investment by Globex in Initech.",
  "There are {2,900 employees|initech/headcount} at Initech.",
  "From Hooli Cloud, Initech has contracted {835 MW|hooli-cloud/power-capacity/initech}.",
  "To Initech, Globex has given {$5 billion|globex/investment/initech} of funding.",
  "Into Initech Globex has put {$5 billion|globex/investment/initech}.",
  "Hooli, so long the only name on the door, has {$13 billion|-/-} in.",
  "A Nucleus 3 costs {$44,500|nucleus3/price}, where the older Nucleus 2 costs about {$31,000|nucleus2/price}.",
  "The price of a Nucleus 3 is {$44,500|nucleus3/price}, against {$31,000|nucleus2/price} for the Nucleus 2.",
  "Nucleus 3 has {288 GB|nucleus3/memory} of memory, three times the {96 GB|nucleus2/memory} of Nucleus 2.",
  '"Our annualised revenue is now {$9 billion|initech/revenue-run-rate}," said Ada Moore, Initech\'s finance chief.',
  '"We have {2,900 employees|initech/headcount}," Ada Moore of Initech told the meeting.',
  'Globex\'s chairman was blunt. "Our capex this year will be {$20 billion|globex/capex}," he said.',
  "The restart-up plan is costly. Globex's {$5 billion|globex/investment/initech} cheque for Initech was the largest.",
  "The start-up's backers are patient. Globex has put in {$5 billion|globex/investment}.",
  "Initech got {$5 billion|globex/investment/initech} from Globex, its oldest backer. The fund's total rises to {$7 billion|globex/investment/initech}.",
  "Initech's annualised revenue is {$30 billion|initech/revenue-run-rate}. The company is aiming for {$40 billion|initech/revenue-run-rate} by December.",
  "Hooli's capex was {$30 billion|hooli/capex} in 2025. For 2026 the company guides to a range of {$35 billion to $40 billion|hooli/capex}.",
  "Annualised revenue at Initech stood at {$5.2 billion|initech/revenue-run-rate} in April; a year earlier it had been {$1.9 billion|initech/revenue-run-rate}.",
  "Hooli's capex was {$9.3 billion|hooli/capex}, up 66 percent from {$5.6 billion|hooli/capex} a year earlier.",
  "Hooli spent {$17 billion|hooli/capex} on capex in 2025 and has pencilled in {around $24 billion|hooli/capex} for this year.",
  "Nucleus 3 has {288 GB|nucleus3/memory} of memory; Nucleus 2 has {96 GB|nucleus2/memory}.",
  "Hooli's capex was {$30 billion|hooli/capex} in 2025, Globex's {$20 billion|globex/capex}.",
  "Initech is valued at {$61 billion|initech/valuation} and Umbrella at {$9 billion|umbrella/valuation}.",
  "Nucleus 3 has {288 GB|nucleus3/memory} of memory, three times the {96 GB|nucleus2/memory} of Nucleus 2.",
  "Hooli's capex was {$30 billion|hooli/capex} in 2025. For 2026 it guides to {$35 billion to $40 billion|hooli/capex}.",
  "Hooli's capex was {$30 billion|hooli/capex} in 2025. For 2026 the company guides to {$35 billion to $40 billion|hooli/capex}.",
  "Hooli's capex was {$30 billion|hooli/capex} in 2025. For 2026 it guides to a range of {$35 billion|hooli/capex}.",
  "Globex will invest {$5 billion|globex/investment/initech} in Initech. $3 billion is planned for a factory in Ohio.",
  "Globex will invest {$5 billion|globex/investment/initech} in Initech. The first plant alone costs {$3 billion|not investment} to build.",
  "Globex will invest {$5 billion|globex/investment/initech} in Initech. Its shares rose, and {$3 billion|not investment} was added to its market value.",
  "Globex will invest {$5 billion|globex/investment/initech} in Initech. The rest of its cash, {$40 billion|not investment}, stays in bonds.",
  "Globex will invest {$5 billion|globex/investment/initech} in Initech. That is less than the {$7 billion|not investment} it paid for Umbrella.",
  "Globex will invest {$5 billion|globex/investment/initech} in Initech. A second lab, Umbrella, needs {$3 billion|not initech}.",
  "Globex will invest {$5 billion|globex/investment/initech} in Initech. The number of {40,000 employees|not investment} stays.",
  "Initech's annualised revenue is {$30 billion|initech/revenue-run-rate}. Its loss was {$9 billion|not revenue} a year earlier.",
  "Initech's annualised revenue is {$30 billion|initech/revenue-run-rate}. Umbrella is smaller. At the end of 2025 it was worth {$9 billion|not revenue}.",
  "Initech's annualised revenue is {$30 billion|initech/revenue-run-rate}. In 2025 the loss was {$9 billion|not revenue}.",
  "Initech's annualised revenue is {$30 billion|initech/revenue-run-rate}. In May, {$9 billion|not revenue} went on chips.",
  "Globex's capex will be {$40 billion|globex/capex}. Of this, {$10 billion|not hooli} goes to a campus in Texas.",
  "Initech will spend {$60 billion|initech/spend-commitment/hooli-cloud} on Hooli Cloud. Another, {$4 billion|not hooli-cloud}, is with Vandelay.",
  "Globex made {$9 billion|not investment} last year. The first {$3 billion|not investment} came from advertising.",
  "Globex will invest {$5 billion|globex/investment/initech} in Initech. The dividend is {$2 billion|not investment}, payable in May.",
  "Globex will invest {$5 billion|globex/investment/initech} in Initech. What worries analysts is {$40 billion|not investment} of debt.",
  "Globex will invest {$5 billion|globex/investment/initech} in Initech. What Umbrella wants is {$2 billion|not initech}.",
  "Globex will invest {$5 billion|globex/investment/initech} in Initech. Its previous bet, on Umbrella, was {$2 billion|not initech}.",
  "Globex will invest {$5 billion|globex/investment/initech} in Initech, which has a payroll of {$1 billion|not investment}.",
  "Hooli Cloud will supply Initech with {3 GW|hooli-cloud/power-capacity/initech}. The first {900 MW|hooli-cloud/power-capacity/initech} comes from a gas plant.",
  "Globex will invest {$5 billion|globex/investment/initech} in Initech. That brings its bill for lawyers to {$2 million|not investment}.",
  "Globex will invest {$5 billion|globex/investment/initech} in Initech. It is {$2 billion|not investment} in debt.",
  "Initech paid Hooli {$4 million|initech/spend-commitment/hooli}. A year later it was {$6 million|initech/spend-commitment/hooli}.",
  "Globex will invest {$5 billion|globex/investment/initech} in Initech. The extra {$300 million|not investment} in fees goes to bankers.",
  "Initech is valued at {$61 billion|initech/valuation}. It is seeking {$500 million|not valuation} from new backers.",
  "Initech is valued at {$61 billion|initech/valuation}. It expects {$2 billion|not valuation} of orders.",
  "Initech's annualised revenue is {$30 billion|initech/revenue-run-rate}. It plans {$2 billion|not revenue} for a new office.",
  "Hooli's capex was {$30 billion|hooli/capex}. Its rival, it had been said, lost {$2 billion|not capex}.",
  "Initech's annualised revenue is {$30 billion|initech/revenue-run-rate}. Umbrella has {$9 billion|not revenue} in cash.",
  "Milton scores {74.3%|milton/benchmark-score/mathbench} on MathBench. Hooli has {58.6%|not benchmark} of the market.",
  "Initech is valued at {$61 billion|initech/valuation}. Its rival Umbrella has {$4 billion|not valuation} of debt.",
  "Initech is valued at {$61 billion|initech/valuation}. Umbrella got {$4 billion|not valuation} from Globex.",
  "Globex will invest {$5 billion|globex/investment/initech} in Initech. Umbrella has {$2 billion|not globex} left.",
  "Globex will invest {$5 billion|globex/investment/initech} in Initech. Hooli has not: its stake is worth {$2 billion|not globex}.",
  "Nordcell's emissions came to {11.4 million tonnes|nordcell/emissions}. Volta has {3 million|not emissions} customers.",
  "Globex's further {$20 billion|not revenue} is contingent on sales targets.",
  "Globex will invest {$5 billion|globex/investment/initech} in Initech, with {$2 billion|not valuation} tied to valuation milestones.",
  "Hooli has put aside {$2 billion|not revenue} that depends on meeting revenue thresholds.",
];

const MARK = /\{([^|}]*)\|([^}]*)\}/g;

test.each(PASSAGES)("%s", (passage) => {
  const marks: { at: number; want: string }[] = [];
  let text = "";
  let last = 0;
  for (const mark of passage.matchAll(MARK)) {
    text += passage.slice(last, mark.index);
    marks.push({ at: text.length, want: mark[2] ?? "" });
    text += mark[1];
    last = mark.index + mark[0].length;
  }
  text += passage.slice(last);
  const all = reader.readText(text);
  for (const { at, want } of marks) {
    const own = all.find(({ figure, start, end }) => figure !== null && start <= at + 6 && end > at);
    const said = [own?.subject ?? "-", own?.metric ?? "-", own?.object]
      .filter((part) => part != null)
      .join("/");
    if (want.startsWith("not ")) expect(said).not.toContain(want.slice(4));
    else expect(said).toBe(want);
  }
});
