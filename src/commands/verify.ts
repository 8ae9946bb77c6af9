import type { Problem } from "../base/problem.js";
import { folderOf, problemLine } from "../io/base.js";
import { loadForVerifying } from "../io/base-verify.js";
import { todayOf } from "../io/today.js";
import { reporterOf } from "../reporters/index.js";
import {
  COULD_NOT_WORK,
  NOTHING_TO_OBJECT_TO,
  type Run,
  SOMETHING_FOUND,
  type Status,
  textOf,
} from "./command.js";

/** Problems of a citation and its text; any other error makes the base itself invalid. */
const CITATION_CODES: ReadonlySet<string> = new Set([
  "not-anchored",
  "wrong-paragraph",
  "ambiguous-quote",
  "cut-figure",
  "quote-without-figure",
  "text-changed",
  "text-unknown",
]);

export const run: Run = async (_args, options, surroundings) => {
  const today = todayOf(options, surroundings.environment);
  const folder = await folderOf(options, surroundings);
  const verified = loadForVerifying(folder, textOf(options, "texts"), today, surroundings);
  const format = textOf(options, "format");
  const isInvalid = ({ code, severity }: Problem) => severity === "error" && !CITATION_CODES.has(code);
  const view = {
    counts: verified.counts,
    problems: verified.problems.map((problem) => ({
      problem,
      line: problemLine(problem, folder, surroundings),
    })),
  };
  const invalid = view.problems.filter(({ problem }) => isInvalid(problem));
  const status: Status =
    invalid.length > 0
      ? COULD_NOT_WORK
      : verified.problems.some(({ severity }) => severity === "error")
        ? SOMETHING_FOUND
        : NOTHING_TO_OBJECT_TO;
  for (const { line } of invalid) surroundings.tell(line);
  if (status !== COULD_NOT_WORK || format === "json") {
    const reporter = await reporterOf("verify", format);
    surroundings.print(reporter(view, await surroundings.page()));
  }
  return status;
};
