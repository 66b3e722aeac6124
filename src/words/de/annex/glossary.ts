import type { glossary as english } from "../../en/annex/glossary.ts";

export const glossary: typeof english = {
  equilibrium: {
    term: "Gleichgewicht",
    gloss: "eine Lage, die keine Partei von sich aus verließe, wenn diese Prioritäten zutreffen",
  },
  "by itself": {
    term: "von selbst",
    gloss: "keine Partei gewinnt, wenn sie die Lage verlässt (Nash-Stabilität)",
  },
  "fear of a credible answer": {
    term: "aus Furcht vor einer glaubhaften Antwort",
    gloss:
      "jemand gewönne, wenn er die Lage verließe, aber eine Antwort, die sich für den lohnt, der sie gibt, nähme ihm den Gewinn (sequenzielle Stabilität)",
  },
  "fear of any answer": {
    term: "aus Furcht vor irgendeiner Antwort",
    gloss:
      "jemand gewönne, wenn er die Lage verließe, aber die anderen könnten ihm den Gewinn nehmen, vielleicht gegen ihr eigenes Interesse (Metarationalität); ein schwacher Grund, der für viele Lagen gilt",
  },
  reachable: {
    term: "erreichbar",
    gloss: "vom heutigen Stand führt ein Weg dorthin, auf dem sich jeder Schritt für den lohnt, der ihn tut",
  },
  scenario: {
    term: "Szenario",
    gloss: "eine Verbindung der möglichen Lesarten der Prioritäten aller Akteure",
  },
  "zone of agreement": {
    term: "Einigungszone",
    gloss:
      "Lagen, die beide Parteien dem heutigen Stand vorziehen, ob sie nun dorthin gelangen können oder nicht",
  },
};
