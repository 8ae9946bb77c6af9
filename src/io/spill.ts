import { closeSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Failure, systemReason } from "./failure.js";

/** A long list of plain data: what is too much to hold goes to a temporary file, and is read again piece by piece. */
export interface Spill<Item> {
  readonly add: (item: Item) => void;
  /** What is added from here on, until the next section begins; may be read any number of times. */
  readonly section: () => Iterable<Item>;
  /** Lets go of the file. */
  readonly close: () => void;
}

/** So many items are held: a draft has far fewer findings, and these take some ten megabytes. */
const HELD = 10_000;

interface Section {
  readonly first: number;
  /** One after the last; null while it is being added to. */
  end: number | null;
  /** Where its first item begins in the file; null while that is in memory. */
  byte: number | null;
}

export function createSpill<Item>(held = HELD): Spill<Item> {
  const sections: Section[] = [];
  const file = temporaryFile();
  let pending: Item[] = [];
  let written = 0;
  let unplaced = 0;

  const flush = (): void => {
    for (let at = 0; at < pending.length; at++) {
      for (let next = sections[unplaced]; next && next.first <= written; next = sections[unplaced]) {
        next.byte = file.length();
        unplaced++;
      }
      file.write(`${JSON.stringify(pending[at])}\n`);
      written++;
    }
    pending = [];
  };

  function* itemsOf(section: Section): Generator<Item> {
    const end = section.end ?? written + pending.length;
    let index = section.first;
    if (section.byte !== null && index < Math.min(end, written)) {
      for (const line of file.linesFrom(section.byte)) {
        yield JSON.parse(line);
        if (++index >= Math.min(end, written)) break;
      }
    }
    for (; index < end; index++) yield pending[index - written] as Item;
  }

  return {
    add(item) {
      pending.push(item);
      if (pending.length >= held) flush();
    },
    section() {
      const first = written + pending.length;
      const last = sections.at(-1);
      if (last) last.end = first;
      const section: Section = { first, end: null, byte: null };
      sections.push(section);
      return { [Symbol.iterator]: () => itemsOf(section) };
    },
    close: file.close,
  };
}

/** Bytes that are written or read at once. */
const CHUNK = 1 << 20;

/** A file of lines that is made when first written to, and that nobody else sees. */
function temporaryFile() {
  let descriptor: number | null = null;
  let buffered: string[] = [];
  let size = 0;
  let waiting = 0;

  const send = (): void => {
    if (buffered.length === 0) return;
    try {
      descriptor ??= openUnnamed();
      const bytes = Buffer.from(buffered.join(""), "utf8");
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    } catch (error) {
      throw new Failure(`${tmpdir()}: cannot hold what was found: ${systemReason(error)}`);
    }
    buffered = [];
    waiting = 0;
  };

  return {
    length: () => size,
    write(line: string) {
      buffered.push(line);
      const bytes = Buffer.byteLength(line);
      size += bytes;
      waiting += bytes;
      if (waiting >= CHUNK) send();
    },
    *linesFrom(byte: number): Generator<string> {
      send();
      if (descriptor === null) return;
      const bytes = Buffer.alloc(CHUNK);
      let rest = Buffer.alloc(0);
      for (let at = byte; at < size; ) {
        const read = readSync(descriptor, bytes, 0, CHUNK, at);
        if (read === 0) return;
        at += read;
        const known = Buffer.concat([rest, bytes.subarray(0, read)]);
        let from = 0;
        for (let end = known.indexOf(10); end !== -1; end = known.indexOf(10, from)) {
          yield known.toString("utf8", from, end);
          from = end + 1;
        }
        rest = known.subarray(from);
      }
    },
    close() {
      if (descriptor !== null) closeSync(descriptor);
      descriptor = null;
    },
  };
}

/** A file without a name: it is gone with the process, however that ends. */
function openUnnamed(): number {
  const path = join(tmpdir(), `twosource-${process.pid}-${Date.now().toString(36)}`);
  const descriptor = openSync(path, "wx+", 0o600);
  try {
    unlinkSync(path);
  } catch {
    // Windows keeps a file's name while it is open.
    process.once("exit", () => {
      try {
        closeSync(descriptor);
        unlinkSync(path);
      } catch {}
    });
  }
  return descriptor;
}
