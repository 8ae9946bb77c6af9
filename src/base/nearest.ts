/** The name that a misspelt one was most likely meant to be; null where none is near. */
export function nearest(name: string, known: Iterable<string>): string | null {
  const wanted = plain(name);
  if (wanted.length > 60) return null;
  const allowed = wanted.length <= 1 ? 0 : wanted.length <= 3 ? 1 : wanted.length <= 6 ? 2 : 3;
  let best: string | null = null;
  let least = allowed + 1;
  for (const candidate of known) {
    const other = plain(candidate);
    if (Math.abs(other.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted, other);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** `, did you mean "partOf"?`, or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const candidate = nearest(name, known);
  return candidate === null ? "" : `, did you mean "${candidate}"?`;
}

/** Case, hyphens, blanks and underscores are no difference: `said_by` is `said-by`. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/gu, "");
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
