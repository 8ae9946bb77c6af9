import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Config } from "./config-model.js";
import { readText } from "./files.js";

const NO_CONFIG: Config = {
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
  workingFolder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Config> {
  const named = options.config;
  const path = typeof named === "string" ? resolve(workingFolder, named) : findUp(workingFolder);
  if (path === null) return NO_CONFIG;
  const shown = typeof named === "string" ? named : path;
  const text = readText(shown);
  // YAML and zod are the slowest things to load, so what they made of the file is kept.
  const { cached } = await import("./cache.js");
  const fields: Partial<Config> = JSON.parse(
    await cached(["config", text], environment, async () =>
      JSON.stringify((await import("./config-schema.js")).readConfig(shown, text)),
    ),
  );
  const base = fields.base == null ? null : resolve(dirname(path), fields.base);
  return { ...NO_CONFIG, ...fields, path: shown, base };
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
