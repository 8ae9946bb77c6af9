import { parseFigure } from "../../quantity/index.js";
import type { Figure, Quantity } from "../../quantity/quantity.js";
import type { Sentence } from "../grammar/sentence.js";
import type { Scene } from "../scene.js";
import { Is } from "../words/words.js";

/**
 * "2 gigawatts for OpenAI and 5 for Anthropic": a bare number after a figure with a unit, followed by a
 * preposition, has the unit (and the magnitude) of the one before. The figures, with such units carried over.
 */
export function carryUnits(sentence: Sentence, scene: Scene): readonly Figure[] {
  const { figures, figureNodes, nodes, clauseOf } = sentence;
  if (!figures.some((figure) => figure.quantity.unit === null)) return figures;
  if (scene.block.kind === "cell") return figures.map((figure) => withHeadUnit(figure, scene));
  let last: Figure | null = null;
  let lastNode = -1;
  return figures.map((figure, index) => {
    const node = figureNodes[index] ?? -1;
    if (figure.quantity.unit !== null) {
      last = figure;
      lastNode = node;
      return figure;
    }
    const next = nodes[node + 1];
    const before = nodes[node - 1];
    const parallel =
      next?.kind === "word" &&
      (next.word.flags & (Is.preposition | Is.to)) !== 0 &&
      hasPreposition(nodes, lastNode + 1, node, next.lower);
    const joined =
      before?.lower === "and" ||
      before?.lower === "," ||
      before?.lower === "or" ||
      (before?.kind === "word" && (before.word.flags & Is.determiner) !== 0) ||
      before?.lower === "another";
    if (last && isShare(last.quantity) && isBeside(nodes, node))
      return { ...figure, quantity: withUnit(figure.quantity, last.quantity) };
    if (
      !last ||
      !parallel ||
      !joined ||
      clauseOf[node] !== clauseOf[lastNode] ||
      last.quantity.unit?.dimension === "count"
    )
      return figure;
    return { ...figure, quantity: withUnit(figure.quantity, last.quantity) };
  });
}

/** A percentage: what is told beside it is mostly one, too. */
const isShare = ({ unit }: Quantity): boolean => unit?.dimension === "ratio" && unit.id === "%";

const BESIDE: ReadonlySet<string> = new Set("against versus vs from than".split(" "));

/** "38.2% in March, against 37 a year before", "Globex yields 6.2%, Initech 5.8": nothing is counted. */
function isBeside(nodes: Sentence["nodes"], node: number): boolean {
  const next = nodes[node + 1];
  const isEnd =
    next === undefined ||
    next.kind === "mark" ||
    next.kind === "time" ||
    (next.kind === "word" && (next.word.flags & (Is.preposition | Is.determiner | Is.conjunction)) !== 0);
  if (!isEnd || next?.lower === "of") return false;
  const before = nodes[node - 1];
  if (before?.kind === "word") return BESIDE.has(before.lower) || before.lower === "with";
  return before?.kind === "entity" && /^(?:,|;|and|against|versus|vs)$/.test(nodes[node - 2]?.lower ?? "");
}

const CURRENCY = /^(?:[A-Z]{0,3}[$£€¥₹])/;

/** A bare number in a table has the unit of its column or row: "Cells (GWh)", "$ billion", "Emissions, tonnes of CO2". */
function withHeadUnit(figure: Figure, { block, row }: Scene): Figure {
  if (figure.quantity.unit !== null) return figure;
  for (const head of [block.context.columnHead, block.context.rowHead, row?.corner ?? null]) {
    for (const unit of unitsIn(head)) {
      const sign = CURRENCY.exec(unit)?.[0];
      const written = sign
        ? `${figure.text.replace(/\d/, (digit) => `${sign}${digit}`)} ${unit.slice(sign.length).trim()}`
        : `${figure.text} ${unit}`;
      const parsed = parseFigure(written.trim());
      if (parsed?.unit && parsed.unit.dimension !== "count")
        return { ...figure, quantity: { ...parsed, text: figure.text } };
    }
  }
  return figure;
}

/** What in a head may be a unit: in brackets, behind a comma, or all of it. */
function unitsIn(head: string | null): string[] {
  if (!head || head.length > 80) return [];
  const bracketed = /\(([^()]{1,24})\)/.exec(head)?.[1];
  const trailing = head.includes(",") ? head.slice(head.lastIndexOf(",") + 1) : undefined;
  const daily = /\b(?:daily|per day|a day)\b/i.test(head) ? " a day" : "";
  return [bracketed, trailing, head].flatMap((part) => {
    const unit = part?.trim().replace(/^in\s+/i, "");
    if (!unit) return [];
    // "tonnes of CO2 equivalent", "Water, daily average (gallons)"
    const of = unit.indexOf(" of ");
    const plain = of > 0 ? [unit, unit.slice(0, of)] : [unit];
    return daily && !/day/i.test(unit) ? plain.flatMap((each) => [each + daily, each]) : plain;
  });
}

function hasPreposition(nodes: Sentence["nodes"], from: number, to: number, preposition: string): boolean {
  for (let k = from; k < to; k++)
    if (nodes[k]?.kind === "word" && nodes[k]?.lower === preposition) return true;
  return false;
}

/** "It was 8.6 million in 2022": with the unit of the figure that it goes on from. */
export const withUnitOf = (bare: Quantity, model: Quantity): Quantity => ({ ...bare, unit: model.unit });

/** The unit of another quantity, and the power of ten that its magnitude word stood for. */
function withUnit(bare: Quantity, model: Quantity): Quantity {
  const zeros = magnitudeOf(model);
  const scale = (decimal: string | null): string | null => (decimal === null ? null : shift(decimal, zeros));
  return {
    ...bare,
    value: scale(bare.value),
    low: scale(bare.low),
    high: scale(bare.high),
    precision: shift(bare.precision, zeros),
    unit: model.unit,
  };
}

const MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [/trillion|\dtn\b|\d\s?T\b/i, 12],
  [/billion|\dbn\b|\d\s?B\b/i, 9],
  [/million|\dmn?\b|\d\s?M\b/i, 6],
  [/thousand|\dk\b/i, 3],
];

function magnitudeOf(quantity: Quantity): number {
  if (quantity.unit && !/^[A-Z]{3}$/.test(quantity.unit.id)) return 0;
  return MAGNITUDES.find(([pattern]) => pattern.test(quantity.text))?.[1] ?? 0;
}

/** Moves the decimal point of a plain decimal to the right. */
function shift(decimal: string, places: number): string {
  if (places === 0) return decimal;
  const [whole = "0", fraction = ""] = decimal.split(".");
  const digits = whole + fraction.padEnd(places, "0");
  const cut = whole.length + places;
  const moved = `${digits.slice(0, cut)}${digits.length > cut ? `.${digits.slice(cut)}` : ""}`;
  return moved.replace(/^(-?)0+(?=\d)/, "$1");
}
