import { readdirSync, readFileSync } from "node:fs";
import { type BaseIndex, indexBase } from "../../src/base/index.js";
import { loadBase } from "../../src/base/load.js";
import type { Claim } from "../../src/base/model.js";
import { loadStandard } from "../../src/base/standard.js";

const STANDARD = new URL("../../src/base/standard/", import.meta.url);

/** The entities and metrics that ship with the tool. */
export const standard = loadStandard(
  readdirSync(STANDARD)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({ path: name, text: readFileSync(new URL(name, STANDARD), "utf8") })),
);

/** Three companies, a chip and a cluster of no importance; sources x, y and z, and a copy of x. */
const WORLD = `
entities:
  - { id: borealis, name: Borealis, kind: company }
  - { id: borealis-cloud, name: Borealis Cloud, kind: company, partOf: borealis }
  - { id: kite, name: Kite, kind: company }
  - { id: kite-small, name: Kite Small, kind: model, partOf: kite }
  - { id: harbour, name: Harbour, kind: cluster, partOf: borealis }
  - { id: lumen, name: Lumen, kind: chip }
  - { id: mmlu, name: MMLU, kind: benchmark }
metrics:
  - id: opening
    name: opening
    dimension: date
  - id: licence
    name: licence to export
    dimension: state
    states: { granted: [], refused: [], pending: [], withdrawn: [] }
    excludes: [[granted, refused], [granted, withdrawn], [refused, withdrawn]]
`;

const SOURCES = `
- { id: x, type: webpage, title: X, container-title: Ex }
- { id: y, type: webpage, title: Y, container-title: Why }
- { id: z, type: webpage, title: Z, container-title: Zed }
- { id: x-copy, type: webpage, title: X again, container-title: Excopy, custom: { copied-from: x } }
`;

/** A base from claims in short: each line is YAML of a claim without its citations, and \`from\` names its sources. */
export function indexOf(
  claims: readonly string[],
  rulings = "",
  { world = WORLD, sources = SOURCES }: { readonly world?: string; readonly sources?: string } = {},
): BaseIndex {
  const text = `${world}\nclaims:\n${claims.map(claimText).join("\n")}\n${rulings}`;
  const { base, problems } = loadBase(
    [
      { path: "claims/test.yaml", text },
      { path: "sources/test.yaml", text: sources },
    ],
    standard,
  );
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0)
    throw new Error(errors.map((problem) => `${problem.line}: ${problem.message}`).join("\n"));
  return indexBase(base);
}

/** "x y | investment borealis kite | $5 billion | tranche: new; modality: done"; a state is "is granted". */
function claimText(line: string, i: number): string {
  const [from = "", about = "", told = "", rest = ""] = line.split("|").map((part) => part.trim());
  const [metric, subject, object] = about.split(" ");
  const extras = rest
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);
  const id = extras.find((part) => part.startsWith("id:")) ?? `id: c${i}`;
  const scope = extras.filter((part) => /^(tranche|per|over|as|of):/.test(part));
  const others = extras.filter((part) => part !== id && !scope.includes(part));
  const state = metric === "licence" ? told : /^is (.+)$/.exec(told)?.[1];
  const value = state === undefined ? `figure: "${told}"` : `state: ${state}`;
  return [
    `  - ${id}`,
    `    subject: ${subject}`,
    `    metric: ${metric}`,
    ...(object ? [`    object: ${object}`] : []),
    `    ${value}`,
    ...(scope.length > 0 ? [`    scope: { ${scope.join(", ")} }`] : []),
    ...others.map((part) => `    ${part}`),
    "    citations:",
    ...from.split(" ").map((source) => `      - { source: ${source}, quote: "${told}" }`),
  ].join("\n");
}

/** The claim with this id. */
export function claimOf(index: BaseIndex, id: string): Claim {
  const claim = index.claim(id);
  if (claim === null) throw new Error(`no claim ${id}`);
  return claim;
}
