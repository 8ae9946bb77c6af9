import { expect, test } from "vitest";
import { metricsFor } from "../../src/answerable.js";
import type { Metric } from "../../src/base/model.js";

const metric = (id: string, dimension: string, states: Metric["states"] = {}): Metric => ({
  id,
  name: id,
  dimension,
  roles: null,
  cues: [],
  changesOverTime: false,
  parts: null,
  states,
  excludes: [],
});
const METRICS = [
  metric("investment", "money"),
  metric("eligibility", "state", { approved: ["cleared for", "authorised"], barred: ["blacklisted"] }),
  metric("weights", "state", { open: ["released weights"], closed: ["weights are closed"] }),
];

test.each([
  ["Harbour has invested $2 billion", ["investment"]],
  ["Harbour was authorised to go", ["investment", "eligibility"]],
  ["The Pentagon blacklists Harbour", ["investment", "eligibility"]],
  ["They release its weight", ["investment", "weights"]],
  ["x ".repeat(2000), ["investment", "eligibility", "weights"]],
])("%j may be about %j", (text, ids) => {
  expect(metricsFor(text, METRICS).map(({ id }) => id)).toEqual(ids);
});
