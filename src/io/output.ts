import { writeSync } from "node:fs";
import { Failure, systemReason } from "./failure.js";

/**
 * Writes a whole string to a descriptor before it returns, so that nothing is lost at exit however large it
 * is. A reader that has gone away (a closed pipe) ends the writing in silence; `false` says so. Throws a
 * {@link Failure} where standard output cannot take it (a full disk).
 */
export function writeAll(descriptor: 1 | 2, text: string): boolean {
  // In slices, so that a string of hundreds of megabytes is not held twice.
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + (1 << 22), text.length);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last < 0xdc00) to++;
    if (!writeBytes(descriptor, Buffer.from(text.slice(from, to), "utf8"))) return false;
    from = to;
  }
  return true;
}

function writeBytes(descriptor: number, bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at, bytes.length - at);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : "";
      // A full non-blocking pipe: give its reader a moment.
      if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
      else if (code === "EPIPE" || code === "ERR_STREAM_DESTROYED" || code === "EBADF") return false;
      // There is nowhere left to complain about a stderr that cannot be written.
      else if (descriptor === 2) return false;
      else throw new Failure(`standard output: cannot be written: ${systemReason(error)}`);
    }
  }
  return true;
}

/** Characters that are gathered before they are written. */
const GATHERED = 1 << 16;

/** Prints a text that comes in parts, and never holds it whole. */
export function printParts(parts: Iterable<string>, print: (text: string) => void): void {
  let gathered: string[] = [];
  let length = 0;
  for (const part of parts) {
    gathered.push(part);
    length += part.length;
    if (length < GATHERED) continue;
    print(gathered.join(""));
    gathered = [];
    length = 0;
  }
  print(gathered.join(""));
}
