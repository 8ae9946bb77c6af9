/** Two answers to one question that exclude each other, and what is told for each. `one` comes before `other`. */
export interface Opposition<Answer, Told> {
  readonly one: Answer;
  readonly other: Answer;
  readonly left: ReadonlySet<Told>;
  readonly right: ReadonlySet<Told>;
}

/** What is told for each of a group's answers. */
export type Sides<Told> = readonly ReadonlySet<Told>[];

/**
 * Oppositions joined where every answer excludes every other, so that three answers to one question are one item with
 * three sides and not three pairs.
 */
export function groupsOf<Answer, Told>(
  oppositions: readonly Opposition<Answer, Told>[],
): readonly Sides<Told>[] {
  const between = new Map<Answer, Map<Answer, Opposition<Answer, Told>>>();
  for (const opposition of oppositions) {
    const row = between.get(opposition.one) ?? new Map<Answer, Opposition<Answer, Told>>();
    between.set(opposition.one, row.set(opposition.other, opposition));
  }
  const covered = new Set<Opposition<Answer, Told>>();
  const groups: Sides<Told>[] = [];
  for (const opposition of oppositions) {
    if (covered.has(opposition)) continue;
    const answers = [opposition.one, opposition.other];
    for (const next of between.get(opposition.other)?.keys() ?? []) {
      if (answers.every((answer) => between.get(answer)?.has(next))) answers.push(next);
    }
    const sides = answers.map(() => new Set<Told>());
    answers.forEach((one, i) => {
      answers.slice(i + 1).forEach((other, k) => {
        const pair = between.get(one)?.get(other);
        if (!pair) return;
        covered.add(pair);
        for (const told of pair.left) sides[i]?.add(told);
        for (const told of pair.right) sides[i + 1 + k]?.add(told);
      });
    });
    groups.push(sides);
  }
  return groups;
}
