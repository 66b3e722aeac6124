import type { Words } from "../en.ts";

export const values: Words["values"] = {
  title: "Werte und Dritte",
  valuesHead: "Werte, und worauf jede Behauptung beruht",
  valuesHelp:
    "Erklärt: vom Akteur selbst festgelegt. Erschlossen: aus seinem Verhalten gelesen oder Regeln für sein Personal entnommen.",
  compare: "Welche Werte für wen genannt werden",
  value: "Wert",
  claim: "Behauptung",
  evidence: "Art des Belegs",
  declared: "erklärt",
  inferred: "erschlossen",
  kinds: {
    "founding-text": "Gründungstext",
    law: "Gesetz",
    strategy: "Strategie",
    "summit-text": "Gipfeltext",
    "leader-speech": "Rede der Führung",
    "staff-rule": "Regeln für das Personal",
    inference: "Schluss aus dem Verhalten",
  },
  noValues: "Die Chronik enthält bis zu diesem Tag keine Behauptung über Werte.",
  stancesHead: "Wie jeder zum anderen steht, im Lauf der Zeit",
  stancesHelp: "Ein Balken endet, wo das Ende der Haltung bekannt ist; ein offenes Ende läuft weiter.",
  stanceTable: "Haltungen als Tabelle",
  who: "Wer",
  onWhom: "Zu wem",
  stance: "Haltung",
  since: "Seit",
  until: "Bis",
  open: "besteht fort",
  noStances: "Die Chronik enthält bis zu diesem Tag keine Haltung.",
  thirdHead: (name) => `Was ${name} damit zu tun hat`,
  thirdSays: (changesVerdict, changesParties) =>
    changesVerdict
      ? "Welcher Typ vorliegt, ändert die Antwort."
      : changesParties
        ? "Welcher Typ vorliegt, ändert die Antwort nicht, wohl aber, was die Parteien tun, wo etwas hält."
        : "Welcher Typ vorliegt, ändert weder die Antwort noch, was die Parteien tun, wo etwas hält.",
  type: "Als",
  verdict: "lautet die Antwort",
  verdicts: { open: "offen", conditional: "bedingt", closed: "geschlossen" },
  holds: "Was die Parteien in Zuständen tun, die von selbst halten",
  letters: "Die Buchstaben sagen, was an ist",
  noThird: "Im Modell für diesen Tag kommt kein Dritter vor.",
  notUncertainty: "Die Typen sind eine Ungewissheit und keine Wahrscheinlichkeit: Keiner ist gewichtet.",
  on: "zu",
};
