/**
 * Text, and what is to be found in it: "=" for arithmetic that comes out, "" for none at all, else the one equation that does
 * not come out.
 */
export const SUMS: readonly (readonly [string, string])[] = [
  // totals behind their parts
  ["Initech will pay $5 billion now and $20 billion later, $25 billion in all.", "="],
  [
    "Initech will pay $5 billion now and $20 billion later, $26 billion in all.",
    "$5B + $20B = $25B, not $26B",
  ],
  ["Globex put $5 billion in now and up to $20 billion later, for a total of up to $25 billion.", "="],
  [
    "Globex put $5 billion in now and up to $20 billion later, for a total of up to $33 billion.",
    "$5B + $20B = $25B, not up to $33B",
  ],
  ["Globex invested $5 billion, then $3 billion, altogether $8 billion.", "="],
  ["Globex invested $5 billion, then $3 billion, altogether $9 billion.", "$5B + $3B = $8B, not $9B"],
  ["The lender advanced £1.2bn in May and £2.3bn in June, making £3.5bn in total.", "="],
  [
    "The lender advanced £1.2bn in May and £2.3bn in June, making £4.5bn in total.",
    "£1.2B + £2.3B = £3.5B, not £4.5B",
  ],
  ["Nordcell has 12 plants in Sweden and nine in Poland, 21 in all.", "="],
  ["Nordcell has 12 plants in Sweden and nine in Poland, 25 in all.", "12 plants + 9 = 21, not 25"],
  ["€4.6bn came from Hooli and €3.7bn from Umbrella (a combined €8.4bn).", "="],
  [
    "€4.6bn came from Hooli and €3.7bn from Umbrella (a combined €9.4bn).",
    "€4.6B + €3.7B = €8.3B, not €9.4B",
  ],
  ["A first 900 MW is due in 2027 and a further 300 MW in 2028, adding up to 1.2 GW.", "="],
  [
    "A first 900 MW is due in 2027 and a further 300 MW in 2028, adding up to 1.6 GW.",
    "900 MW + 300 MW = 1.2 GW, not 1.6 GW",
  ],
  ["Orders of about $7 billion and $12 billion, totalling about $19 billion, were booked.", "="],
  [
    "Orders of about $7 billion and $12 billion, totalling about $29 billion, were booked.",
    "$7B + $12B = $19B, not about $29B",
  ],
  ["The site takes 3.2 GW for Hooli and 900 MW for Vandelay, so up to 4.1 GW.", "="],
  [
    "The site takes 3.2 GW for Hooli and 900 MW for Vandelay, so up to 5.1 GW.",
    "3.2 GW + 900 MW = 4.1 GW, not up to 5.1 GW",
  ],
  ["It lost 1,234 jobs in Leeds and 2,345 in York, a total of 3,579.", "="],
  [
    "It lost 1,234 jobs in Leeds and 2,345 in York, a total of 3,679.",
    "1,234 jobs + 2,345 jobs = 3,579, not 3,679",
  ],
  ["More than $42 billion comes from Orbit and $9 billion from Verity, more than $51 billion in all.", "="],
  [
    "More than $42 billion comes from Orbit and $9 billion from Verity, more than $61 billion in all.",
    "$42B + $9B = $51B, not more than $61B",
  ],
  // in sentences of their own
  [
    "Hooli has put in $5 billion. Vandelay is adding $20 billion. Together, the two will invest $25 billion.",
    "=",
  ],
  [
    "Hooli has put in $5 billion. Vandelay is adding $20 billion. Together, the two will invest $28 billion.",
    "$5B + $20B = $25B, not $28B",
  ],
  ["Globex spent $5 billion. It will spend another $20 billion, $25 billion in total.", "="],
  [
    "Globex spent $5 billion. It will spend another $20 billion, $26 billion in total.",
    "$5B + $20B = $25B, not $26B",
  ],
  ["Tamarind put ₹4,200 crore into the park. Kaiyo is good for ₹2,650 crore. That makes ₹6,850 crore.", "="],
  [
    "Tamarind put ₹4,200 crore into the park. Kaiyo is good for ₹2,650 crore. That makes ₹7,850 crore.",
    "₹42B + ₹26.5B = ₹68.5B, not ₹78.5B",
  ],
  [
    "Volta wants 200,000 cells from Nordcell and 300,000 from Skybus. Both orders come to 500,000 cells in all.",
    "=",
  ],
  // running totals
  [
    "On top of the $8 billion already invested, Globex will put in $5 billion now and $20 billion later, bringing its total investment to $33 billion.",
    "=",
  ],
  [
    "On top of the $8 billion already invested, Globex will put in $5 billion now and $20 billion later, bringing its total investment to $43 billion.",
    "$8B + $5B + $20B = $33B, not $43B",
  ],
  [
    "Globex will invest up to $25 billion — $5 billion now and $20 billion later — on top of $8 billion already put in, taking the total to $33 billion.",
    "=",
  ],
  [
    "Globex will invest up to $25 billion — $5 billion now and $20 billion later — on top of $8 billion already put in, taking the total to $35 billion.",
    "$25B + $8B = $33B, not $35B",
  ],
  [
    "Hooli will put in $5 billion, with up to $20 billion more to follow, lifting its total commitment to $33 billion (on top of $8 billion previously invested).",
    "=",
  ],
  [
    "Counting the $8 billion put in since 2023 and the new $25 billion, the total could reach $33 billion.",
    "=",
  ],
  // wholes before their parts
  ["The deal is worth $25 billion, made up of $5 billion now and $20 billion later.", "="],
  [
    "The deal is worth $35 billion, made up of $5 billion now and $20 billion later.",
    "$5B + $20B = $25B, not $35B",
  ],
  ["Hooli raised $12 billion: $7 billion from Globex and $5 billion from Vandelay.", "="],
  [
    "Hooli raised $12 billion: $7 billion from Globex and $4 billion from Vandelay.",
    "$7B + $4B = $11B, not $12B",
  ],
  ["Umbrella needs 900 MW, split between 500 MW for training and 400 MW for inference.", "="],
  [
    "Umbrella needs 900 MW, split between 500 MW for training and 300 MW for inference.",
    "500 MW + 300 MW = 800 MW, not 900 MW",
  ],
  ["Skybus flies 90 jets, consisting of 60 jets in Europe and 30 jets in Asia.", "="],
  [
    "Of its $20 billion budget, of which $15 billion is for chips and $9 billion for power, little is left.",
    "$15B + $9B = $24B, not $20B",
  ],
  // what is left
  ["Of the $25 billion, $5 billion is paid now and the remaining $20 billion later.", "="],
  [
    "Of the $25 billion, $5 billion is paid now and the remaining $15 billion later.",
    "$25B − $5B = $20B, not $15B",
  ],
  ["Hooli has spent $12bn of its $20bn budget, leaving $8bn.", "="],
  ["Hooli has spent $12bn of its $20bn budget, leaving $6bn.", "$20B − $12B = $8B, not $6B"],
  ["Globex owns 60%, Hooli 25% and the public the remaining 15%.", "="],
  ["Globex owns 60%, Hooli 25% and the public the remaining 25%.", "100% − 60% − 25% = 15%, not 25%"],
  ["Vandelay drew £300m of the £1.1bn facility in March, with £800m still to come.", "="],
  [
    "Vandelay drew £300m of the £1.1bn facility in March, with £600m still to come.",
    "£1.1B − £300M = £800M, not £600M",
  ],
  // ratios and shares
  ["Globex spent $25 billion of its $200 billion capex, or 12.5%.", "="],
  ["Globex spent $25 billion of its $200 billion capex, or 16.5%.", "$25B / $200B = 12.5%, not 16.5%"],
  ["Globex spent $25 billion of its $200 billion capex, or about an eighth.", "="],
  [
    "Globex spent $25 billion of its $200 billion capex, or about a third.",
    "$25B / $200B = 12.5%, not about a third",
  ],
  ["It is 25 of 200, or 12.5%.", "="],
  ["It is 25 of 200, or 15%.", "25 / 200 = 12.5%, not 15%"],
  ["The new sum is 12.5 % of its $200 billion capex, i.e. $25 billion.", "="],
  ["The new sum is 12.5 % of its $200 billion capex, i.e. $35 billion.", "12.5% × $200B = $25B, not $35B"],
  ["Hooli made a third of its $30 billion revenue, about $10 billion, abroad.", "="],
  [
    "Hooli made a third of its $30 billion revenue, about $14 billion, abroad.",
    "a third of $30B = $10B, not about $14B",
  ],
  ["A third of the $30 billion, or $10 billion, is gone.", "="],
  ["The $6 billion is half of the $12 billion it asked for.", "="],
  ["The $6 billion is a third of the $12 billion it asked for.", "$6B / $12B = 50%, not a third"],
  ["The order of $30bn is three times as much as the $10bn placed in May.", "="],
  ["The order of $30bn is four times as much as the $10bn placed in May.", "$30B / $10B = 3x, not 4x"],
  ["£400m, or 40 per cent of the £1bn raised, went on land.", "="],
  ["£400m, or 30 per cent of the £1bn raised, went on land.", "£400M / £1B = 40%, not 30%"],
  ["One in four (25%) of the racks stood idle.", "="],
  ["One in four (35%) of the racks stood idle.", "One in four = 25%, not 35%"],
  // changes
  ["Revenue doubled from $2 billion to $4 billion.", "="],
  ["Revenue doubled from $2 billion to $5 billion.", "$5B / $2B = 2.5x, not doubled"],
  ["Revenue was up 50% from $20 billion to $30 billion.", "="],
  ["Revenue was up 60% from $20 billion to $30 billion.", "($30B − $20B) / $20B = 50%, not 60%"],
  ["Revenue rose 50% to $30 billion from $20 billion.", "="],
  ["Revenue fell 40% to $30 billion from $50 billion.", "="],
  ["Revenue fell 20% to $30 billion from $50 billion.", "($50B − $30B) / $50B = 40%, not 20%"],
  ["Headcount grew fivefold from 2 to 10.", "="],
  ["Headcount grew sixfold from 2 to 10.", "10 / 2 = 5x, not sixfold"],
  ["Run-rate revenue went from $9bn to $30bn, more than threefold.", "="],
  [
    "Run-rate revenue went from $9bn to $30bn, more than fivefold.",
    "$30B / $9B = 3.33x, not more than fivefold",
  ],
  ["Sales rose by $3bn from $9bn to $12bn.", "="],
  ["Sales rose by $4bn from $9bn to $12bn.", "$12B − $9B = $3B, not $4B"],
  ["Sales, at £12m, were up £3m from £9m.", "="],
  ["Margins rose 15 percentage points, from 20% to 35%.", "="],
  ["Margins rose 5 percentage points, from 20% to 35%.", "35% − 20% = 15 pp, not 5 pp"],
  ["Turnover came to £1.26bn in 2025, against £840m the year before: growth of 50%.", "="],
  [
    "Turnover came to £1.26bn in 2025, against £840m the year before: growth of 61%.",
    "(£1.26B − £840M) / £840M = 50%, not 61%",
  ],
  ["The chip does 4.6 petaflops against 1.9, so 2.4 times.", "="],
  [
    "The chip does 4.6 petaflops against 1.9, so 3.4 times.",
    "4.6 PFLOP/s / 1.9 PFLOP/s = 2.42x, not 3.4 times",
  ],
  ["Capex is $200 billion in 2026. In 2025 it was $150 billion, so the increase is 33%.", "="],
  [
    "Capex is $200 billion in 2026. In 2025 it was $150 billion, so the increase is 43%.",
    "($200B − $150B) / $150B = 33.3%, not 43%",
  ],
  [
    "Capex is $200 billion in 2026. In 2025 it was $150 billion, so the increase is 33%, or $50 billion.",
    "=",
  ],
  [
    "Capex is $200 billion in 2026. In 2025 it was $150 billion, so the increase is 33%, or $70 billion.",
    "$200B − $150B = $50B, not $70B",
  ],
  ["Volta takes 2.4 GW; 600 MW are kept for Skybus. The former is four times the latter.", "="],
  [
    "Volta takes 2.4 GW; 600 MW are kept for Skybus. The former is six times the latter.",
    "2.4 GW / 600 MW = 4x, not six times",
  ],
  ["Output was 40 GWh last year and 60 GWh this year, an increase of 50%.", "="],
  [
    "Output was 40 GWh last year and 60 GWh this year, an increase of 70%.",
    "(60 GWh − 40 GWh) / 40 GWh = 50%, not 70%",
  ],
  ["Hooli spent $9bn on chips and $12bn on land, an increase of 20%.", ""],
  [
    "Globex put 20% of sales into tools in 2024 and 30% in 2025, a gain of 15 points.",
    "30% − 20% = 10 pp, not 15 pp",
  ],
  ["Shares rose 5% on Monday and 3% on Tuesday, leaving them 12% higher for the year.", ""],
  ["The plant cost $2 billion, twice the $900 million set aside.", "="],
  ["The plant cost $3 billion, twice the $900 million set aside.", "$3B / $900M = 3.33x, not 2x"],
  ["It paid $4.5 million for 3,000 acres, or about $1,500 an acre.", "="],
  ["It takes 20 GWh at $48 per MWh, or $460,000.", "20 GWh × $48/MWh = $960K, not $460K"],
  ["The mix is 45% gas and 30% coal.", ""],
  ["Nordcell has 12 GW, 3 GW more than last year's 9 GW.", "="],
  ["Nordcell has 12 GW, 5 GW more than last year's 9 GW.", "12 GW − 9 GW = 3 GW, not 5 GW"],
  // rates and products
  ["The deal is $100 billion over ten years, or about $10 billion a year.", "="],
  [
    "The deal is $100 billion over ten years, or about $20 billion a year.",
    "$100B / 10 years = $10B/year, not about $20B/year",
  ],
  ["The $100 billion commitment over ten years is approximately $10 billion per year.", "="],
  ["Umbrella signed an eight-year, €3.6bn lease, or €450m a year.", "="],
  [
    "Umbrella signed an eight-year, €3.6bn lease, or €550m a year.",
    "€3.6B / 8 years = €450M/year, not €550M/year",
  ],
  ["It pays $2bn a year for five years, or $10bn.", "="],
  ["It pays $2bn a year for five years, or $12bn.", "$2B/year × 5 years = $10B, not $12B"],
  ["The lab burns $1bn a month, or $12bn a year.", "="],
  ["The lab burns $1bn a month, or $15bn a year.", "$1B/month = $12B/year, not $15B/year"],
  ["It bought 500,000 chips at $30,000 each, or $15 billion.", "="],
  ["It bought 500,000 chips at $30,000 each, or $25 billion.", "500K chips × $30,000 = $15B, not $25B"],
  ["It runs 40 sites of 25 MW each, 1 GW in all.", "="],
  ["It runs 40 sites of 25 MW each, 3 GW in all.", "40 sites × 25 MW = 1 GW, not 3 GW"],
  ["Hooli paid $15 billion for 500,000 chips, or $30,000 each.", "="],
  ["Hooli paid $15 billion for 500,000 chips, or $50,000 each.", "$15B / 500K chips = $30,000, not $50,000"],
  ["The reactor is of 80 megawatts. A dozen at that size makes 960 megawatts.", "="],
  [
    "The reactor is of 80 megawatts. A dozen at that size makes 860 megawatts.",
    "12 × 80 MW = 960 MW, not 860 MW",
  ],
  // shares of a whole
  ["The mix is 60% gas, 30% solar and 10% wind.", "="],
  ["The mix is 60% gas, 30% solar and 20% wind.", "60% + 30% + 20% = 110%, not 100%"],
  ["The score is weighted across control (35%), risk (30%), independence (20%) and compliance (15%).", "="],
  [
    "The score is weighted across control (35%), risk (30%), independence (20%) and compliance (25%).",
    "35% + 30% + 20% + 25% = 110%, not 100%",
  ],
  ["The stock is divided 33% to staff, 33% to banks and 33% to the state.", "="],
  // tables and lists
  ["| Party | Now |\n|---|---|\n| Globex | $5bn |\n| Hooli | $6bn |\n| **Total** | $11bn |", "="],
  [
    "| Party | Now |\n|---|---|\n| Globex | $5bn |\n| Hooli | $6bn |\n| **Total** | $15bn |",
    "$5B + $6B = $11B, not $15B",
  ],
  [
    "| Party | Now | Later | Total |\n|---|---|---|---|\n| Globex | $5bn | $20bn | $25bn |\n| Hooli | $6bn | $2bn | $8bn |",
    "=",
  ],
  [
    "| Party | Now | Later | Total |\n|---|---|---|---|\n| Globex | $5bn | $20bn | $25bn |\n| Hooli | $6bn | $2bn | $9bn |",
    "$6B + $2B = $8B, not $9B",
  ],
  [
    "| | Share |\n|---|---|\n| Gas | 60% |\n| Solar | 30% |\n| Wind | 20% |\n| Total | 100% |",
    "60% + 30% + 20% = 110%, not 100%",
  ],
  ["Hooli will spend $25 billion in two parts:\n\n- $5 billion now\n- $20 billion later", "="],
  [
    "Hooli will spend $35 billion in two parts:\n\n- $5 billion now\n- $20 billion later",
    "$5B + $20B = $25B, not $35B",
  ],
  [
    "Hooli has built, by state:\n\n- Texas: 200 MW\n- Ohio: 300 MW\n- Total: 600 MW",
    "200 MW + 300 MW = 500 MW, not 600 MW",
  ],
  // nothing is said to make anything
  ["Spending was $30 billion in total, including $10 billion for chips and $5 billion for power.", ""],
  ["Globex invested $5 billion in Initech and $3 billion in Umbrella.", ""],
  ["Globex has 10 offices in 3 cities and 25 in total abroad.", ""],
  ["Globex invested $5 billion and now brings its total to $13 billion.", ""],
  ["Revenue rose 12% to $30 billion in 2025.", ""],
  ["Initech has raised a total of $30 billion, with $5 billion from Globex and $3 billion from Hooli.", ""],
  [
    "Globex put in $5 billion and Hooli $3 billion; Initech has raised a total of $30 billion since 2019.",
    "",
  ],
  [
    "Hooli raised $8 billion this year and Globex $3 billion. Together they have raised $40 billion since 2020.",
    "",
  ],
  ["Vandelay bought 10 ships, 3 planes and 40 lorries, $2 billion of kit in all.", ""],
  ["Did Initech pay $5 billion now and $20 billion later, $26 billion in all?", ""],
  ["If Initech paid $5 billion now and $20 billion later, $26 billion in all, it would be broke.", ""],
  ["Volta pays €5 billion now and $20 billion later, $26 billion in all.", ""],
  ["The service costs $8.99 a month (or $89.99 a year).", ""],
  ["Eight of the ten largest firms are customers, which leaves two for the sales team.", ""],
  ["Over 1,000 companies pay. Eight of the Fortune 10 do, which leaves two to win.", ""],
  ["Our price target moves from $88 to $94, or 21 times next year's earnings.", ""],
  ["Revenue rose from $20bn to $30bn, 40% of it in the cloud.", ""],
  ["Margins of 60% in chips, 30% in services and 20% in cars are the norm.", ""],
  ["Hooli raised $12 billion: $7 billion more than planned and $4 billion above last year.", ""],
  ["It plans $20 billion for chips and $5 billion for land, among other things a total of $40 billion.", ""],
  ["The firm employs 300 engineers and 200 salespeople, 600 people in all.", ""],
  ["| Chip | Memory |\n|---|---|\n| A | 96 GB |\n| B | 192 GB |\n| Total | n/a |", ""],
  ["| Unit | Growth |\n|---|---|\n| A | 5% |\n| B | 6% |\n| Total | 5.5% |", ""],
  ["| Site | Price per MWh |\n|---|---|\n| A | $48 |\n| B | $52 |\n| Total | $50 |", ""],
  ["Hooli's $35 billion plan has highlights:\n\n- $5 billion now\n- $20 billion later", ""],
  ["Half of the $4 billion went to chips, $3 billion of debt was repaid and a branch closed.", ""],
  ["Hooli paid $5 billion for 20% of Initech, valued at $30 billion.", ""],
  ["The stake rose from 5% to 10%, and Globex paid $3 billion.", ""],
  ["In all 50 states, 20 GW and 30 GW were planned; 90 GW is under way.", ""],
];
