import type { standing as english } from "../../en/annex/standing.ts";
import { named, series } from "../grammar.ts";
import { ANSWERS } from "./answersOfStatus.ts";

export const standing: typeof english = {
  title: "Begründung des Stands der Dinge",
  caption: "Optionen, und warum jede an oder aus ist",
  head: ["Option", "An diesem Tag", "Beruht auf"],
  option: (id, says) => `${id}: ${says}`,
  isOn: (isOn, contested) => `${isOn ? "an" : "aus"}${contested ? " (umstritten)" : ""}`,
  authorsWord: "Angabe des Autors",
  notCome: "was die Regel nennt, war bis dahin nicht eingetreten",
  format: (name, aspect, axis, party, answer, change) =>
    `${name}${aspect === undefined ? "" : ` (${aspect})`} ${axis === "participation" ? `mit ${named(party, "dative")}` : axis === "existence" ? "besteht" : "arbeitet"}: ${ANSWERS[answer] ?? answer}${change === undefined ? "" : ` (${change})`}`,
  condition: (says, states) => `${says} An diesem Tag: ${series(states, "oder")}.`,
};
