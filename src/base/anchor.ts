/**
 * Finding a quote in a text. White space, quotation marks, dashes and the case of a sentence's first letter may
 * differ; every other character, so every digit, unit and bound word, must be the same. Nothing is matched fuzzily:
 * a fuzzy matcher anchors "$33 billion" onto "$25 billion".
 */
export interface Anchors {
  /** The folded text of the n-th non-blank line, from 1; null where there is none. */
  paragraph(n: number): string | null;
  /** Where the quote stands in a paragraph: offsets into its folded text. */
  inParagraph(n: number, quote: Quote): readonly Match[];
  /** The paragraphs that have the quote, ascending. */
  paragraphsWith(quote: Quote): readonly number[];
  /** The paragraph that shares most words with a quote, and the quote's words that it lacks; null where none comes near. */
  nearest(quote: string): { readonly paragraph: number; readonly missing: readonly string[] } | null;
}

export interface Quote {
  readonly quote: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** End-exclusive offsets into a paragraph's folded text. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** A word of more paragraphs than this says nothing about where a quote is from. */
const COMMON = 200;

/** Prepares a text for looking up quotes; words are indexed on the first quote that is not where it should be. */
export function anchorsIn(text: string): Anchors {
  const paragraphs = paragraphsOf(text).map(fold);
  let index: ReadonlyMap<string, readonly number[]> | null = null;
  const words = () => {
    index ??= indexWords(paragraphs);
    return index;
  };
  const inParagraph = (n: number, quote: Quote): readonly Match[] => {
    const paragraph = paragraphs[n - 1];
    return paragraph === undefined ? [] : matches(paragraph, quote);
  };
  return {
    paragraph: (n) => paragraphs[n - 1] ?? null,
    inParagraph,
    paragraphsWith(quote) {
      let candidates: readonly number[] | null = null;
      for (const word of wordsOf(fold(quote.quote))) {
        const having = words().get(word) ?? [];
        if (candidates === null || having.length < candidates.length) candidates = having;
      }
      return (candidates ?? paragraphs.map((_, i) => i + 1)).filter((n) => inParagraph(n, quote).length > 0);
    },
    nearest(quote) {
      const wanted = wordsOf(fold(quote));
      const shared = new Map<number, number>();
      for (const word of wanted) {
        const places = words().get(word) ?? [];
        if (places.length <= COMMON) for (const n of places) shared.set(n, (shared.get(n) ?? 0) + 1);
      }
      let best: number | null = null;
      for (const [n, count] of shared) if (best === null || count > (shared.get(best) ?? 0)) best = n;
      if (best === null || (shared.get(best) ?? 0) * 3 < wanted.size * 2) return null;
      const there = wordsOf(paragraphs[best - 1] ?? "");
      return { paragraph: best, missing: [...wanted].filter((word) => !there.has(word)) };
    },
  };
}

/** The non-blank lines of a text: what `paragraph` counts. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r]/u).filter((line) => line.trim() !== "");
}

/** What may be written differently, made the same: white space, quotation marks, dashes; invisible characters go. */
export function fold(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "")
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, "-")
    .replace(/…/gu, "...")
    .replace(/\s+/gu, " ")
    .trim();
}

function matches(paragraph: string, { quote, prefix, suffix }: Quote): readonly Match[] {
  const wanted = fold(quote);
  if (wanted === "") return [];
  const found: Match[] = [];
  for (const form of [wanted, otherCase(wanted)]) {
    if (form === null) continue;
    for (let start = paragraph.indexOf(form); start >= 0; start = paragraph.indexOf(form, start + 1)) {
      const end = start + form.length;
      if (isWhole(paragraph, start, end) && fits(paragraph, start, end, prefix, suffix))
        found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The same words with the first letter in the other case, as at the start of a sentence; null where it has none. */
function otherCase(quote: string): string | null {
  const first = quote.charAt(0);
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  // One letter, as in "I" or the unit of a figure, is never a matter of case.
  return other === first || !/^\p{L}\p{Ll}/u.test(quote) ? null : other + quote.slice(1);
}

/** Not cut out of a word or a number: "5 billion" is not in "25 billion", nor "$33" in "$33.5" or "A$33". */
function isWhole(paragraph: string, start: number, end: number): boolean {
  const before = paragraph.slice(Math.max(0, start - 2), start);
  const after = paragraph.slice(end, end + 2);
  const first = paragraph.charAt(start);
  const last = paragraph.charAt(end - 1);
  if (/\d/u.test(first) && /(?:[\p{L}\p{N}]|\d[.,]|[$€£¥₹])$/u.test(before)) return false;
  if (/\p{L}/u.test(first) && /[\p{L}\p{N}]$/u.test(before)) return false;
  if (/[$€£¥₹]/u.test(first) && /\p{L}$/u.test(before) && !before.endsWith("US")) return false;
  if (/\d/u.test(last) && /^(?:[\p{L}\p{N}%]|[.,]\d)/u.test(after)) return false;
  return !(/\p{L}/u.test(last) && /^[\p{L}\p{N}]/u.test(after));
}

function fits(
  paragraph: string,
  start: number,
  end: number,
  prefix: string | null,
  suffix: string | null,
): boolean {
  const ahead = fold(prefix ?? "");
  const behind = fold(suffix ?? "");
  return (
    paragraph
      .slice(Math.max(0, start - ahead.length - 1), start)
      .trimEnd()
      .endsWith(ahead) &&
    paragraph
      .slice(end, end + behind.length + 1)
      .trimStart()
      .startsWith(behind)
  );
}

function indexWords(paragraphs: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  paragraphs.forEach((paragraph, i) => {
    for (const word of wordsOf(paragraph)) {
      const places = index.get(word);
      if (places) places.push(i + 1);
      else index.set(word, [i + 1]);
    }
  });
  return index;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
