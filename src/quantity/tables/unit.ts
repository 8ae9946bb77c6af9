/** A unit: id, English singular, dimension, size in the dimension's base unit, and how it is written. */
export interface UnitRow {
  readonly id: string;
  readonly name: string;
  readonly dimension: string;
  readonly factor: string;
  /** As written, case and all: "GW", "°C". */
  readonly symbols: readonly string[];
  /** Lower-case words in the singular; regular plurals are added. */
  readonly words: readonly string[];
}
