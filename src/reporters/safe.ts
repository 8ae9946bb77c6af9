/**
 * Strings from sources, drafts, bases and file names are other people's. Each output format has its own way
 * for such a string to become a command: these functions close it. Every reporter passes every string through one.
 */

// C0 and C1 controls, bidirectional overrides and isolates, zero-width and invisible characters, tags, lone surrogates.
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  /[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Surrogate}\u{e0000}-\u{e007f}]/u;
// What most strings are made of; testing this first spares compiling the expression above for them.
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u2bff]*$/;
const UNSAFE_ALL = new RegExp(UNSAFE.source, "gu");

function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, "0")}`;
  const digits = code.toString(16);
  return code < 0x10000 ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}

/** For a terminal: one line, with everything that could move the cursor, recolour or reorder text made visible. */
export function visible(text: string): string {
  if (PLAIN.test(text) || !UNSAFE.test(text)) return text;
  return text.replace(/[ \t\r\n]*[\t\r\n][ \t\r\n]*/g, " ").replace(UNSAFE_ALL, escapeOf);
}

/**
 * For YAML that goes to a terminal: lines are kept. The escapes are those of YAML's double quotes, which is where
 * the writer puts strings with control characters.
 */
export function yaml(text: string): string {
  return text.split("\n").map(visible).join("\n");
}

/** For Markdown: as {@link visible}, and with no character left that starts markup or HTML. */
export function markdown(text: string): string {
  return visible(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_[\]|~]/g, "\\$&")
    .replace(/^(\s*)([#+=-])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
}

const PLAIN_NUMBER = /^[+-]?[0-9.]+$/;

/** For a CSV cell: as {@link visible}, quoted where needed; what a spreadsheet would run as a formula gets an apostrophe. */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  let text = visible(String(value));
  if (/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) && !PLAIN_NUMBER.test(text)) text = `'${text}`;
  return /[",;]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** For the message of a GitHub workflow command, whose log is a terminal: its own lines are kept, each as {@link visible}. */
export function githubData(lines: readonly string[]): string {
  return lines.map((line) => visible(line).replace(/%/g, "%25")).join("%0A");
}

/** For a property (`file=`, `title=`) of a GitHub workflow command. */
export function githubProperty(text: string): string {
  return githubData([text]).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

/** A path as a URI reference, for SARIF. */
export function pathUri(path: string): string {
  const uri = wellFormed(path).replace(/\\/g, "/").split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]%3A\//.test(uri)) return `file:///${uri.replace("%3A", ":")}`;
  return uri.startsWith("/") ? `file://${uri}` : uri;
}

/** Lone surrogates replaced, so that every encoder takes it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
