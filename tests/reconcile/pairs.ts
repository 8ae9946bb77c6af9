/** Companies, plants and machines of no importance, with metrics of their own; none of it is in the shipped base. */
export const PAIRS_WORLD = `
entities:
  - { id: marlow, name: Marlow, kind: company }
  - { id: marlow-grid, name: Marlow Grid, kind: company, partOf: marlow }
  - { id: tessel, name: Tessel, kind: company }
  - { id: sable, name: Sable, kind: company }
  - { id: oakfield, name: Oakfield, kind: cluster, partOf: marlow }
  - { id: quill, name: Quill, kind: chip }
  - { id: ember, name: Ember, kind: model, partOf: tessel }
  - { id: ember-mini, name: Ember Mini, kind: model, partOf: ember }
  - { id: ledger-bench, name: LedgerBench, kind: benchmark }
metrics:
  - { id: headcount, name: headcount, dimension: count, roles: { subject: employer }, changesOverTime: true }
  - { id: loan, name: loan, dimension: money, roles: { subject: lender, object: borrower }, parts: add }
  - { id: turnover, name: turnover, dimension: money, roles: { subject: company }, changesOverTime: true, parts: add }
  - { id: grid-supply, name: supply, dimension: power, roles: { subject: supplier, object: customer }, changesOverTime: true, parts: add }
  - { id: opening-day, name: opening, dimension: date, roles: { subject: plant } }
  - { id: build-time, name: time to build, dimension: time, roles: { subject: plant } }
  - { id: emissions, name: emissions, dimension: mass, roles: { subject: emitter }, changesOverTime: true, parts: add }
  - { id: throughput, name: throughput, dimension: wafer/time, roles: { subject: plant }, changesOverTime: true }
  - { id: tariff, name: tariff, dimension: money/energy, roles: { subject: supplier }, changesOverTime: true }
  - { id: speed, name: speed, dimension: token/time, roles: { subject: model }, changesOverTime: false }
  - { id: permit, name: building permit, dimension: state, roles: { subject: plant }, states: { granted: [], refused: [], applied-for: [] }, excludes: [[granted, refused], [refused, applied-for]] }
  - { id: ownership, name: ownership, dimension: state, roles: { subject: company, object: owner }, states: { wholly-owned: [], part-owned: [], independent: [] }, excludes: [[wholly-owned, part-owned], [wholly-owned, independent], [part-owned, independent]] }
`;

/** Two of about the same day, one without a date, one two years old, an opinion piece, and a copy. */
export const PAIRS_SOURCES = `
- { id: courier, type: webpage, title: Courier story, container-title: Courier, issued: 2026-03-02 }
- { id: herald, type: webpage, title: Herald story, container-title: Herald, issued: 2026-03-05 }
- { id: undated, type: webpage, title: Undated story, container-title: Register }
- { id: archive, type: webpage, title: Old story, container-title: Archive, issued: 2024-01-10 }
- { id: column, type: webpage, title: A view, container-title: Column, issued: 2026-03-03, custom: { tier: opinion } }
- { id: copy, type: webpage, title: Courier story again, container-title: Copyist, custom: { copied-from: courier } }
`;

export interface Pair {
  readonly says: string;
  readonly claims: readonly string[];
  /** "kind status" of each discrepancy, worst first; none where the claims are consistent. */
  readonly found: readonly string[];
}

const pair = (says: string, claims: readonly string[], ...found: readonly string[]): Pair => ({
  says,
  claims,
  found,
});

/** Claims that cannot all be read as saying the same thing. */
export const PLANTED: readonly Pair[] = [
  // Values
  pair(
    "one tranche, done, two sums",
    [
      "courier | loan marlow tessel | $2 billion | tranche: immediate; modality: done",
      "herald | loan marlow tessel | $3 billion | tranche: immediate; modality: done",
    ],
    "value open",
  ),
  pair(
    "the larger told first",
    [
      "herald | loan marlow tessel | $2 billion | tranche: immediate; modality: done",
      "courier | loan marlow tessel | $3 billion | tranche: immediate; modality: done",
    ],
    "value open",
  ),
  pair(
    "two sums without any tranche, of one week",
    ["courier | loan marlow tessel | $2 billion |", "herald | loan marlow tessel | $3 billion |"],
    "value open",
  ),
  pair(
    "two sums of undated sources",
    [
      "undated | loan marlow tessel | $2 billion | modality: committed",
      "herald | loan marlow tessel | $3 billion | modality: committed",
    ],
    "value open",
  ),
  pair(
    "two sums of one source",
    [
      "courier | loan marlow tessel | $2 billion | tranche: total; modality: done",
      "courier | loan marlow tessel | $3 billion | tranche: total; modality: done",
    ],
    "value open",
  ),
  pair(
    "a copy that has another figure",
    ["courier | headcount marlow | 4,200 people |", "copy | headcount marlow | 2,400 people |"],
    "value open",
  ),
  pair(
    "counts of one day",
    [
      "courier | headcount marlow | 4,200 people | asOf: 2026-03",
      "herald | headcount marlow | 5,100 people | asOf: 2026-03",
    ],
    "value open",
  ),
  pair(
    "counts told as today's, within a week",
    ["courier | headcount marlow | 4,200 people |", "herald | headcount marlow | 5,100 people |"],
    "value open",
  ),
  pair(
    "counts rounded to one place that differ",
    [
      "courier | headcount marlow | nearly 170,000 people |",
      "herald | headcount marlow | nearly 180,000 people |",
    ],
    "value open",
  ),
  pair(
    "small counts told as about",
    [
      "courier | site-count marlow oakfield | about 5 plants |",
      "herald | site-count marlow oakfield | about 6 plants |",
    ],
    "value open",
  ),
  pair(
    "sums told as about",
    [
      "courier | loan marlow tessel | about $10 billion |",
      "herald | loan marlow tessel | about $11 billion |",
    ],
    "value open",
  ),
  pair(
    "power",
    ["courier | grid-supply marlow tessel | 300 MW |", "herald | grid-supply marlow tessel | 500 MW |"],
    "value open",
  ),
  pair(
    "power, a unit apart",
    ["courier | grid-supply marlow tessel | 3 GW |", "herald | grid-supply marlow tessel | 3 MW |"],
    "value open",
  ),
  pair(
    "two ceilings with other limits",
    [
      "courier | grid-supply marlow tessel | up to 3 GW |",
      "herald | grid-supply marlow tessel | up to 5 GW |",
    ],
    "value open",
  ),
  pair(
    "a ceiling and more than it allows",
    ["courier | grid-supply marlow tessel | up to 3 GW |", "herald | grid-supply marlow tessel | 5 GW |"],
    "value open",
  ),
  pair(
    "a floor and less than it allows",
    ["courier | headcount marlow | over 5,000 people |", "herald | headcount marlow | 3,000 people |"],
    "value open",
  ),
  pair(
    "nearly and more than, apart",
    [
      "courier | chip-count oakfield quill | nearly 40,000 chips |",
      "courier | chip-count oakfield quill | more than 90,000 chips |",
    ],
    "value open",
  ),
  pair(
    "a range and a figure outside of it",
    [
      "courier | turnover marlow | $70-72 billion | during: 2026; modality: projected",
      "herald | turnover marlow | $80 billion | during: 2026; modality: projected",
    ],
    "value open",
  ),
  pair(
    "two ranges that part",
    [
      "courier | turnover marlow | $70-72 billion | during: 2026; modality: projected",
      "herald | turnover marlow | $74-76 billion | during: 2026; modality: projected",
    ],
    "value open",
  ),
  pair(
    "ratios",
    ["courier | share marlow tessel | 12% |", "herald | share marlow tessel | 21% |"],
    "value open",
  ),
  pair(
    "scores",
    [
      "courier | benchmark-score ember ledger-bench | 88.4% |",
      "herald | benchmark-score ember ledger-bench | 84.8% |",
    ],
    "value open",
  ),
  pair(
    "multiples",
    ["courier | efficiency quill tessel | 3x |", "herald | efficiency quill tessel | 5x |"],
    "value open",
  ),
  pair(
    "days",
    ["courier | opening-day oakfield | 3 May 2027 |", "herald | opening-day oakfield | 9 June 2027 |"],
    "value open",
  ),
  pair(
    "years",
    ["courier | opening-day oakfield | 2027 |", "herald | opening-day oakfield | 2029 |"],
    "value open",
  ),
  pair(
    "durations in two units",
    ["courier | build-time oakfield | 18 months |", "herald | build-time oakfield | three years |"],
    "value open",
  ),
  pair(
    "masses in two units",
    ["courier | emissions marlow | 40,000 tonnes |", "herald | emissions marlow | 4,000 tonnes |"],
    "value open",
  ),
  pair(
    "a rate of things",
    [
      "courier | throughput oakfield | 9,000 wafers a month |",
      "herald | throughput oakfield | 12,000 wafers a month |",
    ],
    "value open",
  ),
  pair(
    "a price for a unit",
    ["courier | tariff marlow | $40/MWh |", "herald | tariff marlow | $55/MWh |"],
    "value open",
  ),
  pair(
    "a speed",
    ["courier | speed ember | 90 tokens/s |", "herald | speed ember | 140 tokens/s |"],
    "value open",
  ),
  pair(
    "one number in two currencies",
    ["courier | loan marlow tessel | $9 billion |", "herald | loan marlow tessel | €9 billion |"],
    "value open",
  ),
  pair(
    "a parent and its part, in a deal with another",
    ["courier | loan marlow-grid tessel | $2 billion |", "herald | loan marlow tessel | $3 billion |"],
    "value open",
  ),
  pair(
    "new money and the total, with the earlier money between them",
    [
      "courier | loan marlow tessel | $2 billion | tranche: new",
      "herald | loan marlow tessel | $3 billion | tranche: total",
      "herald | loan marlow tessel | $1 billion | tranche: prior",
    ],
    "value explained",
  ),
  pair(
    "a part that another source takes for the whole",
    [
      "courier | loan marlow tessel | $2 billion | id: part; tranche: immediate; partOf: whole",
      "courier | loan marlow tessel | $5 billion | id: whole; tranche: total",
      "herald | loan marlow tessel | $2 billion | tranche: total",
    ],
    "scope open",
    "value explained",
  ),
  pair(
    "a plan revised after two years",
    [
      "archive | turnover marlow | $40 billion | during: 2026; modality: projected",
      "herald | turnover marlow | $60 billion | during: 2026; modality: projected",
    ],
    "value explained",
  ),
  pair(
    "what there is, and what is planned",
    [
      "courier | headcount marlow | 4,200 people | modality: done; asOf: 2026-03",
      "herald | headcount marlow | 9,000 people | modality: projected",
    ],
    "value explained",
  ),
  pair("of one thing, and of nobody says what", [
    "courier | headcount marlow | 4,200 people | of: engineers in Norway",
    "herald | headcount marlow | 9,000 people |",
  ]),
  pair(
    "one tranche, dated within a week",
    [
      "courier | loan marlow tessel | $2 billion | tranche: immediate; modality: done; asOf: 2026-03-02",
      "herald | loan marlow tessel | $3 billion | tranche: immediate; modality: done; asOf: 2026-03-05",
    ],
    "value open",
  ),
  pair(
    "one tranche, where the figures are also a part and a sum",
    [
      "courier | loan marlow tessel | $2 billion | tranche: immediate; modality: done; id: a; partOf: n",
      "courier | loan marlow tessel | $1 billion | tranche: further; modality: done; partOf: n",
      "courier | loan marlow tessel | $3 billion | tranche: new; modality: done; id: n",
      "herald | loan marlow tessel | $3 billion | tranche: immediate; modality: done",
    ],
    "value open",
    "scope open",
  ),
  pair(
    "one tranche told twice by the source that adds up",
    [
      "courier | loan marlow tessel | $2 billion | tranche: immediate; modality: done",
      "courier | loan marlow tessel | $5 billion | tranche: further; modality: done",
      "courier | loan marlow tessel | $7 billion | tranche: new; modality: done",
      "courier | loan marlow tessel | $7 billion | tranche: immediate; modality: done",
    ],
    "value open",
  ),
  pair(
    "one tranche among many other sums",
    [
      "courier | loan marlow tessel | $2 billion | tranche: immediate; modality: done",
      "herald | loan marlow tessel | $3 billion | tranche: immediate; modality: done",
      "courier | loan marlow tessel | up to $20 billion | tranche: further; modality: contingent",
      "herald | loan marlow tessel | up to $20 billion | tranche: further; modality: contingent",
      "undated | loan marlow tessel | $8 billion | tranche: prior; modality: done",
    ],
    "value open",
  ),
  pair(
    "a plan that one has already carried out three days later",
    [
      "courier | loan marlow tessel | $4 billion | modality: contingent",
      "herald | loan marlow tessel | $4 billion | modality: done",
    ],
    "modality open",
  ),
  pair(
    "one number in two currencies, of many",
    [
      "courier | loan marlow tessel | $9 billion | tranche: new",
      "herald | loan marlow tessel | €9 billion | tranche: new",
      "courier | loan marlow tessel | $3 billion | tranche: prior",
    ],
    "value open",
  ),
  // Bounds
  pair(
    "a ceiling told as a sum",
    ["courier | loan marlow tessel | up to $4 billion |", "herald | loan marlow tessel | $4 billion |"],
    "bound open",
  ),
  pair(
    "a ceiling told as a sum, in power",
    ["courier | grid-supply marlow tessel | up to 3 GW |", "herald | grid-supply marlow tessel | 3,000 MW |"],
    "bound open",
  ),
  pair(
    "a ceiling told as a sum by its own source",
    ["courier | loan marlow tessel | up to $4 billion |", "courier | loan marlow tessel | $4 billion |"],
    "bound open",
  ),
  pair(
    "a floor told flat",
    ["courier | headcount marlow | over 5,000 people |", "herald | headcount marlow | 5,000 people |"],
    "bound open",
  ),
  pair(
    "a ceiling told as a floor",
    [
      "courier | headcount marlow | up to 5,000 people |",
      "herald | headcount marlow | at least 5,000 people |",
    ],
    "bound open",
  ),
  pair(
    "a ceiling made of a sum of ceilings, told flat",
    [
      "courier | loan marlow tessel | $1 billion | tranche: immediate",
      "courier | loan marlow tessel | up to $3 billion | tranche: further",
      "courier | loan marlow tessel | up to $4 billion | tranche: new",
      "herald | loan marlow tessel | $4 billion | tranche: new",
    ],
    "bound open",
  ),
  // Modality
  pair(
    "a plan told as done",
    [
      "courier | loan marlow tessel | $4 billion | modality: projected",
      "herald | loan marlow tessel | $4 billion | modality: done",
    ],
    "modality open",
  ),
  pair(
    "a promise told as done",
    [
      "courier | loan marlow tessel | $4 billion | modality: committed",
      "herald | loan marlow tessel | $4 billion | modality: done",
    ],
    "modality open",
  ),
  pair(
    "a possible sum told as promised",
    [
      "courier | loan marlow tessel | $4 billion | modality: contingent",
      "herald | loan marlow tessel | $4 billion | modality: committed",
    ],
    "modality open",
  ),
  pair(
    "a plan told as done, in people",
    [
      "courier | headcount marlow | 9,000 people | modality: projected; asOf: 2026-03",
      "herald | headcount marlow | 9,000 people | modality: done; asOf: 2026-03",
    ],
    "modality open",
  ),
  // Parties
  pair(
    "lender and borrower swapped",
    ["courier | loan marlow tessel | $4 billion |", "herald | loan tessel marlow | $4 billion |"],
    "party open",
  ),
  pair(
    "supplier and customer swapped",
    ["courier | grid-supply marlow tessel | 3 GW |", "herald | grid-supply tessel marlow | 3 GW |"],
    "party open",
  ),
  pair(
    "the lender's part swapped with the borrower",
    ["courier | loan marlow-grid tessel | $4 billion |", "herald | loan tessel marlow | $4 billion |"],
    "party open",
  ),
  // Scope
  pair(
    "a sum over years told as a sum a year",
    [
      "courier | loan marlow tessel | $4 billion | over: 8 years",
      "herald | loan marlow tessel | $4 billion | per: year",
    ],
    "scope open",
  ),
  pair(
    "over two periods",
    [
      "courier | loan marlow tessel | $4 billion | over: 8 years",
      "herald | loan marlow tessel | $4 billion | over: 5 years",
    ],
    "scope open",
  ),
  pair(
    "new money told as the total",
    [
      "courier | loan marlow tessel | $4 billion | tranche: new",
      "herald | loan marlow tessel | $4 billion | tranche: total",
    ],
    "scope open",
  ),
  pair(
    "a nameplate told as actual",
    [
      "courier | grid-supply marlow tessel | 300 MW | as: nameplate",
      "herald | grid-supply marlow tessel | 300 MW | as: actual",
    ],
    "scope open",
  ),
  // Time
  pair(
    "an old count still told as today's",
    [
      "courier | headcount marlow | 4,000 people | asOf: 2023",
      "herald | headcount marlow | 4,000 people | asOf: 2026-03",
      "undated | headcount marlow | 7,000 people | asOf: 2026-03",
    ],
    "value open",
    "time explained",
  ),
  pair(
    "one loan dated twice",
    [
      "courier | loan marlow tessel | $4 billion | during: 2024",
      "herald | loan marlow tessel | $4 billion | during: 2025",
    ],
    "time open",
  ),
  // States
  pair(
    "granted and refused",
    ["courier | permit oakfield | is granted |", "herald | permit oakfield | is refused |"],
    "state open",
  ),
  pair(
    "granted and refused by one source",
    ["courier | permit oakfield | is granted |", "courier | permit oakfield | is refused |"],
    "state open",
  ),
  pair(
    "granted then, refused since",
    ["archive | permit oakfield | is granted |", "herald | permit oakfield | is refused |"],
    "state explained",
  ),
  pair(
    "between two parties",
    [
      "courier | ownership tessel marlow | is independent |",
      "undated | ownership tessel marlow | is part-owned |",
    ],
    "state open",
  ),
  // Arithmetic
  pair(
    "a share of a ceiling",
    [
      "courier | loan marlow tessel | up to $4 billion | id: a",
      "courier | turnover marlow | $40 billion | id: b; during: 2025",
      "courier | share marlow tessel | 10% | derived: { formula: a / b, from: { a: a, b: b } }",
    ],
    "arithmetic explained",
  ),
  pair(
    "parts that are more than their total",
    [
      "courier | grid-supply marlow tessel | 3 GW | id: t; tranche: total",
      "courier | grid-supply marlow tessel | 2 GW | tranche: immediate; partOf: t",
      "courier | grid-supply marlow tessel | 2.5 GW | tranche: further; partOf: t",
    ],
    "arithmetic open",
  ),
  pair(
    "parts of several parties that fall short",
    [
      "courier | loan sable tessel | over $9 billion | id: t",
      "courier | loan marlow tessel | $4 billion | partOf: t",
      "courier | loan marlow-grid ember | $2 billion | partOf: t",
    ],
    "arithmetic open",
  ),
];

/** Claims that a careful reader finds no fault with. */
export const CONSISTENT: readonly Pair[] = [
  pair("the same", ["courier | loan marlow tessel | $4 billion |", "herald | loan marlow tessel | $4bn |"]),
  pair("the same in other units", [
    "courier | grid-supply marlow tessel | 3 GW |",
    "herald | grid-supply marlow tessel | 3,000 megawatts |",
  ]),
  pair("a figure and its rounding", [
    "courier | headcount marlow | 4,213 people |",
    "herald | headcount marlow | 4,200 people |",
  ]),
  pair("a fine figure and a round one told as about", [
    "courier | headcount marlow | 176,400 people |",
    "herald | headcount marlow | nearly 180,000 people |",
  ]),
  pair("about, of a finer figure", [
    "courier | loan marlow tessel | $8.7 billion |",
    "herald | loan marlow tessel | about $9 billion |",
  ]),
  pair("about dropped", [
    "courier | loan marlow tessel | about $9 billion |",
    "herald | loan marlow tessel | $9 billion |",
  ]),
  pair("a third and 33 %", [
    "courier | share marlow tessel | one-third |",
    "herald | share marlow tessel | 33% |",
  ]),
  pair("a range and a figure inside it", [
    "courier | turnover marlow | $70-72 billion | during: 2026",
    "herald | turnover marlow | $71 billion | during: 2026",
  ]),
  pair("a range inside a range", [
    "courier | turnover marlow | $70-80 billion | during: 2026",
    "herald | turnover marlow | $72-76 billion | during: 2026",
  ]),
  pair("a floor and more", [
    "courier | headcount marlow | over 5,000 people |",
    "herald | headcount marlow | 5,600 people |",
  ]),
  pair("a ceiling and less", [
    "courier | grid-supply marlow tessel | up to 3 GW |",
    "herald | grid-supply marlow tessel | 2 GW |",
  ]),
  pair("two floors", [
    "courier | headcount marlow | over 5,000 people |",
    "herald | headcount marlow | over 4,000 people |",
  ]),
  pair("at least and more than", [
    "courier | headcount marlow | at least 5,000 people |",
    "herald | headcount marlow | over 5,000 people |",
  ]),
  pair("a month and a day in it", [
    "courier | opening-day oakfield | May 2027 |",
    "herald | opening-day oakfield | 3 May 2027 |",
  ]),
  pair("a year and a quarter in it", [
    "courier | opening-day oakfield | 2027 |",
    "herald | opening-day oakfield | late 2027 |",
  ]),
  pair("durations in two units, the same", [
    "courier | build-time oakfield | 18 months |",
    "herald | build-time oakfield | 1.5 years |",
  ]),
  pair("masses in two units, the same", [
    "courier | emissions marlow | 40,000 tonnes |",
    "herald | emissions marlow | 40 million kg |",
  ]),
  pair("two years of a changing metric", [
    "courier | turnover marlow | $40 billion | during: 2024",
    "herald | turnover marlow | $60 billion | during: 2025",
  ]),
  pair("two days of a changing metric", [
    "courier | headcount marlow | 4,200 people | asOf: 2024",
    "herald | headcount marlow | 6,100 people | asOf: 2026-03",
  ]),
  pair("one value at two times", [
    "courier | headcount marlow | 4,200 people | asOf: 2025",
    "herald | headcount marlow | 4,200 people | asOf: 2026-03",
  ]),
  pair("a sum that has grown since", [
    "courier | loan marlow tessel | $2 billion | asOf: 2023-09; modality: done",
    "herald | loan marlow tessel | $5 billion | asOf: 2025-11; modality: done",
  ]),
  pair("a plan that was carried out", [
    "courier | loan marlow tessel | $2 billion | asOf: 2023-09; modality: projected",
    "herald | loan marlow tessel | $2 billion | asOf: 2025-11; modality: done",
  ]),
  pair("parts and their total, by tranche", [
    "courier | loan marlow tessel | $2 billion | tranche: immediate",
    "courier | loan marlow tessel | up to $3 billion | tranche: further",
    "herald | loan marlow tessel | up to $5 billion | tranche: new",
  ]),
  pair("parts and their total, by partOf", [
    "courier | grid-supply marlow tessel | 300 MW | partOf: t; during: 2026",
    "herald | grid-supply marlow tessel | 3 GW | id: t",
  ]),
  pair("parts and their total, as one source lays them out", [
    "courier | emissions marlow | 40 tonnes |",
    "courier | emissions marlow | 60 tonnes |",
    "courier | emissions marlow | 100 tonnes |",
  ]),
  pair("a sum and its rate", [
    "courier | loan marlow tessel | $40 billion | over: 8 years",
    "herald | loan marlow tessel | $5 billion a year |",
  ]),
  pair("a period in two words", [
    "courier | loan marlow tessel | $40 billion | over: 10 years",
    "herald | loan marlow tessel | $40 billion | over: a decade",
  ]),
  pair("two scopes in words", [
    "courier | tariff marlow | $40/MWh | of: households",
    "herald | tariff marlow | $55/MWh | of: factories",
  ]),
  pair("input and output", [
    "courier | price ember | $3 | of: million input tokens",
    "herald | price ember | $15 | of: million output tokens",
  ]),
  pair("a whole and its part", [
    "courier | turnover marlow | $40 billion | during: 2025",
    "herald | turnover marlow | $12 billion | of: grid services; during: 2025",
  ]),
  pair("nameplate and actual", [
    "courier | grid-supply marlow tessel | 300 MW | as: nameplate",
    "herald | grid-supply marlow tessel | 240 MW | as: actual",
  ]),
  pair("a limit and a target", [
    "courier | emissions marlow | 90 tonnes | as: limit",
    "herald | emissions marlow | 60 tonnes | as: target",
  ]),
  pair("a company and its parent", [
    "courier | headcount marlow-grid | 900 people |",
    "herald | headcount marlow | 4,200 people |",
  ]),
  pair("a cluster and its operator", [
    "courier | chip-count oakfield quill | 40,000 chips |",
    "herald | chip-count marlow quill | 90,000 chips |",
  ]),
  pair("two versions of one model", [
    "courier | benchmark-score ember-mini ledger-bench | 71% |",
    "herald | benchmark-score ember ledger-bench | 88.4% |",
  ]),
  pair("a deal of the parent's part, told of the parent", [
    "courier | loan marlow-grid tessel | $2 billion |",
    "herald | loan marlow tessel | $2 billion |",
  ]),
  pair("two borrowers", [
    "courier | loan marlow tessel | $2 billion |",
    "herald | loan marlow sable | $3 billion |",
  ]),
  pair("two lenders", [
    "courier | loan marlow tessel | $2 billion |",
    "herald | loan sable tessel | $3 billion |",
  ]),
  pair("two benchmarks' metrics", [
    "courier | benchmark-score ember ledger-bench | 88.4% |",
    "herald | share ember ledger-bench | 12% |",
  ]),
  pair("another number in another currency", [
    "courier | loan marlow tessel | $9 billion |",
    "herald | loan marlow tessel | €8 billion |",
  ]),
  pair("loans both ways over other periods", [
    "courier | loan marlow tessel | $4 billion | over: 8 years",
    "herald | loan tessel marlow | $4 billion | over: 3 years",
  ]),
  pair("loans both ways in other years", [
    "courier | loan marlow tessel | $4 billion | during: 2021",
    "herald | loan tessel marlow | $4 billion | during: 2025",
  ]),
  pair("possible in two words", [
    "courier | loan marlow tessel | $4 billion | modality: potential",
    "herald | loan marlow tessel | $4 billion | modality: contingent",
  ]),
  pair("done, and reported", [
    "courier | loan marlow tessel | $4 billion | modality: done",
    "herald | loan marlow tessel | $4 billion | modality: reported",
  ]),
  pair("firm now, further later", [
    "courier | loan marlow tessel | $2 billion | tranche: immediate; modality: done",
    "herald | loan marlow tessel | up to $6 billion | tranche: further; modality: contingent",
  ]),
  pair("states that may both hold", [
    "courier | permit oakfield | is granted |",
    "herald | permit oakfield | is applied-for |",
  ]),
  pair("states of two times", [
    "courier | permit oakfield | is refused | during: 2023",
    "herald | permit oakfield | is granted | during: 2025",
  ]),
  pair("states of two owners", [
    "courier | ownership tessel marlow | is part-owned |",
    "herald | ownership tessel sable | is independent |",
  ]),
  pair("states of two parts of one parent", [
    "courier | permit oakfield | is granted |",
    "herald | permit marlow-grid | is refused |",
  ]),
  pair("a share that follows", [
    "courier | loan marlow tessel | $4 billion | id: a",
    "courier | turnover marlow | $40 billion | id: b; during: 2025",
    "courier | share marlow tessel | 10% | derived: { formula: a / b, from: { a: a, b: b } }",
  ]),
  pair("a multiple that follows", [
    "courier | headcount marlow | 2,000 people | id: a; asOf: 2022",
    "courier | headcount marlow | 6,100 people | id: b; asOf: 2026",
    "courier | efficiency marlow | more than 3x | derived: { formula: b / a, from: { a: a, b: b } }",
  ]),
  pair("a copy that agrees", [
    "courier | loan marlow tessel | $4 billion |",
    "copy | loan marlow tessel | $4 billion |",
  ]),
];
