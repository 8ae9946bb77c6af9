import type { Made } from "./init-json.js";
import { visible } from "./safe.js";
import type { Page } from "./style.js";
import { wrap } from "./wrap.js";

const NEXT: readonly (readonly [command: string, what: string])[] = [
  ["twosource lint drafts/", "two mistakes are in the draft"],
  ["twosource check 'Harbour Cloud has invested $6 billion in Tern Labs'", "one that sounds right"],
  ["twosource verify", "every quote is found again in its source"],
];

export function initText({ folder, paths }: Made, { style, width }: Page): string {
  const go =
    folder === "." ? [] : [[`cd ${visible(folder)}`, "the base is found from any folder below"] as const];
  const steps = [...go, ...NEXT].map(
    ([command, what]) => `  ${style.bold(command)}\n${style.dim(wrap(what, width, "      "))}`,
  );
  const end = "Then put your own sources in sources/, their claims in claims/, and delete the examples.";
  return `Made a small base that works:\n${paths.map((path) => `  ${path}`).join("\n")}\n\nTry next:\n${steps.join("\n")}\n\n${wrap(end, width)}\n`;
}
