import type { Words } from "../en.ts";

export const answer: Words["answer"] = {
  title: "Antwort",
  since: {
    label: "Was sich geändert hat seit",
    stated: "seit die Prioritäten genannt wurden",
    noDay: (text) => `„${text}“ ist kein Tag; so geht es: 2014-03-18`,
    notBefore: (day) => `gemeint ist ein Tag vor dem ${day}`,
  },
  meanwhile: "Alle anderen Ansichten lassen sich inzwischen lesen.",
  inWork: {
    parts: {
      model: "Die Chronik dieses Tages und die Zustände ihres Modells",
      answer: "Die Antwort: was Bestand hat und was zu erreichen ist",
      carriers: "Was die Antwort trägt und was sie ändern würde",
      page: "Die Seite mit ihren Begründungen",
    },
    done: "fertig",
    found: "Die Antwort, so weit gefunden",
    soFar: "Was sie trägt und wie sicher sie ist, wird noch gesucht.",
    without: "Ohne das, was sie trägt, und ohne Angabe, wie sicher sie ist: Das wurde nicht zu Ende gesucht.",
    stopped: "Angehalten, bevor die Seite fertig war.",
    goOn: "Neu beginnen",
    before: "Darunter steht noch, was vorher ermittelt wurde.",
  },
  contents: "Inhalt des Anhangs",
  next: {
    head: "Was eine Antwort braucht",
    steps: {
      event: "Was geschah und wann: ein Ereignis verzeichnen.",
      format: "In welchen Gremien, Verträgen oder Programmen sie zusammenkommen: ein Format verzeichnen.",
      model:
        "Was jede Seite tun kann und vor allem will: ein Modell beginnen. Ohne eines lässt sich nicht sagen, was Bestand hätte.",
    },
  },
  howTo: "Wie das zu lesen ist, in einer Minute",
  steps: [
    {
      view: "answer",
      says: {
        name: "Die Antwort",
        what: "ist aus dem errechnet, was verzeichnet ist. Eine Stelle in Klammern oder die Zahl einer Anmerkung öffnet, worauf ein Satz beruht.",
      },
    },
    {
      view: "record",
      says: { name: "Die Chronik", what: "zeigt, was an einem Tag offen war und was geschah." },
    },
    {
      view: "strategy",
      says: {
        name: "Strategie",
        what: "ist der Ort für „Was wäre, wenn“: Verschieben Sie eine Priorität oder schalten Sie sie aus und sehen Sie sofort, was folgt.",
      },
    },
    {
      view: "check",
      says: { name: "Die Prüfung", what: "sieht diesen Fall durch und jede Arbeit, die Sie dort ablegen." },
    },
  ],
};
