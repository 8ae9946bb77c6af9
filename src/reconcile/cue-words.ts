import type { Metric } from "../base/model.js";
import { singular } from "../language/words/content-words.js";
import { splitWords } from "../text/letters.js";

const known = new WeakMap<Metric, readonly string[]>();

/** The words of a metric's name and cues, in the form that an assertion's words have. */
export function cueWords(metric: Metric): readonly string[] {
  const made = known.get(metric);
  if (made !== undefined) return made;
  const texts = [metric.name, ...metric.cues].flatMap((cue) => splitWords(cue.toLowerCase()));
  const words = [...new Set(texts)].filter((word) => word.length > 2 && !COMMON.has(word)).map(singular);
  known.set(metric, words);
  return words;
}

const COMMON: ReadonlySet<string> = new Set(
  "the and for per with from into over that this its of number amount total".split(" "),
);
