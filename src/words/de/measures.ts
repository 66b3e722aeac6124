import type { measures as english } from "../en/measures.ts";
import { series } from "./grammar.ts";

export const measures: typeof english = {
  title: "Maße",
  none: "Bis zu diesem Tag enthält der Fall kein Maß, oder keines seiner Jahre war vorüber. „detente events votes“ und „detente events series“ schreiben eines als Eintrag eines Falls: docs/measures.md sagt, wie, und woher die Daten kommen.",
  intro:
    "Was nach einer Regel über sehr viele Handlungen gezählt wird, steht unter dem, was die Chronik aus denselben Jahren hat, auf einer Zeitachse. Kein Balken ist eine Tatsache der Chronik, keines ihrer Ereignisse wurde gezählt, und die Antwort beruht auf keinem Balken.",
  events: "Was die Chronik aus diesen Jahren hat",
  event: (n, of) => `${n} von ${of}`,
  previous: "Früher",
  next: "Später",
  choose: "Welches Ereignis",
  option: (n, when, says) => `${n}. ${when}: ${says}`,
  isBreak: "Die Chronik nennt es einen Bruch.",
  works: "Werke",
  noEvents: "Die Chronik hat nichts, was in diesen Jahren geschah.",
  series: "Was gezählt wurde",
  years: (name) => `${name}, nach Jahren`,
  year: "Jahr",
  counted: { "un-votes": "Abstimmungen", "coded-events": "Kodierte Ereignisse" },
  gap: "–",
  gapHelp: "–: nichts gemessen, was keine Null ist.",
  data: (data, licence, released) =>
    `Daten: ${data}${released === undefined ? "" : `, Ausgabe von ${released}`}; Lizenz ${licence}.`,
  made: "Gezählt mit:",
  claims: "Was Verfasser über die Bewegung sagen",
  claim: (from, to, by, not) =>
    by.length + not.length === 0
      ? `${from}–${to}: zu wenige Jahre für eine Aussage.`
      : `${from}–${to}: ${by.length === 0 ? "von keinem Maß bestätigt" : not.length === 0 ? "von jedem Maß bestätigt" : `bestätigt nach: ${series(by)}; nicht nach: ${series(not)}`}.`,
};
