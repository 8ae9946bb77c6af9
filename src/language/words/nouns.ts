/**
 * Nouns that name a transfer, and which way it goes as seen from the one who possesses it ("Amazon's
 * investment": Amazon gives; "Anthropic's funding": Anthropic gets).
 */
export const GIVING_NOUNS = `investment commitment bet stake cheque check spend spending purchase order pledge injection contribution payment
  wager outlay expenditure donation grant loan infusion offer bid backing supply bill budget cash money equity share support`;
export const TAKING_NOUNS = `funding financing round raise fundraising fundraise haul backlog windfall revenue valuation borrowing intake
  allocation proceeds bookings award`;
/** Either side may possess it, and neither is said to give. */
export const SYMMETRIC_NOUNS =
  "deal agreement contract partnership pact tie-up alliance arrangement accord relationship collaboration venture transaction";

/** Nouns that stand for the company they are attached to: "Amazon executives", "Anthropic's chief". */
export const REPRESENTING_NOUNS = `executive executives official officials management chief ceo cfo cto boss board team inc corp corporation
  company group founder founders president chairman spokesperson spokesman spokeswoman leadership leader leaders unit arm division
  subsidiary business operation giant start-up startup firm lab maker developer owner parent director head lawyers representative
  representatives llc ltd plc holdings co-founder cofounder`;

/** Heads of definite descriptions: "the company", "the Seattle-based start-up". */
export const REFERENCE_NOUNS = `company firm startup start-up start lab group giant maker developer provider retailer chipmaker business conglomerate
  unicorn vendor supplier buyer operator investor customer borrower lender cluster model chip service platform startups labs
  companies firms duo pair parties supercomputer campus site facility bank fund manufacturer carmaker airline utility arm unit
  division subsidiary hyperscaler neocloud tenant landlord client backer creditor insurer offtaker purchaser shareholder lessor
  lessee contractor regulator watchdog foundry drugmaker brewer publisher drug vaccine project plant mine rocket satellite aircraft system machine`;

/** After "in": say how the money comes, not where it goes ("in cash", "in total"). */
export const MANNER_NOUNS = `total all cash debt equity funding stock shares capital money financing revenue credits credit full part addition
  fact turn instalments installments tranches stages phases advance exchange return loans value savings sales bonds commitments
  investment investments compute capacity contracts orders services the aggregate combined new fresh upfront annual annualised
  annualized recurring long term the spending power chips hardware future`;
