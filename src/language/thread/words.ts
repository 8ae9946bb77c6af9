import { closedWords } from "../../text/closed-words.js";
/** Words that go on from a sum told before: they name a part of it, or more of the same. */
export const PARTS =
  closedWords(`further additional another extra rest remainder remaining more latter balance first initial tranche tranches instalment
  instalments installment installments outstanding`);

/** Those, and words that speak of a whole or point back: a sentence with one is about what was just told. */
export const GOING_ON: ReadonlySet<string> = new Set(
  `further additional another extra rest remainder remaining more combined total that those this same altogether latter
  balance`.split(/\s+/),
);

/** Nouns for a part: what is said of one is said of a sum told before. */
export const PART_NOUNS: ReadonlySet<string> = new Set(
  `rest remainder balance tranche instalment installment portion part slice chunk bulk half third quarter stage phase
  payment`.split(/\s+/),
);

/** Stems of verbs for what becomes of a part of a sum: "$2 billion *follows*", "*is tied* to milestones", "*falls* due". */
export const HAPPENS =
  closedWords(`com follow arriv fal pay tie hing depend releas unlock hold land flow draw hand promis plan forese expect budget earmark
  pencil reserv schedul agre commit disburs transfer wir defer attach link trigger remain wait vest requir due`);

/** Adjectives for the same, behind "is": "$1 billion is payable now". */
export const FALLS =
  closedWords(`payable due available conditional contingent dependent subject firm guaranteed upfront outstanding pending immediate tied
  certain left owed planned foreseen`);

/** Nouns for a number as such: "the figure stood at $4 billion". */
export const NUMBERS: ReadonlySet<string> = new Set(
  "number figure total sum amount tally count reading".split(" "),
);

/** Stems of verbs that foresee: "for 2026 it guides to $12 billion". */
export const FORESEES: ReadonlySet<string> = new Set(
  "guid expect forecast target forese predict aim pencil plan envisag eye seek anticipat budget project look".split(
    " ",
  ),
);
