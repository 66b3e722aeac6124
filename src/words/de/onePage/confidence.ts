import type { confidence as english } from "../../en/onePage/confidence.ts";
import { theBody } from "../bodies.ts";
import { main, named, numeral, pronoun, series } from "../grammar.ts";
import { forSoLong, person } from "./parties.ts";

export const confidence: typeof english = {
  label: (word) => `Die Antwort ist ${word} verlässlich`,
  words: { high: "sehr", moderate: "mäßig", low: "wenig" },
  reasons: {
    age: (n) =>
      n === undefined
        ? "die Annahmen tragen kein Datum"
        : `die Annahmen sind über ${n === 1 ? "ein Jahr" : `${numeral(n)} Jahre`} alt`,
    sources: (n, all, names, only) =>
      all === 0
        ? "wofür die Parteien stehen, ist ohne Begründung angegeben"
        : only !== undefined && names[0] !== undefined
          ? `ausschlaggebend und nur erschlossen ist die Priorität, dass ${only.replace(/^(?:es|er|sie)(?= )/u, () => named(names[0]!))}`
          : `${n === 0 ? "die" : "einige der"} ausschlaggebenden Annahmen belegt kein Text ${series(
              names.map((name) => named(name, "genitive")),
              "oder",
            )}`,
    uncertain: (whose, statement) =>
      `ausschlaggebend, aber nicht belegt ist die Annahme, dass ${statement.replace(/^(?:es|er|sie) /u, () => `${person(whose)}, vor die Wahl gestellt, `)}`,
    untested: "keine Handlung seither bestätigt oder widerlegt die Annahmen",
    stood: ({ name, phrase, from, to }) =>
      `was für ${named(name, "accusative")} ${to === undefined ? `seit dem ${from}` : `zwischen dem ${from} und dem ${to}`} verzeichnet ist (${main(pronoun(name), [phrase])}), widerspricht einer ausschlaggebenden Annahme`,
    contested: (n) =>
      `${n === 1 ? "eine umstrittene Tatsache würde" : `${n} umstrittene Tatsachen würden`} die Antwort umkehren`,
    fragile: (n, all) => `von ${all} geprüften kleinen Änderungen kehren ${all - n} die Antwort um`,
    record: (n) =>
      `${n === 1 ? "eine Handlung" : `${numeral(n)} Handlungen`} seither ${n === 1 ? "widerspricht" : "widersprechen"} den angenommenen Prioritäten`,
    readings: (n, names) =>
      `welcher ${n === 2 ? "Ausgang" : `von ${numeral(n)} Ausgängen`} folgt, hängt davon ab, welche Lesart ${names.length === 0 ? "" : `${series(names.map((name) => named(name, "genitive")))} `}zutrifft`,
  },
  short: {
    age: "die Annahmen sind alt",
    sources: "die ausschlaggebenden Annahmen sind durch keinen Text der betreffenden Partei belegt",
    uncertain: "eine ausschlaggebende Annahme ist unbelegt",
    untested: "nichts seither bestätigt oder widerlegt die Annahmen",
    stood: "eine ausschlaggebende Annahme widerspricht dem, was verzeichnet ist (siehe unten)",
    contested: "eine umstrittene Tatsache würde die Antwort umkehren",
    fragile: "kleine Änderungen kehren die Antwort um",
    record: "was seither geschah, widerspricht den angenommenen Prioritäten",
    readings: "der Ausgang hängt davon ab, welche Lesart zutrifft",
  },
  besides: (first, others) => `${first}; ${series(others, "und")}`,
  asTold: (word) => `Die Antwort ist daher ${word} verlässlich.`,
  none: "nichts wurde gefunden, was gegen sie spräche",
  ofTalks: {
    label: (word) => `Diese Angaben sind ${word} verlässlich`,
    reasons: {
      ended: (gap) => `die Chronik endet ${forSoLong(gap)} vor diesem Tag`,
      contested: (names) =>
        names.length === 0
          ? "ob beide Seiten miteinander sprechen, ist umstritten"
          : `zum Stand ${series(names.map((name) => theBody(name).genitive))} gehen die Darstellungen auseinander`,
      uncited: "eine Quelle fehlt",
      thin: (works, whose) => {
        const from = whose === undefined ? "" : ` ${named(whose, "genitive")}`;
        return works === 1
          ? `nur eine Quelle${from} belegt die Angaben`
          : `nur Quellen${from} belegen die Angaben`;
      },
      absent: (met, isTold) =>
        `${isTold ? "spätere Treffen" : met === undefined ? "Treffen" : `Treffen nach dem ${met}`} sind nicht verzeichnet, aber auch nicht ausgeschlossen`,
      unmet: "aus dem letzten halben Jahr ist kein Treffen verzeichnet",
    },
    none: (works, ofBoth) =>
      `${numeral(works)} Quellen belegen sie${ofBoth ? ", darunter solche beider Seiten" : ""}`,
  },
};
