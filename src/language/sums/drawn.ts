import { type Figure, trendOf } from "../../quantity/quantity.js";
import { MORE_THAN_LISTED } from "./cues.js";
import { isBound, type Kind, OF_ALL, type Role, roleOf, wordsAfter, wordsBefore } from "./drawn-cues.js";
import { type Way, waysOf } from "./drawn-ways.js";
import { equation, outcome, term } from "./equation.js";
import { isAmount, isMultiple, isPercent, rateOf } from "./kinds.js";
import { type Line, plainFigure, wordAt } from "./line.js";
import { comesOut, leewayOfSum, reachOf } from "./reach.js";
import type { Found } from "./stated-sum.js";

/** How many sentences back the figures may stand that one is drawn from, and how many figures. */
const BACK = 3;
const MOST = 7;
/** What is farther off from all that the figures make is of something else. */
const NEAR = Math.log(1.7);
const LEEWAY = 0.04;

/**
 * A figure whose clause says what it is of others ("all told", "a gain of", "that leaves", "averages out at"), with the figures
 * before it that make it by just that operation: those of its own sentence, or of as few sentences before it as have enough.
 */
export function findDrawn(line: Line): Found[] {
  const found: Found[] = [];
  for (const [i, at] of line.figures.entries()) {
    const result = plainFigure(line, at);
    if (!result) continue;
    const before = wordsBefore(line, at);
    const after = wordsAfter(line, at);
    const role = roleOf(before, after, kindOf(result));
    const sum = role && drawn(line, i, result, role, before, after);
    if (sum) found.push(sum);
  }
  return found;
}

function kindOf(figure: Figure): Kind {
  return {
    percent: isPercent(figure),
    multiple: isMultiple(figure),
    rate: rateOf(figure.quantity) !== null || (figure.quantity.unit?.dimension.includes("/") ?? false),
    trend: trendOf(figure) !== null,
  };
}

function drawn(
  line: Line,
  i: number,
  result: Figure,
  role: Role,
  before: readonly string[],
  after: readonly string[],
): Found | null {
  const at = line.figures[i] ?? 0;
  const sentence = line.items[at]?.sentence;
  const own = line.figures
    .slice(Math.max(0, i - MOST), i)
    .flatMap((place) => (line.items[place]?.sentence === sentence && line.items[place]?.figure) || []);
  let wrong: Found | null = null;
  let settled = false;
  for (const { operands, later, back } of windowsBefore(line, i)) {
    const ways = waysOf(role === "raised" && isWhole(line, at) ? "total" : role, operands, result, own);
    const right = ways.find((way) => comesOut(way.made, result.quantity, leewayOf(way, result)));
    if (right) return foundOf(right, result, role, true);
    if (settled || ways.length === 0 || (later && !AHEAD.has(role))) continue;
    settled = true;
    if (back > FARTHEST[role]) continue;
    wrong = nearestOf(ways, result, role === "raised" && isWhole(line, at) ? "total" : role);
  }
  if (
    wrong === null ||
    !isBound(role, before, after) ||
    !isTold(line, i, role, wrong) ||
    before.concat(after).some((word) => MORE_THAN_LISTED.has(word))
  )
    return null;
  return wrong;
}

function leewayOf(way: Way, result: Figure): number {
  return way.sum ? leewayOfSum([...way.parts, result].map(({ quantity }) => quantity)) : LEEWAY;
}

/** The figures before one, of its own sentence and then of ever more sentences before; none past what is no fact. */
/** How far back what does not come out may be told of: a change is of what was said last. */
const FARTHEST: Readonly<Record<Role, number>> = {
  total: 1,
  raised: 1,
  difference: 1,
  rest: 2,
  average: 1,
  change: 1,
  share: 1,
  multiple: 1,
  rate: 1,
};

/** What these are of may stand behind them: "four times the 300 MW of …", "90% of the $3 billion". */
const AHEAD: ReadonlySet<Role> = new Set<Role>(["multiple", "share"]);

interface Window {
  readonly operands: readonly Figure[];
  /** Whether figures behind the result are among them. */
  readonly later: boolean;
  /** How many sentences back the first of them stands. */
  readonly back: number;
}

function* windowsBefore(line: Line, i: number): Generator<Window> {
  const sentence = line.items[line.figures[i] ?? 0]?.sentence ?? 0;
  const operands: Figure[] = [];
  const later: Figure[] = [];
  for (let j = i + 1; j < line.figures.length && j <= i + 2; j++) {
    const place = line.figures[j] ?? 0;
    if (line.items[place]?.sentence !== sentence) break;
    const figure = plainFigure(line, place);
    if (figure) later.push(figure);
  }
  let own = sentence;
  for (let j = i - 1; j >= 0 && operands.length < MOST; j--) {
    const place = line.figures[j] ?? 0;
    const item = line.items[place];
    if (!item || sentence - item.sentence > BACK) break;
    if (item.sentence !== own) {
      yield { operands: [...operands], later: false, back: sentence - own };
      if (later.length > 0) yield { operands: [...operands, ...later], later: true, back: sentence - own };
    }
    own = item.sentence;
    const figure = plainFigure(line, place);
    if (!figure) {
      if (item.figure && isAmount(item.figure)) return;
      continue;
    }
    operands.unshift(figure);
  }
  yield { operands: [...operands], later: false, back: sentence - own };
  if (later.length > 0) yield { operands: [...operands, ...later], later: true, back: sentence - own };
}

/** Whether the sentence of a raised total says that what it is raised by comes on top of what was told. */
function isWhole(line: Line, at: number): boolean {
  const sentence = line.items[at]?.sentence;
  for (let k = at - 1; k > at - 40 && line.items[k]?.sentence === sentence; k--)
    if (OF_ALL.has(line.items[k]?.lower ?? "")) return true;
  return false;
}

/** A change of two amounts is one only where something says that they are of two times or two things held together. */
function isTold(line: Line, i: number, role: Role, { parts }: Found): boolean {
  if (role === "total" || role === "raised") return !hasUntold(line, i);
  if (role !== "difference" && role !== "change") return true;
  // "up $210 million, or 20%": what it was before follows from the size itself.
  if (parts.some((part) => trendOf(part) !== null)) return true;
  for (let j = i - 1; j >= 0 && j >= i - MOST; j--) {
    const place = line.figures[j] ?? 0;
    const start = line.items[place]?.start;
    if (parts.some((part) => part.start === start) && isHeld(line, place)) return true;
  }
  return false;
}

/** "$20bn a year earlier", "against $20bn", "from $20bn": the words right beside a figure hold it against another. */
function isHeld(line: Line, place: number): boolean {
  for (let k = place - 1; k >= place - 4; k--) {
    const word = wordAt(line, k, place);
    if (word === "") break;
    if (HELD.has(word)) return true;
  }
  for (let k = place + 1; k <= place + 4; k++) {
    const word = wordAt(line, k, place);
    if (word === "" || word === ",") break;
    if (HELD.has(word)) return true;
  }
  return opensEarlier(line, place);
}

/** "A year earlier it had been $14 billion." */
function opensEarlier(line: Line, place: number): boolean {
  for (let k = place - 5; k >= place - 9; k--) {
    const word = wordAt(line, k, place);
    if (word === "") return false;
    if (EARLIER.has(word)) return true;
  }
  return false;
}

const EARLIER = new Set("earlier ago before previously".split(" "));

/** "plus an undisclosed sum": parts that are not put in figures. */
function hasUntold(line: Line, i: number): boolean {
  const at = line.figures[i] ?? 0;
  const from = line.items[line.figures[Math.max(0, i - MOST)] ?? 0]?.sentence ?? 0;
  const sentence = line.items[at]?.sentence ?? 0;
  for (let k = at - 1; k >= 0 && k > at - 120; k--) {
    const item = line.items[k];
    if (!item || item.sentence < from || sentence - item.sentence > 2) break;
    if (UNTOLD.has(item.lower)) return true;
  }
  return false;
}

const UNTOLD = new Set(
  "undisclosed unspecified unknown undetermined unnamed unquantified yet sum sums others including among excluding".split(
    " ",
  ),
);

const HELD = new Set(
  "from against versus vs compared earlier ago previously previous prior then before sold gone second later year-ago last".split(
    " ",
  ),
);

function nearestOf(ways: readonly Way[], result: Figure, role: Role): Found | null {
  const told = reachOf(result.quantity).point.abs().toNumber();
  let nearest: Way | null = null;
  let least = NEAR;
  for (const way of ways) {
    const value = way.made.point.abs().toNumber();
    if (!way.natural || value <= 0 || told <= 0) continue;
    // What a total was raised from may not be told: only one below its parts is wrong.
    if (role === "raised" && told >= value) return null;
    const { bound } = result.quantity;
    if (role === "total" && (bound === "more-than" || bound === "at-least") && told >= value) return null;
    const far = Math.abs(Math.log(value / told));
    if (far < least) [nearest, least] = [way, far];
  }
  return nearest && foundOf(nearest, result, role, false);
}

const KINDS: Readonly<Record<Role, Found["kind"]>> = {
  total: "sum",
  raised: "sum",
  difference: "difference",
  rest: "difference",
  average: "rate",
  change: "percentage",
  share: "percentage",
  multiple: "ratio",
  rate: "rate",
};

function foundOf({ made, left, parts }: Way, result: Figure, role: Role, holds: boolean): Found {
  const written = holds ? term(result) : outcome(made.point, result.quantity);
  return { kind: KINDS[role], parts, result, holds, equation: equation(left, written, result, holds) };
}
