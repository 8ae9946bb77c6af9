import { isUtf8 } from "node:buffer";

/** The text of a file, or one sentence that says why there is none. */
export type Decoded = { readonly text: string } | { readonly problem: string };

const decodeUtf16 = (bytes: Buffer): string => bytes.toString("utf16le");

/**
 * Bytes to text: UTF-8, or UTF-16 with its byte order mark. A mark stays in the text (U+FEFF), so that offsets
 * are those of the file. Anything with NUL bytes is binary.
 */
export function decode(bytes: Buffer): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return evenly(bytes, decodeUtf16);
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return evenly(bytes, (all) => decodeUtf16(Buffer.from(all).swap16()));
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { problem: `expected text, found a binary file (a NUL byte at offset ${nul})` };
  if (!isUtf8(bytes)) return { problem: invalidUtf8(bytes) };
  return { text: bytes.toString("utf8") };
}

function evenly(bytes: Buffer, read: (bytes: Buffer) => string): Decoded {
  if (bytes.length % 2 !== 0) return { problem: "expected UTF-16 text, found an odd number of bytes" };
  return { text: read(bytes) };
}

/** Names the first bad byte; run only on what is known to be invalid. */
function invalidUtf8(bytes: Buffer): string {
  // The longest valid prefix: its end is within one character of the first bad byte.
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isUtf8(bytes.subarray(0, characterEnd(bytes, middle)))) low = middle;
    else high = middle - 1;
  }
  const at = Math.min(low, bytes.length - 1);
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 10) line++;
  return `expected UTF-8 text, found an invalid byte 0x${(bytes[at] ?? 0).toString(16)} on line ${line}; save the file as UTF-8`;
}

/** `end` moved back to where a character starts, so that a cut in the middle of one does not count as invalid. */
function characterEnd(bytes: Buffer, end: number): number {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? end - back : end;
    }
  }
  return end;
}
