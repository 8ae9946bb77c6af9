import { fstatSync } from "node:fs";
import { plain, type Style } from "../reporters/style.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** Is standard output a terminal? Asked without loading Node's tty module where it is a file or a pipe. */
export async function isTerminal(): Promise<boolean> {
  try {
    if (!fstatSync(1).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return (await import("node:tty")).isatty(1);
}

/** The flag decides; else NO_COLOR (https://no-color.org), FORCE_COLOR, and whether anyone is looking. */
export function wantsColour(flag: boolean | undefined, environment: Environment, terminal: boolean): boolean {
  if (flag !== undefined) return flag;
  if (environment.NO_COLOR) return false;
  const force = environment.FORCE_COLOR;
  if (force !== undefined) return force !== "0" && force !== "false";
  return terminal && environment.TERM !== "dumb";
}

/** The colours, or none. chalk is loaded only where there are any. */
export async function styleFor(colour: boolean): Promise<Style> {
  if (!colour) return plain;
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  return {
    bold: chalk.bold,
    dim: chalk.dim,
    red: chalk.red,
    green: chalk.green,
    yellow: chalk.yellow,
    cyan: chalk.cyan,
  };
}

/** Columns to fill: 80, or fewer on a narrower terminal (or where COLUMNS says so). */
export function pageWidth(environment: Environment, terminal: boolean): number {
  const columns = Number(environment.COLUMNS) || (terminal ? process.stdout.columns : 0) || 80;
  return Math.max(20, Math.min(80, columns));
}
