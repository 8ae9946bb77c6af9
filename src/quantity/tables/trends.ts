import { closedWords } from "../../text/closed-words.js";
import { type WordMap, wordMap } from "../wordset.js";

/** Words that say the figure after them is a rise. */
export const UP = closedWords(
  "up upward upwards higher rise rises rose risen rising gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring " +
    "increase increases increased increasing grow grows grew grown growing advance advances advanced advancing add adds added adding rally rallies rallied rallying " +
    "spike spikes spiked spiking swell swells swelled swollen swelling leap leaps leapt leaped leaping expand expands expanded expanding improve improves improved improving " +
    "rocketed skyrocket skyrockets skyrocketed skyrocketing ballooned widen widens widened widening accelerate accelerates accelerated accelerating " +
    "quicken quickens quickened quickening strengthen strengthens strengthened strengthening appreciate appreciates appreciated appreciating firmed firming rebound rebounds rebounded rebounding " +
    "bounce bounces bounced ascend ascended escalate escalates escalated escalating zoom zoomed zooming vaulted mushroomed " +
    "heightened popped upped doubled tripled quadrupled",
);

/** Words that say the figure after them is a fall. */
export const DOWN = closedWords(
  "down downward downwards lower off fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing lose loses lost losing " +
    "slip slips slipped slipping slide slides slid sliding sink sinks sank sunk sinking tumble tumbles tumbled tumbling plunge plunges plunged plunging plummet plummets plummeted plummeting " +
    "shed sheds shedding dip dips dipped dipping shrink shrinks shrank shrunk shrinking slump slumps slumped slumping retreat retreats retreated retreating ease eases eased easing cut cuts cutting " +
    "contract contracts contracted contracting crash crashes crashed crashing narrow narrows narrowed narrowing halved dwindle dwindles dwindled dwindling weaken weakens weakened weakening " +
    "depreciate depreciates depreciated depreciating soften softens softened softening recede recedes receded receding ebbed tanked tanking cratered collapse collapses collapsed collapsing " +
    "dived dove diving nosedive nosedived sagged sagging skid skids skidded skidding slow slows slowed slowing cooled deteriorate deteriorates deteriorated " +
    "diminish diminishes diminished diminishing lessened wane waned waning taper tapered backslid lowered subsided subside descend descends descended forfeited",
);

/** Of these, the ones that take what is counted as their object: "added 500 jobs" is no rise of jobs to speak of. */
export const TAKES_OBJECT = closedWords(
  "add adds added adding gain gains gained gaining lose loses lost losing cut cuts cutting shed sheds shedding upped lowered forfeited by",
);

/** Verbs that raise or lower something by an amount: only with "by". */
export const RAISES = closedWords(
  "raise raises raised raising boost boosts boosted boosting lift lifts lifted lifting hike hikes hiked hiking bump bumps bumped bumping enlarge enlarged " +
    "enhance enhances enhanced ramp ramped",
);
export const LOWERS = closedWords(
  "reduce reduces reduced reducing trim trims trimmed trimming slash slashes slashed slashing shave shaves shaved shaving pare pares pared paring curb curbs curbed curbing curtail curtails curtailed knock knocks knocked " +
    "squeeze squeezed lower lowers lowering downsized depress depressed depresses erode erodes eroded eroding deplete depleted weaken",
);

/** Verbs of the stock market page that a "higher" or "lower" after the figure turns. */
export const CLOSES = closedWords(
  "close closes closed closing end ends ended ending finish finishes finished finishing open opens opened opening trade trades traded trading settle settles settled settling start started begin began " +
    "was were is are be been being up down edged inched crept drifted ticked moved came stood indicated seen quoted",
);

/** What those words after the figure are: "ended 12 points lower", "was 0.3% weaker". */
export const COMPARATIVES: WordMap<"up" | "down"> = wordMap<"up" | "down">(() => [
  ["higher", "up"],
  ["up", "up"],
  ["stronger", "up"],
  ["firmer", "up"],
  ["lower", "down"],
  ["down", "down"],
  ["weaker", "down"],
  ["softer", "down"],
]);

/** Before a word that is noun and verb they make it a noun: "a drop to 5%", "the rise by 12". */
export const NOUN_BEFORE = closedWords(
  "a an the this its their his her our your another sharp steep big biggest largest slight small modest expected planned annual monthly quarterly weekly daily percent % percentage point",
);

/** Verbs that "up" and "down" go with and make no movement: "makes up 45%", "gave up five runs", "paid down $2 billion". */
export const NO_MOVES = closedWords(
  "make makes made making give gives gave given giving set sets setting put puts putting take takes took taken taking use uses used using build builds built building buy buys bought buying snap snapped sign signs signed signing " +
    "rack racks racked racking line lined lining scoop scooped gobble gobbled eat eats ate eating free frees freed freeing cough coughed stump stumped pony ponied team teamed split splits show shows showed turn turns turned " +
    "follow followed back backs backed prop propped round rounded hoover hoovered lay lays laid laying shut shuts shutting close closing break broke broken pay pays paid paying write writes wrote written writing tear tore torn " +
    "mark marks marked track tracked note noted gunned face step stepped stand stood sat sit clean cleaned serve served divide divided carve carved chop chopped store stored rent rented book booked tied",
);

/** Words that may stand between such a verb and its figure. */
const BETWEEN = closedWords(
  "by to a an another further some about sharply slightly just only as back than record steeply steadily modestly again yet nearly almost roughly around well fully whopping massive staggering hefty paltry mere combined",
);

/** Verbs that "up to" goes on: "edged up to 61%" went up, and is no limit. */
export const GOES_UP_TO = closedWords(
  "edge edges edged edging inch inches inched inching creep creeps crept creeping tick ticks ticked ticking nudged drifted went moved moving shot pushed bumped back picked came crawled jumped sped shoot",
);

/** All of them by word, for one look-up. */
export const MOVES: WordMap<"up" | "down" | "between"> = wordMap<"up" | "down" | "between">(() => [
  ...[...BETWEEN.all()].map((word) => [word, "between"] as const),
  ...[...UP.all()].map((word) => [word, "up"] as const),
  ...[...DOWN.all()].map((word) => [word, "down"] as const),
]);
