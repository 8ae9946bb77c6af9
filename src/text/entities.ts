/** Character references: the names that prose uses (HTML 4's, and HTML 5's for ASCII and typography), and numbers. */

/** U+00A0 to U+00FF in order. */
const latin =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute " +
  "micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig " +
  "Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash " +
  "Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute " +
  "ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute " +
  "ucirc uuml yacute thorn yuml";

/** U+0391 to U+03C9; "-" where a code point is unassigned or has no name. */
const greek =
  "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi " +
  "Chi Psi Omega - - - - - - - alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi " +
  "rho sigmaf sigma tau upsilon phi chi psi omega";

/** Name and character, one after the other. */
const others =
  'amp & AMP & lt < LT < gt > GT > quot " QUOT " apos \' dollar $ percnt % num # ast * midast * lowbar _ ' +
  "plus + comma , period . sol / colon : semi ; equals = quest ? excl ! commat @ lpar ( rpar ) lsqb [ lbrack [ " +
  "rsqb ] rbrack ] lcub { lbrace { rcub } rbrace } bsol \\ Hat ^ grave ` verbar | vert | dash ‐ hyphen ‐ " +
  "ndash – mdash — horbar ― lsquo ‘ rsquo ’ rsquor ’ sbquo ‚ lsquor ‚ ldquo “ rdquo ” rdquor ” bdquo „ ldquor „ " +
  "dagger † Dagger ‡ bull • bullet • hellip … mldr … nldr ‥ permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ " +
  "frasl ⁄ euro € trade ™ TRADE ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ rArr ⇒ lArr ⇐ hArr ⇔ minus − lowast ∗ radic √ " +
  "infin ∞ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ asymp ≈ ap ≈ approx ≈ ne ≠ equiv ≡ le ≤ leq ≤ ge ≥ geq ≥ " +
  "sum ∑ prod ∏ part ∂ exist ∃ forall ∀ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ and ∧ or ∨ sub ⊂ sup ⊃ oplus ⊕ " +
  "otimes ⊗ perp ⊥ sdot ⋅ loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦ check ✓ cross ✗ star ☆ starf ★ OElig Œ oelig œ " +
  "Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ Zcaron Ž zcaron ž Ccaron Č ccaron č Cacute Ć cacute ć Lstrok Ł " +
  "lstrok ł Sacute Ś sacute ś Zdot Ż zdot ż inodot ı imath ı frac13 ⅓ frac23 ⅔ frac15 ⅕ frac25 ⅖ frac35 ⅗ frac45 ⅘ " +
  "frac16 ⅙ frac56 ⅚ frac18 ⅛ frac38 ⅜ frac58 ⅝ frac78 ⅞ COPY © REG ® numero № half ½ centerdot · pm ± deg °";

/** Names of blanks and of characters that do not show. */
const blanks: readonly (readonly [string, string])[] = [
  ["ensp", "\u2002"],
  ["emsp", "\u2003"],
  ["thinsp", "\u2009"],
  ["hairsp", "\u200A"],
  ["numsp", "\u2007"],
  ["puncsp", "\u2008"],
  ["NonBreakingSpace", "\u00A0"],
  ["Tab", "\t"],
  ["NewLine", "\n"],
  ["zwnj", "\u200C"],
  ["zwj", "\u200D"],
  ["lrm", "\u200E"],
  ["rlm", "\u200F"],
  ["ZeroWidthSpace", "\u200B"],
  ["NoBreak", "\u2060"],
];

/** Windows-1252 as HTML reads `&#128;` to `&#159;`; "\0" where it has no character. */
const windows = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/** Names that HTML also knows without their semicolon. */
const legacy = new Set([
  "amp",
  "lt",
  "gt",
  "quot",
  "AMP",
  "LT",
  "GT",
  "QUOT",
  "COPY",
  "REG",
  ...latin.split(" "),
]);

let names: Map<string, string> | null = null;

function namedCharacters(): Map<string, string> {
  const table = new Map<string, string>(blanks);
  for (const [at, name] of latin.split(" ").entries()) table.set(name, String.fromCharCode(0xa0 + at));
  for (const [at, name] of greek.split(" ").entries()) table.set(name, String.fromCharCode(0x391 + at));
  const pairs = others.split(" ");
  for (let at = 0; at + 1 < pairs.length; at += 2) table.set(pairs[at] as string, pairs[at + 1] as string);
  table.delete("-");
  return table;
}

/** A decoded reference: its characters and the offset behind it. */
export interface Entity {
  readonly text: string;
  readonly end: number;
}

/** No name in the table is longer. */
const LONGEST = 20;

/**
 * Decodes the reference that begins with the "&" at `at`, or gives null when there is none. `strict` (Markdown) wants
 * the closing semicolon; HTML does without it for old names and numbers.
 */
export function entityAt(raw: string, at: number, strict: boolean): Entity | null {
  if (raw.charCodeAt(at + 1) === 35) return numeric(raw, at, strict);
  let end = at + 1;
  while (end - at <= LONGEST && isAlphanumeric(raw.charCodeAt(end))) end++;
  if (end === at + 1) return null;
  names ??= namedCharacters();
  if (raw.charCodeAt(end) === 59) {
    const text = names.get(raw.slice(at + 1, end));
    if (text !== undefined) return { text, end: end + 1 };
  }
  if (strict) return null;
  for (let shorter = end; shorter > at + 2; shorter--) {
    const name = raw.slice(at + 1, shorter);
    if (legacy.has(name)) return { text: names.get(name) as string, end: shorter };
  }
  return null;
}

function numeric(raw: string, at: number, strict: boolean): Entity | null {
  const hex = (raw.charCodeAt(at + 2) | 32) === 120;
  const from = at + (hex ? 3 : 2);
  let end = from;
  let value = 0;
  for (; ; end++) {
    const digit = digitOf(raw.charCodeAt(end), hex);
    if (digit < 0 || end - from > 40) break;
    value = Math.min(value * (hex ? 16 : 10) + digit, 0x110000);
  }
  if (end === from) return null;
  const closed = raw.charCodeAt(end) === 59;
  if (strict && !closed) return null;
  return { text: characterOf(value), end: closed ? end + 1 : end };
}

function characterOf(value: number): string {
  if (value >= 128 && value < 160) {
    const text = windows[value - 128] ?? "\0";
    return text === "\0" ? "\uFFFD" : text;
  }
  if (value === 0 || value > 0x10ffff || (value >= 0xd800 && value < 0xe000)) return "\uFFFD";
  return String.fromCodePoint(value);
}

function digitOf(code: number, hex: boolean): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (!hex) return -1;
  const lower = code | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
}
