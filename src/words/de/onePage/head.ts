import type { head as english } from "../../en/onePage/head.ts";
import { named, numeral, on, series, until } from "../grammar.ts";

export const head: typeof english = {
  byline: (title, authors) =>
    [
      ...(title === undefined ? [] : [`${title}.`]),
      ...(authors.length === 0 ? [] : [`Von ${series(authors)}.`]),
    ].join(" "),
  others: (n) => (n === 1 ? "einem weiteren" : "anderen"),
  asOf: (day) => `Stand: ${day}.`,
  record: (day) => `Chronik ${until(day)}`,
  recordSilent: (day, days) =>
    `Chronik ${until(day)}; in den ${days < 13 ? numeral(days) : days} Tagen seither kein Eintrag`,
  noRecord: "Die Chronik enthält nichts Datiertes",
  priorities: (day, name) => `die Ziele („Prioritäten“) zum ${day}${name === "" ? "" : ` (${name})`}`,
  undated: (name) => `die Ziele („Prioritäten“), ohne Datum${name === "" ? "" : ` (${name})`}`,
  restated: (day) => `, bestätigt ${on(day)}`,
  readings: (list) =>
    list
      .map(({ name, n, which, refuted = [] }, i) => {
        const told = [
          ...(which.length === 0 ? [] : [which.join(", ")]),
          ...(refuted.length === 0 ? [] : [`${series(refuted)} seither widerlegt`]),
        ];
        return `${named(name)} in ${numeral(n)}${i === 0 ? " Lesarten" : ""}${told.length === 0 ? "" : ` (${told.join("; ")})`}`;
      })
      .join(", "),
};
