import type { Entity } from "../../base/model.js";
import type { Block, Document } from "../../text/document.js";
import { affiliationsOf, type NamesIn } from "./affiliation.js";
import { type Label, labelOf } from "./label.js";

/** What is known of a block that someone says. */
export interface Turn {
  /** Who speaks, as the label has it. */
  readonly by: string;
  /** The organisation that "we" is, and the one that "you" is; null where that is not clear. */
  readonly we: Entity | null;
  readonly you: Entity | null;
  /** Where the words begin, behind the label; 0 where a speaker goes on. */
  readonly start: number;
}

/** Whose turn each block is; blocks are asked for in reading order. */
export type TurnOf = (block: Block) => Turn | null;

const NOBODY: TurnOf = () => null;

/** Reads a document as a transcript where it is one: its speakers, and whom each of them speaks for. */
export function turnsOf({ blocks, title }: Document, namesIn: NamesIn): TurnOf {
  const labels = spoken(blocks, namesIn);
  if (labels.size === 0) return NOBODY;
  const companies = affiliationsOf(blocks, title, labels, namesIn);
  const named = new Set([...companies.values()].filter((company) => company !== null));
  const [only] = named;
  const addressed = named.size === 1 && only ? only : null;
  let last: Turn | null = null;
  return (block) => {
    const label = labels.get(block);
    if (block.kind === "heading" || block.kind === "cell") last = null;
    else if (label) {
      const we = companies.get(label.name) ?? null;
      last = { by: label.name, we, you: we ? null : addressed, start: label.end };
    } else if (last && last.start > 0) last = { ...last, start: 0 };
    return last;
  };
}

/** How many labels make a conversation, and the share of them that sentences must follow. */
const LEAST = 2;
const SENTENCES = 0.6;

/** The labels of blocks that are turns of a conversation; none where the document holds none. */
function spoken(blocks: readonly Block[], namesIn: NamesIn): ReadonlyMap<Block, Label> {
  const found = new Map<Block, Label>();
  const times = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== "paragraph" && block.kind !== "quote") continue;
    const label = labelOf(block.text);
    if (!label) continue;
    found.set(block, label);
    times.set(label.name, (times.get(label.name) ?? 0) + 1);
  }
  if (found.size < LEAST) return NONE;
  const isSure = ({ part }: Label): boolean => part !== "name";
  const again = new Set([...times].filter(([, count]) => count > 1).map(([name]) => name));
  const isConversation = [...found.values()].some(isSure) || again.size > 1;
  const turns = [...found].filter(
    ([, label]) =>
      isSure(label) || (isConversation && again.has(label.name) && namesIn(label.text).length === 0),
  );
  const sentences = turns.filter(([{ text }]) => /[.?!\u2026]["\u201D\u2019)\]]*$/.test(text)).length;
  return turns.length >= LEAST && sentences >= turns.length * SENTENCES ? new Map(turns) : NONE;
}

const NONE: ReadonlyMap<Block, Label> = new Map();
