import type { Standard } from "../base/load.js";
import entities from "../base/standard/entities.yaml";
import metrics from "../base/standard/metrics.yaml";
import { loadStandard } from "../base/standard.js";

/** The entities and metrics that ship with the tool, as {@link loadBase} takes them. */
export function standard(): Standard {
  return loadStandard([
    { path: "standard/entities.yaml", text: entities },
    { path: "standard/metrics.yaml", text: metrics },
  ]);
}
