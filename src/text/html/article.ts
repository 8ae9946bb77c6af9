/** Which part of a saved page is its article. */
import type { Found, Page } from "./page.js";

/** Shorter blocks than this may be navigation. */
const SHORT = 120;

/** How far regions within regions are followed. */
const DEEPEST = 8;

/** The blocks of the article; of a page that marks none, all blocks but lists of links. */
export function articleOf(page: Page): Found[] {
  const chosen = chosenRegion(page);
  if (chosen === 0) return page.found.filter((block) => !isLinkList(block));
  const inside = page.regions.map((_, region) => region === chosen);
  // Regions are numbered as they open, so those around come before those within.
  for (const [region, { parent }] of page.regions.entries()) {
    if (region > 0 && inside[parent]) inside[region] = true;
  }
  // The headline may stand above the element that holds the text.
  const headed = page.found.some(({ level, region }) => level === 1 && inside[region]);
  return page.found.filter(
    (block) => (inside[block.region] || (block.level === 1 && !headed)) && !isLinkList(block),
  );
}

/** The `main` or `article` that holds the text; 0 when none holds enough of it. */
function chosenRegion({ regions, found }: Page): number {
  const lengths = regions.map(() => 0);
  for (const { region, clean } of found) lengths[region] = (lengths[region] as number) + clean.text.length;
  for (let region = regions.length - 1; region > 0; region--) {
    const { parent } = regions[region] as { parent: number };
    lengths[parent] = (lengths[parent] as number) + (lengths[region] as number);
  }
  let chosen = 0;
  for (let depth = 0; depth < DEEPEST; depth++) {
    // The longest region within the chosen one, if it holds most of what that one holds in regions.
    let best = 0;
    let total = 0;
    for (const [region, { parent }] of regions.entries()) {
      if (region === 0 || parent !== chosen) continue;
      total += lengths[region] as number;
      if (best === 0 || (lengths[region] as number) > (lengths[best] as number)) best = region;
    }
    if (best === 0 || (lengths[best] as number) * 2 < total) return chosen;
    const enough = (lengths[best] as number) * 4 >= (lengths[chosen] as number);
    if (!enough || lengths[best] === 0) return chosen;
    chosen = best;
  }
  return chosen;
}

function isLinkList({ clean, linked, level }: Found): boolean {
  return level === 0 && clean.text.length < SHORT && linked * 10 > clean.text.length * 8;
}
