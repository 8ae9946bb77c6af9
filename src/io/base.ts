import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { reviveBase } from "../base/compile.js";
import type { Base } from "../base/model.js";
import type { Problem } from "../base/problem.js";
import { parseTables, type VocabularyTables } from "../language/vocabulary.js";
import type { CompiledDisputes } from "../reconcile/compiled.js";
import { type BaseFile, BETWEEN_PARTS, baseFiles, type CompiledBase, oneText } from "./base-files.js";
import { hasStamp } from "./base-stamp.js";
import type { Config } from "./config-model.js";
import { Failure } from "./failure.js";

export interface LoadedBase {
  readonly base: Base;
  /** Where it was read from; null for the shipped one. */
  readonly folder: string | null;
  readonly problems: readonly Problem[];
  /** Its names and cues, as a reader takes them. */
  readonly tables: VocabularyTables;
  /** What its sources disagree on, worked out when it was compiled. */
  readonly disputes: CompiledDisputes;
}

interface Surroundings {
  readonly workingFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly config: () => Promise<Config>;
}

/** Where the build put the shipped base; null when run from the sources. */
const BUILD_FOLDER = typeof __dirname === "string" ? __dirname : null;

/** The base that a command works on. Throws a {@link Failure} with all its problems where it is invalid. */
export async function baseOf(
  options: Readonly<Record<string, unknown>>,
  surroundings: Surroundings,
): Promise<Base> {
  return (await validBaseOf(options, surroundings)).base;
}

/** As {@link baseOf}, with what was worked out when the base was compiled. */
export async function validBaseOf(
  options: Readonly<Record<string, unknown>>,
  surroundings: Surroundings,
): Promise<LoadedBase> {
  const loaded = await loadBaseOf(options, surroundings);
  const { folder, problems } = loaded;
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0)
    throw new Failure(errors.map((problem) => problemLine(problem, folder, surroundings)));
  return loaded;
}

/** As {@link baseOf}, with the problems as a result. */
async function loadBaseOf(
  options: Readonly<Record<string, unknown>>,
  surroundings: Surroundings,
): Promise<LoadedBase> {
  const folder = await folderOf(options, surroundings);
  if (folder === null) return loaded(shippedBase(), null);
  if (BUILD_FOLDER !== null && sameFolder(folder, dirname(BUILD_FOLDER)) && isUntouched(folder)) {
    return loaded(shippedBase(), folder);
  }
  const files = baseFiles(folder);
  if (BUILD_FOLDER !== null && sameFolder(folder, dirname(BUILD_FOLDER)) && isShipped(files)) {
    return loaded(shippedBase(), folder);
  }
  const { cached } = await import("./cache.js");
  const compiled = await cached(["base", oneText(files)], surroundings.environment, async () =>
    (await import("./base-compile.js")).compileFiles(files),
  );
  return loaded(compiled, folder);
}

/** `my-base/claims/a.yaml:6:12: …`, with the path as seen from the working folder. */
export function problemLine(
  problem: Problem,
  folder: string | null,
  { workingFolder }: Pick<Surroundings, "workingFolder">,
): string {
  const path = folder === null ? problem.path : shortPath(join(folder, problem.path), workingFolder);
  return `${path}:${problem.line}:${problem.column}: ${problem.message}`;
}

function shortPath(path: string, workingFolder: string): string {
  const short = relative(workingFolder, resolve(workingFolder, path));
  return short.startsWith("..") || isAbsolute(short) ? path : short;
}

/** The folder of the base: `--base`, the config file, the nearest folder that has both parts; null for the shipped one. */
export async function folderOf(
  options: Readonly<Record<string, unknown>>,
  surroundings: Surroundings,
): Promise<string | null> {
  const named = options.base;
  if (typeof named === "string") return existingBase(resolve(surroundings.workingFolder, named), named);
  const config = await surroundings.config();
  if (config.base !== null) return existingBase(config.base, `${config.path}: base: ${config.base}`);
  for (let folder = resolve(surroundings.workingFolder); ; folder = dirname(folder)) {
    if (isFolder(join(folder, "claims")) && isFolder(join(folder, "sources"))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

function existingBase(folder: string, named: string): string {
  if (!existsSync(folder)) throw new Failure(`${named}: no such folder: expected a claims base`);
  for (const part of ["claims", "sources"]) {
    if (!isFolder(join(folder, part))) {
      throw new Failure(
        `${named}: expected a claims base, a folder with claims/ and sources/; found no ${part}/`,
      );
    }
  }
  return folder;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    // Its parent is a file, a circle of links, or closed to us: no folder that could be read.
    return false;
  }
}

/** The quick look: no file of the shipped base was touched since the build. Where one was, its content tells. */
function isUntouched(folder: string): boolean {
  try {
    return hasStamp(folder, readFileSync(join(BUILD_FOLDER ?? "", "base.stamp"), "utf8"));
  } catch {
    return false;
  }
}

function isShipped(files: readonly BaseFile[]): boolean {
  try {
    return readFileSync(join(BUILD_FOLDER ?? "", "base.txt"), "utf8") === oneText(files);
  } catch {
    return false;
  }
}

function shippedBase(): CompiledBase {
  try {
    return readFileSync(join(BUILD_FOLDER ?? "", "base.compiled"), "latin1");
  } catch {
    throw new Failure(
      "the installation is incomplete: expected the shipped claims base, dist/base.compiled; run npm ci",
    );
  }
}

function loaded(compiled: CompiledBase, folder: string | null): LoadedBase {
  const [problems = "", body = "", tables = "", disputes = ""] = compiled.split(BETWEEN_PARTS);
  const base = reviveBase(body);
  if (base === null)
    throw new Failure("the installation is damaged: expected a compiled claims base in dist/; run npm ci");
  return {
    base: { ...base, dir: folder },
    folder,
    problems: JSON.parse(problems),
    get tables() {
      return parseTables(tables);
    },
    disputes,
  };
}

function sameFolder(a: string, b: string): boolean {
  return resolve(a) === resolve(b);
}
