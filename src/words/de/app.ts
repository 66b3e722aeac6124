import type { Words } from "../en.ts";

export const app: Words["app"] = {
  locale: "de-DE",
  skip: "Zum Text springen",
  views: "Ansichten",
  asOf: "Stand",
  asOfHelp: "Nichts, was erst später bekannt wurde, wird verwendet.",
  leftOut: (count: number) =>
    count === 1 ? "1 später Bekanntes ist weggelassen." : `${count} später bekannte Dinge sind weggelassen.`,
  language: "Sprache",
  theme: "Darstellung",
  themes: { system: "Wie das System", light: "Hell", dark: "Dunkel" },
  loading: "Der Fall wird gelesen …",
  working: "Wird berechnet …",
  cancel: "Abbrechen",
  close: "Schließen",
  retry: "Noch einmal",
  failed: "Das ließ sich nicht berechnen",
  engineFailed:
    "Das Rechenwerk ist nicht gestartet, daher lässt sich hier nichts berechnen. Laden Sie die Seite neu.",
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
};
