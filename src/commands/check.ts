import { indexBase } from "../base/index.js";
import { check } from "../check.js";
import { validBaseOf } from "../io/base.js";
import { Failure } from "../io/failure.js";
import { readText } from "../io/files.js";
import { todayOf } from "../io/today.js";
import { createReader } from "../language/read.js";
import { reporterOf } from "../reporters/index.js";
import { NOTHING_TO_OBJECT_TO, type Options, type Run, SOMETHING_FOUND, textOf } from "./command.js";

export const run: Run = async (args, options, surroundings) => {
  const text = inputOf(args, options);
  const today = todayOf(options, surroundings.environment);
  const { reference } = await surroundings.config();
  const { base, tables, disputes } = await validBaseOf(options, surroundings);
  const result = check(text, {
    index: indexBase(base),
    reader: createReader({ ...base, tables }),
    today,
    disputes,
    ...(reference !== null && { reference }),
  });
  for (const note of result.notes) surroundings.tell(note);
  const reporter = await reporterOf("check", textOf(options, "format"));
  surroundings.print(
    reporter(result, { page: await surroundings.page(), explain: options.explain === true }),
  );
  const objects = result.verdict === "refuted" || result.verdict === "conflicting-evidence";
  return objects ? SOMETHING_FOUND : NOTHING_TO_OBJECT_TO;
};

/** The words of the command line, a file, or standard input: exactly one of them. */
function inputOf(args: readonly string[], options: Options): string {
  const file = textOf(options, "file");
  if (file !== undefined && args.length > 0) throw new Failure("expected a text or --file, found both");
  if (file !== undefined) return readText(file);
  if (args.length === 0) {
    throw new Failure(
      "expected a text, e.g. twosource check 'Amazon is investing $33 billion in Anthropic'; or --file, or - for standard input",
    );
  }
  if (args.length === 1 && args[0] === "-") return readText("-");
  const text = args.join(" ");
  if (text.trim() === "") throw new Failure("expected a text, found only blanks");
  return text;
}
