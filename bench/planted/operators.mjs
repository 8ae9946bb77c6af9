// What can go wrong with a right draft, one function an operator: (draft, facts, choose) → plants.
// A plant is one error: { edits: [{ start, end, text }], spans: [{ start, end }] }, spans being the places in the right
// draft where the error shows. `choose(n)` is a seeded number from 0 to n - 1.

import { isFigure, isTableRow, sentenceAt } from "./markers.mjs";
import {
  boundOf,
  dropBound,
  familyOf,
  invertBound,
  numbersIn,
  offBy,
  pointsOff,
  slipPrefix,
  swapDigits,
  timesTen,
  withNumber,
  writeValue,
} from "./numerals.mjs";

/** One changed place. */
function edit(mark, text) {
  return text === null || text === mark.text
    ? null
    : { edits: [{ start: mark.start, end: mark.end, text }], spans: [{ start: mark.start, end: mark.end }] };
}

/** Changes each figure that tells a claim, where the change cannot be true by another claim on the topic. */
function eachFigure(change) {
  return ({ marks }, facts, choose) =>
    marks.flatMap((mark) => {
      if (mark.claim === null) return [];
      const text = change(mark, facts, choose);
      const plant = text !== null && !facts.alsoTrue(mark.claim, text) ? edit(mark, text) : null;
      return plant === null ? [] : [plant];
    });
}

/** Puts the draft's own alternative in place of words. */
function authored(name) {
  return ({ marks }) =>
    marks.flatMap((mark) => {
      const text = mark.instead[name];
      const plant = text === undefined ? null : edit(mark, text);
      return plant === null ? [] : [plant];
    });
}

/** Another claim's figure of the same kind, on another topic, written the way this one is. */
function neighbour(mark, facts, choose) {
  const numbers = numbersIn(mark.text);
  const family = familyOf(mark.text);
  if (numbers.length !== 1 || family === null || /[a-z]/i.test(numbers[0].text)) return null;
  const candidates = facts.neighbours(mark.claim, family).flatMap((figure) => {
    const [other, more] = numbersIn(figure);
    if (other === undefined || more !== undefined) return [];
    const value = (other.value * other.factor) / numbers[0].factor;
    if (value < 0.5 || value > 999_999 || value === numbers[0].value) return [];
    const written = writeValue(value, numbers[0].text);
    return written === null ? [] : [withNumber(mark.text, 0, written)];
  });
  return candidates.length === 0 ? null : candidates[choose(candidates.length)];
}

/** A bound that the claim has too, and that no other claim on the topic is without. */
function bounded(change) {
  return eachFigure((mark, facts) => {
    const bound = boundOf(mark.text);
    return bound !== null && facts.needsBound(mark.claim) ? change(mark.text) : null;
  });
}

/** Two names in one sentence, marked as payer and payee. */
function swapParties({ text, marks }) {
  const names = marks.filter((mark) => mark.flags.has("swap"));
  return names.flatMap((a, i) => {
    const b = names[i + 1];
    if (b === undefined || sentenceAt(text, a.start).start !== sentenceAt(text, b.start).start) return [];
    return [
      {
        edits: [
          { start: a.start, end: a.end, text: b.text },
          { start: b.start, end: b.end, text: a.text },
        ],
        spans: [{ start: a.start, end: b.end }],
      },
    ];
  });
}

/** A figure told twice with one value, the second time with another. */
function contradict({ marks }, _facts, choose) {
  const first = new Map();
  return marks.flatMap((mark) => {
    const id = mark.key ?? mark.claim;
    if (id === null) return [];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, mark);
      return [];
    }
    const plant = edit(mark, offBy(mark.text, choose));
    return plant === null
      ? []
      : [{ ...plant, spans: [{ start: earlier.start, end: earlier.end }, ...plant.spans] }];
  });
}

/** In a table, the figure of another row of the same column, or of another column of the same row. */
function tableCell({ text, marks }, facts) {
  const lineOf = (place) => text.lastIndexOf("\n", place - 1) + 1;
  const cells = marks
    .filter((mark) => isFigure(mark) && mark.claim !== null && isTableRow(text, mark.start))
    .map((mark) => ({
      mark,
      row: lineOf(mark.start),
      column: text.slice(lineOf(mark.start), mark.start).split(/\||<t[dh]/).length,
      table: text.slice(0, mark.start).split(/\n(?![|<\s])/).length,
    }));
  return cells.flatMap((cell, i) => {
    const { mark } = cell;
    const other = [...cells.slice(i + 1), ...cells.slice(0, i)].find(
      (o) =>
        o.table === cell.table &&
        (o.row === cell.row) !== (o.column === cell.column) &&
        o.mark.text !== mark.text &&
        facts.sameKind(mark.claim, o.mark.claim) &&
        numbersIn(o.mark.text).length > 0 &&
        !facts.alsoTrue(mark.claim, o.mark.text),
    );
    const plant = other === undefined ? null : edit(mark, other.mark.text);
    return plant === null ? [] : [plant];
  });
}

/** Figures that the draft itself gives: sums, differences, ratios. */
function sumOff({ marks }, _facts, choose) {
  return marks.flatMap((mark) => {
    if (!mark.flags.has("sum") || /%|per ?cent/i.test(mark.text)) return [];
    const plant = edit(mark, offBy(mark.text, choose));
    return plant === null ? [] : [plant];
  });
}

/** Percentages, told or worked out. */
function percentOff({ marks }, facts, choose) {
  return marks.flatMap((mark) => {
    if (!mark.flags.has("sum") && mark.claim === null) return [];
    const text = pointsOff(mark.text, choose);
    if (text === null || (mark.claim !== null && facts.alsoTrue(mark.claim, text))) return [];
    const plant = edit(mark, text);
    return plant === null ? [] : [plant];
  });
}

/** Every operator, in the order of the report. */
export const OPERATORS = {
  magnitude: eachFigure((mark, _facts, choose) =>
    timesTen(mark.text, /%|per ?cent/.test(mark.text) ? -1 : [1, -1, 2, 1][choose(4)]),
  ),
  "unit-prefix": eachFigure((mark) => slipPrefix(mark.text)),
  "digit-swap": eachFigure((mark, _facts, choose) => swapDigits(mark.text, choose)),
  neighbour: eachFigure(neighbour),
  "payer-payee": swapParties,
  "other-party": authored("other"),
  "bound-dropped": bounded(dropBound),
  "bound-inverted": bounded(invertBound),
  modality: authored("modality"),
  "year-for-total": authored("year"),
  "new-for-total": authored("tranche"),
  percentage: percentOff,
  sum: sumOff,
  stale: authored("stale"),
  contradiction: contradict,
  "table-cell": tableCell,
};

/** The draft with a plant's edits made, and where its spans and its changed places are now. */
export function applied(text, { edits, spans }) {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  let result = "";
  let from = 0;
  for (const change of sorted) {
    result += text.slice(from, change.start) + change.text;
    from = change.end;
  }
  result += text.slice(from);
  const start = (place) => place + shift(place, (change) => change.end <= place);
  const end = (place) => place + shift(place, (change) => change.end <= place);
  const shift = (_place, before) =>
    sorted.filter(before).reduce((sum, change) => sum + change.text.length - (change.end - change.start), 0);
  return { text: result, spans: spans.map((span) => ({ start: start(span.start), end: end(span.end) })) };
}
