import type { BaseIndex } from "../../base/index.js";
import type { Claim, Metric } from "../../base/model.js";
import type { Severity } from "../discrepancy.js";

/** Stems of words for what the law, a regulator or an owner lets people do: a reader acts on these. */
const OF_CONSEQUENCE =
  /^(approv|authori[sz]|certif|clear(ed|ance)|permi|licen[sc]|eligib|illegal|lawful|allow|forbid|forbidden|prohibit|barred|banned|ban|sanction|suspend|revok|withdrawn|refus|granted|recall|insolven|bankrupt|guilty|acquitted|weights)/;

/**
 * How bad it is that sources have it two ways. High where it is about what is allowed or open to all; what one opinion
 * piece says against itself, or by a speaker it quotes, is a matter of its wording; all else misleads somewhat.
 */
export function weightOf(
  sides: readonly (readonly Claim[])[],
  metric: Metric | null,
  index: BaseIndex,
): Severity {
  const isOpinion = (claims: readonly Claim[]) =>
    claims.every(({ citations }) =>
      citations.every(({ source }) => index.source(source)?.tier === "opinion"),
    );
  if (sides.every(isOpinion)) return "low";
  if (sides.some(isOpinion)) return "medium";
  const told = [metric?.name ?? "", ...sides.map((side) => side[0]?.state ?? "")];
  const words = told.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u));
  return words.some((word) => OF_CONSEQUENCE.test(word)) ? "high" : "medium";
}
