import type { values as english } from "../../en/annex/values.ts";
import { begin, named, since, to } from "../grammar.ts";

export const values: typeof english = {
  title: "Werte und Haltungen im Vergleich",
  caption: "Werte nach Akteur, und worauf jede Behauptung beruht",
  head: ["Akteur", "Werte", "Art des Belegs", "Erklärt oder erschlossen"],
  evidence: {
    "founding-text": "Gründungstext",
    law: "Gesetz",
    strategy: "amtliche Strategie",
    "summit-text": "Gipfeltext",
    "leader-speech": "Rede der Führung",
    "staff-rule": "Regel für das Personal",
    inference: "erschlossen, nicht erklärt",
  },
  declared: "erklärt",
  inferred: "erschlossen",
  caution: (actor, note) => `Vorbehalt (${named(actor)}): ${note}`,
  stance: (actor, on_, stance) => `${begin(named(actor))} ${to(on_)}: ${stance}`,
  since: (day, isSpan) => (isSpan ? ` (${day}). ` : ` (${since(day)}). `),
};
