import type { Figure } from "../../quantity/quantity.js";
import { AFTER_PART, DOUBTFUL, MADE_OF, REST } from "./cues.js";
import { addable, isAmount, isPercent } from "./kinds.js";
import { type Line, phraseFrom, plainFigure, reads, wordAt } from "./line.js";
import { reachOf } from "./reach.js";
import { addUp, total } from "./selection.js";
import type { Found } from "./stated-sum.js";

const MOST_PARTS = 8;
/** No list of parts goes on for longer, in items. */
const FAR = 120;

/** How surely the parts told after a whole are all of it. */
type Tie = "made of" | "listed" | "of which";

/** "$25 billion, made up of $5 billion now and $20 billion later": wholes told before their parts. */
export function findBreakdowns(line: Line): Found[] {
  const found: Found[] = [];
  line.figures.forEach((at, i) => {
    const whole = plainFigure(line, at);
    const first = line.figures[i + 1];
    if (!whole || first === undefined || !(isAmount(whole) || isPercent(whole))) return;
    const tie = tieBetween(line, at, first);
    if (!tie) return;
    const parts = partsAfter(line, i + 1, whole, tie);
    const sum = parts && addUp(parts, whole);
    if (sum && (sum.holds || tie !== "of which" || exceeds(parts, whole))) found.push(sum);
  });
  return found;
}

function tieBetween(line: Line, whole: number, first: number): Tie | null {
  const next = (line.items[first]?.sentence ?? 0) - (line.items[whole]?.sentence ?? 0);
  if (next === 1) return isMadeOf(line, whole, first) ? "made of" : null;
  if (first - whole > 14 || next !== 0) return null;
  for (let k = whole + 1; k < first; k++) {
    const word = wordAt(line, k, whole);
    if (word === "" || DOUBTFUL.has(word)) return null;
    if (phraseFrom(line, k, MADE_OF)) return clean(line, k, first) ? "made of" : null;
    if (reads(line, k, ["of", "which"])) return clean(line, k, first) ? "of which" : null;
    if (word === ":" || word === "—") return first - k <= 4 && clean(line, k, first) ? "listed" : null;
    if (word === ";" || word === "and") return null;
  }
  return null;
}

/** "It lined up $14 billion. The package is made up of $9 billion of debt and …": the sentence behind begins with its parts. */
function isMadeOf(line: Line, whole: number, first: number): boolean {
  for (let k = first - 1; k > first - 9 && k > whole; k--) {
    if (line.items[k]?.sentence !== line.items[first]?.sentence) return false;
    if (phraseFrom(line, k, MADE_OF)) return clean(line, k, first) && OF_IT.has(openingOf(line, k));
  }
  return false;
}

const OF_IT = new Set("the that this it they".split(" "));

function openingOf(line: Line, at: number): string {
  let k = at;
  while (k > 0 && at - k < 12 && line.items[k - 1]?.sentence === line.items[at]?.sentence) k--;
  return line.items[k]?.lower ?? "";
}

function clean(line: Line, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const word = wordAt(line, k, to);
    if (DOUBTFUL.has(word) && word !== "down") return false;
  }
  return true;
}

/** The parts, joined by commas and a last "and"; null where they are not plainly all. */
function partsAfter(line: Line, first: number, whole: Figure, tie: Tie): readonly Figure[] | null {
  const parts: Figure[] = [];
  const start = line.figures[first] ?? 0;
  const sentence = line.items[start]?.sentence;
  let joined = false;
  let last = start;
  for (let i = first; i < line.figures.length && parts.length < MOST_PARTS; i++) {
    const at = line.figures[i] ?? 0;
    if (line.items[at]?.sentence !== sentence) break;
    if (i > first) {
      const link = linkBetween(line, last, at);
      if (link === "none") break;
      if (link === "doubtful") return null;
      joined ||= link === "and";
    }
    const part = plainFigure(line, at);
    if (!part) return null;
    if (!addable(part.quantity, whole.quantity)) {
      if (isAmount(part) && part.quantity.unit?.dimension === "money") return null;
      continue;
    }
    if (tie === "listed" && !isPlain(line, at)) return null;
    parts.push(part);
    last = at;
    if (joined && endsAfter(line, at)) break;
  }
  const rest = hasRest(line, start, sentence);
  return joined && parts.length > 1 && !rest ? parts : null;
}

/** What stands between two parts of a list. */
function linkBetween(line: Line, from: number, to: number): "and" | "comma" | "none" | "doubtful" {
  let link: "and" | "comma" | "none" = "none";
  for (let k = from + 1; k < to; k++) {
    const item = line.items[k];
    if (!item) break;
    if (DOUBTFUL.has(item.lower)) return "doubtful";
    if (item.kind === "figure") continue;
    if (item.lower === "and" || item.lower === "plus" || item.lower === "then" || item.lower === "followed")
      link = "and";
    else if ((item.lower === "," || item.lower === ";") && link === "none") link = "comma";
    else if (item.lower === "—" || item.lower === ")") return "none";
  }
  return link;
}

/** Whether a dash or bracket closes the list behind a part. */
function endsAfter(line: Line, at: number): boolean {
  for (let k = at + 1; k < line.items.length && k < at + 12; k++) {
    const word = wordAt(line, k, at);
    if (word === "—" || word === ")") return true;
    if (word === "," || word === "and" || word === "") return false;
  }
  return false;
}

/** "$5 billion now", "$7 billion from Globex": a part told only with when, for what or from whom. */
function isPlain(line: Line, at: number): boolean {
  const next = line.items[at + 1];
  if (!next || next.sentence !== line.items[at]?.sentence || next.kind === "mark") return true;
  return AFTER_PART.has(next.lower);
}

function hasRest(line: Line, from: number, sentence: number | undefined): boolean {
  for (let k = from; k < from + FAR && line.items[k]?.sentence === sentence; k++)
    if (REST.has(line.items[k]?.lower ?? "")) return true;
  return false;
}

function exceeds(parts: readonly Figure[] | null, whole: Figure): boolean {
  const made = total((parts ?? []).map((part) => reachOf(part.quantity)));
  return made?.hedged[0].gt(reachOf(whole.quantity).rounded[1]) ?? false;
}
