import { closedWords } from "../../text/closed-words.js";
/** What stands before a colon at the head of a block and may say who speaks. */
export interface Label {
  /** The speaker's name or office as written, without what is in brackets or behind a comma; lower case. */
  readonly name: string;
  /** The whole label, to look for a company in. */
  readonly text: string;
  readonly part: Part;
  /** Where the words begin, behind the colon. */
  readonly end: number;
}

/**
 * - `asks`, `answers`: the words say so ("Q", "HOST", "GUEST");
 * - `office`: an office of a company ("CFO", "Chief executive");
 * - `person`: a name with a title, a company in brackets, or all in capitals;
 * - `name`: what may be a name, and may be any other heading of a line.
 */
export type Part = "asks" | "answers" | "office" | "person" | "name";

const ASKS =
  closedWords(`q question host presenter interviewer moderator analyst reporter operator chair chairwoman commissioner senator councillor
  journalist audience caller anchor`);
const ANSWERS = new Set("a answer guest correspondent witness expert response reply interviewee".split(" "));
const OFFICES =
  /^(?:(?:group |deputy |acting |interim |senior )?(?:c[a-z]o|ceo|vp|svp|evp|president|vice president|chairman|chairwoman|chairperson|chief [a-z]+(?: [a-z]+)?(?: officer)?|(?:finance|managing|operations|technical) director|head of [a-z -]+|director of [a-z -]+|management|company|investor relations|ir|spokes(?:man|woman|person)|founder|co-founder|treasurer|general counsel))$/;
const TITLES = /^(?:mr|ms|mrs|miss|dr|prof|professor|sir|dame|lord|lady|baroness|sen|rep|minister)\b\.?/;
/** A label is no longer than this. */
const LONGEST = 72;

/** The label a block begins with; null where it has none. */
export function labelOf(text: string): Label | null {
  const colon = colonOf(text);
  if (colon < 0) return null;
  const whole = text.slice(0, colon);
  const start = stampEnd(whole);
  const label = whole.slice(start).trim();
  const cut = /[,(\u2014\u2013]|\s-{1,2}\s/.exec(label)?.index ?? label.length;
  const written = label.slice(0, cut).trim();
  const name = written.toLowerCase().replace(/\s+/g, " ");
  if (name === "" || /\d{3}|[.!?]\s+\p{Ll}/u.test(label)) return null;
  const part = partOf(written, name, label.length > cut);
  return part === null ? null : { name, text: label, part, end: behind(text, colon) };
}

function partOf(written: string, name: string, isQualified: boolean): Part | null {
  const bare = name.replace(/\s*\d+$/, "");
  if (ASKS.has(bare)) return "asks";
  if (ANSWERS.has(bare)) return "answers";
  if (OFFICES.test(bare)) return "office";
  const words = written.split(/\s+/);
  if (words.length > 5) return null;
  if (ASKS.has(words[0]?.toLowerCase() ?? "") && isShouted(written)) return "asks";
  if (TITLES.test(name)) return "person";
  const isName = words.every((word) =>
    /^(?:[\p{Lu}"'\u2018\u201C]|(?:de|van|von|der|den|la|le|of|al|el|bin|da|di)$)/u.test(word),
  );
  if (!isName || /\d/.test(written)) return null;
  return words.length > 1 && (isQualified || isShouted(written)) ? "person" : "name";
}

/** The last word of a name, by which it is told again: "Mr Haldane". */
export function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}

function isShouted(written: string): boolean {
  return written.length > 1 && written === written.toUpperCase() && /[A-Z]/.test(written);
}

/** The first colon near the block's head that a blank follows. */
function colonOf(text: string): number {
  const limit = Math.min(text.length, LONGEST);
  for (let at = text.indexOf(":"); at >= 0 && at < limit; at = text.indexOf(":", at + 1))
    if (at === text.length - 1 || /[\s*_]/.test(text.charAt(at + 1))) return at;
  return -1;
}

/** "Q41 Chair", "[00:12:31] Host", "10:20": the number or time before a label. */
function stampEnd(head: string): number {
  return /^\s*(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s+|Q\d+\.?\s+(?=\p{L}))?/u.exec(head)?.[0].length ?? 0;
}

function behind(text: string, colon: number): number {
  let at = colon + 1;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}
