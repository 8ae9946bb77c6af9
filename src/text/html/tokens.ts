/** Tags, as the HTML standard's tokenizer reads them, with their places kept. */

export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  readonly start: number;
  readonly end: number;
  /** Where the name ends and the attributes begin. */
  readonly attributes: number;
}

/**
 * The tag that begins with the "<" at `at`; null when there is none, or when it is not closed before `to`.
 * `strict` is Markdown's reading, which has no "<" between attributes.
 */
export function tagAt(raw: string, at: number, to: number, strict = false): Tag | null {
  let pos = at + 1;
  const closing = raw.charCodeAt(pos) === 47;
  if (closing) pos++;
  if (!isLetter(raw.charCodeAt(pos))) return null;
  const from = pos;
  while (pos < to && !endsName(raw.charCodeAt(pos))) {
    if (strict && !isNameCharacter(raw.charCodeAt(pos))) return null;
    pos++;
  }
  // "<https://…>" is no tag.
  if (strict && raw.charCodeAt(pos - 1) === 58) return null;
  const attributes = pos;
  const name = raw.slice(from, pos).toLowerCase();
  while (pos < to) {
    const code = raw.charCodeAt(pos);
    if (code === 62) {
      const selfClosing = raw.charCodeAt(pos - 1) === 47;
      return { name, closing, selfClosing, start: at, end: pos + 1, attributes };
    }
    if (code === 61) {
      pos = valueEnd(raw, skipBlanks(raw, pos + 1, to), to);
      if (pos < 0) return null;
    } else {
      if (strict && (code === 60 || code === 34 || code === 39)) return null;
      pos++;
    }
  }
  return null;
}

/** The value of an attribute as it is written, entities included; "" for one without a value, null for none. */
export function attributeOf(raw: string, tag: Tag, name: string): string | null {
  let pos = tag.attributes;
  const to = tag.end - 1;
  while (pos < to) {
    pos = skipBlanks(raw, pos, to);
    const from = pos;
    while (pos < to && !endsName(raw.charCodeAt(pos)) && raw.charCodeAt(pos) !== 61) pos++;
    const found = raw.slice(from, pos).toLowerCase() === name;
    const equals = skipBlanks(raw, pos, to);
    if (raw.charCodeAt(equals) === 61 && equals < to) {
      const value = skipBlanks(raw, equals + 1, to);
      const end = valueEnd(raw, value, tag.end);
      if (end < 0) return null;
      const quoted = raw.charCodeAt(value) === 34 || raw.charCodeAt(value) === 39;
      if (found) return quoted ? raw.slice(value + 1, end - 1) : raw.slice(value, end);
      pos = end;
    } else if (found && pos > from) {
      return "";
    }
    if (pos === from) pos++;
  }
  return null;
}

/** The end of the comment, declaration or processing instruction that "<!" or "<?" at `at` begins; -1 if unclosed. */
export function declarationEnd(raw: string, at: number): number {
  if (raw.startsWith("<!--", at)) {
    if (raw.startsWith(">", at + 4)) return at + 5;
    if (raw.startsWith("->", at + 4)) return at + 6;
    return after(raw.indexOf("-->", at + 4), 3);
  }
  if (raw.startsWith("<![CDATA[", at)) return after(raw.indexOf("]]>", at), 3);
  return after(raw.indexOf(">", at), 1);
}

function after(found: number, length: number): number {
  return found < 0 ? -1 : found + length;
}

function valueEnd(raw: string, at: number, to: number): number {
  const quote = raw.charCodeAt(at);
  if (quote === 34 || quote === 39) {
    const end = raw.indexOf(quote === 34 ? '"' : "'", at + 1);
    return end < 0 || end >= to ? -1 : end + 1;
  }
  let pos = at;
  while (pos < to && !isSpace(raw.charCodeAt(pos)) && raw.charCodeAt(pos) !== 62) pos++;
  return pos;
}

function skipBlanks(raw: string, from: number, to: number): number {
  let pos = from;
  while (pos < to && isSpace(raw.charCodeAt(pos))) pos++;
  return pos;
}

function endsName(code: number): boolean {
  return code === 62 || code === 47 || isSpace(code);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function isNameCharacter(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 45 || code === 58;
}
