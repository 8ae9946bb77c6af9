import { lazy } from "../../base/lazy.js";

/** What a party does in a deal: puts up money or gets it, buys or sells, or lays a payment on another. */
export type RoleSide = "funder" | "funded" | "buyer" | "seller" | "levier";

/** Nouns for a party by what it does in a deal; those of one row may stand for one another. */
const ROWS: readonly (readonly [RoleSide, string])[] = [
  ["funder", "investor backer shareholder funder financier sponsor holder owner"],
  ["funded", "investee"],
  [
    "buyer",
    "customer buyer client tenant offtaker lessee purchaser taker user consumer renter payer subscriber licensee",
  ],
  [
    "seller",
    "provider supplier seller vendor landlord lessor host contractor foundry payee generator licensor",
  ],
  ["funder", "lender bank creditor guarantor"],
  ["funded", "borrower debtor"],
  ["funder", "giver donor grantor government"],
  ["funded", "receiver recipient beneficiary grantee"],
  ["levier", "authority regulator watchdog court plaintiff claimant prosecutor complainant"],
  ["funded", "defendant"],
];

const rowOf = lazy(() => {
  const rows = new Map<string, number>();
  ROWS.forEach(([, row], at) => {
    for (const word of row.split(" ")) rows.set(word, at);
  });
  return rows;
});

/** A word without an ending of more than one: "Backers". */
export const singular = (word: string): string => word.replace(/s$/, "");

/** Whether a word names a party by its role: "backer", "tenants". */
export function isRoleWord(word: string): boolean {
  return rowOf().has(singular(word.toLowerCase()));
}

/** The same key for all nouns that may stand for one another ("tenant", "customers"); the word itself where no row has it. */
export function roleKey(word: string): string {
  const one = singular(word.toLowerCase());
  const row = rowOf().get(one);
  return row === undefined ? one : `#${row}`;
}

/** What a role's name says of its holder: "seller", "tenant or user"; null where it says nothing, or two things. */
export function sideOf(role: string): RoleSide | null {
  const sides = new Set<RoleSide>();
  for (const word of role.toLowerCase().split(/[^a-z-]+/)) {
    const row = rowOf().get(singular(word));
    const side = row === undefined ? undefined : ROWS[row]?.[0];
    if (side) sides.add(side);
  }
  const [only] = sides;
  return sides.size === 1 && only ? only : null;
}

/** Which party of a metric a word names by its role: a "backer" is an investment's investor; null where neither or both. */
export function roleMeant(
  word: string,
  roles: { readonly subject: string; readonly object: string | null } | null,
): "subject" | "object" | null {
  const row = roles ? rowOf().get(singular(word.toLowerCase())) : undefined;
  if (!roles || row === undefined) return null;
  const has = (role: string | null): boolean =>
    role
      ?.toLowerCase()
      .split(/[^a-z-]+/)
      .some((other) => rowOf().get(singular(other)) === row) ?? false;
  const [isSubject, isObject] = [has(roles.subject), has(roles.object)];
  return isSubject === isObject ? null : isSubject ? "subject" : "object";
}
