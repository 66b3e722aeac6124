import type { EventsWords } from "../en/eventsCommand.ts";

const votes = (n: number) => (n === 1 ? "1 Abstimmung" : `${n} Abstimmungen`);

export const eventsCommand: EventsWords = {
  votes: {
    title: (a, b) => `Abstimmungen in der Generalversammlung der Vereinten Nationen: ${a} und ${b}`,
    covered: (rollCalls, by, from, to) =>
      from === null
        ? `${votes(rollCalls)}, ${by === "year" ? "ohne bekanntes Jahr" : "ohne bekannte Tagung"}`
        : `${rollCalls === 0 ? "" : `${votes(rollCalls)}, `}${by === "year" ? "Jahre" : "Tagungen"} ${from} bis ${to}`,
    undated: (n, by) =>
      `${votes(n)} ohne ${by === "year" ? "bekanntes Jahr" : "bekannte Tagung"}, nicht gezählt.`,
    between: (a, b) => `${a} und ${b}`,
    names: {
      "share-same": "Anteil gleicher Stimmen",
      agree3: "Übereinstimmung bei drei Möglichkeiten",
      "ideal-point": "Abstand der Idealpunkte",
    },
    formulas: {
      "share-same":
        "gleich / gemeinsam; gemeinsam zählt die Abstimmungen, bei denen beide mit Ja, Nein oder Enthaltung stimmten",
      agree3:
        "(gleich + halb / 2) / gemeinsam; halb zählt die, bei denen einer der beiden sich enthielt und der andere nicht",
      "ideal-point": "|Idealpunkt des einen − Idealpunkt des anderen|, wie für die Tagung veröffentlicht",
    },
    head: {
      year: "Jahr",
      session: "Tagung",
      joint: "Gemeinsam",
      same: "Gleich",
      half: "Halb",
      opposite: "Entgegen",
      apart: "Abwesend",
      noRecord: "Ohne Eintrag",
    },
    few: (n) =>
      `* weniger als ${n} gemeinsame Abstimmungen: Eine Stimme mehr oder weniger ändert den Wert stark.`,
    gap: "–: nichts gemessen; das ist keine Null.",
    kept: "Abwesenheit ist keine Enthaltung, ein fehlender Eintrag keine Abwesenheit: Keines von beiden zählt als Stimme. Ein Jahreswert gilt für das Kalenderjahr der Abstimmung; wer für einen Staat saß, der einen Nachfolger hat, steht so da wie in der Datei.",
    nothing: "Die Datei enthält keine Abstimmung dieser Staaten.",
    over: (from, to) => `von ${from} bis ${to}`,
  },
};
