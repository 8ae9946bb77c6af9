import fc from "fast-check";
import { expect, test } from "vitest";
import {
  before,
  contains,
  edtfInterval,
  findDates,
  formatDate,
  isEdtf,
  overlaps,
  parseDate,
} from "../../src/quantity/dates/index.js";
import { EXPRESSIONS, NONE, REFERENCE } from "./expressions.js";

const sentences = [...EXPRESSIONS.map(([marked]) => marked.replace("[", "").replace("]", "")), ...NONE];
const words =
  "in by since until from to between and the end of 2026 2025 – - April May 20 , . last next year years two ten decade a half Q2 H1 first quarter ago earlier over for mid late early ' s Monday spring 1990s more than within this is next to later earlier the quarter April months through '23 FY26 YE28 20th century 2Q 1H26 today now Jan-Feb 4/20/2026 90s".split(
    " ",
  );
const soup = fc
  .array(fc.constantFrom(...words), { maxLength: 25 })
  .chain((list) => fc.constantFrom(" ", "").map((gap) => list.join(gap)));
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  soup,
  fc.string({ unit: fc.constantFrom(..."0123456789/-–., 'QH") }),
);
const day = fc.integer({ min: -25_000, max: 47_000 }).map((n) => {
  const date = new Date(n * 86_400_000);
  return date.toISOString().slice(0, 10);
});
const edtf = fc.oneof(
  day,
  day.map((d) => d.slice(0, 7)),
  day.map((d) => d.slice(0, 4)),
  fc
    .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom("/..", "~", ""))
    .map(([d, n, tail]) => d.slice(0, n) + tail),
  fc.tuple(day, day).map(([a, b]) => (a <= b ? `${a}/${b}` : `${b}/${a}`)),
  day.map((d) => `../${d}`),
);

test("spans slice back, stand in order and do not overlap, and values are EDTF, whatever the text", () => {
  fc.assert(
    fc.property(anyText, fc.option(edtf), (text, reference) => {
      let last = 0;
      for (const mention of findDates(text, { reference })) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.edtf === null || isEdtf(mention.edtf)).toBe(true);
        last = mention.end;
      }
    }),
    { numRuns: 3000 },
  );
});

test("a text read sentence by sentence gives what the whole gives", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(" ", "\n", "\n\n"),
      (list, gap) => {
        let offset = 0;
        const pieces = list.flatMap((sentence) => {
          const found = findDates(sentence, { reference: REFERENCE }).map((m) => ({
            ...m,
            start: m.start + offset,
            end: m.end + offset,
          }));
          offset += sentence.length + gap.length;
          return found;
        });
        expect(findDates(list.join(gap), { reference: REFERENCE })).toEqual(pieces);
      },
    ),
    { numRuns: 1000 },
  );
});

test("the quick pass over a text without time words overlooks nothing", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const whole = findDates(`${text}\n\nIn 2026.`, { reference: REFERENCE });
      expect(whole.slice(0, -1)).toEqual(findDates(text, { reference: REFERENCE }));
    }),
    { numRuns: 3000 },
  );
});

test("a reference changes values, never what is found", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const places = (reference: string | null) =>
        findDates(text, { reference }).map(({ start, end }) => [start, end]);
      expect(places(REFERENCE)).toEqual(places(null));
    }),
    { numRuns: 1000 },
  );
});

test("formatted dates read back to the same days", () => {
  fc.assert(
    fc.property(edtf, (value) => {
      const again = parseDate(formatDate(value));
      expect(again).not.toBeNull();
      expect(edtfInterval(again ?? "")).toEqual(edtfInterval(value));
    }),
    { numRuns: 2000 },
  );
});

test("overlap is mutual; what contains overlaps; before excludes both", () => {
  fc.assert(
    fc.property(edtf, edtf, (a, b) => {
      expect(overlaps(a, b)).toBe(overlaps(b, a));
      if (contains(a, b)) expect(overlaps(a, b)).toBe(true);
      if (before(a, b)) expect(overlaps(a, b) || before(b, a)).toBe(false);
      expect(contains(a, a)).toBe(true);
      expect(overlaps(a, b) || before(a, b) || before(b, a)).toBe(true);
    }),
  );
});

test("parseDate and isEdtf throw for no text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const value = parseDate(text);
      expect(value === null || isEdtf(value)).toBe(true);
      formatDate(text);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  "2026 ",
  "in the next ",
  "late ",
  "Q2, ",
  "the end of ",
  "from 2026 to ",
  "April 20, ",
  "4/",
  "1",
  "more than ",
  "a half ",
])("1 MB of %j is read in linear time", (unit) => {
  const time = (bytes: number): number => {
    const text = unit.repeat(Math.ceil(bytes / unit.length));
    const start = process.cpuUsage();
    findDates(text, { reference: REFERENCE });
    return process.cpuUsage(start).user / 1000;
  };
  time(100_000);
  expect(time(1_000_000)).toBeLessThan(3000);
});
