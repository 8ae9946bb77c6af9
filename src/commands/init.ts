import { resolve } from "node:path";
import { placeFiles } from "../io/place-files.js";
import { reporterOf } from "../reporters/index.js";
import { NOTHING_TO_OBJECT_TO, type Run, textOf } from "./command.js";
import { INIT_FILES } from "./init-files.js";

export const run: Run = async ([folder = "."], options, surroundings) => {
  placeFiles(resolve(surroundings.workingFolder, folder), INIT_FILES);
  const reporter = await reporterOf("init", textOf(options, "format"));
  surroundings.print(
    reporter({ folder, paths: INIT_FILES.map(({ path }) => path) }, await surroundings.page()),
  );
  return NOTHING_TO_OBJECT_TO;
};
