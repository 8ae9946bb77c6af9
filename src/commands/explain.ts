import { didYouMean } from "../base/nearest.js";
import { Failure } from "../io/failure.js";
import { reporterOf } from "../reporters/index.js";
import { RULES } from "../rules/index.js";
import { NOTHING_TO_OBJECT_TO, type Run, textOf } from "./command.js";

export const run: Run = async ([id], options, surroundings) => {
  const rules = id === undefined ? RULES : RULES.filter((rule) => rule.id === id);
  if (rules.length === 0) {
    const ids = RULES.map((rule) => rule.id);
    const hint = didYouMean(id ?? "", ids) || `: one of ${ids.join(", ")}`;
    throw new Failure(`expected a rule, found "${id}"${hint}`);
  }
  const reporter = await reporterOf("explain", textOf(options, "format"));
  surroundings.print(reporter(rules, await surroundings.page()));
  return NOTHING_TO_OBJECT_TO;
};
