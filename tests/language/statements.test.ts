import { expect, test } from "vitest";
import { parseSentence } from "../../src/language/grammar/sentence.js";
import { statementOf } from "../../src/language/turns/statement.js";
import { createVocabulary } from "../../src/language/vocabulary.js";

const vocabulary = createVocabulary(
  [{ id: "hooli", name: "Hooli", kind: "company", aliases: [], partOf: null }] as never,
  [],
  new Set(),
);

test.each([
  ["How much is Hooli putting in?", "Hooli is putting $5 billion in."],
  ["What does Hooli get?", "Hooli will get $5 billion."],
  ["How much will Hooli spend this year?", "Hooli will spend $5 billion this year."],
  ["What is Hooli's valuation?", "Hooli's valuation is $5 billion."],
  ["How big is the team now?", "the team is $5 billion now."],
  ["What comes in per year?", "$5 billion comes in per year."],
  ["What was paid at signing?", "$5 billion was paid at signing."],
  ["How much memory does the K8 have?", "the K8 will have $5 billion of memory."],
  ["How much of it do you have?", undefined],
  ["What about Hooli?", undefined],
  ["Who pays?", undefined],
  ["Is it true?", undefined],
])("%s", (question, expected) => {
  const sentence = parseSentence(question, 0, question.length, [], [], vocabulary);
  expect(statementOf(sentence, "$5 billion")?.text).toBe(expected);
});
