import { createHash } from "node:crypto";
import { existsSync, lstatSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { loadBase } from "../base/load.js";
import { appendClaims } from "../base/write.js";
import { isCited } from "../extract/extract.js";
import type { Proposal } from "../extract/proposal.js";
import { baseFiles } from "./base-files.js";
import { Failure, systemReason } from "./failure.js";
import { standard } from "./standard.js";

/** What a merge did: how many claims it added, and to which file. */
export interface Merged {
  readonly added: number;
  readonly path: string;
}

/** The article that proposals were taken from. */
export interface MergedSource {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/**
 * Adds proposed claims to `claims/<source>.yaml` of a base, and the source's record where there is none. What is in
 * the file stays to the letter. The new base is validated before anything is written, and each file is moved into
 * place whole. Throws a {@link Failure}, with nothing changed, where the base would not be valid.
 */
export function merge(folder: string, proposals: readonly Proposal[], source: MergedSource): Merged {
  const path = `claims/${source.id}.yaml`;
  const entries = proposals
    .filter((proposal) => !isCited(proposal, source.id))
    .map((proposal) => proposal.entry);
  if (entries.length === 0) return { added: 0, path };
  const files = baseFiles(folder);
  const before = files.find((file) => file.path === path)?.text ?? "claims: []\n";
  const text = appendClaims(before, entries);
  if (text === null)
    throw new Failure(
      `${join(folder, path)}: expected a claims file that can be added to; nothing is changed`,
    );
  const known = loadBase(files, standard()).base.sources.some(({ id }) => id === source.id);
  const record = recordOf(source);
  if (!known && existsSync(join(folder, record.path))) {
    throw new Failure(
      `${join(folder, record.path)}: expected a record of source "${source.id}", found none; add one and merge again`,
    );
  }
  const changes = [...(known ? [] : [record]), { path, text }];
  const changed = new Set(changes.map((change) => change.path));
  const { problems } = loadBase([...files.filter((file) => !changed.has(file.path)), ...changes], standard());
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    throw new Failure([
      `nothing is merged, since the base would have ${errors.length} problems:`,
      ...errors.map(({ path: at, line, column, message }) => `${at}:${line}:${column}: ${message}`),
    ]);
  }
  replaceAll(changes.map((change) => ({ path: join(folder, change.path), text: change.text })));
  return { added: entries.length, path };
}

function recordOf({ id, title, text }: MergedSource): { readonly path: string; readonly text: string } {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return {
    path: `sources/${id}.yaml`,
    text: stringify([{ id, type: "webpage", title, custom: { sha256 } }]),
  };
}

/**
 * Writes files beside the old ones, then moves them into place: there is never half a file. Where one cannot be
 * written, none is: what was new is taken away again. The last is the only one that may be there already. A link is
 * not followed.
 */
function replaceAll(files: readonly { readonly path: string; readonly text: string }[]): void {
  const aside = (path: string): string => `${path}.${process.pid}.tmp`;
  const isNew = new Map(files.map(({ path }) => [path, !existsSync(path)]));
  const moved: string[] = [];
  let at = "";
  try {
    for (const { path, text } of files) {
      at = path;
      if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
        throw new Failure(`${path}: expected a file, found a link; nothing is changed`);
      writeFileSync(aside(path), text, { flag: "wx" });
    }
    for (const { path } of files) {
      at = path;
      renameSync(aside(path), path);
      moved.push(path);
    }
  } catch (error) {
    for (const path of moved) if (isNew.get(path)) rmSync(path, { force: true });
    if (error instanceof Failure) throw error;
    throw new Failure(`${at}: cannot be written: ${systemReason(error)}; nothing is changed`);
  } finally {
    for (const { path } of files) rmSync(aside(path), { force: true });
  }
}
