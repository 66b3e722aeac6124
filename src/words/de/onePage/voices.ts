import type { voices as english } from "../../en/onePage/voices.ts";
import { begin, by, clause, count, named, of, quoted, sentence, series, verb } from "../grammar.ts";

export const voices: typeof english = {
  label: "Quellenlage",
  works: (total, parts) =>
    total === 1
      ? `Die einzige Quelle stammt ${(parts.find((part) => part.startsWith("1 ") && part !== "1 andere") ?? "1 von keiner der beiden Seiten").slice(2)}.`
      : `Erfasst ${total === 1 ? "ist" : "sind"} ${count(total, "Quelle", "Quellen")}: ${parts.join(", ")}.`,
  by: (n, name) => `${n === 0 ? "keine" : n} ${by(name)}`,
  others: (n) => `${n} andere`,
  none: "Der Fall nennt keine Quellen.",
  paper: (title, funder, isParty) =>
    funder === undefined
      ? `Geprüft wird das Papier ${quoted(title)}.`
      : `Geprüft wird ein Papier, das mit Mitteln ${named(funder, "genitive")}${isParty ? ", selbst Partei," : ""} gefördert wurde: ${quoted(title)}.`,
  notHeard: (names) =>
    sentence(
      `${begin(series(names.map((name) => named(name))))} ${names.length > 1 ? "kommen" : verb(names[0] ?? "", "kommt", "kommen")} nicht selbst zu Wort`,
    ),
  hardlyHeard: (names) =>
    sentence(
      `${begin(series(names.map((name) => named(name))))} ${names.length > 1 ? "kommen" : verb(names[0] ?? "", "kommt", "kommen")} kaum zu Wort`,
    ),
  concluded: (day, funder, says, agrees, overtaken) => {
    const about = [
      ...(day === undefined ? [] : [overtaken && !overtaken.isOtherwise ? `${day}, vor dem Bruch` : day]),
      ...(funder === undefined ? [] : [`gefördert mit Mitteln ${named(funder, "genitive")}`]),
    ];
    return sentence(
      `Das geprüfte Papier${about.length > 0 ? ` (${about.join("; ")})` : ""} folgerte: ${begin(clause(says))}${overtaken?.isOtherwise ? `; dem widerspricht, was seit dem Bruch ${of(overtaken.break)} verzeichnet ist` : agrees === null ? "" : agrees ? "; diese Seite stimmt zu" : "; diese Seite weicht ab"}`,
    );
  },
};
