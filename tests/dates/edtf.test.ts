import { describe, expect, test } from "vitest";
import {
  contains,
  edtfInterval,
  before as endsBefore,
  findDates,
  formatDate,
  isEdtf,
  overlaps,
  parseDate,
} from "../../src/quantity/dates/index.js";

const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe("EDTF", () => {
  test.each([
    ["2026-04-20", "2026-04-20", "2026-04-20"],
    ["2026-04", "2026-04-01", "2026-04-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2026", "2026-01-01", "2026-12-31"],
    ["2026~", "2026-01-01", "2026-12-31"],
    ["2026-04?", "2026-04-01", "2026-04-30"],
    ["2026-04-20%", "2026-04-20", "2026-04-20"],
    ["202X", "2020-01-01", "2029-12-31"],
    ["20XX", "2000-01-01", "2099-12-31"],
    ["2026-XX", "2026-01-01", "2026-12-31"],
    ["2026-04-XX", "2026-04-01", "2026-04-30"],
    ["2026-04-20T10:00:00Z", "2026-04-20", "2026-04-20"],
    ["2026-21", "2026-03-01", "2026-05-31"],
    ["2026-24", "2026-12-01", "2027-02-28"],
    ["2026-34", "2026-04-01", "2026-06-30"],
    ["2026-36", "2026-10-01", "2026-12-31"],
    ["2026-41", "2026-07-01", "2026-12-31"],
    ["2023/2026", "2023-01-01", "2026-12-31"],
    ["2023-09/2023-12", "2023-09-01", "2023-12-31"],
    ["2023~/2026", "2023-01-01", "2026-12-31"],
  ])("%s covers %s to %s", (edtf, from, to) => {
    expect(edtfInterval(edtf)).toEqual({ from: dayOf(from), to: dayOf(to) });
  });

  test.each([
    ["2023/..", dayOf("2023-01-01"), Number.POSITIVE_INFINITY],
    ["2023/", dayOf("2023-01-01"), Number.POSITIVE_INFINITY],
    ["../2026-12-31", Number.NEGATIVE_INFINITY, dayOf("2026-12-31")],
    ["/2026", Number.NEGATIVE_INFINITY, dayOf("2026-12-31")],
  ])("%s is open", (edtf, from, to) => {
    expect(edtfInterval(edtf)).toEqual({ from, to });
  });

  test.each([
    "",
    "/",
    "26",
    "2026-13",
    "2026-02-30",
    "2026-4-1",
    "April 2026",
    "2026/2023",
    "2023/2024/2025",
    "2026-04-20T",
    "2026-42",
    "X026",
    "2026 ",
    "2026–2027",
    "[2026]",
    "-0000",
  ])("%j is not EDTF", (text) => {
    expect(isEdtf(text)).toBe(false);
    expect(edtfInterval(text)).toBeNull();
    expect(overlaps(text, "2026") || contains("2026", text) || endsBefore(text, "2026")).toBe(false);
  });

  test.each([
    ["2026", "2026-04", true, true, false],
    ["2026-04", "2026", true, false, false],
    ["2025", "2026", false, false, true],
    ["2026", "2025", false, false, false],
    ["2023/..", "2026", true, true, false],
    ["../2026-12-31", "2026", true, true, false],
    ["../2026-12-31", "2027", false, false, true],
    ["2023-09/2023-12", "2023-12-31", true, true, false],
    ["2023-09/2023-12", "2024", false, false, true],
  ])("%s and %s: overlaps %s, contains %s, before %s", (a, b, overlap, contain, earlier) => {
    expect([overlaps(a, b), contains(a, b), endsBefore(a, b)]).toEqual([overlap, contain, earlier]);
  });
});

describe("formatDate", () => {
  test.each([
    ["2026", "2026"],
    ["2026-04", "April 2026"],
    ["2026-04-20", "April 20, 2026"],
    ["2023/..", "since 2023"],
    ["2026-04/..", "since April 2026"],
    ["../2026-12-31", "by the end of 2026"],
    ["../2030", "by 2030"],
    ["../2026-04-30", "by the end of April 2026"],
    ["../2026-04-20", "by April 20, 2026"],
    ["2026-04/2026-06", "Q2 2026"],
    ["2026-01/2026-06", "the first half of 2026"],
    ["2023-09/2023-12", "late 2023"],
    ["2026-01/2026-04", "early 2026"],
    ["2025-05/2025-08", "mid-2025"],
    ["2023/2026", "2023 to 2026"],
    ["1990/1999", "the 1990s"],
    ["2026~", "about 2026"],
    ["2025-11/2026-02", "November 2025 to February 2026"],
    ["2026-04-20/2026-05-03", "April 20 to May 3, 2026"],
    ["2026-03/2026-05", "March to May 2026"],
    ["2026-04-20/2036-04-20", "April 20, 2026 to April 20, 2036"],
    ["2026-04-20/2026-04-22", "April 20–22, 2026"],
    ["../..", "at any time"],
    ["soon", "soon"],
  ])("%s is told as %s", (edtf, text) => {
    expect(formatDate(edtf)).toBe(text);
  });
});

describe("parseDate", () => {
  test.each([
    ["2026-04-20", "2026-04-20"],
    [" 2023/.. ", "2023/.."],
    ["late 2023", "2023-09/2023-12"],
    ["in late 2023", "2023-09/2023-12"],
    ["by the end of 2026", "../2026-12-31"],
    ["since 2023", "2023/.."],
    ["April 20, 2026", "2026-04-20"],
    ["April 20, 2026.", "2026-04-20"],
    ["as of April 2026", "2026-04"],
    ["2023–2026", "2023/2026"],
    ["Q2 2026", "2026-04/2026-06"],
    ["the first half of 2026", "2026-01/2026-06"],
    ["FY2026", "2026~"],
    ["the 1990s", "1990/1999"],
    ["", null],
    ["soon", null],
    ["ten years", null],
    ["last year", null],
    ["2025 and 2026", null],
    ["April 2026 or so", null],
    ["$25 billion", null],
    ["since", null],
  ])("%j is %s", (text, edtf) => {
    expect(parseDate(text)).toBe(edtf);
  });

  test("relative words need a reference", () => {
    expect(parseDate("last year", { reference: "2026-04-20" })).toBe("2025");
    expect(parseDate("over the next decade", { reference: "2026-04-20" })).toBe("2026-04-20/2036-04-20");
  });
});

describe("the reference", () => {
  const value = (text: string, reference: string): string | null | undefined =>
    findDates(text, { reference })[0]?.edtf;

  test.each([
    ["last year", "2026", "2025"],
    ["last month", "2026", null],
    ["two months earlier", "2026-04", "2026-02"],
    ["yesterday", "2026-04", null],
    ["today", "2026-04", "2026-04"],
    ["over the next decade", "2026-04", "2026-04/2036-04"],
    ["over the next decade", "2026", "2026/2036"],
    ["a year ago", "2024-02-29", "2023"],
    ["last month", "2026-01-31", "2025-12"],
    ["last quarter", "2026-02-10", "2025-10/2025-12"],
    ["in the past month", "2026-03-31", "2026-02-28/2026-03-31"],
    ["this year", "soon", null],
    ["in November", "2026-01-15", "2025-11"],
    ["in the fourth quarter", "2026-01-15", "2025-10/2025-12"],
    ["on Monday", "2026-04-20", "2026-04-20"],
    ["last Monday", "2026-04-20", "2026-04-13"],
  ])("%s, told %s, is %s", (text, reference, edtf) => {
    expect(value(text, reference)).toBe(edtf);
  });
});
