import { loadBase } from "./load.js";
import type { Problem } from "./problem.js";
import type { Standard } from "./unchecked.js";
import type { TextFile } from "./yaml.js";

/**
 * The entities and metrics that ship with the tool, from the texts of `src/base/standard/*.yaml`. Pure: the build embeds
 * the result, tests read the files.
 */
export function loadStandard(
  files: readonly TextFile[],
): Standard & { readonly problems: readonly Problem[] } {
  const { base, problems } = loadBase(files);
  return { entities: base.entities, metrics: base.metrics, problems };
}
