import { type Figure, trendOf } from "../../quantity/quantity.js";
import { type Clause, clauseOf } from "./clause.js";
import { MORE_THAN_LISTED } from "./cues.js";
import { type Way, waysOf } from "./drawn-ways.js";
import { endFigure } from "./ends.js";
import { equation, outcome, term } from "./equation.js";
import { isAmount, isMultiple, isPercent, isShare, pointsOf, rateOf } from "./kinds.js";
import { type Line, plainFigure, wordAt } from "./line.js";
import { LESS_AFTER, MORE_AFTER, OF_ALL, type Role } from "./operations.js";
import { comesOut, leewayOfGrowth, leewayOfSum, reachOf } from "./reach.js";
import { type Kind, roleOf, senseOf } from "./roles.js";
import type { Found } from "./stated-sum.js";
import { isBound, type Tie, tieOf } from "./ties.js";
import { BACK, isTold, MOST, OF_THESE, type Told } from "./told.js";

/** What is farther off from all that the figures make is of something else: less far where nothing but its own words ties it. */
const NEAR: Readonly<Record<Tie, number>> = {
  none: Math.log(1.7),
  apposed: Math.log(2.5),
  drawn: Math.log(4),
};
const LEEWAY = 0.04;
const LEEWAY_OF_GROWTH = 0.03;
/** Of two figures "that" may be the difference as well. */
const LEAST_FOR_THAT = 3;

/**
 * A figure whose clause says what it is of others ("all told", "a gain of", "that leaves", "averages out at"), with the figures
 * before it that make it by just that operation: those of its own sentence, or of as few sentences before it as have enough.
 */
export function findDrawn(line: Line): Found[] {
  const found: Found[] = [];
  let last: Told | null = null;
  for (const [i, at] of line.figures.entries()) {
    const figure = plainFigure(line, at);
    const told: Told | null = figure && (toldAgain(line, i, figure, last) ?? toldAt(line, i, figure));
    last = told;
    const sum = told && drawn(line, told);
    if (sum) found.push(sum);
  }
  return found;
}

function toldAt(line: Line, i: number, figure: Figure): Told | null {
  const at = line.figures[i] ?? 0;
  const clause = clauseOf(line, at);
  const told = roleOf(clause, kindOf(figure, clause)) ?? (isThat(clause, figure) ? "total" : null);
  if (!told) return null;
  const role = told === "raised" && isWhole(line, at) ? "total" : told;
  return { at, i, from: i, figure: pointsOf(figure), role, tie: tieOf(clause), clause };
}

/** "That is €750m in equity": of three or more told just before it is their total. */
function isThat({ before, first }: Clause, figure: Figure): boolean {
  const [is, that] = before;
  return first && isAmount(figure) && before.length === 2 && THAT.has(that ?? "") && IS.has(is ?? "");
}

const THAT = new Set(["that", "this", "which"]);
const IS = new Set(["is", "was", "'s", "makes", "made", "gives"]);

/** "so the increase is 33%, or $50 billion": the size of one change a second time. */
function toldAgain(line: Line, i: number, figure: Figure, last: Told | null): Told | null {
  if (!last || (last.role !== "change" && last.role !== "difference")) return null;
  const at = line.figures[i] ?? 0;
  if (at - last.at > 4 || line.items[at]?.sentence !== line.items[last.at]?.sentence) return null;
  const mark = wordAt(line, last.at + 1, at);
  if (!isMultiple(figure) && isPercent(figure) === isPercent(last.figure)) return null;
  if (mark !== "(" && wordAt(line, last.at + 1, at) !== "or" && wordAt(line, last.at + 2, at) !== "or")
    return null;
  const role = isPercent(figure) ? "change" : isMultiple(figure) ? "multiple" : "difference";
  const clause = { ...last.clause, after: clauseOf(line, at).after };
  return { ...last, at, i, figure: pointsOf(figure), role, clause };
}

function kindOf(figure: Figure, { after }: Clause): Kind {
  return {
    percent:
      isPercent(figure) ||
      (isShare(figure) && after[0] === "of" && OF_THESE.has(after[1] ?? "")) ||
      (isShare(figure) && (MORE_AFTER.has(after[0] ?? "") || LESS_AFTER.has(after[0] ?? ""))),
    verb: isMultiple(figure) && /^(?:doubl|tripl|trebl|quadrupl|halv)/i.test(figure.text),
    multiple: isMultiple(figure) || (isShare(figure) && !isPercent(figure) && after[0] === "as"),
    rate: rateOf(figure.quantity) !== null || (figure.quantity.unit?.dimension.includes("/") ?? false),
    trend: trendOf(figure) !== null,
  };
}

function drawn(line: Line, told: Told): Found | null {
  const { at, i, figure: result, role, clause } = told;
  const sentence = line.items[at]?.sentence;
  const own = line.figures
    .slice(Math.max(0, i - MOST), told.from)
    .flatMap((place) => (line.items[place]?.sentence === sentence && line.items[place]?.figure) || []);
  const sense = senseOf(clause, result);
  let wrong: Found | null = null;
  let settled = false;
  for (const { operands, later, back } of windowsBefore(line, told)) {
    if (role === "total" && operands.length < LEAST_FOR_THAT && isThat(clause, result)) continue;
    const ways = waysOf(role, operands, result, own, sense);
    const right = ways.find((way) => comesOut(way.made, result.quantity, leewayOf(way, result)));
    if (right) return foundOf(right, result, role, true);
    if (settled || ways.length === 0 || (later && !AHEAD.has(role))) continue;
    settled = true;
    if (back > FARTHEST[role] + (told.tie === "drawn" ? 1 : 0)) continue;
    wrong = nearestOf(ways, result, role, NEAR[told.tie]);
  }
  if (
    wrong === null ||
    !isBound(role, clause, told.tie) ||
    !isTold(line, told, wrong) ||
    (OF_MORE.has(role) && clause.before.concat(clause.after).some((word) => MORE_THAN_LISTED.has(word)))
  )
    return null;
  return wrong;
}

/** What may be of more than the figures told. */
const OF_MORE: ReadonlySet<Role> = new Set<Role>(["total", "raised", "average", "rate"]);

function leewayOf(way: Way, result: Figure): number {
  if (way.sum) return leewayOfSum([...way.parts, result].map(({ quantity }) => quantity));
  return way.growth ? leewayOfGrowth(way.made, LEEWAY_OF_GROWTH) : LEEWAY;
}

/** How far back what does not come out may be told of: a change is of what was said last. */
const FARTHEST: Readonly<Record<Role, number>> = {
  total: 1,
  raised: 1,
  difference: 1,
  rest: 2,
  average: 1,
  change: 1,
  share: 1,
  multiple: 2,
  rate: 1,
};

/** What these are of may stand behind them: "four times the 300 MW of …", "90% of the $3 billion". */
const AHEAD: ReadonlySet<Role> = new Set<Role>(["multiple", "share"]);

/** How soon behind it, in items. */
const SOON = 8;

interface Window {
  readonly operands: readonly Figure[];
  /** Whether figures behind the result are among them. */
  readonly later: boolean;
  /** How many sentences back the first of them stands. */
  readonly back: number;
}

/** The figures before one, of its own sentence and then of ever more sentences before; none past what is no fact. */
function* windowsBefore(line: Line, { i, from }: Told): Generator<Window> {
  const sentence = line.items[line.figures[i] ?? 0]?.sentence ?? 0;
  const operands: Figure[] = [];
  const later: Figure[] = [];
  for (let j = i + 1; j < line.figures.length && j <= i + 2; j++) {
    const place = line.figures[j] ?? 0;
    if (line.items[place]?.sentence !== sentence || place - (line.figures[i] ?? 0) > SOON) break;
    const figure = plainFigure(line, place);
    if (figure) later.push(figure);
  }
  let own = sentence;
  for (let j = from - 1; j >= 0 && operands.length < MOST; j--) {
    const place = line.figures[j] ?? 0;
    const item = line.items[place];
    if (!item || sentence - item.sentence > BACK) break;
    if (item.sentence !== own) {
      yield { operands: [...operands], later: false, back: sentence - own };
      if (later.length > 0) yield { operands: [...operands, ...later], later: true, back: sentence - own };
    }
    own = item.sentence;
    const figure = endFigure(line, place, sentence);
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

function nearestOf(ways: readonly Way[], result: Figure, role: Role, near: number): Found | null {
  const told = reachOf(result.quantity).point.abs().toNumber();
  let nearest: Way | null = null;
  let least = near;
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
  // "six times" is told by its own words.
  const told =
    role === "multiple" && !holds
      ? `${left} = ${written}, not ${result.text}`
      : equation(left, written, result, holds);
  return { kind: KINDS[role], parts, result, holds, equation: told };
}
