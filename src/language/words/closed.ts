/** Closed classes of English words: small tables that say what a word does in a sentence. */
export const PREPOSITIONS = `in into to for with on from by of at across through via under over behind towards toward onto against about
  around between among within without during until till throughout per than versus vs like including upon inside atop near
  alongside besides despite beyond above below up down off out plus minus since before after as amid worth totalling totaling`;
export const DETERMINERS =
  "the a an this that these those each every any some no another both either neither all such";
export const POSSESSIVES = "its their his her our your my whose";
export const PRONOUNS = "it they he she we you i them him us itself themselves this these who which that";
export const BE_FORMS = "is are am was were be been being 's 're 'm 's isn't aren't wasn't weren't";
export const HAVE_FORMS = "has have had having 've hasn't haven't hadn't";
export const DO_FORMS = "do does did don't doesn't didn't";
export const MODALS =
  "will would could can may might shall should must 'll 'd won't wouldn't couldn't can't cannot mightn't shouldn't mustn't needn't";
export const NEGATIONS = `not never no n't neither nor without hardly scarcely isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't
  didn't won't wouldn't couldn't can't cannot mightn't shouldn't mustn't needn't`;
export const CONJUNCTIONS = "and or but nor plus & yet then";
/** Words that open a clause of its own. "that", "which" and "who" are told apart by what stands before. */
export const SUBORDINATORS = `which who whom whose that while whereas although though because if unless when whenever where once whether
  since as after before until so lest provided`;
/** Adjectives and participles that may stand inside a verb group, before "to": "is poised to invest". */
export const LINKS = `poised set due likely unlikely able ready slated expected supposed scheduled about bound committed planned projected said
  reported believed thought understood known estimated forecast going willing prepared obliged required entitled eligible free keen
  intended meant looking`;
export const ADVERBS = `already now also just still then again soon today currently together immediately initially eventually recently
  separately jointly alone later earlier once ever never even only not yet almost about roughly nearly over further more instead
  itself themselves alike altogether long since far quietly well first tomorrow yesterday here there too publicly previously
  formally finally effectively additionally reportedly allegedly`;
/** Common nouns and adjectives written with a capital, which name no party. */
export const CAPITALISED_COMMON = `ai us uk eu usa u.s u.k ceo cfo cto gpu gpus cpu tpu api apis it ml llm llms r&d q1 q2 q3 q4 h1 h2 ipo series
  january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday america american europe european china chinese asia asian britain british japan japanese india indian i a
  internet web english gw mw kw tw arr hbm s&p gdp esg saas iaas mr mrs ms dr earth wall street north south east west asia-pacific
  africa african canada canadian germany german france french`;
