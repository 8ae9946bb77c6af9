import { baseOf } from "../io/base.js";
import { reporterOf } from "../reporters/index.js";
import { searchClaims } from "../search.js";
import { NOTHING_TO_OBJECT_TO, type Run, textOf } from "./command.js";

export const run: Run = async (args, options, surroundings) => {
  const query = args.join(" ").trim();
  const claims = searchClaims(await baseOf(options, surroundings), query);
  const reporter = await reporterOf("claims", textOf(options, "format"));
  surroundings.print(reporter({ claims, query }, await surroundings.page()));
  return NOTHING_TO_OBJECT_TO;
};
