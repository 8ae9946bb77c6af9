import { describe, expect, test } from "vitest";
import { check } from "../../src/check.js";
import { formsOf } from "../../src/language/states/state-forms.js";
import { testBase } from "../bases.js";

test.each([
  ["licence was granted", "export licence", "was granted export licence"],
  ["refused a landing permit", "landing permit", "landing permit was refused"],
  ["was denied an export licence", "export licence", "export licence has been denied"],
])("%s of %s is also %s", (cue, name, other) => {
  expect(formsOf(cue, name)).toContain(other);
});

test.each(["awaiting a licence", "open weights", "was called in"])("%s has no other form", (cue) => {
  expect(formsOf(cue, "licence")).toEqual([cue]);
});

describe("states told in other forms than the base's", () => {
  test.each([
    ["kestrel", "The Gyr has been granted an export licence", "refuted"],
    ["meridian", "Vantor's export licence has been granted", "refuted"],
    ["haneul", "Tarnbrook has been refused an export licence", "supported"],
    ["haneul", "Tarnbrook has not been denied an export licence", "refuted"],
    ["albion", "Loch Arran was granted planning permission", "refuted"],
    ["tidewater", "Calder Point's licence has been approved", "refuted"],
  ])("%s: %s: %s", (name, text, verdict) => {
    expect(check(text, testBase(`tests/fixtures/bases/${name}`)).verdict).toBe(verdict);
  });
});
