/** What `init` writes: a base that works at once, about companies that do not exist, and a draft with two mistakes. */
export const INIT_FILES: readonly { readonly path: string; readonly text: string }[] = [
  {
    path: "claims/example.yaml",
    text: `# What the sources say, one claim each. Figures are written as in prose: "up to $6 billion", "1.2 GW".
# Standard metrics (investment, spend-commitment, power-capacity, …) need no entry of their own.
entities:
  - id: harbour-cloud
    name: Harbour Cloud
    kind: company
    aliases: [Harbour]
  - id: tern-labs
    name: Tern Labs
    kind: company
    aliases: [Tern, the maker of Skua]

claims:
  - id: harbour-tern-total
    subject: harbour-cloud     # who gives
    metric: investment
    object: tern-labs          # who gets
    figure: up to $6 billion
    scope: { tranche: total }
    modality: contingent
    asOf: 2026-03-02
    citations:
      - source: example-gazette
        paragraph: 1           # the n-th non-blank line of the text
        quote: invest up to $6 billion
      - source: example-wire
        paragraph: 1
        quote: as much as $6 billion

  - id: harbour-tern-now
    subject: harbour-cloud
    metric: investment
    object: tern-labs
    figure: $2 billion
    scope: { tranche: immediate }
    modality: done
    partOf: harbour-tern-total
    citations:
      - source: example-gazette
        paragraph: 2
        quote: The first $2 billion

  - id: harbour-tern-later
    subject: harbour-cloud
    metric: investment
    object: tern-labs
    figure: up to $4 billion
    scope: { tranche: further }
    modality: contingent
    partOf: harbour-tern-total
    citations:
      - source: example-gazette
        paragraph: 2
        quote: up to $4 billion more

  - id: harbour-tern-capacity
    subject: harbour-cloud
    metric: power-capacity
    object: tern-labs
    figure: 1.2 gigawatts
    modality: committed
    citations:
      - source: example-gazette
        paragraph: 3
        quote: 1.2 gigawatts of capacity
`,
  },
  {
    path: "sources/example.yaml",
    text: `# Where the claims come from: CSL items, with our own fields under "custom".
- id: example-gazette
  type: article-newspaper
  title: Harbour Cloud backs Tern Labs
  container-title: The Example Gazette
  issued: 2026-03-02
  custom: { tier: secondary }
- id: example-wire
  type: article-newspaper
  title: Tern Labs takes money from Harbour
  container-title: Example Wire
  issued: 2026-03-03
  custom: { tier: secondary }
`,
  },
  {
    path: "sources/text/example-gazette.txt",
    text: `Harbour Cloud will invest up to $6 billion in Tern Labs, the two companies said on Monday.

The first $2 billion was paid at signing; up to $4 billion more depends on milestones.

Under the deal Harbour Cloud will supply Tern Labs with 1.2 gigawatts of capacity.
`,
  },
  {
    path: "sources/text/example-wire.txt",
    text: `Tern Labs, the maker of Skua, is to get as much as $6 billion from Harbour Cloud.
`,
  },
  {
    path: "sources/.gitignore",
    text: "# Articles are other people's: keep their texts here, and out of the repository.\ntext/\n",
  },
  {
    path: "drafts/example.md",
    text: `# Harbour Cloud backs Tern Labs

Harbour Cloud will invest $8 billion in Tern Labs, of which $2 billion was paid at once.

Harbour Cloud will supply Tern Labs with 1.2 megawatts of capacity.
`,
  },
  {
    path: "twosource.config.yaml",
    text: `# Found from any folder below this one. All keys are optional.
base: .
failOn: error                # error, warning, info or never
rules:
  unsourced-figure: off      # off, info, warning or error
ignore: []                   # e.g. ["drafts/archive/**"]
`,
  },
];
