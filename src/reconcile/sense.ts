import type { Metric } from "../base/model.js";
import type { Assertion } from "../language/assertion.js";

/** Words for what comes in or is gained, and for what is lost: one figure cannot be both. */
const GAIN: ReadonlySet<string> = new Set(
  "profit profits profitable earned earnings surplus income gain gains".split(" "),
);
const LOSS: ReadonlySet<string> = new Set(
  "loss losses lost loses deficit deficits burn burned burnt burns".split(" "),
);

type Sense = "gain" | "loss";

const known = new WeakMap<Metric, Sense | "none">();

/** How far around a figure, in characters, a word still says what it is. */
const AROUND = 60;

/** Whether the words tell as a profit what the metric has as a loss, or the other way round. */
export function isOpposite(assertion: Assertion, metric: Metric | null): boolean {
  if (metric === null || !metric.dimension.startsWith("money")) return false;
  const own = senseOf(metric);
  if (own === "none") return false;
  const told = toldSense(assertion);
  return told !== null && told !== own;
}

/** What a metric's name and cues say, where they say only one of the two. */
function senseOf(metric: Metric): Sense | "none" {
  const made = known.get(metric);
  if (made !== undefined) return made;
  const words = [metric.id, metric.name, ...metric.cues].flatMap((phrase) =>
    phrase.toLowerCase().split(/[^a-z]+/),
  );
  const [gains, loses] = [words.some((word) => GAIN.has(word)), words.some((word) => LOSS.has(word))];
  const sense = gains === loses ? "none" : gains ? "gain" : "loss";
  known.set(metric, sense);
  return sense;
}

/** What the nearest of such words at the figure says, with no other figure between; null where there is none. */
function toldSense({ block, sentence, start, end }: Assertion): Sense | null {
  const before = block.text.slice(Math.max(sentence.start, start - AROUND), start);
  const behind = block.text.slice(end, Math.min(sentence.end, end + AROUND));
  const ahead = lastPart(before)
    .toLowerCase()
    .split(/[^a-z]+/)
    .reverse();
  const after = (/^[^,;:\d]*/.exec(behind)?.[0] ?? "").toLowerCase().split(/[^a-z]+/);
  const left = ahead.findIndex(isTelling);
  const right = after.findIndex(isTelling);
  // "a $388 million loss": right behind the figure is the figure's own
  const word = right >= 0 && (right <= 2 || left < 0) ? after[right] : left >= 0 ? ahead[left] : undefined;
  return word === undefined ? null : GAIN.has(word) ? "gain" : "loss";
}

const isTelling = (word: string): boolean => GAIN.has(word) || LOSS.has(word);

/** What follows the last figure or break in what leads up to a figure. */
function lastPart(text: string): string {
  const at = Math.max(text.lastIndexOf(";"), text.search(/\d[^\d]*$/));
  return text.slice(at + 1);
}
