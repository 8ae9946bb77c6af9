import { Failure } from "./failure.js";

/** The date that rulings and "now" are judged by: `--today`, TWOSOURCE_TODAY, else the clock's. An EDTF day. */
export function todayOf(
  options: Readonly<Record<string, unknown>>,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const [name, given] =
    typeof options.today === "string"
      ? ["--today", options.today]
      : ["TWOSOURCE_TODAY", environment.TWOSOURCE_TODAY];
  if (given === undefined || given === "") {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
  }
  const date = new Date(`${given}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(given) ||
    Number.isNaN(date.getTime()) ||
    date.toISOString().slice(0, 10) !== given
  ) {
    throw new Failure(`${name}: expected a date such as 2026-05-02, found "${given}"`);
  }
  return given;
}
