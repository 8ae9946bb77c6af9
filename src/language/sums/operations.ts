/** Words that say how a figure was worked out of others, wherever they stand in its clause. Tables only. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What a figure is told to be of others. */
export type Role =
  | "total"
  | "raised"
  | "difference"
  | "rest"
  | "average"
  | "change"
  | "share"
  | "multiple"
  | "rate";

/** One word that makes a total of a figure. */
export const TOTAL_WORDS = list(
  "together altogether combined jointly total totals totalled totaled totalling totaling sum sums aggregate overall",
);
/** Two words in a row that do. */
export const TOTAL_PAIRS = list(
  "all_told in_all in_sum all_up between_them add_up adds_up adding_up added_up gives_it giving_it gives_them the_lot for_a_total it_now they_now both_years full_year whole_year",
);
/** Verbs that raise what was there to a new total. */
export const RAISING = list(
  "bring bringing brings brought take taking takes taken took lift lifting lifts lifted push pushing pushes pushed raise raises raised raising carry carries carried",
);
/** A raised total of which nothing else is part. */
export const OF_ALL = list(
  "two three four both whole combined third second final altogether together before previously already earlier prior further another additional",
);
/** Words that bind a total to what was told just now; "its total capacity" may be of more. */
export const BINDING = list(
  "together altogether combined jointly these those both two three four five add adds adding told sum sums totalling totaling whole brings bringing final",
);

export const REST = list("remaining remainder rest balance leaves leaving left leave");
export const LEFT_AFTER = list(
  "left remains remain remaining unspent outstanding undrawn available unallocated",
);

export const AVERAGES = list("average averages averaged averaging mean");
/** An average of what was told just now, not of an industry. */
export const AVERAGED = list("that this which these they averaging or both three four making");

/** Nouns and verbs of growth, before the figure that tells its size; the smaller end is what it is of. */
export const RISES = list(
  "increase rise jump growth gain climb surge leap grew grown grow rose risen climbed jumped surged increased gained advance advanced uplift hike overrun premium added expanded swelled",
);
/** And of decline: the larger end is what it is of. */
export const FALLS = list(
  "drop fall decline cut reduction decrease slump plunge fell fallen dropped declined shrank shrunk slumped plunged dipped discount cheaper saving savings saves saved save narrowed eased",
);
/** What may be either. */
export const CHANGES = list("change improvement difference gap dearer swing");
/** What lies between two amounts, of whatever time. */
export const DISTANCES = list("gap difference spread distance lead shortfall margin");
/** Behind a figure that tells by how much one is the larger, or the smaller. */
export const MORE_AFTER = list(
  "more higher larger bigger dearer slower longer increase rise jump gain overrun up ahead growth premium above over",
);
export const LESS_AFTER = list(
  "less fewer lower smaller cheaper quicker shorter drop fall decline cut reduction decrease saving down discount below behind short",
);
/** Verbs that hold one party against another. */
export const BEATS = list(
  "outspends outspending outspent outsells outselling outsold exceeds exceeding exceeded beats beating beat leads leading led trails trailing trailed tops topping topped surpasses surpassing surpassed outnumbers outnumbering outnumbered outstrips outstripping outstripped outbid outbids overshooting overshot overshoots undershooting undershot missing missed",
);
/** Before an end of a change, not its size. */
export const ENDS = list("from to than at against with until");
/** "a profit of" tells no change. */
export const TRADED = list("profit loss");

/** What "as … as" may measure, and of what dimension; "" is of any. */
export const MEASURES: Readonly<Record<string, string>> = {
  much: "",
  many: "",
  large: "",
  big: "",
  high: "",
  long: "time length",
  dear: "money",
  expensive: "money",
  costly: "money",
  heavy: "mass",
  quick: "time",
};
/** "twice as much as last year" is of no figure told. */
export const OF_OTHER_TIMES = list(
  "in last at it ever before when a any most all he she they we expected planned usual",
);
export const GROWS = list("grow grown grows growing grew");
/** What a multiple may be of, behind "times the". */
export const TIMES_THE = list("the its their last a an what that those");

export const SHARES = list(
  "share accounts accounted accounting represents represented representing cover covers covered made makes make",
);
export const SHARE_OF = list(
  "total those them all whole revenue sales turnover that bill workforce polled group's company's its their respondents headcount staff capacity budget cost backlog book what's",
);
export const OF_A_FIGURE = list("of the its their a an total initial some about roughly");

/** Words of a rate worked out. */
export const EVEN = list("works work worked averages averaged puts spread equals means meaning equivalent");

/** What says that a figure follows from those told. */
export const CONCLUDING = list(
  "so thus hence therefore i.e ie meaning implies implying equivalent former midpoint",
);
/** Pronouns for what was told just now, where a verb follows or they stand alone before the figure. */
export const POINTERS = list("that this these those which it");
export const POINTER_VERBS = list(
  "is was are were 's would makes made make leaves left leave comes come came works worked means meant brings bring takes took gives gave equals represents puts implies amounts adds compares will could should marks marked",
);
/** What may stand between a mark and a figure that says again or adds up what was told. */
export const APPOSED = list(
  "a an the or of for by with in about around roughly nearly almost some just over under more than making giving leaving representing marking is up down only that at least to well all full whole year",
);
export const APPOSING_MARKS = list(", ( — : or");

/** What a figure may be held against without a figure of its own: "three times what planners expected". */
export const UNTOLD_MEASURES = list(
  "expected planned thought forecast predicted hoped feared needed usual typical normal budgeted anticipated promised market rival's rivals industry national",
);

/** Told of the same thing at another time. */
export const HELD = list(
  "from against versus vs compared earlier ago previously previous prior then before sold gone second later year-ago last",
);

/** What may open a clause and is no topic of its own, besides the words above and those of up to three letters. */
export const NO_TOPIC = list(
  "that this these those which with then than their they them there here have been were will would could should about around roughly nearly almost some just over under more less only from into since until year years month months week weeks quarter quarters last next same period today ever between during after before while when where what who also still even both each other another further next first second third number amount level figure overall period time total since means meant meaning words put now say says said told makes made comes works out half grow grew rise rose fall fell drop",
);
