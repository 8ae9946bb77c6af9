import type { Quantity } from "../quantity/quantity.js";

/** "1 figure", "2 figures". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}

/** 25000000000 → "25,000,000,000"; leaves what follows the decimal point alone. */
export function grouped(value: number | string): string {
  const [whole = "", fraction] = String(value).split(".");
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

const BOUND_SIGNS: Readonly<Record<Quantity["bound"], string>> = {
  exact: "",
  about: "≈ ",
  "at-least": "≥ ",
  "more-than": "> ",
  "at-most": "≤ ",
  "less-than": "< ",
  range: "",
};

/** A quantity as a fact-checker's list has it: "≤ 25,000,000,000 dollar". */
export function meaning({ bound, value, low, high, unit }: Quantity): string {
  const number = value === null ? `${grouped(low ?? "…")} – ${grouped(high ?? "…")}` : grouped(value);
  return `${BOUND_SIGNS[bound]}${number}${unit === null ? "" : ` ${unit.name}`}`;
}
