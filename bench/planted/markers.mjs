// The drafts' markers. A draft's source is the draft itself, with the figures and words that operators work on wrapped:
//
//   {{up to $25 billion::amazon-anthropic-new}}      a figure, and the claim it tells
//   {{600 staff::#staff}}                            a figure told more than once in the draft, and not in the base
//   {{43%::sum}}                                     a figure that the draft's other figures give
//   {{$9 billion::claim;sum;stale=$4 billion}}       also a sum; and what an out-of-date draft would say
//   {{plans to build::modality=has built}}           words, and what an operator puts in their place
//   {{Amazon::swap}} … {{Anthropic::swap}}           payer and payee in one sentence
//
// An alternative runs to the next semicolon, blanks included.

const MARK = /\{\{((?:(?!\}\}).)*?)::((?:(?!\}\}).)*?)\}\}/gs;
const FLAGS = new Set(["sum", "swap"]);

/** The draft without its markers, and the marks at their places in it. Throws where a marker is malformed. */
export function readMarked(source) {
  let text = "";
  let from = 0;
  const marks = [];
  for (const match of source.matchAll(MARK)) {
    text += source.slice(from, match.index);
    const start = text.length;
    text += match[1];
    marks.push({ start, end: text.length, text: match[1], ...attributes(match[2]) });
    from = match.index + match[0].length;
  }
  text += source.slice(from);
  if (text.includes("{{") || text.includes("}}"))
    throw new Error(`malformed marker near "${text.slice(text.search(/\{\{|\}\}/), 60)}"`);
  return { text, marks };
}

function attributes(written) {
  const mark = { claim: null, key: null, flags: new Set(), instead: {} };
  for (const part of written.split(";")) {
    const equals = part.indexOf("=");
    if (equals > 0) mark.instead[part.slice(0, equals).trim()] = part.slice(equals + 1);
    else if (FLAGS.has(part.trim())) mark.flags.add(part.trim());
    else if (part.trim().startsWith("#")) mark.key = part.trim();
    else if (part.trim() !== "") mark.claim = part.trim();
  }
  return mark;
}

/** Whether the mark is of a figure, not of other words. */
export function isFigure(mark) {
  return mark.claim !== null || mark.key !== null || mark.flags.has("sum");
}

/** The sentence (or table row, or line of a list) that a place stands in: { start, end }. */
export function sentenceAt(text, place) {
  const lineStart = text.lastIndexOf("\n", place - 1) + 1;
  const newline = text.indexOf("\n", place);
  const line = text.slice(lineStart, newline < 0 ? text.length : newline);
  let start = 0;
  for (const match of line.matchAll(/[.!?]["”’)]*\s+(?=[A-Z"“‘'(£$€¥₹\d*[])/g)) {
    const next = match.index + match[0].length;
    if (lineStart + next > place) return { start: lineStart + start, end: lineStart + match.index + 1 };
    start = next;
  }
  return { start: lineStart + start, end: lineStart + line.length };
}

/** A table row: Markdown's, or a line of HTML with cells. */
export function isTableRow(text, place) {
  const start = text.lastIndexOf("\n", place - 1) + 1;
  return text.startsWith("|", start) || /^\s*<tr\b/i.test(text.slice(start, start + 40));
}
