/**
 * The YAML that claims are written in: block maps and lists, one-line flow maps and lists, one-line scalars, comments. It
 * is read here ten times faster than by the YAML library. Whatever goes beyond it (anchors, tags, escapes, text over
 * several lines, tabs, keys that repeat, any mistake at all) gives null, and the library reads the file instead: so a file
 * is either read here exactly as the library would, or not at all. A property test holds the two against each other.
 */
export function readSimpleYaml(text: string): { readonly value: unknown } | null {
  if (UNUSUAL.test(text)) return null;
  const lines = linesOf(text);
  try {
    const reader: Reader = { lines, next: 0 };
    const first = lines[0];
    if (first === undefined || first.indent !== 0) return null;
    const value = block(reader, 0, 0);
    return reader.next === lines.length ? { value } : null;
  } catch (error) {
    if (error instanceof NotSimple) return null;
    throw error;
  }
}

class NotSimple extends Error {}

/** Tabs, control characters and lone carriage returns; document markers and directives. */
const UNUSUAL = /(?![\n\r])\p{Cc}|\ufeff|\r(?!\n)|^(?:---|\.\.\.|%)/mu;

const KEY = /^([A-Za-z_][\w.-]{0,99}):(?= |$)/u;
const MAX_DEPTH = 40;

/** A line that is neither blank nor a comment, without its indent and what trails it. */
interface Line {
  readonly indent: number;
  readonly content: string;
}

interface Reader {
  readonly lines: Line[];
  next: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    let indent = 0;
    while (line.charCodeAt(indent) === 32) indent++;
    if (indent < line.length && line.charCodeAt(indent) !== 35)
      lines.push({ indent, content: line.slice(indent) });
  }
  return lines;
}

/** The map or list whose first line is the next one; every line of it has this indent. */
function block(reader: Reader, indent: number, depth: number): unknown {
  if (depth > MAX_DEPTH) throw new NotSimple();
  const line = reader.lines[reader.next];
  if (line === undefined) throw new NotSimple();
  if (line.content.startsWith("- ")) return list(reader, indent, depth);
  return KEY.test(line.content) ? map(reader, indent, depth) : only(reader, line);
}

/** A file of one flow map or list. Other scalars are left to the library. */
function only(reader: Reader, line: Line): unknown {
  if (reader.next !== 0 || reader.lines.length !== 1 || !/^[[{]/u.test(line.content)) throw new NotSimple();
  reader.next++;
  return inline(line.content, 0);
}

function list(reader: Reader, indent: number, depth: number): readonly unknown[] {
  const items: unknown[] = [];
  for (let line = reader.lines[reader.next]; line?.indent === indent; line = reader.lines[reader.next]) {
    if (!line.content.startsWith("- ")) break;
    let at = 2;
    while (line.content.charCodeAt(at) === 32) at++;
    const content = line.content.slice(at);
    if (content === "" || content.startsWith("#") || content.startsWith("- ")) throw new NotSimple();
    if (KEY.test(content)) {
      // "- id: x" begins a map: its other keys stand below its first one.
      reader.lines[reader.next] = { indent: indent + at, content };
      items.push(map(reader, indent + at, depth + 1));
    } else {
      reader.next++;
      items.push(inline(content, depth + 1));
      endOfScalar(reader, indent);
    }
  }
  return items;
}

function map(reader: Reader, indent: number, depth: number): Readonly<Record<string, unknown>> {
  if (depth > MAX_DEPTH) throw new NotSimple();
  const result: Record<string, unknown> = {};
  for (let line = reader.lines[reader.next]; line?.indent === indent; line = reader.lines[reader.next]) {
    const key = KEY.exec(line.content)?.[1];
    if (key === undefined || key === "__proto__" || Object.hasOwn(result, key)) throw new NotSimple();
    reader.next++;
    const rest = line.content.slice(key.length + 1).replace(/^ +/u, "");
    if (rest === "" || rest.startsWith("#")) {
      result[key] = below(reader, indent, depth);
    } else {
      result[key] = inline(rest, depth + 1);
      endOfScalar(reader, indent);
    }
  }
  return result;
}

/** What stands under a key without a value on its line: a deeper block, a list of the same indent, or nothing. */
function below(reader: Reader, indent: number, depth: number): unknown {
  const line = reader.lines[reader.next];
  if (line === undefined) return null;
  if (line.indent > indent) {
    const value = block(reader, line.indent, depth + 1);
    endOfScalar(reader, indent);
    return value;
  }
  return line.indent === indent && line.content.startsWith("- ") ? list(reader, indent, depth + 1) : null;
}

/** A deeper line after a value would carry it on, or be misplaced. */
function endOfScalar(reader: Reader, indent: number): void {
  const line = reader.lines[reader.next];
  if (line !== undefined && line.indent > indent) throw new NotSimple();
}

/** A value on one line, with nothing after it but a comment. */
function inline(text: string, depth: number): unknown {
  const cursor: Cursor = { text, at: 0 };
  const first = text.charAt(0);
  const isClosed = first === "{" || first === "[" || first === '"' || first === "'";
  const value = isClosed ? flow(cursor, depth) : plain(cursor, text, BLOCK_END);
  skipBlanks(cursor);
  if (cursor.at < text.length && !(text[cursor.at] === "#" && text[cursor.at - 1] === " "))
    throw new NotSimple();
  return value;
}

interface Cursor {
  readonly text: string;
  at: number;
}

function flow(cursor: Cursor, depth: number): unknown {
  if (depth > MAX_DEPTH) throw new NotSimple();
  switch (cursor.text[cursor.at]) {
    case "{":
      return flowMap(cursor, depth);
    case "[":
      return flowList(cursor, depth);
    case '"':
    case "'":
      return quoted(cursor);
    default:
      return plain(cursor, cursor.text, FLOW_END);
  }
}

function flowMap(cursor: Cursor, depth: number): Readonly<Record<string, unknown>> {
  const result: Record<string, unknown> = {};
  cursor.at++;
  skipBlanks(cursor);
  if (take(cursor, "}")) return result;
  for (;;) {
    const key = FLOW_KEY.exec(cursor.text.slice(cursor.at, cursor.at + 110))?.[1];
    if (key === undefined || key === "__proto__" || Object.hasOwn(result, key)) throw new NotSimple();
    cursor.at += key.length + 1;
    skipBlanks(cursor);
    result[key] = flow(cursor, depth + 1);
    skipBlanks(cursor);
    if (take(cursor, "}")) return result;
    if (!take(cursor, ",")) throw new NotSimple();
    skipBlanks(cursor);
  }
}

function flowList(cursor: Cursor, depth: number): readonly unknown[] {
  const items: unknown[] = [];
  cursor.at++;
  skipBlanks(cursor);
  if (take(cursor, "]")) return items;
  for (;;) {
    items.push(flow(cursor, depth + 1));
    skipBlanks(cursor);
    if (take(cursor, "]")) return items;
    if (!take(cursor, ",")) throw new NotSimple();
    skipBlanks(cursor);
  }
}

const FLOW_KEY = /^([A-Za-z_][\w.-]{0,99}): /u;

/** Without escapes: those of double quotes are left to the library. */
function quoted(cursor: Cursor): string {
  const mark = cursor.text.charAt(cursor.at);
  let end = cursor.at + 1;
  for (;;) {
    end = cursor.text.indexOf(mark, end);
    if (end < 0) throw new NotSimple();
    if (mark === '"' || cursor.text[end + 1] !== "'") break;
    end += 2;
  }
  const inner = cursor.text.slice(cursor.at + 1, end);
  if (mark === '"' && inner.includes("\\")) throw new NotSimple();
  cursor.at = end + 1;
  const after = cursor.text[cursor.at];
  if (after !== undefined && !" ,]}".includes(after)) throw new NotSimple();
  return mark === "'" ? inner.replaceAll("''", "'") : inner;
}

/** Where a plain scalar may not begin; what ends it, and what it must not hold, in a block and in a flow. */
const PLAIN_START = /[\p{L}\p{N}$€£¥~+<(.“‘/\\_=^;]/uy;
const BLOCK_END = / #|: |:$/gu;
const FLOW_END = /[,[\]{}]| #|:(?=[ ,[\]{}]|$)/gu;

function plain(cursor: Cursor, text: string, end: RegExp): unknown {
  PLAIN_START.lastIndex = cursor.at;
  if (!PLAIN_START.test(text)) throw new NotSimple();
  end.lastIndex = cursor.at;
  const match = end.exec(text);
  const stop = match ? match.index : text.length;
  if (match && (match[0].startsWith(":") || (end === FLOW_END && match[0] === " #"))) throw new NotSimple();
  let last = stop;
  while (text.charCodeAt(last - 1) === 32) last--;
  const value = text.slice(cursor.at, last);
  cursor.at = stop;
  return resolved(value);
}

/** Of YAML's core schema: null, true and false. Numbers stay the words they were written in (`base/yaml.ts`). */
function resolved(value: string): unknown {
  if (/^(?:~|null|Null|NULL)$/u.test(value)) return null;
  if (/^(?:true|True|TRUE)$/u.test(value)) return true;
  return /^(?:false|False|FALSE)$/u.test(value) ? false : value;
}

function skipBlanks(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.at) === 32) cursor.at++;
}

function take(cursor: Cursor, sign: string): boolean {
  if (cursor.text[cursor.at] !== sign) return false;
  cursor.at++;
  return true;
}
