import type { UnitRow } from "./unit.js";

/** SI and binary prefixes: symbol, word, power. */
const SI: readonly (readonly [string, string, number])[] = [
  ["", "", 0],
  ["p", "pico", -12],
  ["n", "nano", -9],
  ["µ", "micro", -6],
  ["m", "milli", -3],
  ["c", "centi", -2],
  ["d", "deci", -1],
  ["k", "kilo", 3],
  ["M", "mega", 6],
  ["G", "giga", 9],
  ["T", "tera", 12],
  ["P", "peta", 15],
  ["E", "exa", 18],
  ["Z", "zetta", 21],
  ["Y", "yotta", 24],
];

interface PrefixedRow {
  readonly symbol: string;
  readonly name: string;
  readonly dimension: string;
  /** Size of the unprefixed unit. */
  readonly factor: number;
  readonly from: number;
  readonly to: number;
  /** Other spellings of the symbol and of the word. */
  readonly symbols?: readonly string[];
  readonly words?: readonly string[];
  /** Without prefix it is no unit of its own here ("B" is billion, "b" and "m" need care). */
  readonly bare?: boolean;
}

/** Units that take SI prefixes, from and to which power. */
const PREFIXED: readonly PrefixedRow[] = [
  { symbol: "W", name: "watt", dimension: "power", factor: 1, from: -3, to: 15, bare: true },
  {
    symbol: "Wh",
    name: "watt-hour",
    dimension: "energy",
    factor: 3600,
    from: 0,
    to: 15,
    bare: true,
    symbols: ["WH", "W-h", "W·h"],
    words: ["watt hour", "watthour"],
  },
  { symbol: "J", name: "joule", dimension: "energy", factor: 1, from: -3, to: 18, bare: true },
  {
    symbol: "eV",
    name: "electronvolt",
    dimension: "energy",
    factor: 1.602176634e-19,
    from: 0,
    to: 12,
    bare: true,
    words: ["electron volt"],
  },
  { symbol: "V", name: "volt", dimension: "voltage", factor: 1, from: -3, to: 6, bare: true },
  { symbol: "VA", name: "volt-ampere", dimension: "apparent-power", factor: 1, from: 3, to: 9 },
  {
    symbol: "A",
    name: "ampere",
    dimension: "current",
    factor: 1,
    from: -3,
    to: 3,
    words: ["amp"],
    bare: true,
  },
  {
    symbol: "Ah",
    name: "ampere-hour",
    dimension: "charge",
    factor: 3600,
    from: -3,
    to: 3,
    words: ["amp hour", "amp-hour"],
    bare: true,
  },
  { symbol: "F", name: "farad", dimension: "capacitance", factor: 1, from: -12, to: 0, bare: true },
  {
    symbol: "Hz",
    name: "hertz",
    dimension: "frequency",
    factor: 1,
    from: 0,
    to: 12,
    bare: true,
    symbols: ["hz", "HZ"],
  },
  {
    symbol: "Ω",
    name: "ohm",
    dimension: "resistance",
    factor: 1,
    from: -3,
    to: 9,
    bare: true,
    symbols: ["Ω"],
  },
  { symbol: "Sv", name: "sievert", dimension: "dose", factor: 1, from: -6, to: 0, bare: true },
  { symbol: "Gy", name: "gray", dimension: "absorbed-dose", factor: 1, from: -3, to: 0, bare: true },
  { symbol: "Bq", name: "becquerel", dimension: "activity", factor: 1, from: 0, to: 15, bare: true },
  { symbol: "mol", name: "mole", dimension: "amount", factor: 1, from: -9, to: 3, bare: true },
  { symbol: "H", name: "henry", dimension: "inductance", factor: 1, from: -9, to: -3 },
  { symbol: "C", name: "coulomb", dimension: "charge", factor: 1, from: -9, to: -3 },
  { symbol: "Pa", name: "pascal", dimension: "pressure", factor: 1, from: 0, to: 9, bare: true },
  { symbol: "bar", name: "bar", dimension: "pressure", factor: 100000, from: -3, to: 0, bare: true },
  { symbol: "N", name: "newton", dimension: "force", factor: 1, from: 0, to: 6, bare: false },
  {
    symbol: "m",
    bare: true,
    name: "metre",
    dimension: "length",
    factor: 1,
    from: -12,
    to: 3,
    words: ["meter"],
  },
  {
    symbol: "g",
    name: "gram",
    dimension: "mass",
    factor: 1,
    from: -12,
    to: 3,
    words: ["gramme"],
    bare: true,
  },
  { symbol: "s", name: "second", dimension: "time", factor: 1, from: -12, to: -3, symbols: ["sec"] },
  { symbol: "L", name: "litre", dimension: "volume", factor: 1, from: 3, to: 9, words: ["liter"] },
  { symbol: "B", name: "byte", dimension: "information", factor: 1, from: 3, to: 24, words: [] },
  {
    symbol: "b",
    name: "bit",
    dimension: "information",
    factor: 0.125,
    from: 3,
    to: 18,
    symbols: ["bit", "bits"],
  },
  {
    symbol: "B/s",
    name: "byte per second",
    dimension: "information/time",
    factor: 1,
    from: 0,
    to: 18,
    symbols: ["Bps", "B/sec"],
    words: [],
    bare: true,
  },
  {
    symbol: "bit/s",
    name: "bit per second",
    dimension: "information/time",
    factor: 0.125,
    from: 0,
    to: 18,
    symbols: ["bps", "b/s", "bits/s", "bit/sec"],
    words: [],
  },
  {
    symbol: "FLOP/s",
    name: "flop per second",
    dimension: "compute",
    factor: 1,
    from: 3,
    to: 24,
    symbols: ["FLOPS", "FLOPs", "flops", "Flops", "flop/s", "Flop/s", "FLOPs/s", "FLOP/sec", "FLOPS/s"],
    words: ["flops", "flop"],
  },
  {
    symbol: "OP/s",
    name: "operation per second",
    dimension: "operations/time",
    factor: 1,
    from: 6,
    to: 18,
    symbols: ["OPS", "OPs"],
    words: [],
  },
];

const BINARY: readonly (readonly [string, string, number])[] = [
  ["Ki", "kibi", 1],
  ["Mi", "mebi", 2],
  ["Gi", "gibi", 3],
  ["Ti", "tebi", 4],
  ["Pi", "pebi", 5],
  ["Ei", "exbi", 6],
];

/** A factor of a power of ten times a short constant, as an exact decimal string. */
function factorOf(factor: number, power: number): string {
  if (power === 0) return String(factor);
  const [mantissa = "1", exponent = "0"] = String(factor).includes("e")
    ? String(factor).split("e")
    : [String(factor), "0"];
  return `${mantissa}e${Number(exponent) + power}`;
}

/** A row for every unit with every prefix it takes. */
export function prefixedRows(): UnitRow[] {
  const rows: UnitRow[] = [];
  for (const unit of PREFIXED) {
    for (const [prefix, word, power] of SI) {
      if (power < unit.from || power > unit.to) continue;
      const symbols =
        power === 0 && unit.bare !== true
          ? []
          : [unit.symbol, ...(unit.symbols ?? [])].map((s) => prefix + s);
      if (prefix === "µ")
        for (const s of [...symbols]) symbols.push(s.replace("µ", "μ"), s.replace("µ", "u"));
      if (unit.symbol === "g" && prefix === "µ") symbols.push("mcg");
      if ((unit.symbol === "g" || unit.symbol === "m") && (prefix === "k" || prefix === "m"))
        symbols.push(`${prefix}${unit.symbol}s`);
      if (prefix === "k" && unit.symbol !== "b" && unit.symbol !== "m")
        for (const s of [...symbols]) symbols.push(s.replace("k", "K"));
      const words = [unit.name, ...(unit.words ?? [])].map((name) => word + name);
      if (unit.symbol === "g" && prefix === "k") words.push("kilo");
      rows.push({
        id: prefix + unit.symbol,
        name: word + unit.name,
        dimension: unit.dimension,
        factor: factorOf(unit.factor, power),
        symbols,
        words: unit.symbol === "bar" && power === 0 ? [] : words,
      });
    }
  }
  for (const [prefix, word, times] of BINARY) {
    rows.push({
      id: `${prefix}B`,
      name: `${word}byte`,
      dimension: "information",
      factor: String(1024 ** times),
      symbols: [`${prefix}B`],
      words: [`${word}byte`],
    });
  }
  rows.push({
    id: "byte",
    name: "byte",
    dimension: "information",
    factor: "1",
    symbols: [],
    words: ["byte"],
  });
  rows.push({
    id: "bit",
    name: "bit",
    dimension: "information",
    factor: "0.125",
    symbols: ["bit", "bits"],
    words: ["bit"],
  });
  rows.push({
    id: "FLOP",
    name: "flop",
    dimension: "compute-total",
    factor: "1",
    symbols: ["FLOP", "FLOPs"],
    words: ["flop", "floating-point operation", "floating point operation"],
  });
  rows.push({
    id: "FLOP/s",
    name: "flop per second",
    dimension: "compute",
    factor: "1",
    symbols: ["FLOPS", "FLOP/s", "FLOPs/s"],
    words: [
      "flops per second",
      "floating-point operations per second",
      "floating point operations per second",
    ],
  });
  return rows;
}
