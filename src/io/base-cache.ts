import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { BUILD } from "../version.js";
import type { BaseFile, CompiledBase } from "./base-files.js";

/** Compiled bases that are kept; the least recently written go first. */
const KEPT = 24;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A base compiled once, then read from a cache. The key is the content of all files and the build of the tool,
 * so the cache can never be staler than the files; an entry that does not match its own digest is made again,
 * and without a cache folder everything works, only slower.
 */
export async function compiledBase(
  files: readonly BaseFile[],
  environment: Environment,
): Promise<CompiledBase> {
  const folder = cacheFolder(environment);
  const path = folder && join(folder, `base-${keyOf(files)}`);
  const cached = path && read(path);
  if (cached) return cached;
  const { compileFiles } = await import("./base-compile.js");
  const compiled = compileFiles(files);
  if (folder && path) write(folder, path, compiled);
  return compiled;
}

function cacheFolder(environment: Environment): string | null {
  const root = environment.XDG_CACHE_HOME;
  if (root) return join(root, "twosource");
  try {
    return join(homedir(), ".cache", "twosource");
  } catch {
    return null;
  }
}

function keyOf(files: readonly BaseFile[]): string {
  const hash = createHash("sha256").update(BUILD);
  for (const { path, text } of files) hash.update(`\0${path}\0${text.length}\0`).update(text);
  return hash.digest("hex").slice(0, 40);
}

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

function read(path: string): CompiledBase | null {
  try {
    const content = readFileSync(path, "utf8");
    const payload = content.slice(65);
    return content.startsWith(`${digestOf(payload)}\n`) ? payload : null;
  } catch {
    return null;
  }
}

/** Written beside and moved into place, so that no other process ever sees half an entry. */
function write(folder: string, path: string, payload: string): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(unfinished, `${digestOf(payload)}\n${payload}`, { mode: 0o600 });
    renameSync(unfinished, path);
    prune(folder);
  } catch {
    // No cache, then. What was begun is taken away if that much is possible.
    try {
      rmSync(unfinished, { force: true });
    } catch {}
  }
}

function prune(folder: string): void {
  const entries = readdirSync(folder)
    .filter((name) => name.startsWith("base-"))
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of entries.slice(KEPT)) rmSync(path, { force: true });
}
