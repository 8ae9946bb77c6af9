import type { Base } from "./model.js";

/** Raised whenever the model or this encoding changes, so that an older cache is not read. */
const COMPILED_VERSION = 1;

/** A fingerprint of a text; the caller chooses it (sha256 in `io`), so that this stays pure. */
export type Digest = (text: string) => string;

const MARK = "twosource-base";

/**
 * A base as one line of JSON after a header line with version and fingerprint: what the cache holds. Without a
 * digest the fingerprint is left empty, for a text that nobody can damage (the one embedded in the build).
 */
export function compileBase(base: Base, digest?: Digest): string {
  const body = JSON.stringify(base);
  return `${MARK} ${COMPILED_VERSION} ${digest?.(body) ?? "-"}\n${body}`;
}

/** The base that `compileBase` wrote; null for any other text: damaged, cut short, or of another version. Never throws. */
export function reviveBase(text: string, digest?: Digest): Base | null {
  const end = text.indexOf("\n");
  const [mark, version, fingerprint] = text.slice(0, Math.max(0, end)).split(" ");
  if (mark !== MARK || version !== String(COMPILED_VERSION)) return null;
  const body = text.slice(end + 1);
  try {
    if (digest && digest(body) !== fingerprint) return null;
    const base: unknown = JSON.parse(body);
    return isBase(base) ? base : null;
  } catch {
    return null;
  }
}

/** Enough of the shape that nothing downstream trips over a foreign document; the fingerprint vouches for the rest. */
function isBase(value: unknown): value is Base {
  if (!isRecord(value) || !(value.dir === null || typeof value.dir === "string")) return false;
  const { entities, metrics, sources, claims, rulings } = value;
  return (
    all(entities, (entity) => texts(entity, "id", "name", "kind") && Array.isArray(entity.aliases)) &&
    all(
      metrics,
      (metric) =>
        texts(metric, "id", "name", "dimension") && Array.isArray(metric.cues) && isRecord(metric.states),
    ) &&
    all(sources, (source) => texts(source, "id", "type", "title")) &&
    all(
      claims,
      (claim) => texts(claim, "id", "subject", "metric", "topic") && all(claim.citations, isCitation),
    ) &&
    all(rulings, (ruling) => texts(ruling, "on", "wording"))
  );
}

function isCitation(citation: Readonly<Record<string, unknown>>): boolean {
  return texts(citation, "source", "quote");
}

function all(list: unknown, holds: (item: Readonly<Record<string, unknown>>) => boolean): boolean {
  return Array.isArray(list) && list.every((item) => isRecord(item) && holds(item));
}

function texts(record: Readonly<Record<string, unknown>>, ...keys: readonly string[]): boolean {
  return keys.every((key) => typeof record[key] === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
