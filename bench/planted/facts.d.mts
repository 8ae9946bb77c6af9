import type { Claim } from "../../src/base/model.js";
import type { Facts } from "./operators.mjs";

export function factsOf(claims: readonly Claim[]): Facts & { has(id: string): boolean };
