// The bases and the drafts, read from disk.
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readMarked } from "./markers.mjs";

export const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");

/** Where a base's folder is: the shipped one, or one of the tests' own. */
export function baseFolder(name) {
  return name === "shipped" ? root : join(root, "tests/fixtures/bases", name);
}

/** A base's YAML files, as `loadBase` takes them. */
export function baseFiles(name) {
  return ["claims", "sources"].flatMap((folder) =>
    readdirSync(join(baseFolder(name), folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".yaml"))
      .sort()
      .map((file) => ({
        path: `${folder}/${file}`,
        text: readFileSync(join(baseFolder(name), folder, file), "utf8"),
      })),
  );
}

/** Every draft: { base, name, path, heldOut, text, marks }. A quarter, by the hash of its name, is held out. */
export function drafts() {
  return readdirSync(join(here, "data"))
    .sort()
    .flatMap((base) =>
      readdirSync(join(here, "data", base))
        .sort()
        .map((name) => {
          const id = `${base}/${name}`;
          try {
            const marked = readMarked(readFileSync(join(here, "data", id), "utf8"));
            return { base, name: basename(name), path: id, heldOut: hash(id) % 4 === 0, ...marked };
          } catch (error) {
            throw new Error(`${id}: ${error.message}`);
          }
        }),
    );
}

/** FNV-1a with a last mix, so that names that differ in one letter fall anywhere. */
export function hash(text) {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Seeded numbers from 0 to n - 1. */
export function chooser(seed) {
  let state = hash(seed) || 1;
  return (n) => {
    state = Math.imul(state ^ (state >>> 16), 0x45d9f3b) >>> 0;
    state = (state + 0x9e3779b9) >>> 0;
    return hash(String(state)) % n;
  };
}
