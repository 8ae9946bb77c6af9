import { expect, test } from "vitest";
import { readDocument } from "../../src/text/index.js";
import { reader, said } from "./vocabulary.js";

/** A conversation, and what each of its figures says, in reading order. */
const CONVERSATIONS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "an officer on a company's call speaks for the company",
    `Hooli, third-quarter call, edited

ANALYST: Good morning. What did you spend on capex last year?

CFO: We spent $85 billion on capex.

ANALYST: And how many customers does the cloud have?

CFO: Our customers number more than 40,000.`,
    ["hooli > capex > -", "hooli > customer-count > -"],
  ],
  [
    "a witness speaks for the company in brackets, also later",
    `Ms Chair: How much are you putting into Initech?

Mr Gorman (Globex): Five billion dollars.

Ms Chair: And what is your company worth?

Mr Gorman: We are valued at $900 billion.`,
    ["globex > investment > initech", "globex > valuation > -"],
  ],
  [
    "a question says what the figure alone does not",
    `HOST: How much is Globex investing in Initech?

GUEST: Right now, $5 billion.

HOST: How much power does Hooli supply to Initech?

GUEST: About 835 megawatts.`,
    ["globex > investment > initech", "hooli > power-capacity > initech"],
  ],
  [
    "a question in a heading",
    `# Nucleus 3: your questions

## How much memory does Nucleus 3 have?

144 GB, the company says.

## What is Initech's valuation?

$60 billion.`,
    ["nucleus3 > memory > -", "initech > valuation > -"],
  ],
  [
    "a question in bold, and its answer behind it",
    "**What is Hooli's capex this year?** Some $85 billion.",
    ["hooli > capex > -"],
  ],
  [
    "what somebody has signed up to",
    `HOST: Initech has signed the biggest contract of its life. What has Initech signed up to?

GUEST: To spend more than $42 billion with Globex over seven years.`,
    ["initech > spend-commitment > globex", "initech > duration > globex"],
  ],
  [
    "an answer on another is not the question's",
    `HOST: How much is Globex investing in Initech?

GUEST: That is not public. Hooli, $3 billion.`,
    ["- > - > -"],
  ],
  [
    "a question that asks for no figure",
    `HOST: Who is investing in Initech?

GUEST: $5 billion, but I cannot say from whom.`,
    ["- > investment > -"],
  ],
  [
    "key facts are no conversation",
    `Operator: Hooli

Capex: $85 billion

Valuation: $2 trillion`,
    ["- > capex > -", "- > valuation > -"],
  ],
  [
    "we is nobody where no company speaks",
    `HOST: Welcome back.

GUEST: Thanks. We spent $5 billion on capex in this country, of course, but who counts?`,
    ["- > capex > -"],
  ],
];

test.each(CONVERSATIONS)("%s", (_name, raw, expected) => {
  const figures = reader.read(readDocument("draft.md", raw)).filter(({ figure }) => figure !== null);
  expect(figures.map(said)).toEqual(expected);
});
