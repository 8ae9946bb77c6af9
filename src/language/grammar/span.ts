/** A value and the nodes that gave it; null where nothing did. */
export interface Told<Value> {
  readonly value: Value;
  /** Node indexes, end-exclusive. */
  readonly start: number;
  readonly end: number;
}
