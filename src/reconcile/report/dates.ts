import { MONTH_NAMES } from "../../quantity/dates/calendar.js";

/** A time in EDTF as a phrase: "in April 2026", "on 20 April 2026", "since 2023", "from … to …". Null is "undated". */
export function dateWords(edtf: string | null): string {
  if (edtf === null) return "(undated)";
  const [from, to] = edtf.split("/");
  if (to === undefined) return `${from?.split("-").length === 3 ? "on" : "in"} ${day(edtf)}`;
  if (from === undefined || from === "" || from === "..") return `until ${day(to)}`;
  if (to === "" || to === "..") return `since ${day(from)}`;
  return season(from, to) ?? `from ${day(from)} to ${day(to)}`;
}

function day(edtf: string): string {
  const [year = "", month, date] = edtf.replace(/[?~%]/g, "").split("-");
  const name = month === undefined ? undefined : MONTH_NAMES[Number(month) - 1];
  if (name === undefined) return year;
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
}

const SEASONS: Readonly<Record<string, string>> = {
  "01/04": "early",
  "05/08": "mid-",
  "09/12": "late",
  "10/12": "late",
  "01/03": "early",
};

/** "in late 2025" for its last months. */
function season(from: string, to: string): string | null {
  const [year, first] = from.split("-");
  const [other, last] = to.split("-");
  if (year !== other || from.length !== 7 || to.length !== 7) return null;
  const words = SEASONS[`${first}/${last}`];
  if (words === undefined) return null;
  return words.endsWith("-") ? `in ${words}${year}` : `in ${words} ${year}`;
}
