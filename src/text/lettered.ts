/** A row of a table, found by its key. */
export type KeyedRow = readonly [key: string, ...rest: readonly unknown[]];

/**
 * A table as text: on the first line the characters that its keys begin with, then for each of them a line with its
 * rows, all JSON. A start that looks up ten words parses the rows of their first letters and no others.
 */
export type LetteredTable = string;

/** Writes a table down. Of two rows with one key the later counts. */
export function lettered(rows: Iterable<KeyedRow>): LetteredTable {
  const byFirst = new Map<string, KeyedRow[]>();
  for (const row of rows) {
    const first = row[0].charAt(0);
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [row]);
    else known.push(row);
  }
  return [[...byFirst.keys()], ...byFirst.values()].map((line) => JSON.stringify(line)).join("\n");
}

export interface Rows<Row extends KeyedRow> {
  /** The row with this key. */
  readonly get: (key: string) => Row | undefined;
  /** Every row, by first characters. */
  readonly all: () => Iterable<Row>;
}

/** Rows by their keys; each line of the table is parsed when a word with its first character is first asked for. */
export function rowsOf<Row extends KeyedRow>(table: LetteredTable): Rows<Row> {
  let made: Map<number, string | ReadonlyMap<string, Row>> | null = null;
  const open = (code: number): ReadonlyMap<string, Row> | undefined => {
    made ??= drawersOf(table);
    const drawer = made.get(code);
    if (typeof drawer !== "string") return drawer;
    const rows: readonly Row[] = JSON.parse(drawer);
    const opened = new Map(rows.map((row) => [row[0], row]));
    made.set(code, opened);
    return opened;
  };
  return {
    get: (key) => open(codeOf(key))?.get(key),
    *all() {
      made ??= drawersOf(table);
      for (const code of made.keys()) yield* open(code)?.values() ?? [];
    },
  };
}

/** The lines of a table by their characters, not yet parsed. */
function drawersOf(table: LetteredTable): Map<number, string> {
  const [firsts = "[]", ...lines] = table.split("\n");
  const characters: readonly string[] = JSON.parse(firsts);
  return new Map(characters.map((first, place) => [codeOf(first), lines[place] ?? "[]"]));
}

/** -1 for the empty key. */
function codeOf(key: string): number {
  return key === "" ? -1 : key.charCodeAt(0);
}
