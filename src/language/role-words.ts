import { lazy } from "../base/lazy.js";

/** Nouns for a party by what it does in a deal; those of one row may stand for one another. */
const ROWS = [
  "investor backer shareholder funder financier sponsor holder owner",
  "investee",
  "customer buyer client tenant offtaker lessee purchaser taker user consumer renter payer",
  "provider supplier seller vendor landlord lessor host contractor foundry payee generator",
  "lender bank creditor guarantor",
  "borrower debtor",
  "giver donor grantor government",
  "receiver recipient beneficiary grantee",
];

const rowOf = lazy(() => {
  const rows = new Map<string, number>();
  ROWS.forEach((row, at) => {
    for (const word of row.split(" ")) rows.set(word, at);
  });
  return rows;
});

/** The word without an ending of more than one: "Backers". */
const singular = (word: string): string => word.replace(/s$/, "");

/** Whether a word names a party by its role: "backer", "tenants". */
export function isRoleWord(word: string): boolean {
  return rowOf().has(singular(word.toLowerCase()));
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
