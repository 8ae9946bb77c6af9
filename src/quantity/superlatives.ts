import { closedWords } from "../text/closed-words.js";

/** Superlatives that no rule takes back, or whose rule would leave out an e. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["best", "good"],
  ["worst", "bad"],
  ["farthest", "far"],
  ["furthest", "far"],
  ...Object.entries({
    larg: "large",
    lat: "late",
    fin: "fine",
    nic: "nice",
    wid: "wide",
    saf: "safe",
    wis: "wise",
    simpl: "simple",
    rar: "rare",
    clos: "close",
    strang: "strange",
    fierc: "fierce",
    dens: "dense",
    nobl: "noble",
    stabl: "stable",
    pur: "pure",
    brav: "brave",
    tam: "tame",
    rip: "ripe",
  }).map(([stem, whole]) => [`${stem}est`, whole] as const),
]);

/** Words in -est that are none. */
const OTHERS = closedWords(
  "forest interest harvest request protest contest conquest arrest honest modest earnest tempest midwest northwest southwest digest inquest everest bequest crest quest guest",
);

/** "largest" → "large", "biggest" → "big", "busiest" → "busy"; other words as they are. */
function positive(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (!word.endsWith("est") || word.length < 6 || OTHERS.has(word)) return word;
  const stem = word.slice(0, -3);
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  const last = stem.charAt(stem.length - 1);
  const doubled = last === stem.charAt(stem.length - 2) && !"slf".includes(last);
  return doubled ? stem.slice(0, -1) : stem;
}

/** What is counted, without its degree: "one of the most gifted coders" counts gifted coders, "the largest sites" large sites. */
export function withoutDegree(noun: string): string {
  const bare = noun.replace(/^(?:(?:very|single) )?(?:most|least) /, "");
  if (bare !== noun) return bare;
  const end = noun.indexOf(" ");
  return end < 0 ? noun : positive(noun.slice(0, end)) + noun.slice(end);
}
