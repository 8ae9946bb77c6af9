import type { CommandSpec, OptionSpec, Options } from "./command.js";
import { COMMANDS, commonOptions } from "./index.js";

/** A command line that was understood. */
export interface Parsed {
  readonly spec: CommandSpec;
  readonly args: readonly string[];
  readonly options: Options;
}

/**
 * Reads a plain, right command line without loading commander, which costs more than reading it. Null for
 * anything else (help, mistakes, unusual forms): commander then reads it, and reads the same out of what both
 * can read (`tests/cli/parse.test.ts` compares them).
 */
export function parsePlain(argv: readonly string[]): Parsed | null {
  const spec = COMMANDS.find(({ name }) => name === argv[0]);
  if (spec === undefined) return null;
  const known = new Map([...spec.options, ...commonOptions(spec)].map((option) => [nameOf(option), option]));
  const args: string[] = [];
  const options: Record<string, string | boolean | readonly string[]> = {};
  for (let i = 1; i < argv.length; i++) {
    const word = argv[i] ?? "";
    if (word === "--") {
      args.push(...argv.slice(i + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      args.push(word);
      continue;
    }
    const option = known.get(word);
    if (option === undefined) return null;
    if (!option.flags.includes("<")) {
      if (word.startsWith("--no-")) options[keyOf(`--${word.slice(5)}`)] = false;
      else options[keyOf(word)] = true;
      continue;
    }
    const value = argv[++i];
    if (value === undefined || value.startsWith("-") || option.choices?.includes(value) === false)
      return null;
    const key = keyOf(word);
    options[key] = option.repeatable ? [...((options[key] as readonly string[]) ?? []), value] : value;
  }
  return fits(spec, args) ? { spec, args, options } : null;
}

const nameOf = ({ flags }: OptionSpec): string => flags.split(" ")[0] ?? flags;

/** `--fail-on` is `failOn` among the options. */
const keyOf = (name: string): string =>
  name.slice(2).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function fits(spec: CommandSpec, args: readonly string[]): boolean {
  if (spec.arguments === "") return args.length === 0;
  return spec.arguments.includes("...") || args.length <= 1;
}
