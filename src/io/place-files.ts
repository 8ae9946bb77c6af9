import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure, systemReason } from "./failure.js";

/**
 * Puts files into a folder, all or none: they are written aside and moved into place. Throws a {@link Failure},
 * with nothing changed, where anything of theirs is there already or the folder cannot be written.
 */
export function placeFiles(
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[],
): void {
  const tops = [...new Set(files.map(({ path }) => path.split("/")[0] ?? path))];
  const taken = tops.filter((name) => existsSync(join(folder, name)));
  if (taken.length > 0) {
    throw new Failure(
      `${folder}: expected a folder without ${tops.join(", ")}; found ${taken.join(", ")}, and nothing is overwritten`,
    );
  }
  const moved: string[] = [];
  let aside: string | null = null;
  try {
    mkdirSync(folder, { recursive: true });
    aside = mkdtempSync(join(folder, ".twosource-init-"));
    for (const { path, text } of files) {
      mkdirSync(dirname(join(aside, path)), { recursive: true });
      writeFileSync(join(aside, path), text);
    }
    for (const name of tops) {
      renameSync(join(aside, name), join(folder, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) rmSync(join(folder, name), { recursive: true, force: true });
    throw new Failure(`${folder}: cannot be written: ${systemReason(error)}`);
  } finally {
    if (aside !== null) rmSync(aside, { recursive: true, force: true });
  }
}
