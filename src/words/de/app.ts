import type { Words } from "../en.ts";

export const app: Words["app"] = {
  locale: "de-DE",
  skip: "Zum Text springen",
  views: "Ansichten",
  sheet: (caseTitle, view, day) => `${caseTitle} · ${view} · Stand: ${day}`,
  asOf: "Stand",
  ownDay: (day) => `zurück zum ${day}`,
  asOfHelp: "Nichts, was erst später bekannt wurde, wird verwendet.",
  dayForm: "Jahr-Monat-Tag",
  calendar: "Den Tag im Kalender wählen",
  leftOut: (count: number) =>
    count === 1 ? "1 später Bekanntes ist weggelassen." : `${count} später bekannte Dinge sind weggelassen.`,
  language: "Sprache",
  theme: "Darstellung",
  themes: { system: "Wie das System", light: "Hell", dark: "Dunkel" },
  loading: "Der Fall wird gelesen …",
  solving: "Die Modelle werden gelöst; Chronik und Quellen sind inzwischen lesbar …",
  since: (seconds: number) => `${seconds} s`,
  working: "Wird berechnet …",
  sortBy: "Sortieren nach:",
  cancel: "Abbrechen",
  close: "Schließen",
  retry: "Noch einmal",
  failed: "Das ließ sich nicht berechnen",
  hasStopped:
    "Was hier rechnet, hat zweimal aufgehört, wie wenn dem Browser der Speicher ausgeht. Schließen Sie andere Seiten, oder wählen Sie ein kleineres Modell.",
  engineFailed:
    "Das Rechenwerk ist nicht gestartet oder stehen geblieben, daher lässt sich hier nichts berechnen. Laden Sie die Seite neu; was Sie geschrieben haben, bleibt erhalten.",
  start: {
    unknownHead: "Diese Adresse gehört zu einem anderen Start des Programms",
    unknown:
      "Bei jedem Start gibt detente open eine eigene Adresse aus, und nur diese öffnet den Fall. Gehen Sie zu dem Fenster, in dem es läuft, oder starten Sie es neu (detente open FALL), und öffnen Sie in diesem Browser die Adresse, die es ausgibt; dieses Fenster geht dann von selbst weiter.",
    failedHead: "Der Fall lässt sich nicht zeigen",
    failed:
      "Das Programm, zu dem diese Seite gehört, gab keinen Fall heraus. Starten Sie es neu: detente open FALL.",
    kept: "Was Sie in einem Formular geschrieben und nicht gesichert haben, bewahrt dieser Browser auf; es wird da sein.",
  },
  program: {
    gone: "Das Programm, das diese Seite liefert, antwortet nicht. Was Sie schreiben, bleibt in diesem Browser; starten Sie es mit detente open neu, dann geht es hier weiter.",
    other:
      "Das Programm wurde neu gestartet und kennt diese Seite nicht mehr. Öffnen Sie in diesem Browser die Adresse, die es ausgegeben hat: Dann geht es auch hier weiter, mit allem, was Sie geschrieben haben.",
  },
  noCase: "case.yaml ist nicht lesbar, daher gibt es keinen Fall zu zeigen. Beheben Sie, was unten steht.",
  notFound: "Diese Ansicht gibt es nicht.",
  published: "Veröffentlicht, hier nicht zu ändern.",
  problems: (errors, warnings) => `${errors} Fehler, ${warnings} ${warnings === 1 ? "Warnung" : "Warnungen"}`,
  grounds: "Gründe",
  groundsOf: "Worauf das beruht",
  notKnownThen: "An diesem Tag war es noch nicht bekannt, oder es gibt keinen solchen Eintrag.",
  fileAsItIs: "So steht es in der Datei, auch was erst später bekannt wurde.",
  openEntry: "In der Chronik zeigen",
  line: (file, line) => `${file}, Zeile ${line}`,
  note: (number) => `Anmerkung ${number}`,
  back: "Zurück zum Text",
  take: {
    done: "fertig",
    failed: "Das ließ sich nicht entnehmen.",
    copyTable: "Tabelle kopieren",
    copyPage: "Seite kopieren",
    copyNote: "Nachweis kopieren",
    word: "Word-Datei",
    page: "Seite",
    shown: "gezeigte Werke",
    source: (title, day) => `${title}, Stand ${day}. Mit Detente erstellt.`,
  },
};
