/** Verbs by which somebody decides on a thing, in the form that both "was granted" and "granted a licence" have. */
const DECIDED =
  "granted refused denied approved rejected cleared issued revoked withdrawn renewed suspended blocked awarded";

const BY_THING = new RegExp(
  `^([a-z][a-z -]*?) (?:is|was|were|has been|have been) (${DECIDED.replaceAll(" ", "|")})$`,
);
const BY_VERB = new RegExp(
  `^(?:was |were |has been |have been )?(${DECIDED.replaceAll(" ", "|")}) (?:an? |the )?([a-z][a-z -]*)$`,
);

/**
 * A state's cue, and the other ways to tell it: "licence was granted" is "has been granted a licence" too, and with
 * the metric's own name ("export licence") "was granted an export licence". Only for verbs of deciding.
 */
export function formsOf(cue: string, name: string): readonly string[] {
  const lower = cue.toLowerCase();
  const byThing = BY_THING.exec(lower);
  const byVerb = byThing ? null : BY_VERB.exec(lower);
  const [thing, verb] = byThing ? [byThing[1], byThing[2]] : [byVerb?.[2], byVerb?.[1]];
  if (thing === undefined || verb === undefined) return [cue];
  const whole = name.toLowerCase();
  const things = whole.endsWith(` ${thing}`) ? [thing, whole] : [thing];
  return [
    cue,
    ...things.flatMap((one) => [
      `${one} was ${verb}`,
      `${one} has been ${verb}`,
      `was ${verb} ${one}`,
      `been ${verb} ${one}`,
    ]),
  ];
}
