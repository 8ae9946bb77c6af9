import type { Relative } from "../mention.js";
import type { CalendarUnit } from "../words.js";

/** A step of so many units from where it is told. */
export const stepped = (steps: number, unit: CalendarUnit, anaphoric = false): Relative => ({
  direction: steps < 0 ? "past" : steps > 0 ? "future" : "present",
  length: { low: Math.abs(steps), high: Math.abs(steps), unit },
  anaphoric,
});
