import type { howSure as english } from "../../en/annex/howSure.ts";
import { named } from "../grammar.ts";

const WAYS: Record<string, string> = {
  "as written": "wie geschrieben",
  reversed: "umgekehrt",
  "not held": "nicht gehegt",
};

export const howSure: typeof english = {
  title: "Belastbarkeit",
  intro:
    "Jede Liste von Prioritäten wurde versucht, wie sie steht, mit je zwei vertauschten Nachbarinnen und mit jeder einzelnen Priorität gestrichen. Gezählt ist, in wie vielen dieser Anordnungen die Antwort gleich bleibt; in wie vielen der Dialog und jeder Ausgang hält (von selbst oder aus Furcht vor einer glaubhaften Antwort); und in wie vielen er hält und auch erreichbar ist.",
  caption: "Anordnungen, je Szenario",
  head: [
    "Szenario",
    "Antwort bleibt",
    "Dialog hält",
    "Hält und ist erreichbar",
    "Ausgänge: halten; halten und sind erreichbar",
  ],
  share: (n, all) => `${n} von ${all}`,
  outcome: (name, held, reached, all) => `${name}: ${held}; ${reached} von ${all}`,
  noneInAny: "keiner in irgendeiner",
  leftOut: (n, all) =>
    `Von ${all.toLocaleString("de")} Anordnungen ${n === 1 ? "wurde eine" : `wurden ${n.toLocaleString("de")}`} nicht geprüft, weil das Modell zu viele Lagen hat.`,
  variant: (name) => `Variante: ${name}. `,
  unsolved: "Sie war nicht lösbar.",
  variantAnswer: (verdict, open, all) =>
    `Antwort: ${verdict}; der Dialog hält und ist erreichbar in ${open} von ${all} Szenarien.`,
  open: "Der Autor lässt einige Prioritäten offen. Gezählt über jede Anordnung, die das zulässt, jede so gut wie die andere:",
  openIn: (held, all, drawnFrom) =>
    `Der Dialog hält und ist erreichbar in ${held} ${drawnFrom === undefined ? `von allen ${all} Anordnungen` : `von ${all} Anordnungen, zufällig gezogen aus ${drawnFrom}`}.`,
  dependsOn: (name, statement, ways) =>
    ` Am meisten hängt es von der Priorität ${named(name, "genitive")} ab, „dass ${statement}“: ${ways.join("; ")}.`,
  way: (way, held, all) =>
    `${WAYS[way] ?? way.replace(/^place (\d+)$/u, "auf Platz $1")}, ${held} von ${all}`,
};
