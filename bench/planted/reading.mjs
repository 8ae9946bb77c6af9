// Where a right draft's figures get lost before any rule can look at them: each marked figure against the claim it tells.

/** Field by field, how the reader took a marked figure: "right", or the first thing that is not. */
export function howRead(mark, claim, assertions, figures) {
  const told = assertions.find((a) => a.start < mark.end && mark.start < a.end);
  if (told === undefined)
    return figures.some((f) => f.start < mark.end && mark.start < f.end)
      ? "nothing asserted"
      : "no figure found";
  const { subject, metric, object, mood } = told.assertion;
  const got = `${subject ?? "?"}/${metric ?? "?"}/${object ?? "-"}`;
  const want = `${claim.subject}/${claim.metric}/${claim.object ?? "-"}`;
  if (mood !== "asserts") return `mood: ${mood}`;
  if (metric !== claim.metric) return `metric: ${got} for ${want}`;
  if (subject !== claim.subject) return `subject: ${got} for ${want}`;
  if (object !== claim.object) return `object: ${got} for ${want}`;
  return "right";
}
