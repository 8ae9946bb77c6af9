import type { Cue, Sentence } from "../grammar/sentence.js";

/** Words for a condition, before "on", "to" or "upon". */
const HINGES: ReadonlySet<string> = new Set(
  `contingent conditional dependent depends depend depended depending hinges hinge hinged tied subject linked pegged
  rests rest keyed`.split(/\s+/),
);

/** Nouns for what is to be met: "sales targets", "revenue milestones". */
const MET: ReadonlySet<string> = new Set(
  "target targets milestone milestones threshold thresholds hurdle hurdles goal goals trigger triggers".split(
    " ",
  ),
);

/** "hinges on sales targets", "tied to revenue": what a cue names there is a condition, and not what the figure measures. */
export function isCondition({ nodes }: Sentence, { start, end }: Cue): boolean {
  let k = start - 1;
  // over "certain", "meeting", "its"
  for (
    let steps = 0;
    steps < 3 && nodes[k]?.kind === "word" && !/^(?:on|upon|to)$/.test(nodes[k]?.lower ?? "");
    steps++
  )
    k--;
  if (!/^(?:on|upon|to)$/.test(nodes[k]?.lower ?? "")) return false;
  return HINGES.has(nodes[k - 1]?.lower ?? "") || (MET.has(nodes[end]?.lower ?? "") && k === start - 1);
}
