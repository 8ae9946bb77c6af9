import type { Format } from "./document.js";

const extensions: Readonly<Record<string, Format>> = {
  md: "markdown",
  markdown: "markdown",
  mdown: "markdown",
  mkd: "markdown",
  mkdn: "markdown",
  mdx: "markdown",
  mdc: "markdown",
  qmd: "markdown",
  rmd: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  shtml: "html",
  txt: "text",
  text: "text",
  log: "text",
};

/** How far into a file without a telling name the sniffing looks. */
const SNIFFED = 4096;

/** The format of a file: by its extension, and where that says nothing, by how the text begins. */
export function formatOf(path: string, raw: string): Format {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  const dot = name.lastIndexOf(".");
  const extension = dot >= 0 ? name.slice(dot + 1).toLowerCase() : "";
  return (Object.hasOwn(extensions, extension) ? extensions[extension] : undefined) ?? sniff(raw);
}

function sniff(raw: string): Format {
  const head = raw.slice(0, SNIFFED);
  if (
    /^\uFEFF?\s*<(?:!doctype\s+html|html|head|body|article|main|div|p|h[1-6]|section|table)[\s>]/i.test(head)
  ) {
    return "html";
  }
  if (/^\uFEFF?(?:---|\+\+\+)[ \t]*[\r\n]/.test(head)) return "markdown";
  return markdownSign.test(head) ? "markdown" : "text";
}

/** What plain text hardly ever has: an ATX heading, strong emphasis, a link, a fence, a table's second row. */
const markdownSign =
  /(?:^|[\r\n])(?:#{1,6} \S|```|\|? ?:?-{3,}:? ?\|)|\*\*[^\s*][^*\r\n]{0,200}\*\*|\[[^\]\r\n]{1,200}\]\((?:https?:|\/|#|\.)/;
