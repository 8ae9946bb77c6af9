import { type Figure, trendOf } from "../../src/quantity/index.js";

/**
 * A text's figures in one line: "«the words» bound value unit trend", the words left out where they are the whole text, the
 * bound where exact; a range as "low..high"; "nearly" for about from below.
 */
export function summary(text: string, figures: readonly Figure[]): string {
  return figures
    .map((figure) => {
      const { bound, approach, value, low, high, unit } = figure.quantity;
      const parts = [figure.text === text ? "" : `«${figure.text}»`];
      if (bound !== "exact") parts.push(approach ? "nearly" : bound);
      parts.push(value ?? `${low}..${high}`, unit?.id ?? "", trendOf(figure) ?? "");
      return parts.filter(Boolean).join(" ");
    })
    .join("; ");
}
