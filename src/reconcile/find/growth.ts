import { firmnessOf } from "../modality.js";
import { isOlderNews, isSaidBefore } from "../time.js";
import type { Voice } from "../voice.js";
import type { Setting } from "./found.js";

/** What adds up has grown since older news: less of it then is no contradiction. A plan that grew was another plan. */
export function hasGrown(small: Voice, large: Voice, { metric, index }: Setting): boolean {
  return (
    metric?.parts === "add" &&
    !(isPlan(small) && isPlan(large)) &&
    small.claims.every((a) => large.claims.every((b) => isOlderNews(a, b, index)))
  );
}

/** Told at two times that do not meet: what changes may have changed, a plan may have been revised. */
export function isSaidApart(a: Voice, b: Voice, { metric, index }: Setting): boolean {
  const moves = metric?.changesOverTime || (isPlan(a) && isPlan(b));
  if (!moves && metric?.parts !== "add") return false;
  const before = moves ? isSaidBefore : isOlderNews;
  return a.claims.every((x) => b.claims.every((y) => before(x, y, index) || before(y, x, index)));
}

const isPlan = (voice: Voice): boolean => firmnessOf(voice.told.modality) === "possible";
