import type { Bound } from "../quantity.js";

/** A cue for a bound: the words before (or after) a figure and what they make of it. */
export interface Cue {
  readonly words: readonly string[];
  readonly bound: Bound;
  /** "nearly": about, from below only. */
  readonly below: boolean;
}

/** The cues before a figure that end in one word. */
export interface CueEndings {
  /** The word alone. */
  alone: Cue | null;
  /** Those of more words, by the last but one, the longest first. */
  longer: Map<string, Cue[]> | null;
}

/** A cue as the build keeps it: its words with blanks between them. */
export type CueRow = readonly [words: string, bound: Bound, below: boolean];

function cues(bound: Bound, below: boolean, phrases: string): CueRow[] {
  return phrases.split("|").map((phrase) => [phrase, bound, below]);
}

/** Before a figure; "a", "an", "another" may stand between. */
export const BEFORE: readonly CueRow[] = [
  ...cues(
    "at-most",
    false,
    "up to|at or below|at or under|as much as|as many as|as high as|as long as|as far as|as large as|as big as|as heavy as|as wide as|as tall as|as deep as|as late as|no more than|not more than|at most|at the most|a maximum of|maximum of|max|max .|maximum|a max of|max of|not exceeding|not to exceed|does not exceed|capped at|a cap of|limited to|no greater than|no higher than|no larger than|not over|≤|<=|< =|=<|up-to|less than or equal to|less or equal than|less or equal to|smaller or equal than|smaller than or equal to|lower or equal than|lower than or equal to|equal to or less than|fewer than or equal to|anything up to|a ceiling of|to a maximum of|no longer than|at maximum|upto|at the very most|tops out at|top out at|topped out at|topping out at|maxes out at|max out at|maxed out at|maxing out at|capping at|an upper limit of",
  ),
  ...cues(
    "at-least",
    false,
    "at least|at or above|at or over|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|minimum|min|min .|upwards of|upward of|as little as|as few as|as low as|as close as|as near as|as short as|as young as|as cheap as|as small as|as early as|as light as|from at least|at the least|≥|>=|> =|=>|at a minimum|greater than or equal to|greater or equal than|more than or equal to|bigger or equal than|higher or equal than|larger than or equal to|equal to or more than|equal to or greater than|at least or equal to|a floor of|not below|no lower than|no smaller than|at the very least|a lower limit of",
  ),
  ...cues(
    "more-than",
    false,
    "more than|over|above|over the age of|north of|in excess of|greater than|larger than|higher than|bigger than|exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|topped|tops|topping|well over|just over|a little over|slightly over|slightly more than|far more than|well above|just above|far above|beyond|past the|upwards >|>|excess of|longer than|better than|older than|eclipsed|eclipsing|crossed|crossing|a shade over|just north of|well north of|well in excess of|comfortably over|way over|way more than|greater then|more then|plus",
  ),
  ...cues(
    "less-than",
    false,
    "less than|fewer than|under|below|under the age of|below the age of|smaller than|lower than|shorter than|younger than|just under|just below|just shy of|shy of|a little under|slightly under|slightly less than|well under|well below|south of|sub|<|far less than|far fewer than|a shade under|just short of|short of|cheaper than|faster than|within",
  ),
  ...cues(
    "about",
    false,
    "about|est|est .|around|roughly|approximately|approx|approx .|circa|ca|ca .|c .|c|some|an estimated|estimated|an estimated to be|estimated at|estimated to be|in the region of|in the order of|on the order of|of the order of|in the neighborhood of|in the neighbourhood of|in the vicinity of|somewhere around|somewhere in the region of|something like|more or less|give or take|~|≈|∼|≃|≅|an average of about|averaging|averaged|average of about|or so|barely|near|close to|say|ballpark of|a ballpark of|to the tune of|as|a rough|an approximate|a reported",
  ),
  ...cues(
    "about",
    true,
    "nearly|almost|nearing|approaching|approached|approaches|verging on|practically|virtually|not quite|next to|getting on for|close on|coming up on",
  ),
];

/** After a figure. */
export const AFTER: readonly CueRow[] = [
  ...cues(
    "at-least",
    false,
    "or more|or greater|or higher|or above|or over|or longer|or larger|or better|or older|and up|and above|and over|and more|at least|at a minimum|minimum|or greater than|or more than|or equal or more|at the very least|at the least|upwards|and upwards|-plus|plus",
  ),
  ...cues(
    "at-most",
    false,
    "or less|or fewer|or lower|or below|or under|or smaller|or shorter|or younger|and under|and below|at most|at the most|at the very most|at the outside|maximum|max|tops|or less than",
  ),
  ...cues(
    "about",
    false,
    "or so|or thereabouts|give or take|-ish|ish|-odd|more or less|approximately|or thereabout",
  ),
];
