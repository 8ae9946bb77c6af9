import { Failure } from "../io/failure.js";
import { filesOf } from "../io/walk.js";
import { COULD_NOT_WORK, listOf, type Options, type Status, type Surroundings } from "./command.js";

/** Collects what single files do wrong, so that the others are still worked on. */
export interface Failures {
  /** The result of `work`, or null after telling why there is none. */
  guard<T>(work: () => T): T | null;
  /** 2 where any file failed, else `status`. */
  status(status: Status): Status;
}

/** The files that the arguments stand for; one sentence where there is no argument. */
export async function inputsOf(
  args: readonly string[],
  options: Options,
  surroundings: Surroundings,
  example: string,
): Promise<{ readonly paths: readonly string[]; readonly failures: Failures }> {
  if (args.length === 0)
    throw new Failure(`expected a file, a folder or - for standard input, e.g. ${example}`);
  const config = await surroundings.config();
  const paths = filesOf(args, [...config.ignore, ...listOf(options, "ignore")]);
  let failed = false;
  const failures: Failures = {
    guard(work) {
      try {
        return work();
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failed = true;
        for (const line of error.lines) surroundings.tell(line);
        return null;
      }
    },
    status: (status) => (failed ? COULD_NOT_WORK : status),
  };
  return { paths, failures };
}
