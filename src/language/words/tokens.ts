/** A written word or a mark of punctuation. Offsets are into the block's text. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** "'s": a possessive ending, apart from its noun. */
  readonly kind: "word" | "mark" | "possessive";
  /** Joined to the token before by a hyphen or slash: "Amazon-Anthropic". */
  readonly joined: boolean;
}

/** After these, "'s" is "is" or "has". */
const CONTRACTING = new Set([
  "it",
  "he",
  "she",
  "that",
  "there",
  "what",
  "who",
  "here",
  "where",
  "how",
  "this",
]);

const APOSTROPHES = new Set([0x27, 0x2019]);

/** Letters, digits, "&" and what is not ASCII, punctuation aside: what words are made of. */
export function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 38 ||
    (code > 127 &&
      !(code >= 0x2010 && code <= 0x206f) &&
      code !== 0xa0 &&
      code !== 0xab &&
      code !== 0xbb &&
      code !== 0xb7 &&
      code !== 0x3000)
  );
}

function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** Splits `text.slice(from, to)` into words and marks; one pass, no regex. */
export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let joined = false;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0) {
      at++;
      continue;
    }
    if (isWordCode(code)) {
      const end = wordEnd(text, at, to);
      const word = text.slice(at, end);
      tokens.push({ text: word, lower: lowerOf(word), start: at, end, kind: "word", joined });
      joined = false;
      at = end;
      continue;
    }
    if (APOSTROPHES.has(code) && at > from && isWordCode(text.charCodeAt(at - 1))) {
      const end = endingEnd(text, at, to);
      if (end > at) {
        const contracted = CONTRACTING.has(tokens.at(-1)?.lower ?? "");
        const ending = `'${text.slice(at + 1, end).toLowerCase()}`;
        tokens.push({
          text: text.slice(at, end),
          lower: ending,
          start: at,
          end,
          kind: (ending === "'s" || ending === "'") && !contracted ? "possessive" : "word",
          joined: false,
        });
        at = end;
        continue;
      }
    }
    const between =
      at > from && at + 1 < to && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1));
    if ((isHyphen(code) || code === 47) && between) joined = true;
    else
      tokens.push({
        text: text.charAt(at),
        lower: markOf(code, text, at),
        start: at,
        end: at + 1,
        kind: "mark",
        joined: false,
      });
    at++;
  }
  return tokens;
}

/** A word runs on over inner full stops ("Amazon.com") and the n't of "didn't". */
function wordEnd(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) at++;
    else if (code === 46 && at + 1 < to && isWordCode(text.charCodeAt(at + 1))) at += 2;
    else if (
      APOSTROPHES.has(code) &&
      text[at - 1] === "n" &&
      text[at + 1] === "t" &&
      !isWordCode(text.charCodeAt(at + 2))
    )
      at += 2;
    else break;
  }
  return Math.min(at, to);
}

/** The end of 's, 're, 've, 'll, 'd, or of the bare apostrophe after a plural s. */
function endingEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && isWordCode(text.charCodeAt(end))) end++;
  const letters = text.slice(at + 1, end).toLowerCase();
  if (
    letters === "s" ||
    letters === "re" ||
    letters === "ve" ||
    letters === "ll" ||
    letters === "d" ||
    letters === "m"
  )
    return end;
  return letters === "" && text[at - 1] === "s" ? at + 1 : at;
}

function lowerOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

function markOf(code: number, text: string, at: number): string {
  if (code === 0x2014 || code === 0x2013 || isHyphen(code)) return "—";
  if (code === 0x201c || code === 0x201d || code === 34 || code === 0xab || code === 0xbb) return '"';
  return text.charAt(at);
}
