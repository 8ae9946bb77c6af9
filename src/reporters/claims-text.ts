import type { Claim } from "../base/model.js";
import { citationLine } from "./evidence.js";
import { visible } from "./safe.js";
import type { Page } from "./style.js";
import { table } from "./table.js";
import { counted } from "./words.js";
import { wrap } from "./wrap.js";

/** How many claims are shown with their words; more than that become a table. */
const IN_FULL = 12;

export function claimsText(
  { claims, query }: { readonly claims: readonly Claim[]; readonly query: string },
  page: Page,
): string {
  const { style } = page;
  if (claims.length === 0) {
    return `${wrap(query === "" ? "The base has no claims." : `No claim matches “${visible(query)}”.`, page.width)}\n`;
  }
  const body =
    claims.length <= IN_FULL
      ? claims.map((claim) => claimInFull(claim, page)).join("\n\n")
      : table(
          ["topic", "figure", "claim"],
          claims.map((claim) => [claim.topic, figureOf(claim), claim.id]),
          page,
        );
  return `${body}\n\n${style.bold(counted(claims.length, "claim"))}\n`;
}

const figureOf = (claim: Claim): string => claim.quantity?.text ?? claim.state ?? "";

function claimInFull(claim: Claim, page: Page): string {
  const { style, width } = page;
  const facets = [
    ...Object.entries(claim.scope ?? {}).map(([facet, value]) =>
      facet === "of" ? value : `${facet} ${value}`,
    ),
    claim.modality,
    claim.during && `during ${claim.during}`,
    claim.asOf && `as of ${claim.asOf}`,
    claim.partOf && `part of ${claim.partOf}`,
  ].filter((facet): facet is string => typeof facet === "string" && facet !== "");
  const lines = [
    style.bold(wrap(visible(`${claim.topic}: ${figureOf(claim)}`), width, "", "  ")),
    style.dim(wrap(visible([claim.id, ...facets].join(" · ")), width, "  ")),
    ...claim.citations.map((citation) => citationLine(citation, page, "  ")),
  ];
  return lines.join("\n");
}
