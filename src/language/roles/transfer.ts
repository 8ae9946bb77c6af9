import { isParty } from "../grammar/grammar.js";
import { closedStems } from "../words/stem.js";
import { ArgumentList, type Arguments, type Situation } from "./arguments.js";
import { addNounParties, eventNoun, nounDirection } from "./event-noun.js";
import { isTrade } from "./flows.js";
import { orientationOf } from "./orientation.js";
import { addPrepositional } from "./prepositional.js";
import { addVerbParties } from "./verb-parties.js";

/** Finds who gives and who gets what a figure measures, and puts them in the metric's roles. */
export function transferArguments(situation: Situation): Arguments {
  const turned = isTurned(situation);
  return turned ? turnedRound(giverAndGetter(turnedSituation(situation))) : giverAndGetter(situation);
}

const OTHER = { subject: "object", object: "subject", either: "either" } as const;

/** For a metric whose subject gets: asked for as if it gave. */
const turnedSituation = (situation: Situation): Situation => ({
  ...situation,
  fits: (role, entity) => situation.fits(OTHER[role], entity),
});

const turnedRound = ({ found, blocked, foreign }: Arguments): Arguments => ({
  found: found.map((argument) => ({ ...argument, role: OTHER[argument.role] })),
  blocked: { subject: blocked.object, object: blocked.subject },
  foreign,
});

/**
 * Whether the subject's role is to get what the sentence has given: a borrower's is, but what it owes or repays goes
 * the other way; a regulator's is where a fine is told from the side of who pays it.
 */
export function isTurned({
  sentence,
  event,
  metric,
}: Pick<Situation, "sentence" | "event" | "metric">): boolean {
  const orientation = orientationOf(metric);
  const stem = sentence.groups[event.group]?.word.stem ?? "";
  if (orientation === "levied") return PAYING.has(stem);
  return orientation === "got" && (isTrade(metric) || !REPAYING.has(stem));
}

const PAYING = closedStems("pay owe hand fork cough shell remit transfer");
const REPAYING = closedStems("owe repay reimburse refund service");

function giverAndGetter(situation: Situation): Arguments {
  const list = new ArgumentList(situation);
  const noun = eventNoun(situation);
  const direction = noun >= 0 ? nounDirection(situation, noun) : null;
  if (noun >= 0) addNounParties(situation, noun, direction ?? "either", list);
  const { phrase } = situation.event;
  // "agreements with Microsoft (~$15B)"
  if (phrase.of >= 0 && isParty(situation.sentence.nodes[phrase.of])) list.add("either", phrase.of, 0.7);
  const verb = addVerbParties(situation, direction, list);
  addPrepositional(situation, verb ?? direction, list);
  return { found: list.found, blocked: list.blocked, foreign: list.foreign };
}
