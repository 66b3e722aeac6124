import type { Words } from "../en.ts";
import { relatedInGerman, toldInGerman } from "./findings/index.ts";
import { RULES } from "./rules.ts";

export const check: Words["check"] = {
  title: "Prüfung",
  caseHead: "Was eine sorgfältige Durchsicht in diesem Fall anstreichen würde",
  none: "Nichts anzustreichen.",
  counts: (errors, warnings, notes) =>
    `${errors} Fehler, ${warnings} ${warnings === 1 ? "Warnung" : "Warnungen"}, ${notes} ${notes === 1 ? "Hinweis" : "Hinweise"}`,
  severities: { error: "Fehler", warning: "Warnung", note: "Hinweis" },
  rules: RULES,
  finding: toldInGerman,
  related: relatedInGerman,
  all: "alle",
  show: "Zeigen",
  paperHead: "Eine Arbeit durchsehen",
  paperHelp:
    "Legen Sie eine Arbeit hier ab oder wählen Sie eine: Text, Markdown, HTML, Word oder PDF. Sie wird auf diesem Rechner gelesen und bleibt auf ihm. Aufgehoben wird nichts davon: Wird die Seite neu geladen, ist sie fort; nehmen Sie also mit, was Sie von den Befunden brauchen.",
  choose: "Arbeit wählen",
  reading: (name) => `${name} wird gelesen …`,
  tooSlow: (name, seconds) =>
    `${name} zu lesen hat mehr als ${seconds} Sekunden gedauert; teilen Sie die Arbeit, oder speichern Sie sie als reinen Text.`,
  tooLarge: (name) => `${name} ist größer als 200 MB, größer als jede Arbeit.`,
  unreadable: (name) => `${name} ist nicht als Arbeit lesbar`,
  gone: "es ist ein Ordner, oder die Datei wurde seit der Auswahl verschoben oder geändert; wählen Sie die Arbeit selbst",
  clean: "In dem, was davon gelesen wurde, ist nichts anzustreichen.",
  paragraph: (line) => `Absatz ${line}`,
  line: (line, column) => `Zeile ${line}, Spalte ${column}`,
  copyFindings: "Befunde kopieren",
  another: "Eine andere Arbeit",
  against: "Wo sie diesem Fall widerspricht",
  begin: "Einen Fall aus dieser Arbeit beginnen",
  beginHelp:
    "Ihre Werke, datierten Sätze, Akteure, Formate und Ausgänge, jeweils als noch zu bestätigen vermerkt, in einem eigenen Ordner neben diesem Fall.",
  hint: "Ein Hinweis ist eine Frage an die Verfasser, kein Fehler.",
};
