import { isoDuration } from "../length.js";
import type { DateKind, Length, Relative } from "../mention.js";
import type { Reading } from "../reading.js";

/** What stands at a token, framed by the words that open or close it. */
export interface Framed {
  readonly next: number;
  readonly kind: DateKind;
  readonly edtf: string | null;
  readonly duration: string | null;
  readonly length: Length | null;
  readonly relative: Relative | null;
}

/** A period in its frame; the length of a window goes along. */
export const framed = (reading: Reading, kind: DateKind, edtf: string | null): Framed => {
  const length = reading.window ? (reading.relative?.length ?? null) : null;
  return {
    next: reading.next,
    kind,
    edtf,
    duration: length === null ? null : isoDuration(length),
    length,
    relative: reading.relative,
  };
};
