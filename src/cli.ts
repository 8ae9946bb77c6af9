import {
  COULD_NOT_WORK,
  NOTHING_TO_OBJECT_TO,
  type Options,
  type Status,
  type Surroundings,
} from "./commands/command.js";
import { COMMANDS } from "./commands/index.js";
import { parsePlain } from "./commands/parse.js";
import { configOf } from "./io/config.js";
import type { Config } from "./io/config-model.js";
import { Failure } from "./io/failure.js";
import { writeAll } from "./io/output.js";
import { isTerminal, pageWidth, styleFor, wantsColour } from "./io/terminal.js";
import { visible } from "./reporters/safe.js";

/** Runs the program on its arguments (without node and script) and gives its exit status. Never throws. */
export async function main(argv: readonly string[]): Promise<Status> {
  try {
    return await runCommand(argv);
  } catch (error) {
    if (error instanceof Failure) for (const line of error.lines) tell(line);
    else tellBug(error);
    return COULD_NOT_WORK;
  }
}

async function runCommand(argv: readonly string[]): Promise<Status> {
  if (argv.length === 0) {
    const names = COMMANDS.map(({ name }) => name).join(", ");
    throw new Failure(`expected a command: ${names}; twosource --help says more`);
  }
  const parsed =
    parsePlain(argv) ?? (await (await import("./commands/program.js")).parseWithCommander(argv, print));
  if (parsed === null) return NOTHING_TO_OBJECT_TO;
  const run = await parsed.spec.load();
  return run(parsed.args, parsed.options, surroundingsOf(parsed.options));
}

function surroundingsOf(options: Options): Surroundings {
  const workingFolder = currentFolder();
  let config: Promise<Config> | null = null;
  return {
    environment: process.env,
    workingFolder,
    config() {
      config ??= configOf(options, workingFolder, process.env);
      return config;
    },
    print,
    tell,
    async page() {
      const terminal = await isTerminal();
      const flag = options.color as boolean | undefined;
      return {
        style: await styleFor(wantsColour(flag, process.env, terminal)),
        width: pageWidth(process.env, terminal),
      };
    },
  };
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new Failure("the working folder is gone: expected one that exists");
  }
}

function print(text: string): void {
  writeAll(1, text);
}

function tell(line: string): void {
  writeAll(2, `twosource: ${visible(line)}\n`);
}

/** What no input should ever lead to: one line, and the place in the code for whoever asks. */
function tellBug(error: unknown): void {
  const reason = error instanceof Error ? `${error.name}: ${error.message.split("\n")[0]}` : String(error);
  tell(`internal error: ${reason} (this is a bug: please report it; TWOSOURCE_DEBUG=1 shows where)`);
  if (process.env.TWOSOURCE_DEBUG && error instanceof Error) writeAll(2, `${error.stack}\n`);
}
