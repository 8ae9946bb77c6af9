// The systems that bench.mjs compares: each reads a sentence into [{ value, unit, change }].
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const SCALES = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** The number in a span of text, for a system that finds spans only. */
function numberIn(text) {
  const match = /([-−]?\d[\d,]*(?:\.\d+)?)\s*([a-z]+)?/i.exec(text);
  if (match)
    return Number(match[1].replaceAll(",", "").replace("−", "-")) * (SCALES[match[2]?.toLowerCase()] ?? 1);
  const words = text.toLowerCase().split(/[\s-]+/);
  const small = words.map((word) => SMALL.indexOf(word)).find((n) => n >= 0);
  const scale = words.map((word) => SCALES[word]).find(Boolean) ?? 1;
  return small === undefined ? null : small * scale;
}

const CHANGE = {
  exact: "=",
  about: "~",
  "at-least": ">",
  "more-than": ">",
  "at-most": "<",
  "less-than": "<",
  range: "=",
};

async function twosource(module) {
  const { findFigures } = await import(pathToFileURL(module));
  return (text) =>
    findFigures(text).map(({ quantity: { bound, value, low, high, unit }, trend }) => ({
      value: bound === "range" ? [Number(low), Number(high)] : Number(value),
      unit: unit?.name ?? "-",
      change: trend ?? CHANGE[bound],
    }));
}

async function wink() {
  const winkNLP = require("wink-nlp");
  const nlp = winkNLP(require("wink-eng-lite-web-model"), ["sbd", "ner"]);
  const { its } = nlp;
  const UNITS = { MONEY: "dollar", PERCENT: "percentage" };
  return (text) =>
    nlp
      .readDoc(text)
      .entities()
      .out(its.detail)
      .filter(({ type }) => type === "CARDINAL" || type in UNITS)
      .map(({ value, type }) => ({ value: numberIn(value), unit: UNITS[type] ?? "-", change: "=" }));
}

async function compromise() {
  const nlp = require("compromise");
  return (text) =>
    nlp(text)
      .numbers()
      .json()
      .map(({ number }) => ({ value: number?.num ?? null, unit: number?.unit || "-", change: "=" }));
}

async function recognizers() {
  const suite = require("@microsoft/recognizers-text-suite");
  const { English } = suite.Culture;
  return (text) => {
    const found = [...suite.recognizeCurrency(text, English), ...suite.recognizeDimension(text, English)];
    const covered = (at) => found.some(({ start, end }) => start <= at.end && end >= at.start);
    for (const number of suite.recognizeNumber(text, English)) if (!covered(number)) found.push(number);
    return found.map(({ resolution }) => ({
      value: resolution?.value === undefined || resolution.value === null ? null : Number(resolution.value),
      unit: resolution?.unit?.toLowerCase() ?? "-",
      change: "=",
    }));
  };
}

/** Name and loader of every system; a peer that is not installed is left out. */
export const SYSTEMS = { twosource, "wink-nlp": wink, compromise, "recognizers-text": recognizers };
