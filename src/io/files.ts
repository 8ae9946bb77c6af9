import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { decode } from "./decode.js";
import { Failure, systemReason } from "./failure.js";

/** A file as text, or "-" for standard input. Throws a {@link Failure} that names the path. */
export function readText(path: string): string {
  const decoded = decode(path === "-" ? readStandardInput() : readBytes(path));
  if ("problem" in decoded)
    throw new Failure(`${path === "-" ? "standard input" : path}: ${decoded.problem}`);
  return decoded.text;
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Failure(`${path}: cannot be read: ${systemReason(error)}`);
  }
}

/** All of standard input. It may be a pipe that is not ready yet, or closed. */
function readStandardInput(): Buffer {
  const chunks: Buffer[] = [];
  const chunk = Buffer.allocUnsafe(1 << 16);
  // On some systems descriptor 0 is non-blocking and must be opened anew to wait on it.
  let descriptor = 0;
  for (;;) {
    try {
      const length = readSync(descriptor, chunk, 0, chunk.length, null);
      if (length === 0) break;
      chunks.push(Buffer.from(chunk.subarray(0, length)));
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : "";
      if (code === "EOF") break;
      if (code !== "EAGAIN") throw new Failure(`standard input: cannot be read: ${systemReason(error)}`);
      if (descriptor === 0 && process.platform !== "win32") {
        try {
          descriptor = openSync("/dev/stdin", "r");
          continue;
        } catch {
          // Wait below instead.
        }
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
  if (descriptor !== 0) closeSync(descriptor);
  return Buffer.concat(chunks);
}
