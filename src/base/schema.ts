import { z } from "zod";
import { isEdtf, parseDate } from "../quantity/dates/index.js";
import { CSL_DATES, CSL_NAMES, CSL_TEXTS, CSL_TYPES } from "./csl.js";
import { MODALITIES, TRANCHES } from "./model.js";
import { type ProblemCode, shown } from "./problem.js";

/** A quote, its prefix and its suffix hold at most this many words (DESIGN §4: texts are not redistributed). */
const QUOTE_WORDS = 15;

/** What a custom refinement says, and under which code. */
interface Complaint {
  readonly code: ProblemCode;
  readonly message: string;
}

/** A string type with one more condition; `complain` gives null where it holds. */
function text(complain?: (value: string) => Complaint | null) {
  const plain = z.string().refine((value) => value.trim() !== "", {
    error: "expected text, found nothing",
    params: { code: "wrong-type" },
    abort: true,
  });
  if (!complain) return plain;
  return plain.superRefine((value, context) => {
    const complaint = complain(value);
    if (complaint) {
      context.addIssue({ code: "custom", message: complaint.message, params: { code: complaint.code } });
    }
  });
}

/** Ids stand in topics (`subject/metric/object`) and in file names, so they hold no slash and no control character. */
const id = text((value) =>
  /[/\\\p{Cc}]/u.test(value) || value === "." || value === ".."
    ? { code: "bad-id", message: `expected an id without slashes, found ${shown(value)}` }
    : null,
);

const date = text((value) => {
  if (isEdtf(value)) return null;
  const meant = parseDate(value);
  const hint = meant === null || meant === value ? "" : `, write ${meant}`;
  return { code: "bad-date", message: `expected a date in EDTF, found ${shown(value)}${hint}` };
});

const phrase = text((value) => {
  const words = wordCount(value);
  return words > QUOTE_WORDS
    ? { code: "long-quote", message: `expected at most ${QUOTE_WORDS} words, found ${words}` }
    : null;
});

/** Words are what white space separates and that hold a letter or a digit. */
function wordCount(value: string): number {
  return value.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const paragraph = text((value) =>
  /^[1-9]\d{0,8}$/u.test(value)
    ? null
    : { code: "bad-paragraph", message: `expected a paragraph number from 1, found ${shown(value)}` },
).transform(Number);

/** A single word in place of a list of one. */
const texts = z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(text()));

/** A mapping whose empty values count as left out. */
function mapping<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess(withoutNulls, z.strictObject(shape));
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null));
}

const entityShape = {
  id,
  name: text(),
  kind: text().optional(),
  aliases: texts.optional(),
  partOf: id.optional(),
};

/** `[approved, barred]` for `{approved: [], barred: []}`; a single cue for a list of one. */
const states = z.preprocess(
  (value) =>
    Array.isArray(value) && value.every((item) => typeof item === "string")
      ? Object.fromEntries(value.map((state) => [state, []]))
      : value,
  z.record(
    z.string(),
    z.preprocess((value) => value ?? [], texts),
  ),
);

const rolesShape = { subject: text(), object: text().optional() };

const metricShape = {
  id,
  name: text(),
  dimension: text(),
  roles: mapping(rolesShape).optional(),
  cues: texts.optional(),
  changesOverTime: z.boolean().optional(),
  parts: z.literal("add").optional(),
  states: states.optional(),
  excludes: z.array(z.array(text()).min(2)).optional(),
};

const scopeShape = {
  tranche: z.enum(TRANCHES).optional(),
  per: text().optional(),
  over: text().optional(),
  as: z.enum(["limit", "target", "average", "nameplate", "actual"]).optional(),
  of: text().optional(),
};

const citationShape = {
  source: id,
  quote: phrase,
  paragraph: paragraph.optional(),
  prefix: phrase.optional(),
  suffix: phrase.optional(),
  "said-by": text().optional(),
};

const derivedShape = {
  formula: text(),
  from: z.preprocess(withoutNulls, z.record(z.string(), id)).optional(),
};

const claimShape = {
  id,
  subject: id,
  metric: id,
  object: id.optional(),
  figure: text().optional(),
  state: text().optional(),
  scope: z
    .preprocess((value) => (typeof value === "string" ? { of: value } : value), mapping(scopeShape))
    .optional(),
  modality: z.enum(MODALITIES).optional(),
  during: date.optional(),
  asOf: date.optional(),
  partOf: id.optional(),
  derived: mapping(derivedShape).optional(),
  citations: z.array(mapping(citationShape)).min(1),
};

const rulingShape = {
  on: text(),
  wording: text(),
  because: text().optional(),
  by: text().optional(),
  date: date.optional(),
  until: date.optional(),
};

const personShape = {
  family: text().optional(),
  given: text().optional(),
  literal: text().optional(),
  "dropping-particle": text().optional(),
  "non-dropping-particle": text().optional(),
  suffix: text().optional(),
};

const persons = z.array(mapping(personShape));

const customShape = {
  sha256: text((value) =>
    /^[0-9a-f]{64}$/iu.test(value)
      ? null
      : { code: "wrong-type", message: `expected 64 hexadecimal digits, found ${shown(value)}` },
  ).optional(),
  "copied-from": id.optional(),
  tier: z.enum(["primary", "secondary", "opinion"]).optional(),
};

const sourceShape = {
  id,
  type: z.enum(CSL_TYPES),
  title: text(),
  author: persons.optional(),
  "container-title": text().optional(),
  issued: date.optional(),
  URL: text().optional(),
  custom: mapping(customShape).optional(),
  ...shapeOf(CSL_NAMES, persons.optional()),
  ...shapeOf(CSL_DATES, text().optional()),
  ...shapeOf(CSL_TEXTS, z.unknown().optional()),
};

function shapeOf<Name extends string, Type>(names: readonly Name[], type: Type): Record<Name, Type> {
  return Object.fromEntries(names.map((name) => [name, type])) as Record<Name, Type>;
}

/** What each kind of item in a base must look like. Numbers come in as text (`base/yaml.ts`). */
export const SCHEMAS = {
  entity: mapping(entityShape),
  metric: mapping(metricShape),
  claim: mapping(claimShape),
  ruling: mapping(rulingShape),
  source: mapping(sourceShape),
} as const;
export type Kind = keyof typeof SCHEMAS;

export type RawEntity = z.infer<typeof SCHEMAS.entity>;
export type RawMetric = z.infer<typeof SCHEMAS.metric>;
export type RawClaim = z.infer<typeof SCHEMAS.claim>;
export type RawRuling = z.infer<typeof SCHEMAS.ruling>;
export type RawSource = z.infer<typeof SCHEMAS.source>;

/** The keys known at a place within an item, for "did you mean": `claim`, `claim.citations`, … */
export const KEYS: Readonly<Record<string, readonly string[]>> = {
  entity: Object.keys(entityShape),
  metric: Object.keys(metricShape),
  "metric.roles": Object.keys(rolesShape),
  claim: Object.keys(claimShape),
  "claim.scope": Object.keys(scopeShape),
  "claim.derived": Object.keys(derivedShape),
  "claim.citations": Object.keys(citationShape),
  ruling: Object.keys(rulingShape),
  source: Object.keys(sourceShape),
  "source.author": Object.keys(personShape),
  "source.custom": Object.keys(customShape),
};

/** The keys a claims file may hold, and the kind of item in each one's list. */
export const SECTIONS: Readonly<Record<string, Kind>> = {
  entities: "entity",
  metrics: "metric",
  claims: "claim",
  rulings: "ruling",
};
