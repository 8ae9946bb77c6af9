import { edtfInterval } from "../quantity/dates/index.js";
import { findFigures } from "../quantity/index.js";
import type { Figure } from "../quantity/quantity.js";
import { type Anchors, anchorsIn } from "./anchor.js";
import type { Loaded } from "./load.js";
import type { Citation, Claim } from "./model.js";
import { inOrder, type Problem, type ProblemCode, problem, shown } from "./problem.js";
import { checkSupport, type Remark } from "./support.js";

export interface Verification {
  readonly loaded: Loaded;
  /** The texts at hand, by source id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Their sha256 in hexadecimal, by source id; a text without one is not compared. */
  readonly hashes?: ReadonlyMap<string, string>;
  /** YYYY-MM-DD: rulings that ended before are past their date. */
  readonly today: string;
}

export interface Verified {
  /** What loading found and what verifying found, by file and place. */
  readonly problems: readonly Problem[];
  readonly counts: {
    readonly claims: number;
    readonly citations: number;
    /** Found in their text, if in another paragraph. */
    readonly anchored: number;
    readonly unanchored: number;
    /** Of sources whose text is not at hand. */
    readonly withoutText: number;
    /** Sources of the base whose text is at hand. */
    readonly texts: number;
  };
}

/**
 * Re-anchors every citation whose text is at hand, and holds what needs a day or a text against the base: rulings past
 * their date, texts that changed, quotes that cut a figure short or do not hold their claim's figure.
 */
export function verifyBase({ loaded, texts, hashes, today }: Verification): Verified {
  const problems: Problem[] = [
    ...loaded.problems,
    ...expired(loaded, today),
    ...changed(loaded, texts, hashes),
  ];
  const sources = new Map(loaded.base.sources.map((source) => [source.id, source]));
  const anchors = new Map<string, Anchors>();
  const figuresIn = remembered(findFigures);
  let citations = 0;
  let anchored = 0;
  let withoutText = 0;
  for (const claim of loaded.base.claims) {
    for (const [i, citation] of claim.citations.entries()) {
      citations++;
      const text = texts.get(citation.source);
      if (text === undefined) {
        withoutText++;
        continue;
      }
      let lines = anchors.get(citation.source);
      if (!lines) {
        lines = anchorsIn(text);
        anchors.set(citation.source, lines);
      }
      const remarks = anchor(claim, citation, lines, figuresIn, sources.get(citation.source)?.issued ?? null);
      if (!remarks.some(({ code }) => code === "not-anchored")) anchored++;
      for (const { keys, code, severity, message } of remarks) {
        const place = loaded.positions.of("claim", claim.id, "citations", i, ...keys);
        if (place) problems.push(problem(place, code, message, severity));
      }
    }
  }
  return {
    problems: inOrder(problems),
    counts: {
      claims: loaded.base.claims.length,
      citations,
      anchored,
      unanchored: citations - anchored - withoutText,
      withoutText,
      texts: [...texts.keys()].filter((id) => sources.has(id)).length,
    },
  };
}

function anchor(
  claim: Claim,
  citation: Citation,
  anchors: Anchors,
  figuresIn: (text: string) => readonly Figure[],
  issued: string | null,
): readonly Remark[] {
  const error = (key: string, code: ProblemCode, message: string): readonly Remark[] => [
    { keys: [key], code, severity: "error", message },
  ];
  const named = citation.paragraph;
  if (named !== null) {
    const [match, second] = anchors.inParagraph(named, citation);
    if (match)
      return [
        ...ambiguous(second && `${shown(citation.quote)} once in paragraph ${named}, found it again`),
        ...words(named, match),
      ];
  }
  const paragraphs = anchors.paragraphsWith(citation);
  const [first, other] = paragraphs;
  if (first === undefined) return error("quote", "not-anchored", lost(citation, anchors));
  if (named !== null) {
    return error(
      "paragraph",
      "wrong-paragraph",
      `expected paragraph ${list(paragraphs)}, where the quote is, found ${named}`,
    );
  }
  const [match] = anchors.inParagraph(first, citation);
  return [
    ...ambiguous(other && `a paragraph, since the quote is in ${list(paragraphs)}, found none`),
    ...(match ? words(first, match) : []),
  ];

  function words(n: number, match: { readonly start: number; readonly end: number }): readonly Remark[] {
    const paragraph = anchors.paragraph(n) ?? "";
    return checkSupport(claim, paragraph, match, figuresIn(paragraph), issued);
  }
  function ambiguous(message: string | number | undefined): readonly Remark[] {
    if (typeof message !== "string") return [];
    return [
      { keys: ["quote"], code: "ambiguous-quote", severity: "warning", message: `expected ${message}` },
    ];
  }
}

function lost(citation: Citation, anchors: Anchors): string {
  if (citation.prefix !== null || citation.suffix !== null) {
    const alone = anchors.paragraphsWith({ quote: citation.quote, prefix: null, suffix: null });
    if (alone.length > 0)
      return `expected the quote between its prefix and suffix, found it without them in paragraph ${list(alone)}`;
  }
  const quote = `expected the quote ${shown(citation.quote)} in the text of ${citation.source}`;
  const near = anchors.nearest(citation.quote);
  if (near === null) return `${quote}, found nothing like it`;
  const missing = near.missing.slice(0, 5).map((word) => `"${word}"`);
  return missing.length === 0
    ? `${quote}, found its words in another order or with other signs in paragraph ${near.paragraph}`
    : `${quote}, found paragraph ${near.paragraph}, which has no ${missing.join(", ")}`;
}

function list(paragraphs: readonly number[]): string {
  return paragraphs.length <= 4
    ? paragraphs.join(" and ")
    : `${paragraphs.slice(0, 3).join(", ")} and others`;
}

function expired(loaded: Loaded, today: string): readonly Problem[] {
  const day = edtfInterval(today);
  return loaded.base.rulings.flatMap((ruling, i) => {
    const end = ruling.until === null ? null : edtfInterval(ruling.until);
    const place = loaded.positions.ruling(i, "until");
    if (!day || !end || !place || end.to >= day.from) return [];
    const message = `expected a ruling that still holds on ${today}, found one until ${ruling.until}`;
    return [problem(place, "ruling-expired", message, "warning")];
  });
}

function changed(
  loaded: Loaded,
  texts: ReadonlyMap<string, string>,
  hashes: ReadonlyMap<string, string> | undefined,
): readonly Problem[] {
  return loaded.base.sources.flatMap((source) => {
    const hash = texts.has(source.id) ? hashes?.get(source.id)?.toLowerCase() : undefined;
    const place = loaded.positions.of("source", source.id, "custom", "sha256");
    if (source.sha256 === null || hash === undefined || !place || hash === source.sha256) return [];
    const message = `expected the text that the citations were taken from (sha256 ${source.sha256.slice(0, 12)}…), found another (${hash.slice(0, 12)}…)`;
    return [problem(place, "text-changed", message, "warning")];
  });
}

function remembered<T>(work: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = work(text);
    results.set(text, result);
    return result;
  };
}
