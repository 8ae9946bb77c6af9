import { figuresOf } from "../figures.js";
import { readText } from "../io/files.js";
import { reporterOf } from "../reporters/index.js";
import { formatOf, readDocument } from "../text/index.js";
import { NOTHING_TO_OBJECT_TO, type Run, textOf } from "./command.js";
import { inputsOf } from "./inputs.js";

export const run: Run = async (args, options, surroundings) => {
  const { paths, failures } = await inputsOf(args, options, surroundings, "twosource figures draft.md");
  const files = [];
  for (const path of paths) {
    const raw = failures.guard(() => readText(path));
    if (raw === null) continue;
    const document = readDocument(path, raw, formatOf(path, raw));
    files.push({ path, figures: figuresOf(document) });
  }
  if (files.length === 0) return failures.status(NOTHING_TO_OBJECT_TO);
  const reporter = await reporterOf("figures", textOf(options, "format"));
  surroundings.print(reporter(files, await surroundings.page()));
  return failures.status(NOTHING_TO_OBJECT_TO);
};
