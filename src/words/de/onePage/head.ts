import type { head as english } from "../../en/onePage/head.ts";
import { named, numeral, of, on, quoted, series } from "../grammar.ts";

const THIS_DAY = "diesem Tag";

export const head: typeof english = {
  byline: (title, authors) =>
    [
      ...(title === undefined ? [] : [`${title}.`]),
      ...(authors.length === 0
        ? []
        : [`Von ${series(authors.map((one) => (/^(?:The|An?) /u.test(one) ? quoted(one) : one)))}.`]),
    ].join(" "),
  others: (n) => (n === 1 ? "einem weiteren" : "anderen"),
  asOf: (day) => `Stand: ${day}.`,
  thisDay: THIS_DAY,
  record: (day) => (day === THIS_DAY ? "Chronik bis zu diesem Tag" : `Chronik bis ${day}`),
  recordSilent: (day, days) =>
    `Chronik bis ${day}; in den ${days < 13 ? numeral(days) : days} Tagen seither kein Eintrag`,
  noRecord: "Die Chronik enthält nichts Datiertes",
  priorities: (day, name) =>
    `angenommene Prioritäten der Parteien ${day === THIS_DAY ? "von diesem Tag" : of(day)}${name === "" ? "" : ` (${name})`}`,
  undated: (name) => `angenommene Prioritäten der Parteien ohne Datum${name === "" ? "" : ` (${name})`}`,
  restated: (day) => `, bestätigt ${on(day)}`,
  readings: (list) =>
    list
      .map(({ name, n, which, later = [], refuted = [] }, i) => {
        const told = [
          ...(which.length === 0 ? [] : [which.map(quoted).join(", ")]),
          ...(later.length === 0 ? [] : [`${series(later.map(quoted))} später gereiht`]),
          ...(refuted.length === 0 ? [] : [`${series(refuted.map(quoted))} seither widerlegt`]),
        ];
        return `für ${named(name, "accusative")} ${numeral(n)}${i === 0 ? " Lesarten" : ""}${told.length === 0 ? "" : ` (${told.join("; ")})`}`;
      })
      .join(", "),
};
