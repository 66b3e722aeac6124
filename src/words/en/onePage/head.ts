import type { ReadInWays } from "../../pageParts.ts";
import { mid, numeral, series } from "../grammar.ts";

export const head = {
  /** What the page belongs to and who signs it. */
  byline: (title: string | undefined, authors: readonly string[]) =>
    [
      ...(title === undefined ? [] : [`${title}.`]),
      ...(authors.length === 0 ? [] : [`By ${series(authors)}.`]),
    ].join(" "),
  others: (n: number): string => (n === 1 ? "another" : "others"),
  asOf: (day: string) => `As of ${day}.`,
  /** Instead of a date that is the day itself. */
  thisDay: "this day",
  record: (day: string) => `Record to ${day}`,
  /** Nothing is on record for so many days, a week at least. */
  recordSilent: (day: string, days: number) =>
    `Record to ${day}, with nothing on the ${days < 13 ? numeral(days) : days} days since`,
  noRecord: "No dated record",
  priorities: (day: string, name: string) =>
    `priorities set down for ${day}${name === "" ? "" : ` (${name})`}`,
  undated: (name: string) => `priorities without a date${name === "" ? "" : ` (${name})`}`,
  restated: (day: string) => `, confirmed ${day}`,
  /** `which`: what the readings are called; `later`: ranked after the day; `refuted`: what happened since speaks against them. */
  readings: (list: readonly ReadInWays[]) =>
    list
      .map(({ name, n, which, later = [], refuted = [] }, i) => {
        const small = (types: readonly string[]) => types.map((type) => type.toLocaleLowerCase("en"));
        const told = [
          ...(which.length === 0 ? [] : [small(which).join(", ")]),
          ...(later.length === 0 ? [] : [`${series(small(later))}, ranked with hindsight`]),
          ...(refuted.length === 0 ? [] : [`${series(small(refuted))}, since refuted`]),
        ];
        return `${mid(name)}${i === 0 ? " read" : ""} in ${numeral(n)}${i === 0 ? " ways" : ""}${told.length === 0 ? "" : ` (${told.join("; ")})`}`;
      })
      .join(", "),
};
