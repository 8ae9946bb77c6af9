import { join } from "node:path";
import { indexBase } from "../base/index.js";
import { extract } from "../extract/extract.js";
import type { Proposal } from "../extract/proposal.js";
import { folderOf, validBaseOf } from "../io/base.js";
import { Failure } from "../io/failure.js";
import { readText } from "../io/files.js";
import { createReader } from "../language/read.js";
import { reporterOf } from "../reporters/index.js";
import { counted } from "../reporters/words.js";
import type { Document } from "../text/document.js";
import { formatOf, readDocument } from "../text/index.js";
import { NOTHING_TO_OBJECT_TO, type Options, type Run, type Surroundings, textOf } from "./command.js";

/** Ids that may name a file and a YAML scalar as they stand. */
const SOURCE_ID = /^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u;

export const run: Run = async (args, options, surroundings) => {
  const [path, ...rest] = args;
  if (path === undefined || rest.length > 0) {
    throw new Failure(
      `expected one article, found ${args.length}; e.g. twosource extract article.html --source my-article`,
    );
  }
  const source = textOf(options, "source");
  if (source === undefined)
    throw new Failure("expected --source ID, the id that citations of this article are given");
  if (!SOURCE_ID.test(source))
    throw new Failure(`--source: expected letters, digits, dots, - and _, found "${source}"`);
  const raw = readText(path);
  const document = readDocument(path, raw, formatOf(path, raw));
  if (options.merge !== true) {
    const proposals = await proposalsFrom(document, source, options, surroundings);
    const reporter = await reporterOf("extract", textOf(options, "format"));
    surroundings.print(reporter(proposals));
    const count = (standing: string) => proposals.filter((p) => p.standing === standing).length;
    surroundings.tell(
      `${counted(proposals.length, "proposal")}: ${count("new")} new, ${count("known")} known, ${count("conflict")} in conflict with the base`,
    );
    return NOTHING_TO_OBJECT_TO;
  }
  const folder = await folderOf(options, surroundings);
  if (folder === null)
    throw new Failure(
      "--merge: expected a base of your own (--base DIR, or run twosource init), found only the shipped one",
    );
  const [{ merge }, { holding }] = await Promise.all([
    import("../io/base-merge.js"),
    import("../io/lock.js"),
  ]);
  // Read and written as one: what another merge adds meanwhile would be lost.
  const merged = await holding(join(folder, "claims", ".merge.lock"), async () => {
    const proposals = await proposalsFrom(document, source, options, surroundings);
    return merge(folder, proposals, { id: source, title: document.title ?? source, text: raw });
  });
  surroundings.tell(
    merged.added === 0
      ? "nothing to add: the base has it all"
      : `added ${counted(merged.added, "claim")} to ${merged.path}; review them, then run twosource verify`,
  );
  return NOTHING_TO_OBJECT_TO;
};

async function proposalsFrom(
  document: Document,
  source: string,
  options: Options,
  surroundings: Surroundings,
): Promise<readonly Proposal[]> {
  const { base, tables } = await validBaseOf(options, surroundings);
  const index = indexBase(base);
  const reference =
    textOf(options, "date") ?? index.source(source)?.issued ?? (await surroundings.config()).reference;
  return extract(document, {
    index,
    reader: createReader({ ...base, tables }),
    source,
    ...(reference !== null && { reference }),
  });
}
