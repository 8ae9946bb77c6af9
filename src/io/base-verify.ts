import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { loadBase } from "../base/load.js";
import { type Verified, verifyBase } from "../base/verify.js";
import { baseFiles } from "./base-files.js";
import { decode } from "./decode.js";
import { Failure, systemReason } from "./failure.js";
import { standard } from "./standard.js";

/** Ids that may name a text file; anything else could lead out of the texts' folder. */
const FILE_ID = /^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u;

/** Validates a base from its files (never the cache) and re-anchors its citations in the texts that are there. */
export function loadForVerifying(
  folder: string | null,
  textsOption: string | undefined,
  today: string,
  { workingFolder }: { readonly workingFolder: string },
): Verified {
  const root = folder ?? packageFolder();
  const loaded = loadBase(baseFiles(root), standard());
  const textFolder =
    textsOption === undefined ? join(root, "sources", "text") : resolve(workingFolder, textsOption);
  if (textsOption !== undefined && !statSync(textFolder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Failure(
      `--texts: expected a folder with <source-id>.txt files, found no folder ${textsOption}`,
    );
  }
  const texts = new Map<string, string>();
  const hashes = new Map<string, string>();
  for (const { id } of loaded.base.sources) {
    const path = join(textFolder, `${id}.txt`);
    if (!FILE_ID.test(id))
      throw new Failure(
        `source "${id}": expected an id of letters, digits, dots, - and _, which can name a text file`,
      );
    if (dirname(path) !== resolve(textFolder) || !existsSync(path)) continue;
    const bytes = bytesOf(path);
    const decoded = decode(bytes);
    if ("problem" in decoded) throw new Failure(`${path}: ${decoded.problem}`);
    texts.set(id, decoded.text);
    hashes.set(id, createHash("sha256").update(bytes).digest("hex"));
  }
  return verifyBase({ loaded, texts, hashes, today });
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Failure(`${path}: cannot be read: ${systemReason(error)}`);
  }
}

/** Where the package is installed: the shipped base's YAML files are there. */
function packageFolder(): string {
  return typeof __dirname === "string" ? dirname(__dirname) : process.cwd();
}
