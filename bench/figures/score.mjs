// F1 of one system on annotated sentences: one to one, values within 1e-5.
const UNIT = { percent: "percentage", "%": "percentage" };
const close = (x, y) =>
  Number.isFinite(x) && Number.isFinite(y) && Math.abs(x - y) <= 1e-8 + 1e-5 * Math.abs(y);
const same = (gold, found) =>
  Array.isArray(gold) && Array.isArray(found)
    ? close(gold[0], found[0]) && close(gold[1], found[1])
    : Array.isArray(gold) === Array.isArray(found) && close(gold, found);

const TESTS = {
  value: () => true,
  unit: (gold, found) =>
    (gold.unit ?? "-").toLowerCase() === (UNIT[found.unit.toLowerCase()] ?? found.unit.toLowerCase()),
  change: (gold, found) => (gold.change ?? "=") === found.change,
};

/** { value, unit, change } as F1 in per cent, for rows of { text, quantities: [{ value, unit, change }] }. */
export function scoresOf(read, rows) {
  const hits = { value: 0, unit: 0, change: 0 };
  let total = 0;
  for (const { text, quantities } of rows) {
    const found = read(text);
    total += found.length + quantities.length;
    for (const [name, test] of Object.entries(TESTS)) {
      const used = new Set();
      for (const gold of quantities) {
        const at = found.findIndex(
          (one, i) => !used.has(i) && same(gold.value, one.value) && test(gold, one),
        );
        if (at >= 0) hits[name] += 1;
        if (at >= 0) used.add(at);
      }
    }
  }
  return Object.fromEntries(Object.entries(hits).map(([name, n]) => [name, (200 * n) / total || 0]));
}
