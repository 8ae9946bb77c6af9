import type { Claim } from "../base/model.js";
import type { Found } from "./find/found.js";

/** So many citations of a side are looked at. */
const REACH = 6;

/**
 * Without what is the same contradiction under another metric: the same subject, and words of the same sentences on
 * both sides ("growth in one quarter" is one thing as a growth and as a time). The first of them stays.
 */
export function withoutRepeats(found: readonly Found[]): readonly Found[] {
  const seen = new Map<string, Found[]>();
  return found.filter((item) => {
    const keys = keysOf(item);
    const repeats = keys.some((key) => seen.get(key)?.some((other) => isRepeat(item, other)));
    if (repeats) return false;
    for (const key of keys) {
      const others = seen.get(key);
      if (others) others.push(item);
      else seen.set(key, [item]);
    }
    return true;
  });
}

/** One key for every pair of paragraphs that the two sides cite. */
function keysOf({ sides }: Found): readonly string[] {
  const [one, other] = sides;
  const subject = one?.claims[0]?.subject;
  if (sides.length !== 2 || !one || !other || subject === undefined) return [];
  const keys = new Set<string>();
  for (const a of placesOf(one.claims)) {
    for (const b of placesOf(other.claims))
      keys.add([subject, ...[a, b].map(({ place }) => place).sort()].join("\n"));
  }
  return [...keys];
}

interface Words {
  readonly place: string;
  readonly quote: string;
}

function placesOf(claims: readonly Claim[]): readonly Words[] {
  return claims
    .flatMap((claim) => claim.citations)
    .slice(0, REACH)
    .map(({ source, paragraph, quote }) => ({ place: `${source} ${paragraph}`, quote }));
}

/** Of other metrics, and each side has words in common with one of the other's. */
function isRepeat(a: Found, b: Found): boolean {
  const [one, two] = a.sides;
  const [first, second] = b.sides;
  if (!one || !two || !first || !second || one.claims[0]?.metric === first.claims[0]?.metric) return false;
  const meet = (x: readonly Claim[], y: readonly Claim[]) =>
    placesOf(x).some((here) => placesOf(y).some((there) => isOneSentence(here, there)));
  return (
    (meet(one.claims, first.claims) && meet(two.claims, second.claims)) ||
    (meet(one.claims, second.claims) && meet(two.claims, first.claims))
  );
}

function isOneSentence(a: Words, b: Words): boolean {
  return a.place === b.place && (a.quote.includes(b.quote) || b.quote.includes(a.quote));
}
