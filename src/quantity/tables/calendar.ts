import { closedWords } from "../../text/closed-words.js";
/** Month names as written; "May" and "March" count only with a capital. */
export const MONTHS = closedWords(
  "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER",
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun".split(
    " ",
  ),
);
