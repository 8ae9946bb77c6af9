import { always } from "../../base/lazy.js";
import type { Assertion, Clue } from "../assertion.js";
import { clueOf } from "../clues.js";
import { attributionOf } from "../firmness/attribution.js";
import { modalityOf } from "../firmness/modality.js";
import { moodOf } from "../firmness/mood.js";
import { cueEvent, type Event } from "../grammar/event.js";
import type { Cue, Sentence } from "../grammar/sentence.js";
import { roleFits } from "../metrics/frames.js";
import { entitiesNear } from "../names/nearby.js";
import { entitiesOf } from "../names/reference.js";
import { sightingsOf } from "../names/sightings.js";
import type { Situation } from "../roles/arguments.js";
import { attributeArguments } from "../roles/attribute.js";
import { withCounterpart } from "../roles/counterpart.js";
import { readingsOf } from "../roles/readings.js";
import type { Scene } from "../scene.js";
import { inherit } from "../thread/inherit.js";
import type { Thread } from "../thread/told.js";
import { whenOf } from "../times/time.js";
import type { Vocabulary } from "../vocabulary.js";
import type { StateHit } from "./states.js";

/** Before a state's words, these undo it: "lost its exclusive access". */
const UNDOING =
  /\b(?:lost|lose|loses|losing|strip(?:s|ped|ping)?|end(?:s|ed|ing)?|no longer|without|former|formerly|revok\w+|waiv\w+|scrap\w*|drop(?:s|ped)?|gave up|giv(?:e|es|ing) up|nor|neither|never|hardly|not|no|n't|denie[sd]|deny)\b[^.;:,]{0,40}$/i;
/** The state that was: "shifted from a neutral provider to". */
const LEAVING = /\b(?:from|was once|used to be|formerly|previously)\s+(?:being\s+)?(?:an?\s+|the\s+)?$/i;

/** The assertion that a state holds: whose, with whom, how surely. */
export function stateAssertion(
  scene: Scene,
  index: number,
  sentence: Sentence,
  hit: StateHit,
  words: Assertion["words"],
  vocabulary: Vocabulary,
): Assertion | null {
  const start = sentence.nodes.findIndex((node) => node.end > hit.start);
  const end = sentence.nodes.findIndex((node) => node.end >= hit.end) + 1;
  if (start < 0 || end <= 0) return null;
  const cue: Cue = { metrics: [{ metric: hit.metric, weight: 1 }], start, end };
  const event = stateEvent(sentence, cue);
  const entityOf = entitiesOf(sentence, scene.before(index), vocabulary);
  const situation: Situation = {
    sentence,
    event,
    metric: hit.metric,
    choice: { metric: hit.metric, score: 10, cue, relation: "phrase" },
    entityOf,
    fits: (role, entity) => roleFits(hit.metric, role, entity, vocabulary.kinds),
  };
  const thread: Thread = { told: [], index, scene, vocabulary };
  const own = withCounterpart(
    inherit(
      attributeArguments(situation),
      situation,
      hit.metric.roles?.object ? "measure" : "attribute",
      thread,
    ),
    situation,
  );
  const readings = own.foreign ? [] : readingsOf(situation.choice, own, vocabulary);
  const best = readings[0];
  const lead = sentence.text.slice(Math.max(sentence.start, hit.start - 60), hit.start);
  const told = moodOf(sentence, event, hit.start, hit.end);
  // "has not released the weights": the state's own words hold the "not"
  const inside =
    told?.value === "denial" &&
    told.start < end &&
    told.end >= start &&
    /\b(?:not|no|never|n't|den(?:y|ie[sd])|refus(?:es|ed)|reject(?:s|ed))\b|n['’]t\b/i.test(
      sentence.text.slice(hit.start, hit.end),
    );
  const mood = UNDOING.test(lead) ? ("denial" as const) : inside ? "asserts" : (told?.value ?? "asserts");
  const when = whenOf(sentence, event);
  const modality = modalityOf(sentence, event);
  const attribution = attributionOf(sentence, event);
  const clues = [
    {
      field: "state" as const,
      text: sentence.text.slice(hit.start, hit.end),
      start: hit.start,
      end: hit.end,
    },
    best && best.subjectNode >= 0
      ? clueOf(sentence, "subject", best.subjectNode, best.subjectNode + 1)
      : null,
    best && best.objectNode >= 0 ? clueOf(sentence, "object", best.objectNode, best.objectNode + 1) : null,
    modality ? clueOf(sentence, "modality", modality.start, modality.end) : null,
    when.during ? clueOf(sentence, "during", when.during.start, when.during.end) : null,
    attribution ? clueOf(sentence, "attribution", attribution.start, attribution.end) : null,
  ].filter((clue): clue is Clue => clue !== null);
  return {
    subject: best?.subject ?? null,
    metric: hit.metric.id,
    object: best?.object ?? null,
    quantity: null,
    state: hit.state,
    scope: null,
    modality: modality?.value ?? null,
    during: when.during?.value ?? null,
    asOf: when.asOf?.value ?? (LEAVING.test(lead) ? ".." : null),
    block: scene.block,
    blockIndex: scene.blockIndex,
    sentence: { start: sentence.start, end: sentence.end },
    figure: null,
    start: hit.start,
    end: hit.end,
    readings:
      readings.length > 0
        ? readings.map(({ subject, metric, object, score }) => ({ subject, metric, object, score }))
        : [{ subject: null, metric: hit.metric.id, object: null, score: 0.48 }],
    entities: entitiesNear(scene, sentence, start, entityOf),
    stranger: () => null,
    sightings: always(sightingsOf(scene, index, sentence, entityOf)),
    words,
    attribution: attribution?.value ?? null,
    mood,
    clues,
  };
}

/** A state's words may hold its verb ("has not released the weights"): then that verb's subject has the state. */
function stateEvent(sentence: Sentence, cue: Cue): Event {
  for (let k = cue.start; k < cue.end; k++) {
    if ((sentence.groupOf[k] ?? -1) >= 0) return cueEvent(sentence, { ...cue, start: k });
  }
  return cueEvent(sentence, cue);
}
