import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { BUILD } from "../version.js";

/** Entries that are kept; the least recently written go first. */
const KEPT = 48;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A text made once from other texts, then read from a cache. The key is all that it is made from and the build of
 * the tool, so an entry can never be staler than the files; one that does not match its own digest is made again,
 * and without a cache folder everything works, only slower.
 */
export async function cached(
  madeFrom: readonly string[],
  environment: Environment,
  make: () => Promise<string>,
): Promise<string> {
  const folder = cacheFolder(environment);
  if (folder === null) return make();
  const path = join(folder, keyOf(madeFrom));
  const known = read(path);
  if (known !== null) return known;
  const made = await make();
  write(folder, path, made);
  return made;
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

function keyOf(texts: readonly string[]): string {
  const hash = createHash("sha256").update(BUILD);
  for (const text of texts) hash.update(`\0${text.length}\0`).update(text);
  return hash.digest("hex").slice(0, 40);
}

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

function read(path: string): string | null {
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
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of entries.slice(KEPT)) rmSync(path, { force: true });
}
