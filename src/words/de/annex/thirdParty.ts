import type { thirdParty as english } from "../../en/annex/thirdParty.ts";
import { begin, named, numeral, pronoun, verb } from "../grammar.ts";

export const thirdParty: typeof english = {
  title: (name) => `Die dritte Partei: ${named(name)}`,
  decidesNothing: (name) =>
    `Im Modell entscheidet ${named(name)} nichts; was ${pronoun(name)} ${verb(name, "tut", "tun")}, zählt hier nicht.`,
  oneReading: (name) =>
    `${begin(named(name))} ${verb(name, "entscheidet", "entscheiden")} im Modell mit und ${verb(name, "wird", "werden")} auf eine Weise gelesen.`,
  types: (name, n) =>
    `Für ${named(name, "accusative")} gibt es ${numeral(n)} mögliche Typen; das ist eine Unsicherheit und keine Wahrscheinlichkeit. `,
  changesVerdict: (name) => `Welcher Typ ${named(name)} ist, ändert die Antwort.`,
  changesParties: (name) =>
    `Welcher Typ ${named(name)} ist, ändert die Antwort nicht, wohl aber, was die Parteien selbst in mancher Lage tun, die hält.`,
  changesNothing: (name) =>
    `Welcher Typ ${named(name)} ist, ändert weder die Antwort noch, was die Parteien selbst in einer Lage tun, die von selbst hält; es ändert nur, was ${named(name)} ${verb(name, "tut", "tun")}.`,
  caption: (name) =>
    `Zu jedem Typ ${named(name, "genitive")}: die Antwort, und was die Parteien in den Lagen tun, die von selbst halten`,
  head: ["Typ", "Antwort", "Optionen, die in haltenden Lagen an sind"],
};
