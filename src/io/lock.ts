import { rmSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Failure, systemReason } from "./failure.js";

/** How long one that writes waits for another, and how often it looks. */
const PATIENCE_MS = 15_000;
const LOOK_MS = 25;

/**
 * Does `work` while it alone holds `path`, a file that is there as long as it does, so that of two that read, add and
 * write, neither loses what the other added. One whose holder was killed is not taken over: a {@link Failure} names it.
 */
export async function holding<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  await take(path);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

async function take(path: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: "wx" });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST")
        throw new Failure(`${path}: cannot be written: ${systemReason(error)}; nothing is changed`);
    }
    if (Date.now() > until) {
      throw new Failure(
        `${path}: another merge is under way; nothing is changed (delete this file where none is running)`,
      );
    }
    await pause(LOOK_MS);
  }
}
