import type { checkCommand as english } from "../en/checkCommand.ts";
import { relatedInGerman, toldInGerman } from "./findings/index.ts";
import { count, quoted } from "./grammar.ts";
import { paperRead } from "./paperRead.ts";
import { RULES } from "./rules.ts";

export const checkCommand: typeof english = {
  severities: { error: "Fehler", warning: "Warnung", note: "Hinweis" },
  finding: (rule, message, called) => {
    const told = toldInGerman(rule, message, called);
    if (told !== undefined) return told;
    const title = RULES[rule];
    return title === undefined ? quoted(message) : `${title}: ${quoted(message)}`;
  },
  related: (message) => relatedInGerman(message) ?? quoted(message),
  read: paperRead,
  mostFirst: (n, all) => `Was für die Argumentation am meisten zählt, ${n} von ${all}:`,
  headings: {
    notes: "Anmerkungen und Zitate",
    addresses: "Webadressen",
    reasoning: "Argumentation",
    models: "Optionen",
    likelihood: "Wahrscheinlichkeit",
    evidence: "Belege",
    case: "Mit dem Fall verglichen",
    library: "Werke neben einer Bibliothek oder dem Fall",
    reading: "Wie die Arbeit gelesen wurde",
  },
  more: (heading, n) => `${heading}, ${n} weitere:`,
  ofForm: (n) => `Zur Form, ${n} weitere (--all zeigt jede mit ihren Worten):`,
  morePlaces: (n) => `… und ${n} weitere Stellen (--format json nennt sie)`,
  kinds: {
    notes: "Anmerkungen",
    addresses: "Webadressen",
    reasoning: "Argumentation",
    models: "Optionen",
    likelihood: "Wahrscheinlichkeit",
    evidence: "Belege",
    case: "gegen den Fall",
    library: "Werke",
    reading: "Lesung",
  },
  sum: (errors, warnings, notes) =>
    `${errors} Fehler, ${count(warnings, "Warnung", "Warnungen")}, ${count(notes, "Hinweis", "Hinweise")}`,
  onPage: (page) => `, Seite ${page}:`,
  inParagraph: (n) => `Absatz ${n}: `,
  places: (unit, at) => {
    const [one, many] = {
      page: ["Seite", "Seiten"],
      paragraph: ["Absatz", "Absätze"],
      line: ["Zeile", "Zeilen"],
    }[unit] as [string, string];
    return `${at.length === 1 ? one : many} ${at.join(", ")}`;
  },
};
