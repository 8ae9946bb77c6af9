import type { BaseIndex } from "../base/index.js";
import type { Judgement } from "./judge.js";
import { bareFigure, toldFigure } from "./report/figure.js";
import { topicPhrase } from "./report/topic.js";

/**
 * What may safely be written in place of what was judged: the figure as the nearest claim has it, with its scope
 * where that was the mistake or the style asks for it. Null where the draft is right, or nothing better is known.
 */
export function safeWording(
  judgement: Judgement,
  index: BaseIndex,
  style: "bare" | "told" = "bare",
): string | null {
  const nearest = judgement.deciding[0]?.claim;
  if (judgement.standing !== "objected" || nearest === undefined) return null;
  switch (judgement.objections[0]) {
    case "party": {
      const own = judgement.others.find(
        (c) => c.relating.relation === "conflicts" || c.relating.relation === "within",
      );
      return own === undefined
        ? `${topicPhrase(nearest, index)}: ${toldFigure(nearest)}`
        : bareFigure(own.claim);
    }
    case "bound":
    case "magnitude":
      return style === "bare" ? bareFigure(nearest) : toldFigure(nearest);
    default:
      return toldFigure(nearest);
  }
}
