import { lettered } from "../../text/lettered.js";
import { irregularForms } from "./irregular.js";

/** The forms by their words; the build puts the text in. */
export const IRREGULAR_FORMS: string = lettered(irregularForms());
