/** Raised digits: 10<sup>25</sup> is 10²⁵, never 1025. */

const raisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Longest content that counts as an exponent or a note's mark. */
const LONGEST = 12;

/**
 * The raised characters for the content `[from, to)` of a superscript, one for each; "" for a note's mark in brackets;
 * null when the content is words ("th"), which stay as they are.
 */
export function superscript(raw: string, from: number, to: number): string | null {
  const content = raw.slice(from, Math.min(to, from + LONGEST + 1));
  if (content.startsWith("[") || content.startsWith("<a")) return "";
  if (content.length > LONGEST || !/^[-+−]?\d+$/.test(content)) return null;
  let raised = "";
  for (const character of content) {
    const digit = character.charCodeAt(0) - 48;
    raised += digit >= 0 && digit <= 9 ? raisedDigits[digit] : character === "+" ? "⁺" : "⁻";
  }
  return raised;
}
