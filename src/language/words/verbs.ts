/**
 * What verbs do with the thing they govern: the direction in which money, capacity or goods go. Rows of base
 * forms; a new verb is a word in its row.
 */
export type Flow =
  /** The grammatical subject gives: "Amazon pays". */
  | "give"
  /** The grammatical subject gets: "Anthropic raises". */
  | "take"
  /** The subject gets goods and gives money: "OpenAI buys $38 billion of compute from AWS". */
  | "buy"
  /** The subject gives goods and gets money. */
  | "sell"
  /** The subject has, runs or amounts to it: "Colossus runs 200,000 GPUs". */
  | "hold"
  /** A measure moves or stands somewhere: "revenue reached", "is", "rose". */
  | "measure"
  /** Someone sets a measure on something: "investors value Anthropic at". */
  | "rate"
  /** Someone says or thinks something. */
  | "say"
  /** The subject uses a thing of another's: "customers run Claude on Bedrock". */
  | "use"
  /** Tells nothing about direction: "sign", "announce". */
  | "neutral";

const ROWS: Readonly<Record<Flow, string>> = {
  give: `invest pay commit spend supply provide put pour lend hand give offer contribute pledge inject funnel plough plow sink
    back fund finance channel allocate earmark devote donate grant award deliver send ship wire extend advance dedicate allot loan owe
    splash bankroll underwrite sponsor plunk dole direct throw bet stake wager furnish serve equip shell fork cough shovel pump
    infuse capitalise capitalize subsidise subsidize reimburse repay refund compensate feed power entrust lavish reinvest budget
    support promise add write lead co-lead anchor guarantee assign transfer ready`,
  take: `get receive secure raise obtain win land draw attract reserve gain accept bag net collect pocket garner clinch snag earn book
    tap take fetch amass inherit borrow capture score pick recoup scoop nab source`,
  buy: "buy purchase order procure lease rent acquire license licence subscribe contract hire",
  sell: "sell resell auction",
  hold: `run operate own build house host contain include comprise deploy install carry feature boast train consume have use hold
    offer serve count employ open construct develop manage maintain control possess field pack sport erect draw`,
  measure: `be total equal reach hit surpass exceed top cross pass stand amount climb rise jump grow increase fall drop decline soar
    surge slip double triple quadruple average become remain near approach come shrink sit stay widen leap swell balloon
    tumble plunge dip ease expand improve outpace overtake beat generate bring post report record log represent account make
    rank cost price charge last span take save cut reduce lower trim shave slash deliver score achieve attain yield start exit end
    go run`,
  rate: "value price peg appraise rate assess put estimate",
  say: `say state claim tell estimate note write report announce disclose reveal confirm add explain believe think argue suggest
    predict forecast project expect foresee anticipate envisage guide pencil reckon calculate warn promise acknowledge admit
    insist quote describe deny dispute doubt
    understand see show find indicate mean`,
  use: "use access adopt choose pay spend subscribe employ join build deploy run try trust prefer rely depend",
  neutral: `sign agree strike unveil close ink seal finalise finalize complete plan hope intend negotiate discuss seek want need
    consider weigh mull explore eye target aim propose approve authorise authorize prepare begin continue accelerate boost raise
    increase cut double triple scale shift move lead join launch form create establish enter renew revise amend cancel scrap
    abandon terminate pause delay hold start finish follow involve call ask urge press force push require allow enable help let
    persuade expand set tie link attach unlock hinge depend release trigger tie structure earmark restructure split announce
    disclose reveal confirm report say`,
};

/** Verbs whose infinitive's subject is their object: "asked Microsoft to invest". */
export const OBJECT_CONTROL =
  "ask urge press force push require allow enable help let persuade convince order get tell expect want cause lead see";

/** All rows as pairs, first row wins where a verb stands in several: others are its further flows. */
export const VERB_ROWS: readonly (readonly [Flow, string])[] = (Object.keys(ROWS) as Flow[]).flatMap((flow) =>
  ROWS[flow].split(/\s+/).map((verb) => [flow, verb] as const),
);
