import type { Metric } from "./base/model.js";

/** Longer texts mention so much that looking what they cannot mention does not pay. */
const SHORT = 2000;

/**
 * The metrics that a short text could be read for: all with figures, and those with states of which a cue shares the
 * beginning of one of its two longest words with a word of the text (inflection changes ends). Compiling the cues of
 * the others is a good part of what answering one question costs.
 */
export function metricsFor(text: string, metrics: readonly Metric[]): readonly Metric[] {
  if (text.length > SHORT) return metrics;
  const beginnings = new Set(wordsOf(text).flatMap((word) => [word.slice(0, 2), word.slice(0, 3)]));
  const mayHave = (cue: string): boolean =>
    wordsOf(cue)
      .sort((a, b) => b.length - a.length)
      .slice(0, 2)
      .some((word) => beginnings.has(beginningOf(word)));
  return metrics.filter(
    ({ dimension, states }) =>
      dimension !== "state" || Object.values(states).some((cues) => cues.some(mayHave)),
  );
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9\u00c0-\uffff]+/)
    .filter(Boolean);

/** Short words change more: "sold" of "sell". */
const beginningOf = (word: string): string => word.slice(0, word.length < 7 ? 2 : 3);
