import { nearest } from "./nearest.js";
import { type Problem, type ProblemCode, problem, shown } from "./problem.js";
import { type Kind, SCHEMAS, SECTIONS } from "./schema.js";
import { wording } from "./wording.js";
import { type Key, type Locator, readYaml, type Shelf, type TextFile } from "./yaml.js";

/** Where an item stands: its file, and the keys that lead to it. */
export interface Origin {
  readonly path: string;
  readonly locate: Locator;
  readonly keys: readonly Key[];
}

/** One list entry of a base's files. `value` is null where it does not fit its schema. */
export interface Item {
  readonly kind: Kind;
  readonly origin: Origin;
  /** The id as written, also of an item that has other problems; null where there is none. */
  readonly id: string | null;
  readonly value: unknown;
}

export interface FileItems {
  readonly items: readonly Item[];
  readonly problems: readonly Problem[];
}

/** A problem at a value (or key) of an item. */
export function problemAt(
  origin: Origin,
  keys: readonly Key[],
  code: ProblemCode,
  message: string,
  options: { readonly at?: "key" | "value" } = {},
): Problem {
  const place = origin.locate[options.at ?? "value"]([...origin.keys, ...keys]);
  return problem({ path: origin.path, ...place }, code, message);
}

/** All items of one file, each checked against its schema; one bad item does not hide the others. */
export function readItems(file: TextFile, shelf: Shelf): FileItems {
  const tree = readYaml(file, shelf);
  const problems: Problem[] = [];
  const items: Item[] = [];
  const originOf = (keys: readonly Key[]): Origin => ({ path: file.path, locate: tree.locate, keys });

  const read = (kind: Kind, value: unknown, keys: readonly Key[]) => {
    const origin = originOf(keys);
    const result = SCHEMAS[kind].safeParse(value);
    items.push({ kind, origin, id: idOf(value), value: result.success ? result.data : null });
    for (const issue of result.error?.issues ?? []) {
      for (const { keys, code, message, at } of wording(kind, issue, value)) {
        problems.push(problemAt(origin, keys, code, message, { at }));
      }
    }
  };
  const readList = (kind: Kind, list: unknown, keys: readonly Key[]) => {
    if (list === null) return;
    if (Array.isArray(list)) for (const [i, value] of list.entries()) read(kind, value, [...keys, i]);
    else problems.push(problemAt(originOf(keys), [], "wrong-type", `expected a list, found ${shown(list)}`));
  };

  const { value } = tree;
  if (value !== null) {
    if (kindOf(file.path, value) === "sources") {
      if (isMapping(value)) read("source", value, []);
      else readList("source", value, []);
    } else if (isMapping(value)) {
      for (const [key, list] of Object.entries(value)) {
        const kind = Object.hasOwn(SECTIONS, key) ? SECTIONS[key] : undefined;
        if (kind) readList(kind, list, [key]);
        else problems.push(unknownSection(originOf([]), key));
      }
    } else {
      const keys = Object.keys(SECTIONS).join(", ");
      problems.push(
        problemAt(originOf([]), [], "wrong-type", `expected a mapping with ${keys}, found ${shown(value)}`),
      );
    }
  }
  tree.locate.release();
  return { items, problems: [...tree.problems, ...withoutGuesses(problems, tree.problems)] };
}

/** What comes after broken YAML, or is missing because of it, is most likely no fault of its own. */
function withoutGuesses(problems: readonly Problem[], ofYaml: readonly Problem[]): readonly Problem[] {
  const [first] = ofYaml.filter(({ code }) => code === "yaml-syntax").map(({ line }) => line);
  if (first === undefined) return problems;
  return problems.filter(({ code, line }) => line < first && code !== "missing-field");
}

function unknownSection(origin: Origin, key: string): Problem {
  const keys = Object.keys(SECTIONS);
  const meant = nearest(key, keys);
  const hint = meant === null ? `, expected one of ${keys.join(", ")}` : `, did you mean "${meant}"?`;
  return problemAt(origin, [key], "unknown-field", `unknown key ${shown(key)} in a claims file${hint}`, {
    at: "key",
  });
}

/**
 * By the first folder of its path, which is relative to the base; where that is neither, by the only one of the two names in
 * the path; where that does not decide, by what is in the file.
 */
function kindOf(path: string, value: unknown): "claims" | "sources" {
  const folders = path.split(/[\\/]/u).slice(0, -1);
  if (folders[0] === "claims" || folders[0] === "sources") return folders[0];
  const inClaims = folders.includes("claims");
  if (inClaims !== folders.includes("sources")) return inClaims ? "claims" : "sources";
  if (!isMapping(value)) return Array.isArray(value) ? "sources" : "claims";
  const hasSection = Object.keys(SECTIONS).some((key) => Object.hasOwn(value, key));
  return Object.hasOwn(value, "id") && !hasSection ? "sources" : "claims";
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function idOf(value: unknown): string | null {
  return isMapping(value) && typeof value.id === "string" && value.id !== "" ? value.id : null;
}
