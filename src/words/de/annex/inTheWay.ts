import type { inTheWay as english } from "../../en/annex/inTheWay.ts";
import { begin, named, on, since } from "../grammar.ts";

export const inTheWay: typeof english = {
  title: "Was im Weg steht",
  titleMet: "Bedingungen und Forderungen",
  met: "Nicht mehr im Weg, weil erfüllt:",
  condition: (holder, addressee) =>
    `Bedingung ${named(holder, "genitive")} an ${named(addressee, "accusative")}: `,
  test: (says) => ` Woran sie zu messen ist: ${says} `,
  state: (is, from, latest, says) =>
    `${begin(is)} ${since(from)}${latest === undefined ? "" : `, zuletzt ${on(latest)}`}${says === undefined ? "." : `: ${says}`}`,
  unknown: "Ob sie erfüllt ist, sagt die Chronik nicht.",
  bridged: "Früher überbrückt: ",
  held: "Früher bekräftigt: ",
  precedent: (day, says) => `${day}, ${says}`,
  demand: (actor, addressee) =>
    `Forderung ${named(actor, "genitive")}${addressee === undefined ? "" : ` an ${named(addressee, "accusative")}`}`,
  demandOn: (day) => (day === undefined ? ": " : ` (${day}): `),
  answer: (day, is, says) => ` Antwort, ${day}: ${is}${says === undefined ? "." : `; ${says}`}`,
  noAnswer: " Die Chronik verzeichnet keine Antwort.",
};
