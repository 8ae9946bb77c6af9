import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Failure, systemReason } from "./failure.js";
import { readText } from "./files.js";

/** A file of a base, its path relative to the base's folder. */
export interface BaseFile {
  readonly path: string;
  readonly text: string;
}

/**
 * What compiling a base gives, in four parts: its problems as JSON, the base in its compiled form, its names and cues, and
 * what its sources disagree on.
 */
export type CompiledBase = string;

/** Stands between the parts; JSON has no such character. */
export const BETWEEN_PARTS = "\f";

/** Every YAML file below `claims/` and `sources/`, in a fixed order; article texts are no part of the base. */
export function baseFiles(folder: string): readonly BaseFile[] {
  const files: BaseFile[] = [];
  const walk = (path: string): void => {
    let entries: ReturnType<typeof list>;
    try {
      entries = list(join(folder, path));
    } catch (error) {
      throw new Failure(`${join(folder, path)}: cannot be read: ${systemReason(error)}`);
    }
    for (const entry of entries) {
      const below = `${path}/${entry.name}`;
      if (entry.name.startsWith(".") || below === "sources/text") continue;
      if (entry.isDirectory()) walk(below);
      else if (/\.ya?ml$/i.test(entry.name)) files.push({ path: below, text: readText(join(folder, below)) });
    }
  };
  walk("claims");
  walk("sources");
  return files;
}

function list(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The files of a base as one string: what the build keeps to see whether the shipped base was changed since. */
export function oneText(files: readonly BaseFile[]): string {
  return files.map(({ path, text }) => `${path}\0${text}\0`).join("");
}
