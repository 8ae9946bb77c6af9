import { jsonDocument } from "./json.js";

/** What `init` made. */
export interface Made {
  /** As the user gave it. */
  readonly folder: string;
  /** Paths in it. */
  readonly paths: readonly string[];
}

export function initJson({ folder, paths }: Made): string {
  return jsonDocument({ folder, created: paths });
}
