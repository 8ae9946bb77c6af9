import { closedTable, closedWords } from "../../text/closed-words.js";
/** The words of time expressions: tables only. All keys in lower case. */

export type CalendarUnit = "day" | "week" | "month" | "quarter" | "half" | "year" | "decade" | "century";

const table = <V>(rows: Readonly<Record<string, V>>) => closedTable(() => Object.entries(rows));

export const MONTHS = table({
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
});

/** Short month names: a full stop may follow, and alone they are no month without a word like "in". */
export const SHORT_MONTHS = closedWords("jan feb mar apr jun jul aug sep sept oct nov dec");
/** Month names that are words of their own: alone they need a word like "in" before them. */
export const DOUBTFUL_MONTHS = closedWords("may march");

export const WEEKDAYS = table({
  monday: 0,
  tuesday: 1,
  wednesday: 2,
  thursday: 3,
  friday: 4,
  saturday: 5,
  sunday: 6,
});
/** Before a weekday these make the name of a day of its own. */
export const WEEKDAY_NAMES = closedWords(
  "black cyber good super ash fat easter palm shrove giving bloody ruby",
);

/** Meteorological seasons of the northern half: first month; winter runs into the next year. */
export const SEASONS = table({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 });

export const UNITS = table<CalendarUnit>({
  day: "day",
  days: "day",
  week: "week",
  weeks: "week",
  month: "month",
  months: "month",
  quarter: "quarter",
  quarters: "quarter",
  year: "year",
  years: "year",
  yr: "year",
  yrs: "year",
  decade: "decade",
  decades: "decade",
  century: "century",
  centuries: "century",
});

/** Units written as one word with "long" or "multi". */
export const LONG_WORDS = table<{ readonly amount: number | null; readonly unit: CalendarUnit }>({
  yearlong: { amount: 1, unit: "year" },
  monthlong: { amount: 1, unit: "month" },
  weeklong: { amount: 1, unit: "week" },
  daylong: { amount: 1, unit: "day" },
  decadelong: { amount: 1, unit: "decade" },
  multiyear: { amount: null, unit: "year" },
  multimonth: { amount: null, unit: "month" },
  multidecade: { amount: null, unit: "decade" },
  multiday: { amount: null, unit: "day" },
});

/** May stand between a number and its unit. */
export const UNIT_ADJECTIVES = closedWords(
  "calendar fiscal financial business working full consecutive straight successive more additional further extra short long trading",
);

export const ONES = table({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});
export const TENS = table({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
export const VAGUE_AMOUNTS = closedWords("few several many multiple numerous");

export const ORDINALS = table({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: -1,
  last: -1,
  closing: -1,
  opening: 1,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
});

/** Soften or limit an amount; "just" and "only" leave it exact. */
export const ABOUT = closedWords("about around roughly approximately nearly almost some circa");
export const EXACTLY = closedWords("just only exactly barely another");
/** Two or three words, the same job. */
export const ABOUT_PHRASES: readonly (readonly string[])[] = [
  ["more", "than"],
  ["less", "than"],
  ["fewer", "than"],
  ["no", "more", "than"],
  ["no", "less", "than"],
  ["no", "fewer", "than"],
  ["at", "least"],
  ["at", "most"],
  ["up", "to"],
  ["as", "many", "as"],
  ["as", "little", "as"],
  ["as", "long", "as"],
  ["well", "over"],
  ["just", "over"],
  ["just", "under"],
  ["a", "little", "over"],
  ["little", "more", "than"],
  ["a", "bit", "over"],
  ["over"],
  ["under"],
  ["an", "estimated"],
  ["close", "to"],
];

/** Which calendar unit a "last year" kind of word leads to, in steps from the reference; null: the same one, told before. */
export const STEPS = table<number>({
  last: -1,
  this: 0,
  next: 1,
  previous: -1,
  prior: -1,
  preceding: -1,
  following: 1,
  coming: 1,
  current: 0,
  same: 0,
  that: 0,
  past: -1,
  upcoming: 1,
});
export const ANAPHORIC_STEPS = closedWords("previous prior preceding following same that");

/** Windows: "the past three years", "the next decade". */
export const BACKWARD = closedWords("past last previous preceding prior trailing recent");
export const FORWARD = closedWords("next coming following upcoming ensuing");

/** Day words: days from the reference. */
export const DAY_WORDS = table({ today: 0, tonight: 0, yesterday: -1, tomorrow: 1 });
export const NOW_WORDS = closedWords("now currently nowadays presently");

/** After a bare four-digit number: it counts something. */
export const COUNTED = closedWords(
  "chips gpus cpus tpus accelerators processors servers racks nodes customers clients employees staff workers people users jobs units sites homes households companies firms startups businesses engineers scientists researchers developers patients students schools hospitals stores shops cars vehicles trucks planes aircraft ships miles kilometers kilometres metres meters acres points shares votes tokens parameters items words pages copies seats beds rooms tonnes tons barrels litres liters gallons dollars euros pounds yen cents percent percentage hours minutes seconds milliseconds days weeks months years watts kilowatts megawatts gigawatts terawatts bytes gigabytes terabytes kb mb gb tb pb kw mw gw tw kwh mwh gwh twh w v hz mhz ghz km m cm mm kg g lb lbs ft sq square cubic times million billion trillion thousand hundred mah nits rpm mph tflops pflops flops fps x",
);

/** Before a bare four-digit number: it is part of a name or a locator. */
export const NAMED = closedWords(
  "fig eq tab batch context seed blade cyberpunk isbn issn tel phone fax ext windows office server exchange sharepoint studio autocad fortune russell nikkei forbes stoxx section sections page pages pp paragraph article chapter room suite flight route highway interstate channel model version release build rfc iso iec ieee din en cve number no item level series type class zip postcode box expo vision agenda code error port figure table line ref step lot grade mark boeing airbus runner area extension",
);

/** Before a bare four-digit number: a year, even if what follows could be counted. */
export const YEAR_CUES = closedWords("in since during until till throughout circa");

/** After the opening bracket behind a number or title: a work of art of that name. */
export const WORKS = closedWords("novel film movie book album song game series tv");
