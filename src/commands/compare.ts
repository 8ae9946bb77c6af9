import { compare } from "../compare.js";
import { baseOf } from "../io/base.js";
import { Failure } from "../io/failure.js";
import { readText } from "../io/files.js";
import { reporterOf } from "../reporters/index.js";
import { type Document, formatOf, readDocument } from "../text/index.js";
import { NOTHING_TO_OBJECT_TO, type Run, SOMETHING_FOUND, textOf } from "./command.js";

export const run: Run = async (args, options, surroundings) => {
  const [a, b, ...rest] = args;
  if (a === undefined || b === undefined || rest.length > 0) {
    throw new Failure(
      `expected two documents, found ${args.length}; e.g. twosource compare ours.md theirs.html`,
    );
  }
  if (a === "-" && b === "-") throw new Failure("expected standard input for one document only");
  const { entities, metrics } = await baseOf(options, surroundings);
  const { reference } = await surroundings.config();
  const compared = compare(documentAt(a), documentAt(b), {
    entities,
    metrics,
    ...(reference !== null && { reference }),
  });
  const reporter = await reporterOf("compare", textOf(options, "format"));
  surroundings.print(reporter({ ...compared, pathA: a, pathB: b }, await surroundings.page()));
  return compared.conflicts.length > 0 ? SOMETHING_FOUND : NOTHING_TO_OBJECT_TO;
};

function documentAt(path: string): Document {
  const raw = readText(path);
  return readDocument(path, raw, formatOf(path, raw));
}
