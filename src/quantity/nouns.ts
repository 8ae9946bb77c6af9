import { IRREGULAR, NOT_PLURAL, PLURALS_IN_US } from "./tables/nouns.js";

/** Whether a word as written looks like a plural noun: "GPUs", not "AWS" or "SaaS". */
export function isPluralWritten(written: string, lower: string): boolean {
  return written.charCodeAt(written.length - 1) !== 83 && isPlural(lower);
}

/** Whether a lower-case word looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (word !== "" && IRREGULAR.has(word)) return true;
  const last = word.length - 1;
  if (last < 2 || word.charCodeAt(last) !== 115) return false;
  const before = word.charCodeAt(last - 1);
  if (before === 115 || before === 39) return false;
  if (before === 117 && !PLURALS_IN_US.has(word)) return false;
  return !NOT_PLURAL.has(word);
}

/** The singular of a plural noun, case kept; other words unchanged. */
export function singular(word: string): string {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return lower === word ? irregular : word.charAt(0) + irregular.slice(1);
  if (!isPlural(lower)) return word;
  if (lower.endsWith("ies") && lower.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(lower)) return word.slice(0, -2);
  return word.slice(0, -1);
}

let irregularPlurals: Map<string, string> | null = null;

/** The plural of a noun phrase's last word, or the one before "of". */
export function pluralOf(noun: string): string {
  const of = noun.indexOf(" of ");
  if (of > 0) return pluralOf(noun.slice(0, of)) + noun.slice(of);
  const cut = noun.lastIndexOf(" ") + 1;
  const head = noun.slice(cut);
  const lower = head.toLowerCase();
  irregularPlurals ??= new Map(
    [...IRREGULAR.all()].map((plural) => [IRREGULAR.get(plural) ?? plural, plural]),
  );
  const irregular = irregularPlurals.get(lower);
  let plural: string;
  if (irregular !== undefined) plural = lower === head ? irregular : head.charAt(0) + irregular.slice(1);
  else if (/[^aeiou]y$/.test(lower)) plural = `${head.slice(0, -1)}ies`;
  else if (/(?:ss|x|ch|sh|zz)$/.test(lower)) plural = `${head}es`;
  else plural = `${head}s`;
  return noun.slice(0, cut) + (singular(plural) === head ? plural : head);
}
