import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  parseDocument,
} from "yaml";
import { type Problem, type ProblemCode, problem, shown } from "./problem.js";
import { readSimpleYaml } from "./simple-yaml.js";

/** A YAML file as it was read by whoever does the reading. */
export interface TextFile {
  /** As messages name it. */
  readonly path: string;
  readonly text: string;
}

export type Key = string | number;

export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Finds the place of a value in its file; parses the file again when it has been let go. */
export interface Locator {
  /** Where the value at `keys` starts; of the nearest thing around it where there is none. */
  value(keys: readonly Key[]): LineAndColumn;
  /** Where the key itself stands. */
  key(keys: readonly Key[]): LineAndColumn;
  /** Drops the syntax tree; the next look-up makes it anew. */
  release(): void;
}

/** Keeps the syntax trees of the last few files that places were looked up in; older ones are let go. */
export interface Shelf {
  hold(release: () => void): void;
}

export function createShelf(size = 8): Shelf {
  const held: (() => void)[] = [];
  return {
    hold(release) {
      held.push(release);
      if (held.length > size) held.shift()?.();
    },
  };
}

export interface YamlTree {
  /**
   * Plain maps, lists, strings and booleans. Numbers stay the words they were written in (a year is text, "1.10" keeps
   * its nought); an empty value is null.
   */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly locate: Locator;
}

const PARSE = {
  version: "1.2",
  schema: "core",
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "error",
} as const;

/** How many values all aliases of a file together may stand for. */
const MAX_ALIASED = 10_000;
const MAX_DEPTH = 100;

/** Reads one YAML document. Whatever the text is, the result is a tree and problems, never an exception. */
export function readYaml(file: TextFile, shelf: Shelf = createShelf()): YamlTree {
  const simple = readSimpleYaml(file.text);
  if (simple) return { value: simple.value, problems: [], locate: locator(file.text, null, shelf) };
  const lines = new LineCounter();
  const problems: Problem[] = [];
  const runaway = aliasBeyond(file.text, MAX_ALIASED);
  if (runaway >= 0) {
    const before = file.text.slice(0, runaway);
    const line = before.split("\n").length;
    const where = { path: file.path, line, column: runaway - before.lastIndexOf("\n") };
    return { value: null, problems: [problem(where, "aliases", TOO_MANY_ALIASES)], locate: NOWHERE };
  }
  const report = (offset: number, code: ProblemCode, message: string) => {
    problems.push(problem({ path: file.path, ...place(lines, offset) }, code, message));
  };
  const tooDeep = "expected at most 100 levels, found deeper nesting";
  let document: Document.Parsed;
  try {
    document = parseDocument(file.text, { ...PARSE, lineCounter: lines });
  } catch {
    report(0, "yaml-syntax", tooDeep);
    return { value: null, problems, locate: NOWHERE };
  }
  for (const error of [...document.errors, ...document.warnings]) {
    const several = error.code === "MULTIPLE_DOCS";
    report(
      error.pos[0],
      several ? "documents" : "yaml-syntax",
      several ? "expected one YAML document, found a second" : `expected YAML: ${error.message}`,
    );
  }
  const value = plainValue(document, report, tooDeep);
  return { value, problems, locate: locator(file.text, { root: document.contents, lines }, shelf) };
}

const TOO_MANY_ALIASES = `expected aliases for at most ${MAX_ALIASED} values, found more`;

/**
 * The offset of the alias that is one too many, -1 where there are no more: told from the tokens, because making a
 * tree of a million aliases takes half a minute.
 */
function aliasBeyond(text: string, most: number): number {
  let marks = 0;
  for (let at = text.indexOf("*"); at >= 0 && marks <= most; at = text.indexOf("*", at + 1)) marks++;
  if (marks <= most) return -1;
  let aliases = 0;
  let offset = 0;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    if (!isText && token.startsWith("*") && ++aliases > most) return offset;
    // Before a scalar, and where a document begins or a list in brackets ends, the lexer puts a mark that is not in the text.
    isText = token === SCALAR_MARK;
    if (text.startsWith(token, offset)) offset += token.length;
  }
  return -1;
}

const SCALAR_MARK = "\u001f";

type Report = (offset: number, code: ProblemCode, message: string) => void;

/** The tree as plain data. Duplicate keys, odd keys, runaway aliases and depth are reported and left out. */
function plainValue(document: Document.Parsed, report: Report, tooDeep: string): unknown {
  const anchors = new Map<string, { readonly value: unknown; readonly size: number }>();
  let size = 0;
  let aliased = 0;
  let stopped = false;

  const convert = (node: unknown, depth: number): unknown => {
    if (stopped || node === null || node === undefined) return null;
    if (depth > MAX_DEPTH) {
      stopped = true;
      report(offsetOf(node), "yaml-syntax", tooDeep);
      return null;
    }
    size++;
    if (isAlias(node)) {
      const meant = anchors.get(node.source);
      if (!meant) {
        report(
          offsetOf(node),
          "aliases",
          `expected an anchor before its alias, found none for ${shown(node.source)}`,
        );
        return null;
      }
      aliased += meant.size;
      if (aliased <= MAX_ALIASED) return meant.value;
      stopped = true;
      report(offsetOf(node), "aliases", TOO_MANY_ALIASES);
      return null;
    }
    const before = size;
    const value = isMap(node)
      ? convertMap(node, depth)
      : isSeq(node)
        ? convertSeq(node, depth)
        : scalar(node);
    const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
    if (anchor) anchors.set(anchor, { value, size: size - before + 1 + aliased });
    return value;
  };

  const convertMap = (node: { readonly items: readonly unknown[] }, depth: number) => {
    const map: Record<string, unknown> = {};
    const seen = new Set<string>();
    for (const pair of node.items as readonly { key: unknown; value: unknown }[]) {
      const key = isScalar(pair.key) ? keyText(pair.key) : null;
      if (key === null) {
        report(offsetOf(pair.key), "yaml-syntax", "expected text as a key, found something else");
      } else if (seen.has(key)) {
        report(offsetOf(pair.key), "duplicate-key", `expected ${shown(key)} once, found it again`);
      } else {
        seen.add(key);
        const value = convert(pair.value, depth + 1);
        if (key === "__proto__") report(offsetOf(pair.key), "unknown-field", `unknown key "__proto__"`);
        else map[key] = value;
      }
    }
    return map;
  };
  const convertSeq = (node: { readonly items: readonly unknown[] }, depth: number) =>
    node.items.map((item) => convert(item, depth + 1));

  const value = convert(document.contents, 0);
  return stopped ? null : value;
}

function scalar(node: unknown): unknown {
  if (!isScalar(node)) return null;
  const { value } = node;
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean" || typeof value === "string") return value;
  return node.source ?? String(value);
}

function keyText(node: { readonly value: unknown; readonly source?: string }): string {
  return typeof node.value === "string" ? node.value : (node.source ?? String(node.value));
}

interface Parsed {
  readonly root: unknown;
  readonly lines: LineCounter;
}

function locator(text: string, first: Parsed | null, shelf: Shelf): Locator {
  let parsed: Parsed | null = first;
  const tree = (): Parsed => {
    if (!parsed) {
      const lines = new LineCounter();
      parsed = { root: parseDocument(text, { ...PARSE, lineCounter: lines }).contents, lines };
      shelf.hold(release);
    }
    return parsed;
  };
  const release = () => {
    parsed = null;
  };
  return {
    value(keys) {
      const { root, lines } = tree();
      return place(lines, walk(root, keys).value);
    },
    key(keys) {
      const { root, lines } = tree();
      return place(lines, walk(root, keys).key);
    },
    release,
  };
}

const NOWHERE: Locator = {
  value: () => ({ line: 1, column: 1 }),
  key: () => ({ line: 1, column: 1 }),
  release: () => {},
};

/** Offsets of the deepest value on the way along `keys`, and of the key that led to it. */
function walk(root: unknown, keys: readonly Key[]): { readonly key: number; readonly value: number } {
  let node = root;
  let at = { key: offsetOf(root), value: offsetOf(root) };
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && keyText(item.key) === String(key));
      if (!pair) return at;
      const own = offsetOf(pair.key);
      at = { key: own, value: pair.value === null || isEmpty(pair.value) ? own : offsetOf(pair.value) };
      node = pair.value;
    } else if (isSeq(node) && typeof key === "number" && key < node.items.length) {
      node = node.items[key];
      at = { key: offsetOf(node), value: offsetOf(node) };
    } else {
      return at;
    }
  }
  return at;
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null && !node.source;
}

function offsetOf(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}

function place(lines: LineCounter, offset: number): LineAndColumn {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
