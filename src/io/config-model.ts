import type { FindingSeverity, RuleId } from "../rules/finding.js";

export type RuleSeverity = "off" | FindingSeverity;

/** What a config file may set; every field is there, with its default where the file is silent. */
export interface Config {
  /** The file it was read from; null where there is none. */
  readonly path: string | null;
  /** The base's folder, resolved from the config file's. */
  readonly base: string | null;
  readonly rules: Readonly<Partial<Record<RuleId, RuleSeverity>>>;
  readonly failOn: FindingSeverity | "never" | null;
  /** EDTF: the date that "last year" and the like in drafts are read from. */
  readonly reference: string | null;
  readonly ignore: readonly string[];
}
