/** Words that tell how figures hang together. Tables only. */

const list = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Phrases by their first word, or by their last; longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function byWord(text: string, key: (phrase: readonly string[]) => string | undefined): Phrases {
  const table = new Map<string, (readonly string[])[]>();
  for (const phrase of text.split("|").map((words) => words.split(" "))) {
    const word = key(phrase) ?? "";
    const known = table.get(word);
    if (known) known.push(phrase);
    else table.set(word, [phrase]);
  }
  for (const known of table.values()) known.sort((a, b) => b.length - a.length);
  return table;
}

const starting = (text: string): Phrases => byWord(text, (phrase) => phrase[0]);
const ending = (text: string): Phrases => byWord(text, (phrase) => phrase[phrase.length - 1]);

/** After the outcome: "$25 billion in all". */
export const TOTAL_AFTER = starting(
  "in all|in total|all told|all in all|altogether|combined|together|in aggregate|in sum|all up|taken together|put together|between them",
);

/** At the head of a sentence of its own: "Together they will spend …". */
export const OPENING = starting(
  "together|altogether|combined|in all|in total|all told|all in all|taken together|put together|between them|jointly",
);

/** May follow those: what else does makes "in all 50 states" or "a combined fund" of them. */
export const AFTER_TOTAL = list(
  "over by for since from across this last next and but to on at so as when if under through during before after between per which who is are was were will by",
);

/** Before the outcome, right before it or before its article and hedges. */
export const TOTAL_BEFORE = ending(
  "a total of|the total of|an overall total of|total of|sum of|aggregate of|totalling|totaling|totals|totalled|totaled|aggregating|adding up to|adds up to|add up to|added up to|summing to|sums to|sum to|making|makes|make|which makes|coming to|comes to|come to|came to|equals|equalling|equaling|equal to|=|in all|in total|all told|altogether|together|combined|amounting to|amounts to|total|that is|brings us to|giving it|giving them|giving him|giving her|gives|giving",
);

/** Between a total's words and its figure. */
export const SKIPPED = list(
  "a an the some about roughly around nearly almost approximately potential possible maximum cool whopping staggering record full headline just over grand mere very combined overall total up , : potentially jointly exactly",
);

/** Verbs that raise a running total: "bringing its total to". */
export const RAISING = list(
  "bring brings bringing brought take takes taking took lift lifts lifting lifted raise raises raising raised push pushes pushing pushed carry carries carrying boost boosts boosting boosted",
);

/** What is raised. */
export const TOTALS = list(
  "total totals tally sum combined cumulative overall aggregate altogether commitment bill",
);

/** Told of what was there before. */
export const PRIOR = list(
  "already previously previous prior earlier existing top addition added original originally before first initial pre-existing past",
);

/** What points back to the parts: a sentence of its own may then tell their total. */
export const POINTING = starting(
  "the two|the three|the four|the five|the pair|the trio|both|these|those|together|that|this|all three|all four|between them|the lot|the parts|the tranches|the instalments|the installments",
);

/** A total of more than what the text lists. */
export const MORE_THAN_LISTED = list(
  "since ever date far including include includes among besides historically cumulative cumulatively lifetime other others partly rest elsewhere",
);

/** Told after a whole, before its parts. */
export const MADE_OF = starting(
  "made up of|consisting of|consists of|comprising|comprises|comprised of|composed of|split between|split into|split as|divided into|divided between|broken down into|broken down as|breaks down into|breaks down as|the sum of|being the sum of|is the sum of|made of|splitting into",
);

/** After a part of a list of parts: what keeps it plain. */
export const AFTER_PART = list(
  "now later immediately upfront up today first initially then further more once when if over in for from to on at and at by as through with tied after before this next per via of",
);

/** Words that make parts doubtful. */
export const DOUBTFUL = list(
  "including include includes among such partly mostly mainly largely than above below versus vs against compared down rather not except excluding minus less like especially notably",
);

/** What is left: before the figure. */
export const REMAINING_BEFORE = ending(
  "the remaining|its remaining|their remaining|a remaining|remaining|the remainder of|the rest of|the balance of|the other|the outstanding|leaving|leaves|left|leaving it with|leaving them with|leaving just|leaving only|leaves just|leaves only|the remainder ,|the rest ,|the balance ,|the unspent",
);

/** What is left: after the figure. */
export const REMAINING_AFTER = starting(
  "left|is left|are left|remains|remain|is still|are still|remaining|outstanding|unspent|still to come|still to go|to go|yet to come|still to be paid|to be paid|left over|short of its|short of their|short of that|short of the goal|short of the target",
);

/** Where a clause ends: no figure behind them goes with one before. */
export const CLAUSE_BREAKS = list(
  "and while whereas but although though because who ; when where so yet despite or",
);

/** Verbs of change that say how many times: told of where they lead. */
export const CHANGE_VERBS = list(
  "doubled tripled quadrupled trebled halved doubles triples quadruples doubling tripling double triple halving",
);

/** Between two tellings of one amount, behind the mark or word that joins them. */
export const SAME_AGAIN = list(
  "or so i.e ie a little that is which means meaning about roughly equal equivalent to namely an a the average averaging of some works out at around worth nearly almost just under over more than = effectively making for , ( — : . thus hence e.g comes come on paper altogether total in all only approximately slightly well implying implies amounts amounting translates translating into what say",
);

/** What joins them for certain; a comma or a dash may begin something else. */
export const JOINING = list(
  "or i.e ie = ( meaning means namely averaging equivalent equal implying translates translating",
);

/** May join them. */
export const MARKS = list(", — :");

/** Verbs of being, between the two sides of a relation. */
export const BEING = list(
  "is are was were averages averaged equals equalled represents represent represented constitutes makes amounts amounted accounts accounted corresponds would",
);

/** What may stand between such a verb and the figure. */
export const AFTER_BEING = list(
  "be to for up about roughly just some of a an the exactly only equal equivalent almost nearly",
);

/** Between a ratio and what it is of: what breaks the phrase. */
export const OUT_OF_PHRASE = list(
  "and or but while to from will is are was were with by which who , ; : — ( ) worth for on at has have had having including into",
);

/** Nouns of change, before or behind the figure that tells its size. */
export const CHANGE_NOUNS = list(
  "increase rise jump growth gain climb surge leap drop fall decline cut reduction decrease more higher lower less fewer change improvement expansion uplift swing up down raise boost slump plunge hike addition",
);

/** Between a change's two ends and its size. */
export const TO_SIZE = list(
  "so thus hence a an or up down rise increase jump of by more than about some growth gain roughly nearly almost that is which just over under i.e ie . , ( — : the drop fall decline cut reduction decrease leap surge climb for making meaning saving saves year-on-year representing equal to or",
);

/** Right behind the size of a change, besides the nouns of change and the end. */
export const AFTER_SIZE = list("in over on year within as since during between compared for");

/** Each of a number of things. */
export const EACH = list("each apiece");

/** Between a number of things and what each is worth. */
export const TIMES = list(
  "at of costing with worth priced for drawing using holding rated × x each times providing delivering consuming needing averaging around carrying about",
);

/** Before the time over which a sum is spread. */
export const SPREAD = list("over for across during through in within throughout on of");

/** Told of parts that fill a whole. */
export const SHARED_OUT = list(
  "split splits splitting mix breakdown divided shared comprises comprising breaks consists consisting composed apportioned weighted weights weighting weighs allocation allocated distribution distributed composition",
);

/** Told of a part that is not put in figures. */
export const REST = list("rest remainder others other remaining balance else elsewhere remain");

/** Told of a part that is not put in figures: "plus an undisclosed sum". */
export const UNTOLD = list(
  "undisclosed unspecified unknown undetermined unnamed unquantified unstated unpublished undecided confidential secret yet tbc several others elsewhere including among excluding",
);

/** Told of a few of many. */
export const LARGEST = list("largest biggest main top leading notable among including");

/** Told of those few. */
export const JUST_THESE = list("two three four five six both these those together");
