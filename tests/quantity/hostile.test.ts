import { expect, test } from "vitest";
import { findFigures } from "../../src/quantity/index.js";

const SIZE = 1_000_000;
/** The machine that runs this may be busy; one that is not needs a tenth. */
const LONGEST = 10_000;

const repeated = [
  "1",
  "12 ",
  "1,",
  "1.",
  "1-",
  "1–",
  "1/",
  "1:",
  "1 to ",
  "1 and ",
  "$",
  "$1",
  "$1 ",
  "-",
  "--1",
  "%",
  "1%",
  "1% to ",
  "one ",
  "one-",
  "one hundred ",
  "one hundred and ",
  "hundred thousand ",
  "million ",
  "half a ",
  "a third of ",
  "up to ",
  "more than ",
  "at least a ",
  "about about ",
  "from 1 to ",
  "from $1 ",
  "between 1 and ",
  "1 ft ",
  "3 dollars 50 cents ",
  "5 GW/",
  "1 per ",
  "tens of thousands of ",
  "dozens of ",
  "twice as ",
  "10^",
  "10^1 ",
  "1e",
  "1 000 ",
  "½",
  "²",
  "(1)",
  "1) ",
  "#1 ",
  "No. 1 ",
  "A 1 ",
  "Llama 4 ",
  "big red ",
  "5 big red ",
  "5 a-b-c-",
  "rose by ",
  "rose 5% or ",
  "April 20, ",
  "5 x ",
  "1\n",
  "\n",
  " ",
  ".",
  "a.b.",
  "'s ",
  "é",
  "円",
] as const;

test.each(repeated)(
  "a megabyte of %j is read in linear time",
  (piece) => {
    const text = piece.repeat(Math.ceil(SIZE / piece.length));
    findFigures(piece.repeat(100));
    const started = performance.now();
    findFigures(text);
    expect(performance.now() - started).toBeLessThan(LONGEST);
  },
  30_000,
);
