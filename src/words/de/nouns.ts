import type { NOUNS as ENGLISH } from "../en/nouns.ts";
import type { NounWords } from "../nounWords.ts";

export const NOUNS: Record<keyof typeof ENGLISH, NounWords> = {
  event: { one: "Ereignis", list: "Ereignisse" },
  claim: { one: "Behauptung", list: "Behauptungen, Bedingungen und Forderungen" },
  format: { one: "Format", list: "Formate und ihre Phasen" },
  actor: { one: "Akteur", list: "Akteure" },
  measure: { one: "Maß", list: "Maße neben den Aufzeichnungen" },
  codedMeasure: { one: "Maß kodierter Ereignisse", list: "Kodierte Ereignisse neben den Aufzeichnungen" },
  source: { one: "Quelle", list: "Quellen" },
  outcome: { one: "Ausgang", list: "Ausgänge" },
  weakness: { one: "Schwäche", list: "Bekannte Schwächen" },
  answer: { one: "Antwort", list: "Erklärte Antworten" },
  pillar: { one: "Säule", list: "Säulen" },
  area: { one: "Gebiet", list: "Gebiete" },
};
