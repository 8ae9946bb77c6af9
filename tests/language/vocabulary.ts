import { readFileSync } from "node:fs";
import { loadBase } from "../../src/base/load.js";
import type { Assertion } from "../../src/language/index.js";
import { createReader } from "../../src/language/index.js";

const read = (name: string): { path: string; text: string } => {
  const path = new URL(`../../src/base/standard/${name}.yaml`, import.meta.url).pathname;
  return { path, text: readFileSync(path, "utf8") };
};

const standard = loadBase([read("metrics"), read("entities")]).base;

/** Companies and metrics of an invented world, next to the standard ones. */
const OWN = `
entities:
  - { id: initech, name: Initech, kind: company, aliases: [the payroll start-up, the maker of Milton] }
  - { id: globex, name: Globex, kind: company, aliases: [Globex Corporation] }
  - { id: hooli, name: Hooli, kind: company, aliases: [the search giant] }
  - { id: hooli-cloud, name: Hooli Cloud, kind: company, partOf: hooli, aliases: ["Hooli's cloud arm"] }
  - { id: umbrella, name: Umbrella, kind: company, aliases: [Umbrella Corp] }
  - { id: vandelay, name: Vandelay Industries, kind: company, aliases: [Vandelay] }
  - { id: nordcell, name: Nordcell, kind: company }
  - { id: volta, name: Volta Motors, kind: company, aliases: [Volta] }
  - { id: skybus, name: Skybus, kind: company }
  - { id: airframe, name: Airframe A9, kind: aircraft, aliases: [A9] }
  - { id: cartel-office, name: Cartel Office, kind: organisation, aliases: [the antitrust watchdog] }
  - { id: prometheus, name: Prometheus, kind: cluster, partOf: hooli }
  - { id: nucleus2, name: Nucleus 2, kind: chip, aliases: [Nucleus2] }
  - { id: nucleus3, name: Nucleus 3, kind: chip, aliases: [Nucleus3] }
  - { id: milton, name: Milton, kind: model, partOf: initech }
  - { id: gavin, name: Gavin 3, kind: model, partOf: hooli }
  - { id: mathbench, name: MathBench, kind: benchmark }
  - { id: codebench, name: CodeBench, kind: benchmark }
  - { id: curol, name: Curol, kind: drug }
metrics:
  - { id: fine, name: fine, dimension: money, roles: { subject: regulator, object: company fined }, cues: [fine, penalty] }
  - { id: headcount, name: headcount, dimension: count, roles: { subject: employer, object: null }, cues: [employees, staff, workers, people employed, workforce] }
  - { id: fleet, name: fleet size, dimension: count, roles: { subject: airline, object: aircraft }, cues: [aircraft, planes, jets] }
  - { id: cell-supply, name: battery supply, dimension: energy, roles: { subject: cell maker, object: carmaker }, cues: [battery cells, cells, supply, deliver] }
  - { id: efficacy, name: efficacy, dimension: ratio, roles: { subject: drug, object: null }, cues: [effective, efficacy, response rate] }
  - { id: emissions, name: annual emissions, dimension: mass }
  - { id: passengers, name: passengers carried, dimension: count, cues: [passengers] }
`;

const own = loadBase([{ path: "own.yaml", text: OWN }], {
  entities: standard.entities,
  metrics: standard.metrics,
}).base;

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
];

/** A reader for that world. It has no claims, so nothing but the words can decide. */
export const reader = createReader({
  entities: byId([...standard.entities, ...own.entities]),
  metrics: byId([...standard.metrics, ...own.metrics]),
});

/** "subject > metric > object", with "-" for what is open. */
export const said = (assertion: Assertion | undefined): string =>
  assertion
    ? `${assertion.subject ?? "-"} > ${assertion.metric ?? "-"} > ${assertion.object ?? "-"}`
    : "nothing";

/** The assertion on a figure, told by its text. */
export function on(text: string, figure?: string): Assertion | undefined {
  const all = reader.readText(text);
  return figure === undefined ? all[0] : all.find((assertion) => assertion.figure?.text.includes(figure));
}
