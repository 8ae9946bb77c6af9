import { type WordMap, wordMap } from "../wordset.js";

const verbs = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that say the figure after them is a rise. */
export const UP: ReadonlySet<string> = verbs(
  "up upward upwards rise rises rose risen rising gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring " +
    "increase increases increased increasing grow grows grew grown growing advance advances advanced advancing add adds added rally rallied rallies rallying " +
    "spike spiked spikes spiking swell swelled leap leapt leaped leaps expand expanded expanding expands improve improved improving rocketed skyrocketed skyrocketing ballooned widened accelerated accelerating doubled tripled quadrupled higher",
);

/** Words that say the figure after them is a fall. */
export const DOWN: ReadonlySet<string> = verbs(
  "down downward downwards off fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing lose loses lost losing " +
    "slip slips slipped slipping slide slides slid sliding sink sinks sank sunk sinking tumble tumbles tumbled tumbling plunge plunges plunged plunging plummet plummets plummeted plummeting " +
    "shed sheds shedding dip dips dipped dipping shrink shrinks shrank shrunk shrinking slump slumps slumped slumping retreat retreated ease eased easing cut cuts contract contracted crash crashed lower narrowed halved dwindled dwindling",
);

/** Of these, the ones that take what is counted as their object: "added 500 jobs" is no rise of jobs to speak of. */
export const TAKES_OBJECT: ReadonlySet<string> = verbs(
  "add adds added gain gains gained gaining lose loses lost losing cut cuts shed sheds shedding by",
);

/** Verbs that raise or lower something by an amount: only with "by". */
export const RAISES: ReadonlySet<string> = verbs(
  "raise raises raised raising boost boosts boosted boosting lift lifts lifted lifting",
);
export const LOWERS: ReadonlySet<string> = verbs(
  "reduce reduces reduced reducing trim trims trimmed trimming slash slashes slashed slashing",
);

/** Verbs of the stock market page that a "higher" or "lower" after the figure turns. */
export const CLOSES: ReadonlySet<string> = verbs(
  "closed closes ended ends finished opened traded trading settled was were is are up down",
);

/** Words that may stand between such a verb and its figure. */
const BETWEEN = verbs("by to a an another further some about sharply slightly just only as back than record");

/** Verbs that "up to" goes on: "edged up to 61%" went up, and is no limit. */
export const GOES_UP_TO: ReadonlySet<string> = verbs(
  "edge edges edged edging inch inches inched inching creep creeps crept creeping tick ticks ticked ticking nudged drifted went moved moving shot pushed bumped back",
);

/** All of them by word, for one look-up. */
export const MOVES: WordMap<"up" | "down" | "between"> = wordMap<"up" | "down" | "between">([
  ...[...BETWEEN].map((word) => [word, "between"] as const),
  ...[...UP].map((word) => [word, "up"] as const),
  ...[...DOWN].map((word) => [word, "down"] as const),
]);
