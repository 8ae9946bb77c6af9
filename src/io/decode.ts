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
  const text = read(bytes);
  // UTF-32 begins with the mark of UTF-16, and has a NUL at every letter.
  return text.includes("\0")
    ? { problem: "expected UTF-16 text, found NUL characters in it; save the file as UTF-8" }
    : { text };
}

/** Names the first bad byte; run only on what is known to be invalid. */
function invalidUtf8(bytes: Buffer): string {
  // Decoding puts U+FFFD where a byte is bad; up to there text and bytes are the same.
  const text = bytes.toString("utf8");
  let at = 0;
  let read = 0;
  for (let mark = text.indexOf("\ufffd"); mark !== -1; mark = text.indexOf("\ufffd", mark + 1)) {
    at += Buffer.byteLength(text.slice(read, mark));
    if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) break;
    at += 3;
    read = mark + 1;
  }
  let line = 1;
  for (let i = bytes.indexOf(10); i !== -1 && i < at; i = bytes.indexOf(10, i + 1)) line++;
  const byte = (bytes[at] ?? 0).toString(16);
  return `expected UTF-8 text, found an invalid byte 0x${byte} on line ${line}; save the file as UTF-8`;
}
