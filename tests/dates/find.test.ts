import { describe, expect, test } from "vitest";
import { findDates, isEdtf } from "../../src/quantity/dates/index.js";
import { DURATIONS, EXPRESSIONS, NONE, REFERENCE } from "./expressions.js";

describe("time expressions of news prose", () => {
  test.each(EXPRESSIONS)("%s is %s %s", (marked, kind, edtf) => {
    const start = marked.indexOf("[");
    const text = marked.slice(start + 1, marked.indexOf("]"));
    const found = findDates(marked.replace("[", "").replace("]", ""), { reference: REFERENCE });
    expect(found).toContainEqual(
      expect.objectContaining({ text, start, end: start + text.length, kind, edtf }),
    );
    expect(edtf === null || isEdtf(edtf)).toBe(true);
  });

  test("the table is large enough to mean something", () => {
    expect(EXPRESSIONS.length).toBeGreaterThanOrEqual(200);
    expect(NONE.length).toBeGreaterThanOrEqual(70);
  });

  test.each(DURATIONS)("%s lasts %s", (text, duration) => {
    const found = findDates(text, { reference: REFERENCE });
    expect(found.map((mention) => mention.duration)).toEqual([duration]);
  });

  test("centuries beyond the calendar have no value", () => {
    expect(findDates("150 centuries ago", { reference: REFERENCE })).toMatchObject([{ edtf: null }]);
  });

  test.each(NONE)("nothing in: %s", (text) => {
    expect(findDates(text, { reference: REFERENCE })).toEqual([]);
  });
});
