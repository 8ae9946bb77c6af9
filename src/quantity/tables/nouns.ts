import { closedTable, closedWords } from "../../text/closed-words.js";
import { type WordSet, wordSet } from "../wordset.js";

/** Words that end a noun phrase after a number, or cannot be what is counted. */
export const STOPS: WordSet = wordSet(
  (
    "of in at by for from to with without on upon and or nor but yet that which who whom whose is are was were be been being am " +
    "has have had having will would can could shall should may might must do does did done the a an this these those its it " +
    "their his her our your my they he she we you i them him us me not no than then so if when while where how why what " +
    "since until till before after ago later earlier more less out off up down over under above below about around into onto " +
    "per each every both also only just now still already even ever never as because though although however between among " +
    "amid during through throughout against across along behind beyond near within toward towards via versus vs like unlike " +
    "there here too very again once away apart together instead rather almost nearly such some any other others own same " +
    "s t ll re ve d m said says say told according including compared respectively plus minus times annually daily yearly " +
    "monthly weekly lower higher fewer greater better worse faster slower cheaper bigger larger smaller longer shorter whether " +
    "came come went go goes got get gets made make makes took take takes gave give left right back ahead forward today tomorrow " +
    "yesterday tonight january february march april june july august september october november december monday tuesday " +
    "wednesday thursday friday saturday sunday last next became become remain remains remained includes include included " +
    "long tall wide high deep old live lived die dies died work worked need want wants joined helped"
  ).split(" "),
);

/** Plurals that do not end in -s, and nouns that are their own plural, with their singular. */
export const IRREGULAR = closedTable<string>(() => [
  ["people", "people"],
  ["persons", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["mice", "mouse"],
  ["geese", "goose"],
  ["police", "police"],
  ["staff", "staff"],
  ["personnel", "personnel"],
  ["aircraft", "aircraft"],
  ["spacecraft", "spacecraft"],
  ["species", "species"],
  ["series", "series"],
  ["sheep", "sheep"],
  ["fish", "fish"],
  ["deer", "deer"],
  ["data", "data"],
  ["media", "medium"],
  ["criteria", "criterion"],
  ["phenomena", "phenomenon"],
  ["lives", "life"],
  ["wives", "wife"],
  ["knives", "knife"],
  ["leaves", "leaf"],
  ["halves", "half"],
  ["shelves", "shelf"],
  ["thieves", "thief"],
  ["wolves", "wolf"],
  ["loaves", "loaf"],
  ["analyses", "analysis"],
  ["crises", "crisis"],
  ["theses", "thesis"],
  ["bases", "base"],
  ["axes", "axis"],
  ["indices", "index"],
  ["vertices", "vertex"],
  ["matrices", "matrix"],
  ["appendices", "appendix"],
  ["buses", "bus"],
  ["gases", "gas"],
  ["lenses", "lens"],
  ["viruses", "virus"],
  ["campuses", "campus"],
  ["bonuses", "bonus"],
  ["statuses", "status"],
  ["censuses", "census"],
  ["movies", "movie"],
  ["cookies", "cookie"],
  ["calories", "calorie"],
  ["ties", "tie"],
  ["pies", "pie"],
  ["zombies", "zombie"],
  ["selfies", "selfie"],
  ["rookies", "rookie"],
  ["startups", "startup"],
  ["chassis", "chassis"],
  ["alumni", "alumnus"],
  ["cacti", "cactus"],
  ["nuclei", "nucleus"],
  ["fungi", "fungus"],
  ["stimuli", "stimulus"],
  ["cattle", "cattle"],
  ["offspring", "offspring"],
  ["headcount", "headcount"],
  ["businessmen", "businessman"],
  ["spokesmen", "spokesman"],
  ["firemen", "fireman"],
  ["policemen", "policeman"],
  ["fishermen", "fisherman"],
  ["congressmen", "congressman"],
  ["gentlemen", "gentleman"],
  ["grandchildren", "grandchild"],
  ["potatoes", "potato"],
  ["tomatoes", "tomato"],
  ["heroes", "hero"],
  ["shoes", "shoe"],
  ["caches", "cache"],
  ["niches", "niche"],
  ["aches", "ache"],
  ["headaches", "headache"],
  ["axles", "axle"],
]);

/** Words in -s that are no plural noun. */
export const NOT_PLURAL = closedWords(
  "is was has does this its his us as yes plus minus versus less unless across always perhaps besides towards whereas thus news " +
    "sometimes afterwards nowadays otherwise previous various serious famous dangerous anonymous continuous gross cross business " +
    "access process success congress press loss mass glass class boss dress stress status focus campus bonus virus census " +
    "consensus surplus apparatus texas kansas arkansas illinois paris los las james thomas charles williams jones louis " +
    "gas bus plus lens basis analysis crisis thesis physics economics politics mathematics athletics ethics dynamics overseas " +
    "tennis chess genius enormous religious conscious precious delicious obvious numerous tremendous generous nervous " +
    "simultaneous spontaneous autonomous hazardous suspicious ambitious infectious indigenous homogeneous consecutive s",
);

/** Words between a number and its noun that say nothing about the noun. */
export const FILLERS: WordSet = wordSet([
  "more",
  "additional",
  "further",
  "extra",
  "other",
  "such",
  "total",
  "combined",
]);

/** Plural-looking words that modify the noun after them: "sports teams", "data centers". */
export const PLURAL_MODIFIERS: WordSet = wordSet(
  "sports sales systems operations communications savings news data services arms goods human resources series species staff police people".split(
    " ",
  ),
);

/** Plurals in -us, which is else the end of a singular. */
export const PLURALS_IN_US: ReadonlySet<string> = new Set(
  "gpus cpus tpus npus dpus lpus ipus xpus vcpus skus mcus menus emus gurus".split(" "),
);

/** Adverbs of time that are adjectives before a noun: "weekly users". */
export const PERIODIC: WordSet = wordSet(
  "daily weekly monthly yearly annually live old last long high deep".split(" "),
);
