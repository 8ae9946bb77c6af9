import { compileBase } from "../base/compile.js";
import { loadBase } from "../base/load.js";
import { compileDisputes } from "../reconcile/compiled.js";
import type { BaseFile, CompiledBase } from "./base-files.js";
import { standard } from "./standard.js";

export { baseFiles, oneText } from "./base-files.js";

/** Reads and validates the files of a base: the slow road, which loads YAML and zod. */
export function compileFiles(files: readonly BaseFile[]): CompiledBase {
  const { base, problems } = loadBase(files, standard());
  return [JSON.stringify(problems), compileBase(base), compileDisputes(base)].join("\n");
}
