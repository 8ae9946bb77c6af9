/** What a UTF-16 code unit is to the tokeniser. */
export const OTHER = 0;
export const SPACE = 1;
export const NEWLINE = 2;
export const LETTER = 3;
export const DIGIT = 4;
/** ² ³ ⁶: end a unit or an exponent, never start a number. */
export const SUPERSCRIPT = 5;
/** ½ ¼ ⅓: a number of its own. */
export const VULGAR = 6;

/** ０ of East Asian text; the other digits follow. */
export const FULL_WIDTH_0 = 0xff10;

let table: Uint8Array | null = null;

/** The class of every UTF-16 code unit, built on first use. */
export function characterClasses(): Uint8Array {
  if (table) return table;
  const classes = new Uint8Array(65536);
  classes.fill(LETTER, 0x41, 0x5b).fill(LETTER, 0x61, 0x7b).fill(DIGIT, 0x30, 0x3a);
  // Latin, Greek, Cyrillic and what follows up to the punctuation block; then the ideographs and the rest.
  classes.fill(LETTER, 0xc0, 0x2000).fill(LETTER, 0x2c00, 0x2e00).fill(LETTER, 0x3040, 0xd800);
  classes.fill(LETTER, 0xf900, 0xfdd0);
  classes[0xd7] = OTHER; // ×
  classes[0xf7] = OTHER; // ÷
  classes[0xaa] = LETTER;
  classes[0xb5] = LETTER; // µ
  classes[0xba] = LETTER;
  classes[0xe3f] = OTHER; // ฿
  for (const space of [0x09, 0x0b, 0x0c, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff])
    classes[space] = SPACE;
  classes.fill(SPACE, 0x2000, 0x200c);
  for (const line of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) classes[line] = NEWLINE;
  classes.fill(SUPERSCRIPT, 0x2070, 0x207f);
  for (const raised of [0xb2, 0xb3, 0xb9]) classes[raised] = SUPERSCRIPT;
  classes.fill(DIGIT, FULL_WIDTH_0, FULL_WIDTH_0 + 10);
  for (const half of [0xbc, 0xbd, 0xbe]) classes[half] = VULGAR;
  classes.fill(VULGAR, 0x2150, 0x215f);
  table = classes;
  return classes;
}

/** Thin, no-break and narrow spaces, which group digits where a plain space would part two numbers. */
export function isNarrowSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2009 ||
    code === 0x2007 ||
    code === 0x2008 ||
    code === 0x200a
  );
}
