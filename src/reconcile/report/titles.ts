/** The longest title that is told whole. */
const LONGEST = 40;

/** Words that no shortened title ends with. */
const LOOSE: ReadonlySet<string> = new Set(
  "a an the and or of in on at to for from with by as its his her their is are was that which".split(" "),
);

/** Where a title's own heading ends and its explanation begins: a dash, a colon, a bracket. */
const BREAK = / [\u2013\u2014|-] |[:;] | \(/;

/** A title that readers know the text by: its heading, or its first words and "…". */
export function shortTitle(title: string): string {
  const whole = title.replace(/\s+/g, " ").trim();
  const [first = whole] = whole.split(BREAK, 1);
  const heading = first.includes(" ") ? first : whole;
  if (heading.length <= LONGEST) return heading;
  const words = heading.slice(0, LONGEST + 1).split(/\s+/);
  if (words.length > 1) words.pop();
  while (words.length > 1 && LOOSE.has((words.at(-1) ?? "").toLowerCase())) words.pop();
  return `${words
    .join(" ")
    .slice(0, LONGEST)
    .replace(/[,;:.]$/, "")}…`;
}
