import type { z } from "zod";
import { didYouMean } from "./nearest.js";
import { type ProblemCode, shown } from "./problem.js";
import { KEYS, type Kind } from "./schema.js";
import type { Key } from "./yaml.js";

/** A schema violation in our words, with the keys that lead to it from the item. */
export interface Violation {
  readonly code: ProblemCode;
  readonly message: string;
  readonly keys: readonly Key[];
  /** Whether the key is wrong, or its value. */
  readonly at: "key" | "value";
}

/** What zod calls a type, in words; "found" uses the same. */
const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
  record: "a mapping",
};

const ARTICLES: Readonly<Record<string, string>> = {
  "claim.citations": "a citation",
  "claim.scope": "a scope",
  "claim.derived": "a derivation",
  "metric.roles": "roles",
  "source.author": "an author",
  "source.custom": "custom",
  entity: "an entity",
};

/** All wording of schema violations. One issue with several unknown keys gives one violation a key. */
export function wording(kind: Kind, issue: z.core.$ZodIssue, item: unknown): readonly Violation[] {
  const keys = issue.path.filter((key) => typeof key !== "symbol");
  const where = [kind, ...keys.filter((key) => typeof key === "string")].join(".");
  const found = valueAt(item, keys);
  const value = (code: ProblemCode, message: string): readonly Violation[] => [
    { code, message, keys, at: "value" },
  ];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        code: "unknown-field",
        message: `unknown key ${shown(key)} in ${ARTICLES[where] ?? `a ${kind}`}${didYouMean(key, KEYS[where] ?? [])}`,
        keys: [...keys, key],
        at: "key",
      }));
    case "invalid_type":
    case "invalid_value": {
      if (found === undefined || found === null) {
        const name = String(keys.at(-1) ?? kind);
        const whole = where.slice(0, Math.max(0, where.lastIndexOf(".")));
        if (typeof keys.at(-1) === "number" || keys.length === 0)
          return value("wrong-type", `expected ${typeName(issue)}, found nothing`);
        return value(
          "missing-field",
          `expected ${shown(name)} in ${ARTICLES[whole] ?? `a ${kind}`}, found none`,
        );
      }
      if (issue.code === "invalid_type")
        return value("wrong-type", `expected ${typeName(issue)}, found ${shown(found)}`);
      const allowed = issue.values.map(String);
      const list =
        allowed.length > 12
          ? "a CSL type"
          : allowed.length > 1
            ? `one of ${allowed.join(", ")}`
            : shown(allowed[0]);
      const hint = typeof found === "string" ? didYouMean(found, allowed) : "";
      return value("unknown-value", `expected ${list}, found ${shown(found)}${hint}`);
    }
    case "too_small":
      if (where === "claim.citations")
        return value("missing-field", "expected at least one citation, found none");
      return value("wrong-type", `expected at least ${issue.minimum} values, found fewer`);
    case "custom":
      return value((issue.params?.code as ProblemCode | undefined) ?? "wrong-type", issue.message);
    default:
      return value("wrong-type", `expected something else, found ${shown(found)}`);
  }
}

function typeName(issue: z.core.$ZodIssue): string {
  return issue.code === "invalid_type" ? (TYPES[issue.expected] ?? issue.expected) : "a value";
}

function valueAt(item: unknown, keys: readonly Key[]): unknown {
  let value: unknown = item;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<Key, unknown>)[key];
  }
  return value;
}
