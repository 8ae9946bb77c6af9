import { isChangeWord } from "./clause.js";
import { type Line, wordAt } from "./line.js";
import { AVERAGES, NO_TOPIC, TOTAL_WORDS } from "./operations.js";

/** No clause is longer, in items. */
const FAR = 30;

/**
 * Whether what the clause of a figure is about is what the sentences of others are about: nothing of its own, or a word of theirs.
 * "Revenue went up 80%" behind "Power use rose from 300 MW to 450 MW" is of something else.
 */
export function isOfTheSame(line: Line, at: number, places: readonly number[], own: boolean): boolean {
  const [words, from] = topicOf(line, at, own);
  return words.size === 0 || sharesWord(line, from, places, words);
}

function sharesWord(line: Line, at: number, places: readonly number[], words: ReadonlySet<string>): boolean {
  for (const place of places) {
    const sentence = line.items[place]?.sentence;
    let k = place;
    while (k > 0 && place - k < FAR && line.items[k - 1]?.sentence === sentence) k--;
    for (; k < at && line.items[k]?.sentence === sentence && k - place < FAR; k++) {
      const { kind, lower } = line.items[k] ?? { kind: "mark", lower: "" };
      if (kind === "word" ? words.has(stem(lower)) : kind === "figure" && hasAny(lower, words)) return true;
    }
  }
  return false;
}

/** "This year it plans to spend $9bn in all": whether a sentence names a time that those of the others do not. */
export function isOfAnotherTime(line: Line, at: number, places: readonly number[]): boolean {
  const sentence = line.items[at]?.sentence;
  for (let k = at - FAR; k < at + FAR; k++) {
    if (line.items[k]?.sentence !== sentence || places.includes(k)) continue;
    const word = wordAt(line, k, at);
    const time = YEAR.test(word) ? word : WHICH.has(word) && PERIODS.has(wordAt(line, k + 1, at)) ? word : "";
    if (time !== "" && !places.some((place) => isIn(line, place, time))) return true;
  }
  return false;
}

const YEAR = /^(?:19|20)\d\d$/;
const WHICH = new Set(["this", "next", "last"]);
const PERIODS = new Set(["year", "quarter", "month"]);

/** Whether a noun stands in the sentences of figures, before the one at `at`. */
export function isSpokenOf(line: Line, at: number, places: readonly number[], noun: string): boolean {
  return sharesWord(line, at, places, new Set([stem(noun)]));
}

/** The words before a figure in its sentence that name something, or only those since the last figure; and where they begin. */
function topicOf(line: Line, at: number, own: boolean): readonly [ReadonlySet<string>, number] {
  const words = new Set<string>();
  let k = at - 1;
  for (; k > at - FAR; k--) {
    if (line.items[k]?.sentence !== line.items[at]?.sentence) break;
    if (own && /\d/.test(line.items[k]?.lower ?? "") && line.items[k]?.kind === "figure") break;
    const word = wordAt(line, k, at);
    if (word === ";") break;
    if (word.length < 4 || /[^\p{L}'-]/u.test(word)) continue;
    if (NO_TOPIC.has(word) || isChangeWord(word) || TOTAL_WORDS.has(word) || AVERAGES.has(word)) continue;
    words.add(stem(word));
  }
  return [words, k];
}

/** "So a T5 hour costs 1.8 times a T4 hour": whether a thing with a number in its name is spoken of that the sentences of the others lack. */
export function namesAnother(line: Line, at: number, places: readonly number[]): boolean {
  for (let k = at - FAR; k < at + FAR; k++) {
    const word = wordAt(line, k, at);
    if (word === "" || !/\d/.test(word) || !/^\p{L}/u.test(word)) continue;
    if (!places.some((place) => isIn(line, place, word))) return true;
  }
  return false;
}

function isIn(line: Line, place: number, name: string): boolean {
  for (let k = place - FAR; k < place + FAR; k++) if (wordAt(line, k, place) === name) return true;
  return false;
}

/** "11 halls": the noun that a figure counts. */
function hasAny(text: string, words: ReadonlySet<string>): boolean {
  return text.split(" ").some((word) => words.has(stem(word)));
}

const stem = (word: string): string => (word.endsWith("s") && word.length > 4 ? word.slice(0, -1) : word);
