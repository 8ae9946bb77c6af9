import { readdirSync, realpathSync, statSync } from "node:fs";
import { Failure, systemReason } from "./failure.js";
import { matchesGlob } from "./glob.js";

const READ = /\.(?:md|markdown|mdx|html?|xhtml|txt)$/i;

/**
 * The files that paths stand for, in a fixed order, each once. A file that is named is taken as it is; a
 * folder is walked for Markdown, HTML and text, without `node_modules`, hidden names, `ignore` patterns and
 * circles of symbolic links. Throws a {@link Failure} for a path that is missing or unreadable, and where no
 * file matches.
 */
export function filesOf(paths: readonly string[], ignore: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const problems: string[] = [];
  const ignored = (path: string): boolean =>
    ignore.some((pattern) => matchesGlob(path.replace(/\\/g, "/"), pattern));
  for (const path of paths) {
    if (path === "-") found.add(path);
    else {
      try {
        if (statSync(path).isDirectory()) walk(path, path, new Set());
        else found.add(path);
      } catch (error) {
        if (error instanceof Failure) problems.push(...error.lines);
        else problems.push(`${path || '""'}: ${systemReason(error)}`);
      }
    }
  }
  if (problems.length > 0) throw new Failure(problems);
  if (found.size === 0) {
    throw new Failure(
      `${paths.join(", ")}: no file matched: expected Markdown (.md), HTML (.html) or text (.txt)`,
    );
  }
  return [...found];

  function walk(folder: string, root: string, above: ReadonlySet<string>): void {
    const real = realpathSync(folder);
    if (above.has(real)) return;
    const chain = new Set(above).add(real);
    for (const entry of entriesOf(folder)) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const path = folder === "." ? entry.name : `${folder.replace(/\/+$/, "")}/${entry.name}`;
      if (ignored(path) || ignored(path.slice(root.length).replace(/^\/+/, ""))) continue;
      const kind = entry.isSymbolicLink() ? kindOfLink(path) : entry;
      if (kind === null) continue;
      if (kind.isDirectory()) walk(path, root, chain);
      else if (kind.isFile() && READ.test(entry.name)) found.add(path);
    }
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
    );
  } catch (error) {
    throw new Failure(`${folder}: cannot be read: ${systemReason(error)}`);
  }
}

/** What a symbolic link leads to; null where it leads nowhere, or in a circle. */
function kindOfLink(path: string) {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
