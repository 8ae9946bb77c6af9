import type { BaseIndex } from "../base/index.js";
import type { Discrepancy } from "./discrepancy.js";

/** Every place where the base's claims cannot all be read as saying the same thing. `today`: YYYY-MM-DD. */
export function reconcile(_index: BaseIndex, _options: { readonly today: string }): readonly Discrepancy[] {
  return [];
}
