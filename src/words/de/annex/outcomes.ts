import type { outcomes as english } from "../../en/annex/outcomes.ts";

export const outcomes: typeof english = {
  title: "Die Ausgänge",
  hold: {
    "by-itself": "hält von selbst",
    "credible-sanction": "hält nur aus Furcht vor einer glaubhaften Antwort",
    "any-sanction": "hält nur aus Furcht vor einer Antwort gegen das eigene Interesse dessen, der sie gibt",
    no: "hält nicht",
  },
  intro: (term) => [
    "Ein Ausgang hält ",
    term("by itself"),
    " oder nur ",
    term("fear of a credible answer"),
    ", sofern die hier erfassten Prioritäten zutreffen; das wird je ",
    term("scenario"),
    " gezeigt. Ob er ",
    term("reachable"),
    " ist, ist eine eigene Frage.",
  ],
  letters: (options) => `Lagen heißen nach den Optionen, die an sind. ${options.join("; ")}.`,
  caption: "Hält er, und ist er erreichbar?",
  head: ["Ausgang", "Hält", "Erreichbar", "Eingeschätzt als"],
  dialogue: " (Dialog)",
  judged: (word, by) => `${word}${by === undefined ? "" : ` (${by})`}`,
  notJudged: "nicht eingeschätzt",
  holdsInAll: (says, n) => `${says}${n > 1 ? `, in allen ${n} Szenarien` : ""}`,
  holdsIn: (says, n, all) => `${says} in ${n} von ${all}`,
  reached: (n, all) => (n === 0 ? "nein" : n === all ? "ja" : `in ${n} von ${all} Szenarien`),
  notAnnounced: " Nicht unter den Modellen des geprüften Papiers. ",
  because: (where, says) => `${where}: ${says} `,
  irreversible: (where) =>
    `${where}: Er hält nur, weil ein Schritt nicht zurückgenommen werden kann, nicht weil jemand mit ihm zufrieden wäre.`,
  extortion: (where) =>
    `${where}: Er hält nur, weil eine Partei mit einem Schritt antworten könnte, der nicht zurückgenommen werden kann. Das ist Erpressung: Es beschreibt, was hielte, und ist kein Rat.`,
  pro: "Dafür: ",
  contra: "Dagegen: ",
  figure: {
    caption: "Die Ausgänge in jedem Szenario",
    fills: {
      full: "hält von selbst und ist erreichbar",
      partial: "hält, aber unerreichbar oder nur aus Furcht vor einer Antwort",
      empty: "hält nicht",
    },
    row: (says, scenarios) => `${says}: ${scenarios.join("; ")}`,
    scenarios: (names) => `Szenarien: ${names.map((name, i) => `${i + 1} ${name}`).join("; ")}.`,
  },
};
