import { compileBase } from "../base/compile.js";
import { loadBase } from "../base/load.js";
import { printTables, tabulateVocabulary } from "../language/vocabulary.js";
import { compileDisputes } from "../reconcile/compiled.js";
import { type BaseFile, BETWEEN_PARTS, type CompiledBase } from "./base-files.js";
import { standard } from "./standard.js";

export { baseFiles, oneText } from "./base-files.js";
export { stampOf } from "./base-stamp.js";

/** What no command asks of a base with errors. */
const NOTHING = { entities: [], metrics: [], claims: [] };

/** Reads and validates the files of a base: the slow road, which loads YAML and zod. */
export function compileFiles(files: readonly BaseFile[]): CompiledBase {
  const { base, problems } = loadBase(files, standard());
  const sound = problems.some(({ severity }) => severity === "error") ? { ...base, ...NOTHING } : base;
  return [
    JSON.stringify(problems),
    compileBase(base),
    printTables(tabulateVocabulary(sound)),
    compileDisputes(sound),
  ].join(BETWEEN_PARTS);
}
