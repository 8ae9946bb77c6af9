import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Config } from "./config-model.js";
import { readText } from "./files.js";

export const NO_CONFIG: Config = {
  path: null,
  base: null,
  rules: {},
  failOn: null,
  reference: null,
  ignore: [],
};

const NAMES = ["twosource.config.yaml", "twosource.config.yml", "twosource.config.json"];

/** The config file that `--config` names, or the nearest one upward from the working folder. */
export async function configOf(
  options: Readonly<Record<string, unknown>>,
  { workingFolder }: { readonly workingFolder: string },
): Promise<Config> {
  const named = options.config;
  const path = typeof named === "string" ? named : findUp(workingFolder);
  if (path === null) return NO_CONFIG;
  const text = readText(path);
  // YAML and zod are the slowest things to load; most runs have no config file.
  const { readConfig } = await import("./config-schema.js");
  return readConfig(path, text, dirname(resolve(workingFolder, path)));
}

function findUp(from: string): string | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
    if (dirname(folder) === folder) return null;
  }
}
