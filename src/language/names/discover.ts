import type { Entity } from "../../base/model.js";
import { closedWords } from "../../text/closed-words.js";
import type { Document } from "../../text/document.js";
import { trimEndOf } from "../../text/trim.js";

/** Words that begin a sentence with a capital and are no names, and names that are no parties. */
const NO_NAME = closedWords(
  "the a an in on at of for from by to and or but as if it its he she they we you i this that these those there when while where what who why how after before since until with without under over both each all more most some any no not new monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december q a us uk eu ai ceo cfo cto mr mrs ms dr",
);
/** Words that a company's name may end with, and that short forms of it leave out. */
const ENDINGS: ReadonlySet<string> = new Set(
  "inc corp corporation ltd llc plc group holdings labs lab technologies systems company co ag se sa gmbh nv".split(
    " ",
  ),
);
/** A name that stands once may be anything; twice, inside a sentence, it is spoken of. */
const LEAST_OFTEN = 2;

/**
 * Names that documents speak of and that a vocabulary does not hold: runs of words with capitals, found more than
 * once inside a sentence. For documents on companies that no base knows; ids are the names in lower case.
 */
export function discoverEntities(
  documents: readonly Document[],
  known: readonly Entity[],
): readonly Entity[] {
  const taken = new Set(
    known.flatMap((entity) => [entity.name, ...entity.aliases]).map((name) => name.toLowerCase()),
  );
  const counts = new Map<string, { inside: number; all: number }>();
  for (const document of documents) {
    for (const block of document.blocks) {
      for (const { name, opens } of namesIn(block.text)) {
        const count = counts.get(name) ?? { inside: 0, all: 0 };
        count.all++;
        if (!opens && block.kind !== "heading") count.inside++;
        counts.set(name, count);
      }
    }
  }
  const found = new Map<string, Entity>();
  for (const [name, { inside, all }] of counts) {
    if (inside === 0 || all < LEAST_OFTEN || taken.has(name.toLowerCase())) continue;
    const id = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
    if (!found.has(id))
      found.set(id, { id, name, kind: "company", aliases: shortForms(name, taken), partOf: null });
  }
  return [...found.values()];
}

interface Name {
  readonly name: string;
  /** It stands at the start of a sentence, where any word has a capital. */
  readonly opens: boolean;
}

function* namesIn(text: string): Generator<Name> {
  const words = text.matchAll(/[\p{L}\p{N}&'’.-]+|[^\s]/gu);
  let run: string[] = [];
  let opens = true;
  let runOpens = true;
  const flush = function* (): Generator<Name> {
    while (run.length > 0 && NO_NAME.has((run.at(-1) ?? "").toLowerCase())) run.pop();
    if (run.length > 0 && run.length <= 4) yield { name: run.join(" "), opens: runOpens };
    run = [];
  };
  for (const [raw] of words) {
    const word = trimEndOf(raw.replace(/['’]s?$/u, ""), ".-");
    const isName =
      /^\p{Lu}[\p{L}&-]+\d*$/u.test(word) && !(run.length === 0 && NO_NAME.has(word.toLowerCase()));
    if (isName) {
      if (run.length === 0) runOpens = opens;
      run.push(word);
    }
    if (!isName || word.length !== raw.length) yield* flush();
    opens = /[.!?:]$/u.test(raw);
  }
  yield* flush();
}

/** "Helios" for "Helios Labs". */
function shortForms(name: string, taken: ReadonlySet<string>): readonly string[] {
  const words = name.split(" ");
  if (words.length < 2 || !ENDINGS.has((words.at(-1) ?? "").toLowerCase())) return [];
  const short = words.slice(0, -1).join(" ");
  return taken.has(short.toLowerCase()) ? [] : [short];
}
