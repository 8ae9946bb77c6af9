import { irregularForms } from "./irregular.js";

/** The forms as JSON; the build puts the text in. */
export const IRREGULAR_FORMS: string = JSON.stringify(irregularForms());
