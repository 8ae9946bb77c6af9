import { closedWords } from "../../text/closed-words.js";

/** Nouns, or their stems, that do not say what is measured. */
export const GENERIC = closedWords(
  `number figure figur total sum answer amount last next year quarter month week end today now level mark high low high least
  most company business group firm one two whole all altogether call average so ok yes no well about around roughly`,
);
