/** Who, what, whom, when and how surely: documents to assertions. */
export type { Assertion, Clue, Reading } from "./assertion.js";
export { createReader, type Reader, type ReaderInput, type ReadOptions } from "./read.js";
export { type StatedSum, statedSums } from "./sums/index.js";
export { parseTables, printTables, tabulateVocabulary, type VocabularyTables } from "./vocabulary.js";
