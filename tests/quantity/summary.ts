import type { Figure } from "../../src/quantity/index.js";

/**
 * A text's figures in one line: "«the words» bound value unit trend", the words left out where they are the whole text, the
 * bound where exact; a range as "low..high"; "nearly" for about from below.
 */
export function summary(text: string, figures: readonly Figure[]): string {
  return figures
    .map(({ text: words, quantity: { bound, approach, value, low, high, unit }, trend }) => {
      const parts = [words === text ? "" : `«${words}»`];
      if (bound !== "exact") parts.push(approach ? "nearly" : bound);
      parts.push(value ?? `${low}..${high}`, unit?.id ?? "", trend ?? "");
      return parts.filter(Boolean).join(" ");
    })
    .join("; ");
}
