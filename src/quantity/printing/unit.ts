import { lexicon } from "../lexicon.js";
import { pluralOf } from "../nouns.js";
import type { Unit } from "../quantity.js";

const SIGNS: Readonly<Record<string, string>> = {
  USD: "$",
  EUR: "€",
  GBP: "£",
  JPY: "¥",
  INR: "₹",
  KRW: "₩",
  CNY: "CN¥",
  AUD: "A$",
  CAD: "C$",
  HKD: "HK$",
  NZD: "NZ$",
  SGD: "S$",
  ILS: "₪",
};

function splitRate(unit: Unit): readonly [string, string, string] {
  const slash = unit.id.indexOf("/");
  if (slash <= 0) return [unit.id, unit.name, ""];
  const name = unit.name.indexOf(" per ");
  return name < 0
    ? [unit.id, unit.name, ""]
    : [unit.id.slice(0, slash), unit.name.slice(0, name), unit.id.slice(slash + 1)];
}

function under(unit: Unit): string {
  const per = unit.name.indexOf(" per ");
  if (per < 0 || unit.id.indexOf("/") <= 0) return "";
  const id = unit.id.slice(unit.id.indexOf("/") + 1);
  const text = lexicon().byId.has(id) ? unit.name.slice(per + 5) : id;
  return ` per ${/^(?:\d|hundred|thousand|million|billion|trillion)/.test(text) ? pluralOf(text) : text}`;
}

function nounOf(value: string, noun: string): string {
  return value === "1" || value === "-1" ? noun : pluralOf(noun);
}

/** Ways to write a number with its unit, the most natural first. */
export function amount(number: string, value: string, unit: Unit | null): string[] {
  if (!unit) return [number];
  if (unit.dimension === "score") return [`${number}${unit.id}`, `${number} ${unit.name}`];
  const [id, name] = splitRate(unit);
  const rate = under(unit);
  const entry = lexicon().byId.get(id);
  if (entry?.currency && entry.factor === "1") {
    const sign = SIGNS[id];
    const body = number.startsWith("-") ? number.slice(1) : number;
    const minus = number.startsWith("-") ? "-" : "";
    return [
      sign ? `${minus}${sign}${body}${rate}` : `${minus}${id} ${body}${rate}`,
      `${number} ${pluralOf(name)}${rate}`,
      `${number} ${name}${rate}`,
    ];
  }
  switch (id) {
    case "%":
      return [`${number}%${rate}`, `${number} percent${rate}`];
    case "x":
      return rate === "" && !/[a-z]/.test(number)
        ? [`${number}x`, `${number} times`]
        : [`${number} times${rate}`];
    case "1":
      return [number];
  }
  if (entry)
    return [
      `${number} ${nounOf(value, name)}${rate}`,
      `${number} ${name}${rate}`,
      `${number} ${id}${rate}`,
      `${number}-${name}`,
    ];
  return [
    `${number} ${nounOf(value, id)}${rate}`,
    `${number} ${id}${rate}`,
    `${number} of the ${id}`,
    `${number}-${id.replaceAll(" ", "-")}${rate}`,
    `${number}x${id}`,
  ];
}

/** "/MWh", "/year", "/million tokens": symbols where they are no plain letters. */
function shortRate(unit: Unit): string {
  const id = unit.id.slice(unit.id.indexOf("/") + 1);
  const entry = unit.id.indexOf("/") > 0 ? lexicon().byId.get(id) : undefined;
  if (entry && entry.currency === null && /[A-Z]/.test(id)) return `/${id}`;
  return under(unit).replace(" per ", "/");
}

/** A short number with a short unit: "$25B", "5 GW", "500K chips". */
export function shortAmount(number: string, value: string, unit: Unit | null, bare = false): string {
  if (!unit) return number;
  if (unit.dimension === "score") return `${number}${unit.id}`;
  if (unit.id.includes("/") && lexicon().byId.has(unit.id)) return `${number} ${unit.id}`;
  const [id, name] = splitRate(unit);
  const rate = bare ? "" : shortRate(unit);
  const sign = SIGNS[id];
  if (sign) return number.startsWith("-") ? `-${sign}${number.slice(1)}${rate}` : `${sign}${number}${rate}`;
  switch (id) {
    case "%":
      return `${number}%${rate}`;
    case "x":
      return `${number}x${rate}`;
    case "1":
      return number;
  }
  const entry = lexicon().byId.get(id);
  if (entry?.currency && entry.factor === "1") return `${number} ${id}${rate}`;
  if (entry && !/^[a-z-]{3,}$/.test(id)) return `${number} ${id}${rate}`;
  return `${number} ${nounOf(value, entry ? name : id)}${rate}`;
}
