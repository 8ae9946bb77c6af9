import type { Mark } from "./markers.mjs";

export interface PlantedDraft {
  readonly base: string;
  readonly name: string;
  readonly path: string;
  readonly heldOut: boolean;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export function drafts(): readonly PlantedDraft[];
export function hash(text: string): number;
export function chooser(seed: string): (n: number) => number;
