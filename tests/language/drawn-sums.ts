/** Figures told as drawn from others by what their clause says; in "[[right|wrong]]" the second is wrong. */
export const DRAWN: readonly string[] = [
  "The dam holds 240 million cubic metres. The most the valley has ever drawn in a year is 60 million cubic metres. The lake, in other words, holds [[four times|six times]] the record draw.",
  "Investors who came in at the flotation paid €40 a share. By Monday they had €62, a gain of [[55%|45%]] in a year.",
  "Aldi made up 52% of its sales and Lidl another 17%, so that two grocers were [[69%|61%]] of the business.",
  "A berth goes for $180 a night this month. In May 2024 it was $240. That is a fall of [[25%|33%]] in two years, for a port that is half empty.",
  "The ministry is going to put €2.4 billion into the line. In October 2023 it said €2 billion. That's a [[20%|29%]] overrun before anyone has laid a rail.",
  "The budget is £1.9 billion. When the bridge was announced in 2024 it was £1.6 billion, so it has gone up by [[£300 million|£100 million]]. A loan covers £750 million of it.",
  "The old ferry took 60 minutes. The new one takes 30 minutes, [[half|a quarter]] as long.",
];

/** What is of something else than the figures before it. */
export const NOT_DRAWN: readonly string[] = [
  "Valmont sold 40 turbines in 2024 and 50 in 2025. The chief executive said that prices rose by 10% over the same time.",
  "Kepler has 300 MW in Ohio and 400 MW in Texas. Its power costs twice the national average.",
  "The grid operator approved 3 GW in May and 5 GW in June. In other words, demand is three times what planners expected.",
  "Brink earned $4 billion in 2024 and $6 billion in 2025. That is a rise of 20% a year, adjusted for currency.",
  "Revenue was $8 billion, against $6 billion a year earlier. Headcount rose by 12%, to 9,000.",
  "The first hall has 200 racks; the second has 300. It is 40% larger in floor area.",
  "Orders of $2 billion came from Europe and $3 billion from Asia. The backlog now stands at a total of $14 billion.",
  "Lenders put up $12 billion in March and $9 billion in May, so the total for the year is already $40 billion.",
  "The lab paid $1.50 per hour in 2023 and $1.20 in 2024. This is 15% below the market rate.",
  "The V2 draws 700 W. The V3 draws 1,000 W, or 2.5 times as much work per watt.",
  "Spending hit $30 billion in 2024 and will reach $45 billion in 2025. That compares with a rise of 25% at its rival.",
  "In March it served 12 million people, and in June 15 million. The gap to its rival, which has 30 million, is narrowing.",
  "Sales were up 14%, to $5.7 billion, from $5.0 billion. Costs, at $4 billion, were 9% higher.",
  "Two funds put in $300 million and $200 million, and the founders own 40%. So outside investors have 60%.",
  "The plant was to cost $2 billion in 2019; the bill is now $5 billion. It has thus overrun by three years as well.",
  "Its market value fell from $90 billion to $60 billion, a drop of about a third, while its rival's is up 20%.",
  "They bought 3,000 chips in January and 6,000 in March. Lead times have fallen by a quarter, to 30 weeks.",
  "The average lease is for 12 years. The oldest of the three has run for 15 years, the newest for four.",
  "Debt was $3.2 billion in 2023 and $4.1 billion in 2024. It now makes up 45% of the balance sheet.",
  "It paid $400 million for the land and $600 million for the turbines, 20% more than it had budgeted.",
  "The fund's largest holdings are Argent ($4 billion), Boreal ($3 billion) and Citrine ($1 billion). In total it manages $26 billion.",
  "Power use rose from 300 MW to 450 MW over 18 months. Over the same period revenue went up 80% and the workforce grew 12%.",
];
