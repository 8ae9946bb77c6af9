import type { Sentence } from "../grammar/sentence.js";
import type { Scene } from "../scene.js";
import { namesIn } from "../tables/table.js";
import { Is } from "../words/words.js";
import { isOrganisation } from "./reference.js";

/** A row or column of the table is headed by a name that the base does not know, where others are headed by parties. */
export function isStrangersCell({ block, row, aside }: Scene): boolean {
  if (block.kind !== "cell" || !row) return false;
  const { rowHead, columnHead } = block.context;
  const { rows, columns } = row.heads();
  return isStranger(rowHead, rows, aside) || isStranger(columnHead, columns, aside);
}

function isStranger(head: string | null, others: readonly string[], aside: Scene["aside"]): boolean {
  if (head === null || head.length > LONGEST || !isName(aside(head))) return false;
  let known = partied.get(others);
  if (known === undefined) {
    known = others.some((other) => other.length <= LONGEST && isPartys(aside(other)));
    partied.set(others, known);
  }
  return known;
}

/** Whether any of the heads of a table is a party's, by the list of them: looked at once a table, not once a cell. */
const partied = new WeakMap<readonly string[], boolean>();

const LONGEST = 48;

const isPartys = (head: Sentence): boolean => namesIn(head).some(isOrganisation) && head.cues.length === 0;

/** What sums rows up, or is no one in particular. */
const TOTALS =
  /^(?:total|sum|subtotal|all|others?|average|combined|together|rest|remainder|mean|median|overall|now|today|plan|target|actual|forecast|change|of|which|including|q[1-4]|h[12]|fy\d*)$/i;

/** Words with capitals and nothing else: "Northmark Compute", but not "Total", "Backlog" or "Run rate". */
function isName({ nodes, cues }: Sentence): boolean {
  // "Northmark Compute" is no compute, "Run Rate" is a run rate
  if (cues.some(({ start }) => start === 0)) return false;
  const isOther = nodes.some(({ entity, kind }) => entity !== null || kind === "time" || kind === "figure");
  if (isOther) return false;
  const words = nodes.filter(({ kind }) => kind === "word");
  if (words.length === 0 || words.length > 5) return false;
  const telling = words.filter(
    ({ word }) => !(word.flags & (Is.preposition | Is.determiner | Is.conjunction)),
  );
  return (
    telling.length > 0 &&
    telling.every(({ capital }) => capital) &&
    !telling.some(({ lower }) => TOTALS.test(lower)) &&
    // one word may be any noun: a name has no meaning that we know
    (telling.length > 1 || telling.every(({ word }) => word.flags === 0 && word.flows.length === 0))
  );
}
