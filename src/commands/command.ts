import type { Config } from "../io/config-model.js";
import type { Page } from "../reporters/style.js";

/** Exit statuses (DESIGN §7). */
export const NOTHING_TO_OBJECT_TO = 0;
export const SOMETHING_FOUND = 1;
export const COULD_NOT_WORK = 2;
export type Status = 0 | 1 | 2;

export interface OptionSpec {
  /** As commander writes it: `--fail-on <severity>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  /** May be given several times. */
  readonly repeatable?: boolean;
}

/** What the user gave: option names in camelCase. */
export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** Everything a command may do to the outside. Commands return a status and never end the process themselves. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
  /** The config file's settings; read when first asked for. */
  readonly config: () => Promise<Config>;
  /** Data, to stdout. */
  readonly print: (text: string) => void;
  /** Everything else, to stderr: a line, without its newline. */
  readonly tell: (line: string) => void;
  /** Colours and width for text output; made when first asked for. */
  readonly page: () => Promise<Page>;
}

export type Run = (args: readonly string[], options: Options, surroundings: Surroundings) => Promise<Status>;

export interface CommandSpec {
  readonly name: string;
  /** commander's notation: `[text...]`. */
  readonly arguments: string;
  readonly summary: string;
  /** The default first. */
  readonly formats: readonly string[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly [string, string, ...string[]];
  /** Loads what the command needs, and only that. */
  readonly load: () => Promise<Run>;
}

/** An option's text, or undefined. */
export function textOf(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** A repeatable option's texts. */
export function listOf(options: Options, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value : typeof value === "string" ? [value] : [];
}
