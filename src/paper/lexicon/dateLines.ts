import { WRITTEN_MONTH } from "./index.ts";

const DAY = "\\d{1,2}(?:st|nd|rd|th)?";

/** `Vell, 9 April 2018`, `12.03.2024`, `May 2019`: a line that says where and when, and heads nothing. */
export const DATE_LINE = new RegExp(
  `^(?:[\\p{L} .’'-]{2,40}, ?)?(?:\\p{L}+ )?(?:${DAY}\\.? )?(?:(?:${WRITTEN_MONTH})\\.? (?:${DAY}, ?)?|\\d{1,2}[./]\\d{1,2}[./])(?:19|20)\\d\\d$`,
  "u",
);
