/**
 * Does a path match an ignore pattern? `*` and `?` stay within a folder, `**` goes across; a pattern without a
 * slash matches a name at any depth; one that ends in a slash, or names a folder, takes what is below it.
 * Paths have forward slashes. Linear in path and pattern (no backtracking regular expression).
 */
export function matchesGlob(path: string, pattern: string): boolean {
  const trimmed = pattern.replace(/^\.?\//, "").replace(/\/$/, "");
  if (trimmed === "") return false;
  const names = path.replace(/^\.\//, "").split("/");
  const wanted = pattern.replace(/\/$/, "").includes("/") ? trimmed.split("/") : ["**", trimmed];
  // A match of any leading part is a match of the folder that holds the path.
  for (let length = 1; length <= names.length; length++) {
    if (matchesNames(names.slice(0, length), wanted)) return true;
  }
  return false;
}

function matchesNames(names: readonly string[], wanted: readonly string[]): boolean {
  return match(
    names.length,
    wanted.length,
    (i) => wanted[i] === "**",
    (at, i) => matchesName(names[at] ?? "", wanted[i] ?? ""),
  );
}

function matchesName(name: string, wanted: string): boolean {
  return match(
    name.length,
    wanted.length,
    (i) => wanted[i] === "*",
    (at, i) => wanted[i] === "?" || wanted[i] === name[at],
  );
}

/** Wildcard matching with one restart point: greedy, without recursion. */
function match(
  items: number,
  pattern: number,
  isStar: (i: number) => boolean,
  fits: (at: number, i: number) => boolean,
): boolean {
  let at = 0;
  let i = 0;
  let star = -1;
  let resume = 0;
  while (at < items) {
    if (i < pattern && isStar(i)) {
      star = i++;
      resume = at;
    } else if (i < pattern && fits(at, i)) {
      at++;
      i++;
    } else if (star >= 0) {
      i = star + 1;
      at = ++resume;
    } else return false;
  }
  while (i < pattern && isStar(i)) i++;
  return i === pattern;
}
