/** Small bases for tests: the files of one, with a line of YAML put in or changed. */
export const ENTITIES = `entities:
  - { id: acme, name: Acme, kind: company }
  - { id: acme-cloud, name: Acme Cloud, partOf: acme }
  - { id: globex, name: Globex }
  - { id: widget, name: widget, kind: chip }
`;

export const METRICS = `metrics:
  - { id: investment, name: investment, dimension: money, parts: add }
  - { id: chips, name: number of chips, dimension: count }
  - { id: share, name: share, dimension: ratio }
  - { id: growth, name: growth, dimension: ratio }
  - { id: grade, name: grade, dimension: score }
  - { id: power, name: power, dimension: power }
  - { id: launch, name: launch, dimension: date }
  - { id: torque, name: torque, dimension: torque }
  - id: weights
    name: openness of weights
    dimension: state
    states: { open: [open weights], closed: proprietary, secret: }
    excludes: [[open, closed, secret]]
`;

export const SOURCES = `- { id: herald, type: article-newspaper, title: Acme backs Globex, issued: 2026-04-21 }
- { id: echo, type: webpage, title: Acme and Globex, custom: { copied-from: herald, tier: secondary } }
- { id: blog, type: post-weblog, title: Thoughts }
`;

/** A claim on Acme's investment; its figure stands at 7:13, whatever \`more\` lines follow it. */
export function claim(figure: string, more = ""): string {
  return `claims:
  - id: acme-globex
    subject: acme
    metric: investment
    object: globex
    # what was announced
    figure: ${figure}
${more}    citations:
      - { source: herald, paragraph: 1, quote: ${JSON.stringify(figure)} }
`;
}

export interface SampleFile {
  readonly path: string;
  readonly text: string;
}

export const GOOD: readonly SampleFile[] = [
  { path: "claims/entities.yaml", text: ENTITIES },
  { path: "claims/metrics.yaml", text: METRICS },
  { path: "sources/all.yaml", text: SOURCES },
];

/** The good files and a claims file of one's own. */
export function base(claims: string): readonly SampleFile[] {
  return [...GOOD, { path: "claims/a.yaml", text: claims }];
}
