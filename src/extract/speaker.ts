import type { Assertion } from "../language/assertion.js";

/** Words that stand for a speaker and name none. */
const NAMELESS: ReadonlySet<string> = new Set(
  "it they he she we i you this that these those who which one some many others".split(" "),
);

/** Who an article says told a figure; null where nobody is named ("it said"). */
export function speakerOf({ attribution }: Assertion): string | null {
  return attribution === null || NAMELESS.has(attribution.toLowerCase()) ? null : attribution;
}
