import type { Assertion } from "../language/assertion.js";
import { SOME_TIME } from "../language/times/time.js";
import { edtfInterval } from "../quantity/dates/index.js";
import { isSlipFor } from "./against.js";
import type { Judgement } from "./judgement.js";
import type { Candidate } from "./match.js";
import type { Objection } from "./objection.js";

/** Objections that say that a figure is wrong, and not how a right one is told. */
const OF_FIGURE: ReadonlySet<Objection> = new Set<Objection>(["value", "magnitude", "party"]);

/**
 * Whether the words tell a figure as something that the claims which object to it do not speak of: what somebody asked
 * for, a part, an average, another party's, a quarter's where they tell a year's. A slip of the pen for a claim's
 * figure is one all the same, unless the words leave no doubt.
 */
export function isBeside({ assertion, objections, deciding, others }: Judgement): boolean {
  if (assertion.quantity === null) return false;
  if (!objections.every((o) => OF_FIGURE.has(o)))
    return !objections.includes("bound") && isOfAnother(assertion, deciding);
  const isSlip = objections[0] === "magnitude" || deciding.some(({ claim }) => isSlipFor(assertion, claim));
  const aside = assertion.besides?.() ?? null;
  if (aside !== null && (aside.sure || !isSlip)) {
    switch (aside.is) {
      case "wish":
        return !deciding.some(({ claim }) => isOpen(claim.modality));
      case "aggregate":
        return deciding.every(({ claim }) => claim.scope?.as === undefined);
      case "span":
        return deciding.every(isOfYear);
      case "part":
        return assertion.quantity.unit?.dimension !== "ratio" && ![...deciding, ...others].some(isOfPart);
      case "another's":
        return !isOwn(aside.whose, deciding);
      case "placed":
      case "change":
      case "tied":
        return true;
    }
  }
  if (isSlip) return false;
  if (isLongAgo(assertion, [...deciding, ...others])) return true;
  return isOfNoTime(assertion.asOf ?? assertion.during) && [...deciding, ...others].every(isOfOneTime);
}

/** Whose figure it is, the words leave no doubt, and it is nobody's who was read. */
function isOfAnother({ besides }: Judgement["assertion"], deciding: readonly Candidate[]): boolean {
  const aside = besides?.() ?? null;
  return aside !== null && aside.is === "another's" && aside.sure && !isOwn(aside.whose, deciding);
}

/** The claims that object are of the very party that the figure stands with. */
const isOwn = (whose: string | null, deciding: readonly Candidate[]): boolean =>
  whose !== null && deciding.some(({ claim }) => claim.subject === whose || claim.object === whose);

const isOpen = (modality: string | null): boolean => modality === "requested" || modality === "potential";

/** The claim tells what came about in a year, or in years. */
function isOfYear({ claim }: Candidate): boolean {
  const interval = claim.during === null ? null : edtfInterval(claim.during);
  if (interval === null) return claim.scope?.per === "year" || claim.scope?.over !== undefined;
  return interval.to - interval.from > SHORT;
}

/** Longer than half a year, in days. */
const SHORT = 200;

/** Told of the past, in words that no day was known to count from. */
const isOfNoTime = (time: string | null): boolean => time === SOME_TIME;

/** The base has figures of one time only, and that is no period that could be over: what was before, it does not say. */
const isOfOneTime = ({ claim }: Candidate, _: number, all: readonly Candidate[]): boolean =>
  claim.during === null && claim.asOf === all[0]?.claim.asOf;

const AGO = /\b(two|three|four|five|six|seven|eight|nine|ten|a dozen|\d+) years (?:ago|earlier|before)\b/i;
const NUMBERS = "two three four five six seven eight nine ten".split(" ");
const DAYS = 365;

/** "Five years ago it spent $19 billion", where the base's figures all are of later times. */
function isLongAgo({ block, sentence }: Assertion, candidates: readonly Candidate[]): boolean {
  const told = AGO.exec(block.text.slice(sentence.start, sentence.end))?.[1]?.toLowerCase();
  if (told === undefined) return false;
  const years = NUMBERS.includes(told) ? NUMBERS.indexOf(told) + 2 : Number(told) || 12;
  const ends = candidates.flatMap(({ claim }) => {
    const interval = edtfInterval(claim.during ?? claim.asOf ?? "");
    return interval === null ? [] : [interval.to];
  });
  return Math.max(...ends) - Math.min(...ends) < (years - 1) * DAYS;
}

/** The base has a figure of a part itself. */
const isOfPart = ({ claim }: Candidate): boolean =>
  claim.partOf !== null || (claim.scope?.tranche !== undefined && claim.scope.tranche !== "total");
