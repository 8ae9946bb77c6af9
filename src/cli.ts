import { Argument, Command, CommanderError, Option } from "commander";
import {
  COULD_NOT_WORK,
  type CommandSpec,
  type Options,
  type Status,
  type Surroundings,
} from "./commands/command.js";
import { COMMANDS, commonOptions } from "./commands/index.js";
import { Failure } from "./io/failure.js";
import { writeAll } from "./io/output.js";
import { isTerminal, pageWidth, styleFor, wantsColour } from "./io/terminal.js";
import { visible } from "./reporters/safe.js";
import { VERSION } from "./version.js";

/** Runs the program on its arguments (without node and script) and gives its exit status. Never throws. */
export async function main(argv: readonly string[]): Promise<Status> {
  try {
    return await runCommand(argv);
  } catch (error) {
    if (error instanceof Failure) {
      for (const line of error.lines) tell(line);
    } else {
      const reason = error instanceof Error ? error.message : String(error);
      tell(
        `internal error: ${reason.split("\n")[0]} (this is a bug: please report it; TWOSOURCE_DEBUG=1 shows where)`,
      );
      if (process.env.TWOSOURCE_DEBUG && error instanceof Error) writeAll(2, `${error.stack}\n`);
    }
    return COULD_NOT_WORK;
  }
}

function tell(line: string): void {
  writeAll(2, `twosource: ${visible(line)}\n`);
}

async function runCommand(argv: readonly string[]): Promise<Status> {
  let status: Status = 0;
  const program = programOf(async (spec, args, options) => {
    const run = await spec.load();
    status = await run(args, options, surroundingsOf(options));
  });
  if (argv.length === 0) {
    const names = COMMANDS.map((spec) => spec.name).join(", ");
    throw new Failure(`expected a command: ${names}; twosource --help says more`);
  }
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    throw new Failure(usageSentence(error.message));
  }
  return status;
}

/** commander's messages on one line, without their "error:". */
function usageSentence(message: string): string {
  return message
    .replace(/^error: /, "")
    .replace(/\n\((Did you mean .*)\)$/s, "; $1")
    .replace(/did/i, (word) => word.toLowerCase());
}

function surroundingsOf(options: Options): Surroundings {
  return {
    environment: process.env,
    workingFolder: process.cwd(),
    print: (text) => void writeAll(1, text),
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

type Action = (spec: CommandSpec, args: readonly string[], options: Options) => Promise<void>;

function programOf(action: Action): Command {
  const program = new Command("twosource")
    .description("Fact-checker for claims about AI infrastructure.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help; twosource help COMMAND shows a command's")
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({
      writeOut: (text) => void writeAll(1, text),
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () =>
        Math.max(40, Math.min(100, Number(process.env.COLUMNS) || process.stdout.columns || 80)),
      getOutHasColors: () => false,
    });
  for (const spec of COMMANDS) program.addCommand(commandOf(spec, action).copyInheritedSettings(program));
  program.addHelpText("after", EXIT_STATUS);
  return program;
}

const EXIT_STATUS = `
Exit status: 0 nothing to object to; 1 something was found; 2 the command could not do its work.`;

function commandOf(spec: CommandSpec, action: Action): Command {
  const command = new Command(spec.name).description(spec.summary).allowExcessArguments(false);
  if (spec.arguments) command.addArgument(new Argument(spec.arguments));
  for (const { flags, description, choices, repeatable } of [...spec.options, ...commonOptions(spec)]) {
    const option = new Option(flags, description);
    if (choices) option.choices([...choices]);
    if (repeatable) {
      const check = option.parseArg;
      option.argParser((value: string, before: readonly string[] | undefined) => {
        check?.(value, undefined);
        return [...(before ?? []), value];
      });
    }
    command.addOption(option);
  }
  command.addHelpText("after", `\nExamples:\n${spec.examples.map((example) => `  $ ${example}`).join("\n")}`);
  command.action(async (...given: unknown[]) => {
    const args = spec.arguments
      ? [given[0]].flat().filter((arg): arg is string => typeof arg === "string")
      : [];
    await action(spec, args, command.opts());
  });
  return command;
}
