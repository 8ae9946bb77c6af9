import { lazy } from "../../base/lazy.js";
import type { Modality } from "../../base/model.js";
import { closedStems } from "../words/stem.js";

/** A phrase that says how firm a thing is. */
export interface FirmPhrase {
  readonly words: readonly string[];
  readonly modality: Modality;
}

type Row = readonly [Modality, string];

/** Phrases that leave a thing open, wherever they stand in the clause, parted by commas. */
const OPEN_ROWS: readonly Row[] = [
  [
    "contingent",
    `tied to, contingent on, contingent upon, conditional on, conditional upon, subject to, depends on, depend on, depending on,
    dependent on, hinges on, hinge on, hinging on, if milestones, milestone-based, upon reaching, linked to, milestones, provided that,
    pending, once certain, if certain, unlocked by, unlocks if, contingent, conditional, conditioned on`,
  ],
  [
    "requested",
    `asked for, asking for, seeking, seeks, sought, in talks, in discussions, in negotiations, negotiating, looking to raise,
    looking for, wants, want to, wanted to, requested, applied for, trying to raise, pitching, requests`,
  ],
  [
    "projected",
    `expected to, expects, expect, expected, expecting, expectation, expectations, projected, projects, projecting, forecast, forecasts,
    forecasting, forecasted, estimates, predicts, predicted, on track to, on track for, on course to, on course for, anticipates, anticipated,
    set to reach, guidance, guided, guides, guiding, likely to, outlook, is likely, should reach, projection, projections, foreseen, foresees,
    pencilled in, penciled in, slated, scheduled, due to, due in, due by, due on, due for, is due, are due, meant to, supposed to, target,
    targets, targeted, targeting, goal, budget, budgeted, budgets, planned for, planned by, ought to, going to, eventually reach,
    when finished, when complete, when completed, once complete, once completed, once finished, when built, once built, when fully built,
    on completion, upon completion, after completion, at completion, full build-out, fully built out, at full build, has to be, have to be,
    under construction, in the pipeline, consensus, are looking at, is looking at, 're looking at, 'm looking at, still looking at`,
  ],
  [
    "potential",
    `poised to, could, may, might, potentially, potential, possibly, a possible, possible total, possible maximum, is possible, optional, plans to, plans on, planning to, planning on, plan to, plan on, planned, planning,
    considering, weighing, mulling, exploring, option to, intends to, intend to, aims to, aim to, hopes to, hope to, has the right, as much as it,
    can invest, proposed, proposes, would like to, eyeing, in principle, letter of intent, non-binding, nonbinding, envisaged, envisages,
    envisioned, under review, under discussion, on the drawing board, on the table, options for, an option on,
    permission, permitted to, licensed for, designed for, designed to, capable of, room for, sized for, plan, plans`,
  ],
  [
    "reported",
    `reportedly, is said to, are said to, was said to, said to be, according to people, rumoured, rumored, sources say,
    is understood to, are understood to, is reported to`,
  ],
];

/** Phrases that promise a thing. They count where the verb itself says nothing. */
const PROMISES = `committed to, commits to, committing to, commitment, commitments, committed, pledged, pledges, pledge, agreed to, agrees to,
  agreed, signed, signs, will, won't, 'll, promised, promises, to invest, earmarked, earmarks, earmark, contracted, contract, contracts,
  contractual, obligated, obligation, is to, are to, has to, have to, shall, guaranteed, granted, awarded, reserved, reserves, set aside,
  allocated, ring-fenced, backlog, on order, ordered, under contract, to come, approved, authorised, authorized`;

/** What heads of tables, labels and lead-ins say of the figures under them. Also read: the phrases above. */
const LABEL_ROWS: readonly Row[] = [
  ["projected", "est, estimated, estimate, e, f, fcst, future, by then, plan, budget, ambition, aim, aims"],
  ["potential", "possible, optional, option, maximum potential, in prospect, plans, intended"],
  ["contingent", "on milestones, milestone, if"],
  ["committed", "order, orders, booked, pledged so far, still to come, outstanding, to be, yet to, still to"],
  [
    "done",
    `paid, spent, invested, received, transferred, handed over, drawn, drawn down, invested so far, invested to date, so far, to date, delivered, installed, in service, in operation, operating, operational,
    actual, actuals, built, running, live, completed, disbursed, achieved, already in, paid in, online`,
  ],
];

/** Nouns for what is only on paper: to win, get or place one does nothing of what is in it. Their stems. */
export const PAPER_NOUNS =
  closedStems(`contract order deal commitment agreement pledge promise backlog lease offer option plan proposal letter memorandum guarantee term-sheet
  accord pact mandate tender bid grant award`);

export const OPEN_PHRASES = byFirstWord(OPEN_ROWS);
export const PROMISE_PHRASES = byFirstWord([["committed", PROMISES]]);
export const LABEL_PHRASES = byFirstWord([...OPEN_ROWS, ["committed", PROMISES], ...LABEL_ROWS]);

/** Phrases by their first word. */
export interface FirmPhrases {
  readonly get: (first: string) => readonly FirmPhrase[] | undefined;
}

/** Sorted when first asked, and phrases cut into words when a text has their first: a start should cost nothing. */
function byFirstWord(rows: readonly Row[]): FirmPhrases {
  const sorted = lazy(() => {
    const map = new Map<string, [string, Modality][]>();
    for (const [modality, list] of rows) {
      for (const phrase of list.split(",")) {
        const written = phrase.trim();
        const end = written.search(/[\s-]/);
        const first = end < 0 ? written : written.slice(0, end);
        const known = map.get(first);
        if (known === undefined) map.set(first, [[written, modality]]);
        else known.push([written, modality]);
      }
    }
    return map;
  });
  const cut = new Map<string, readonly FirmPhrase[]>();
  return {
    get(first) {
      const phrases = sorted().get(first);
      if (phrases === undefined) return undefined;
      let known = cut.get(first);
      if (known === undefined) {
        known = phrases.map(([written, modality]) => ({ words: written.split(/[\s-]+/), modality }));
        cut.set(first, known);
      }
      return known;
    },
  };
}

/** From what is left most open to what is done. */
const ORDER: readonly Modality[] = [
  "contingent",
  "requested",
  "projected",
  "potential",
  "reported",
  "committed",
  "done",
];

/** Whether one modality leaves more open than another. */
export const isWeaker = (a: Modality, b: Modality): boolean => ORDER.indexOf(a) < ORDER.indexOf(b);
