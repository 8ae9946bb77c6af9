import type { Figure } from "../quantity/quantity.js";
import type { Assertion } from "./assertion.js";
import { moodOf } from "./firmness/mood.js";
import { mayTurn, moodAround } from "./firmness/mood-around.js";
import { eventOf } from "./grammar/event.js";
import type { Sighting } from "./names/sightings.js";
import { carryUnits } from "./roles/carry.js";
import type { Scene } from "./scene.js";
import { scopeOf } from "./scope/scope.js";

/**
 * The figures of a sentence in a document that names nobody of the base: no claim can be meant, and no two of them
 * are told of one thing. What is left to say is what sums ask for: the unit, whether it is asserted, and its rate.
 */
export function skim(scene: Scene, index: number): Assertion[] {
  const { block, blockIndex } = scene;
  const { start, end } = scene.spans()[index] ?? { start: 0, end: 0 };
  const text = block.text.slice(start, end);
  const own = scene.figuresIn(index);
  const figures = mayLackUnit(own, scene) ? carryUnits(scene.sentence(index), scene) : own;
  const isOpen = MAY_NOT_ASSERT.test(text) || mayTurn(scene, index);
  const isRate = MAY_BE_RATE.test(text);
  return figures.map((figure, at): Assertion => {
    const isFull = isOpen || isRate || figure.quantity.unit?.id.includes("/") === true;
    return {
      ...NOTHING_TOLD,
      ...(isFull && told(scene, index, at, figure)),
      quantity: figure.quantity,
      block,
      blockIndex,
      sentence: { start, end },
      figure,
      start: figure.start,
      end: figure.end,
    };
  });
}

const NO_WORDS: ReadonlySet<string> = new Set();
const NO_SIGHTINGS: readonly Sighting[] = [];

const NOTHING_TOLD = {
  subject: null,
  metric: null,
  object: null,
  state: null,
  scope: null,
  modality: null,
  during: null,
  asOf: null,
  readings: [],
  entities: [],
  sightings: () => NO_SIGHTINGS,
  stranger: () => null,
  words: () => NO_WORDS,
  attribution: null,
  mood: "asserts",
  clues: [],
} as const;

/** A bare number may have the unit of a figure before it, or of its row or column. */
function mayLackUnit(figures: readonly Figure[], { block }: Scene): boolean {
  return (
    (figures.length > 1 || block.kind === "cell") && figures.some(({ quantity }) => quantity.unit === null)
  );
}

/** A sentence without any of these asserts its figures. */
const MAY_NOT_ASSERT =
  /\?|n['\u2019]t\b|['\u2019]d\b|\b(?:no[rt]?\b|never|neither|without|hardly|scarcely|cannot|rather|instead|den[iy]|dismiss|reject|refut|disput|debunk|rul|contradict|if\b|suppos|imagin|assum|unless|whether|hypothe|were\b|would|had\b|report|rumou?r|claim|suggestion|stories|talk|speculation|correction|version|edition|incorrect|wrongly|mistaken|erroneous|falsely|article|story|piece|newsletter)/i;

/** A sentence without any of these tells no rate. */
const MAY_BE_RATE =
  /\b(?:annual|annually|yearly|monthly|weekly|daily|quarterly|hourly)\b|\b(?:an?|per|each|every)[^a-z0-9]+(?:year|month|week|day|quarter|hour|decade|annum)\b/i;

function told(scene: Scene, index: number, at: number, figure: Figure): Pick<Assertion, "mood" | "scope"> {
  const sentence = scene.sentence(index);
  const event = eventOf(sentence, at);
  const mood = moodOf(sentence, event, figure.start, figure.end) ?? moodAround(scene, index, sentence);
  const { scope } = scopeOf(sentence, event, figure, figure.quantity.unit?.dimension === "money");
  return { mood: mood?.value ?? "asserts", scope };
}
