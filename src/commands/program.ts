import { Argument, Command, CommanderError, Option } from "commander";
import { Failure } from "../io/failure.js";
import { VERSION } from "../version.js";
import type { CommandSpec } from "./command.js";
import { COMMANDS, commonOptions } from "./index.js";
import type { Parsed } from "./parse.js";

/**
 * Reads any command line with commander: its help and version go to `print`, its complaints are a
 * {@link Failure} of one line. Null where there is nothing left to run.
 */
export async function parseWithCommander(
  argv: readonly string[],
  print: (text: string) => void,
): Promise<Parsed | null> {
  let parsed: Parsed | null = null;
  const program = programOf(print, (read) => {
    parsed = read;
  });
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) {
      // After "help frobnicate", commander would show the whole help and call that an error.
      if (error.code === "commander.help") return parseWithCommander([argv.at(-1) ?? ""], print);
      const message = isBeforeCommand(argv, error)
        ? `${error.message}; options stand behind the command, as in 'twosource check TEXT --format json'`
        : error.message;
      throw new Failure(usageSentence(message));
    }
  }
  return parsed;
}

/** "--base facts lint drafts": an option that a command has, before the command. */
function isBeforeCommand([first = "", ...rest]: readonly string[], { code }: CommanderError): boolean {
  return (
    code === "commander.unknownOption" &&
    first.startsWith("--") &&
    rest.some((word) => COMMANDS.some(({ name }) => name === word))
  );
}

/** commander's messages on one line, without their "error:". */
function usageSentence(message: string): string {
  return message
    .replace(/^error: /, "")
    .replace(/\n\(Did (you mean .*)\)$/s, (_, hint: string) => `; did ${hint}`)
    .replaceAll("\n", " ");
}

const EXIT_STATUS = `
Exit status: 0 nothing to object to; 1 something was found; 2 the command could
not do its work.`;

function programOf(print: (text: string) => void, found: (parsed: Parsed) => void): Command {
  const program = new Command("twosource")
    .description("Fact-checker for claims about AI infrastructure.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({
      writeOut: print,
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () =>
        Math.max(40, Math.min(100, Number(process.env.COLUMNS) || process.stdout.columns || 80)),
      getOutHasColors: () => false,
    });
  for (const spec of COMMANDS) program.addCommand(commandOf(spec, found).copyInheritedSettings(program));
  program.addHelpText("after", EXIT_STATUS);
  return program;
}

function commandOf(spec: CommandSpec, found: (parsed: Parsed) => void): Command {
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
  const examples = spec.examples.map((example) => `  $ ${example}`).join("\n");
  command.addHelpText("after", `\nExamples:\n${examples}`);
  command.action((...given: unknown[]) => {
    const args = spec.arguments
      ? [given[0]].flat().filter((arg): arg is string => typeof arg === "string")
      : [];
    found({ spec, args, options: command.opts() });
  });
  return command;
}
