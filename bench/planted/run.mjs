// The planted-error bench: right drafts must lint clean, and drafts with one planted error must not.
// Usage: node bench/planted/run.mjs [--misses N] [--alarms] [--reading] [--operator X] [--base X] [--draft X] [--held-out] [--per N]
// Build first: node scripts/build.mjs. Held-out drafts are counted apart, and their texts are not shown without --held-out.
import { parseArgs } from "node:util";
import {
  createLinter,
  createReader,
  figuresOf,
  formatProblem,
  indexBase,
  loadBase,
  rawSpan,
  readDocument,
  standard,
} from "../../dist/index.js";
import { baseFiles, chooser, drafts } from "./corpus.mjs";
import { factsOf } from "./facts.mjs";
import { sentenceAt } from "./markers.mjs";
import { applied, OPERATORS } from "./operators.mjs";
import { howRead } from "./reading.mjs";

const { values: options } = parseArgs({
  options: {
    misses: { type: "string", default: "0" },
    alarms: { type: "boolean", default: false },
    operator: { type: "string" },
    base: { type: "string" },
    draft: { type: "string" },
    "held-out": { type: "boolean", default: false },
    per: { type: "string", default: "4" },
    reading: { type: "boolean", default: false },
  },
});
const TODAY = "2026-06-01";
const perOperator = Number(options.per);
const bases = new Map();

function baseOf(name) {
  const known = bases.get(name);
  if (known !== undefined) return known;
  const { base, problems } = loadBase(baseFiles(name), standard());
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0) throw new Error(errors.map(formatProblem).join("\n"));
  const reader = createReader(base);
  const made = {
    reader,
    claims: new Map(base.claims.map((claim) => [claim.id, claim])),
    lint: createLinter({ index: indexBase(base), reader, today: TODAY }),
    facts: factsOf(base.claims),
  };
  bases.set(name, made);
  return made;
}

/** How each of a draft's marked figures is read: [{ mark, read }]. */
function readings(draft, document) {
  const { reader, claims } = baseOf(draft.base);
  const assertions = reader
    .read(document)
    .filter(({ figure }) => figure !== null)
    .map((assertion) => ({ assertion, ...rawSpan(assertion.block, assertion.start, assertion.end) }));
  const figures = figuresOf(document).map(({ place }) => place);
  return draft.marks
    .filter(({ claim }) => claim !== null)
    .map((mark) => ({ draft, mark, read: howRead(mark, claims.get(mark.claim), assertions, figures) }));
}

const loud = ({ severity }) => severity !== "info";
const overlaps = (a, b) => a.start < b.end && b.start < a.end;

/** Findings, loud ones only. */
function lint(draft, text) {
  return baseOf(draft.base).lint(readDocument(draft.name, text)).findings.filter(loud);
}

/** The finding that catches a plant: in a sentence it changed, and not there in the right draft. */
function catching(draft, plant, before) {
  const { text, spans } = applied(draft.text, plant);
  const sentences = spans.map((span) => {
    const from = sentenceAt(text, span.start);
    const to = sentenceAt(text, Math.max(span.start, span.end - 1));
    return { start: from.start, end: to.end };
  });
  const changed = plant.edits.reduce((sum, e) => sum + e.text.length - (e.end - e.start), 0);
  const old = new Set(
    before.map((f) => `${f.rule} ${f.start > plant.edits[0].start ? f.start + changed : f.start} ${f.text}`),
  );
  const found = lint(draft, text).filter((f) => !old.has(`${f.rule} ${f.start} ${f.text}`));
  const hit = found.find((f) => sentences.some((s) => overlaps(f, s)));
  return { hit, sentences: sentences.map((s) => text.slice(s.start, s.end)) };
}

const started = performance.now();
const sets = { work: tally(), "held out": tally() };
const misses = [];
const alarms = [];
const read = [];

function tally() {
  return { drafts: 0, figures: 0, marked: 0, errors: 0, warnings: 0, operators: {} };
}

/** As many of an operator's plants as are wanted of one draft, chosen by the seed. */
function some(plants, choose) {
  const left = [...plants];
  while (left.length > perOperator) left.splice(choose(left.length), 1);
  return left;
}

for (const draft of drafts()) {
  if (options.base !== undefined && draft.base !== options.base) continue;
  if (options.draft !== undefined && !draft.path.includes(options.draft)) continue;
  const { facts } = baseOf(draft.base);
  for (const mark of draft.marks)
    if (mark.claim !== null && !facts.has(mark.claim))
      throw new Error(`${draft.path}: no claim "${mark.claim}"`);
  const set = sets[draft.heldOut ? "held out" : "work"];
  const document = readDocument(draft.name, draft.text);
  const before = lint(draft, draft.text);
  read.push(...readings(draft, document));
  set.drafts++;
  set.figures += figuresOf(document).length;
  set.marked += draft.marks.length;
  for (const finding of before) {
    set[finding.severity === "error" ? "errors" : "warnings"]++;
    alarms.push({ draft, finding });
  }
  for (const [name, operator] of Object.entries(OPERATORS)) {
    if (options.operator !== undefined && name !== options.operator) continue;
    const choose = chooser(`${draft.path} ${name}`);
    const plants = some(operator(draft, facts, choose), choose);
    set.operators[name] ??= { planted: 0, caught: 0, rules: {} };
    const row = set.operators[name];
    for (const plant of plants) {
      row.planted++;
      const { hit, sentences } = catching(draft, plant, before);
      if (hit === undefined) misses.push({ draft, name, plant, sentences });
      else {
        row.caught++;
        row.rules[hit.rule] = (row.rules[hit.rule] ?? 0) + 1;
      }
    }
  }
}

for (const [name, set] of Object.entries(sets)) print(name, set);
console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
const shown = ({ draft }) => options["held-out"] || !draft.heldOut;
if (options.alarms) {
  console.log("\nalarms on right drafts");
  for (const { draft, finding } of alarms.filter(shown)) {
    const { start, end } = sentenceAt(draft.text, finding.start);
    console.log(
      `- ${draft.path}:${finding.line} ${finding.severity} ${finding.rule} "${finding.text}": ${finding.message}`,
    );
    console.log(`    ${draft.text.slice(start, end).trim()}`);
  }
}
if (options.reading) {
  const kinds = new Map();
  for (const { read: kind } of read) {
    const name = kind.split(":")[0];
    kinds.set(name, (kinds.get(name) ?? 0) + 1);
  }
  console.log("\nhow the marked figures of right drafts are read");
  for (const [kind, count] of [...kinds].sort((a, b) => b[1] - a[1]))
    console.log(`  ${kind.padEnd(18)}${String(count).padStart(5)}`);
  for (const { draft, mark, read: kind } of read.filter(shown)) {
    if (kind === "right") continue;
    const { start, end } = sentenceAt(draft.text, mark.start);
    console.log(`- ${draft.path} "${mark.text}" ${kind}\n    ${draft.text.slice(start, end).trim()}`);
  }
}
const wanted = Number(options.misses);
if (wanted > 0) {
  console.log("\nmisses");
  const seen = misses.filter(shown);
  const choose = chooser("misses");
  while (seen.length > wanted) seen.splice(choose(seen.length), 1);
  for (const { draft, name, plant, sentences } of seen) {
    const changes = plant.edits.map((e) => `"${draft.text.slice(e.start, e.end)}" → "${e.text}"`).join(", ");
    const how = read.find((r) => r.draft === draft && r.mark.start === plant.edits[0].start);
    const note = how === undefined ? "" : ` [the right figure is read: ${how.read}]`;
    console.log(`- ${name} ${draft.path}: ${changes}${note}`);
    for (const sentence of new Set(sentences)) console.log(`    ${sentence.trim()}`);
  }
}

function print(name, set) {
  const rate = (count) => ((200 * count) / Math.max(1, set.figures)).toFixed(2);
  console.log(`${name}: ${set.drafts} drafts, ${set.figures} figures, ${set.marked} marks`);
  console.log(
    `  right drafts: ${set.errors} errors, ${set.warnings} warnings (${rate(set.errors)} and ${rate(set.warnings)} per 200 figures)`,
  );
  let planted = 0;
  let caught = 0;
  for (const [operator, row] of Object.entries(set.operators)) {
    planted += row.planted;
    caught += row.caught;
    const rules = Object.entries(row.rules).sort((a, b) => b[1] - a[1]);
    console.log(
      `  ${operator.padEnd(15)}${String(row.planted).padStart(5)} planted${String(row.caught).padStart(5)} caught ${share(row)}  ${rules.map(([rule, n]) => `${rule} ${n}`).join(", ")}`,
    );
  }
  console.log(
    `  ${"overall".padEnd(15)}${String(planted).padStart(5)} planted${String(caught).padStart(5)} caught ${share({ planted, caught })}\n`,
  );
}

function share({ planted, caught }) {
  return planted === 0 ? "    –  " : `${((100 * caught) / planted).toFixed(1).padStart(5)} %`;
}
