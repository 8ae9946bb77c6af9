import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** The built program. */
export const PROGRAM = join(import.meta.dirname, "../../bin/twosource.js");

/** What the program did, as its caller sees it. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Given {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program as a process, with a fixed date, no colours from outside and a cache of its own. */
export function run(args: readonly string[], { cwd = EMPTY, input = "", env = {} }: Given = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: {
      PATH: process.env.PATH,
      HOME: EMPTY,
      XDG_CACHE_HOME: join(EMPTY, "cache"),
      TWOSOURCE_TODAY: "2026-05-02",
      ...env,
    },
  });
  return { status, stdout, stderr };
}

const made: string[] = [];
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** A new folder, outside of any base; gone when the tests of the file are done. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "twosource-"));
  made.push(path);
  return path;
}

const EMPTY = folder();

/** A folder with the base that `init` makes: companies of its own, standard metrics. */
export function exampleBase(): string {
  const path = folder();
  const { status, stderr } = run(["init", path]);
  if (status !== 0) throw new Error(stderr);
  return path;
}
