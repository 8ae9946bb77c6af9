import { describe, expect, test } from "vitest";
import { check } from "../../src/check.js";
import { testBase } from "../bases.js";

const shipped = testBase(".");

const verdictOn = (text: string): (string | null)[][] =>
  check(text, shipped).checks.map((c) => [c.text, c.topic, c.verdict]);

describe("when something happened", () => {
  test.each([
    ["Project Rainier went live in late 2025", "late 2025", "project-rainier/online-date", "supported"],
    ["Project Rainier was switched on in 2023", "2023", "project-rainier/online-date", "refuted"],
    ["Trainium3 launched in 2024", "2024", null, "not-enough-evidence"],
    [
      "Significant Trainium3 capacity comes online in late 2026",
      "late 2026",
      "trainium3/online-date",
      "supported",
    ],
    ["Significant Trainium3 capacity came online in 2024", "2024", "trainium3/online-date", "refuted"],
    ["AWS has worked with Hugging Face since 2021", "since 2021", "aws/start-date/huggingface", "supported"],
    ["AWS has worked with Hugging Face since 2019", "since 2019", "aws/start-date/huggingface", "refuted"],
    [
      "OpenAI and Amazon announced their deal in February 2026",
      "February 2026",
      "amazon/announcement-date/openai",
      "supported",
    ],
    [
      "Amazon announced the Anthropic deal on 3 May 2026",
      "3 May 2026",
      "amazon/announcement-date/anthropic",
      "refuted",
    ],
    ["Nvidia launched the H100 in 2022", "2022", null, "not-enough-evidence"],
    // before a deadline, and before anybody set it
    ["AWS brings 1 GW online for Anthropic in 2026", "2026", "aws/online-date/anthropic", "supported"],
    ["AWS brought 1 GW online for Anthropic in 1999", "1999", "aws/online-date/anthropic", "refuted"],
    ["Amazon launched Trainium3 in 2024", "2024", null, "not-enough-evidence"],
    // another event of the same company's
    ["Amazon announced its results on 30 April 2026", "30 April 2026", null, "not-enough-evidence"],
    ["Amazon announced a new phone in February 2026", "February 2026", null, "not-enough-evidence"],
    ["AWS opened a region in Chile in 2026", "2026", null, "not-enough-evidence"],
  ])("%s", (text, date, topic, verdict) => {
    const found = verdictOn(text).find(([said]) => said === date);
    expect(found?.[0]).toBe(date);
    expect(found?.[2]).toBe(verdict);
    if (topic !== null) expect(found?.[1]).toBe(topic);
  });

  test("a time and a sum of one sentence are each answered", () => {
    expect(
      verdictOn("Amazon agreed in June 2025 to invest approximately $50 billion in OpenAI").map(
        ([text, , verdict]) => [text, verdict],
      ),
    ).toEqual([
      ["June 2025", "refuted"],
      ["approximately $50 billion", "supported"],
    ]);
  });

  test("that something else was at the same time says nothing of the parties", () => {
    expect(
      check("Amazon first invested in Anthropic in 2021", shipped).checks.flatMap((c) => c.reasons),
    ).not.toContain("wrong-party");
  });
});
