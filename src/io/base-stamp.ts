import { lstatSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * What the system says of a base's files and folders: length, the time of the last change of content and the time of
 * the last change of anything, in nanoseconds. The last cannot be set, so that a file whose stamp is the same has the
 * same content, as git takes it too; and a folder's has the same files. Null where one is missing.
 */
export function stampOf(folder: string, paths: readonly string[]): string | null {
  const folders = new Set(paths.map((path) => dirname(path)));
  const lines: string[] = [];
  for (const path of [...folders, ...paths]) {
    const stat = lstatSync(join(folder, path), { bigint: true, throwIfNoEntry: false });
    if (stat === undefined) return null;
    lines.push(`${path} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`);
  }
  return lines.join("\n");
}

/** Whether the base in a folder still has the stamp that the build wrote. */
export function hasStamp(folder: string, stamp: string): boolean {
  const names = stamp.split("\n").map((line) => line.split(" ").slice(0, -3).join(" "));
  const files = names.filter((name) => /\.ya?ml$/i.test(name));
  return stampOf(folder, files) === stamp;
}
