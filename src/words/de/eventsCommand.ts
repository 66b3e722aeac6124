import { germanName } from "../../actors/index.ts";
import type { EventsWords } from "../en/eventsCommand.ts";
import { series } from "./grammar.ts";

const rows = (n: number) => (n === 1 ? "1 Zeile" : `${n} Zeilen`);
const votes = (n: number) => (n === 1 ? "1 Abstimmung" : `${n} Abstimmungen`);

export const eventsCommand: EventsWords = {
  votes: {
    state: (name) => germanName(name).name,
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
  import: {
    title: (title, dataset) => `Eingelesen: ${title} (${dataset})`,
    nothing: "Nichts einzulesen",
    importedBefore: (names) => `Früher schon eingelesen und nicht noch einmal: ${names}.`,
    rows: (read, kept, rejected, inStore) =>
      `${rows(read)} gelesen, ${kept} behalten, ${rejected} abgewiesen; der Bestand hat jetzt ${inStore} aus dieser Quelle.`,
    rejected: (n, reason) => `${n} abgewiesen: ${reason}.`,
    rejectFile: (path) => `Jede mit Datei und Zeile: ${path}`,
    duplicates: (rule, repeated, inStore, byRule) =>
      `Doppelte, nach der Regel „${rule}“: ${repeated} mit einer Nummer, die in diesen Dateien zweimal steht, ${inStore} mit einer, die im Bestand ist${rule === "id" ? "" : `, ${byRule} weitere nach der Regel`}.`,
    articlesAgain: (n) =>
      `${rows(n)} zu einem Artikel, den auch eine andere Zeile hat: Berichte, nicht Taten; --duplicates act oder article zählt sie einmal.`,
    days: (from, to, covered, without) => `Tage ${from} bis ${to}: ${covered} mit Daten, ${without} ohne.`,
    gaps: (list) => `Ohne Daten: ${list}.`,
    files: (got, expected) => `Dateien dieser Tage: ${got} von ${expected}, die zu erwarten waren.`,
    unknownCodes: (list) => `Codes, die das Schema nicht kennt, nach ihrer Wurzel behalten: ${list}.`,
    unknownActors: (list) => `Unbekannte Codes von Akteuren, so behalten: ${list}.`,
    unknownPlaces: (list) => `Unbekannte Codes von Orten, leer gelassen: ${list}.`,
    goldstein: (list) => `Werte, die das Schema ihrem Code nicht gibt: ${list}.`,
    quadsApart: (n) => `${rows(n)} mit einer Klasse, die nicht die ihrer Wurzel ist; der Code gilt.`,
    unknownColumns: (list) => `Spalten, die weder gelesen werden noch bekannt sind: ${list}.`,
    columns: (used, ignored) =>
      `${used === 1 ? "1 Spalte" : `${used} Spalten`} benutzt, ${ignored} namentlich beiseitegelassen (JSON nennt sie).`,
  },
  series: {
    title: (a, b) => `Kodierte Ereignisse: ${a} und ${b}`,
    coverage: (title) => `Was der Bestand abdeckt: ${title}`,
    head: {
      day: "Tag",
      week: "Woche",
      month: "Monat",
      quarter: "Quartal",
      year: "Jahr",
      days: "Tage",
      covered: "Abgedeckt",
      files: "Dateien",
      world: "Ereignisse aller",
      mean: "Goldstein",
      net: "Saldo",
      balance: "Dreieck",
    },
    names: { net: "Saldo der Zusammenarbeit", goldstein: "mittlerer Goldstein-Wert" },
    formulas: {
      net: "(Zusammenarbeit − Konflikt) / (Zusammenarbeit + Konflikt), Ereignisse beider Richtungen, von −1 bis 1",
      goldstein: "Summe der Goldstein-Werte / Ereignisse mit einem solchen Wert, von −10 bis 10",
    },
    net: "Saldo der Zusammenarbeit: Zusammenarbeit minus Konflikt, von allen Ereignissen der Richtung, von −1 bis 1",
    gap: "–: Keine Datei deckt es ab, oder nichts wurde kodiert; was keine Datei abdeckt, wurde nicht gemessen; das ist keine Null.",
    partly: "* einige seiner Tage oder Dateien fehlen; die Zahlen sind zu niedrig.",
    ended: (day) => `Das Projekt endete am ${day}: Danach gibt es keine Daten; das ist keine Null.`,
    outside: (n) =>
      `${n === 1 ? "1 Ereignis" : `${n} Ereignisse`} dieser Paare: datiert in Zeiten, die keine Datei abdeckt, und in keiner Zeile.`,
    kept: (rule) =>
      `1 Zusammenarbeit in Worten, 2 in Taten; 3 Konflikt in Worten, 4 in Taten. Zeilen zählen einmal nach der Regel „${rule}“. Was Maschinen aus Berichten kodieren, zählt Berichte und ist keine Tatsache der Akten.`,
    changes: (a, b, penalty, n) =>
      `${a} und ${b}: ${n === 0 ? "kein Wechsel" : `${n} Wechsel`} des Niveaus im Saldo, beide Richtungen zusammen (PELT, Strafe ${penalty} Varianzen des Rauschens).`,
    change: (period, before, after, stability) =>
      `${period}: von ${before} auf ${after}; gefunden bei ${stability} % der versuchten Strafen`,
    beside: (events) => `daneben in den Akten: ${events}`,
    triad: "Drei Paare: Saldo und Vorzeichen",
    balanced: (is) => (is ? "ausgewogen" : "nicht ausgewogen"),
  },
  recount: {
    title: (folder) => `Neu gezählt: die kodierten Maße von ${folder}`,
    counted: (store, added, changed, kept) =>
      [
        `${store}: `,
        [
          added.length + changed.length === 0 ? "dieselben Zahlen" : "",
          added.length === 0 ? "" : `neu ${series(added)}`,
          changed.length === 0 ? "" : `andere Zahlen für ${series(changed)}`,
          kept.length === 0 ? "" : `vom Speicher nicht abgedeckt und belassen: ${series(kept)}`,
        ]
          .filter((text) => text !== "")
          .join("; "),
        ".",
      ].join(""),
    notCounted: (store, why) =>
      `nicht gezählt, die Zahlen bleiben wie sie sind${store === "" ? "" : ` (${store})`}: ${why}.`,
    noStore: "er nennt keinen Speicher; gib einen an: --store",
    elsewhere: (store) =>
      `ein anderer Rechner wird nur gefragt, wo auch der Befehl ihn nennt: --store '${store}'`,
    files: (files, written) =>
      `${written ? "Geschrieben" : "Noch ist nichts geschrieben; mit --write"}: ${files.join(", ")}.`,
  },
  code: {
    title: (words) => `Codes für: ${words}`,
    quads: ["Zusammenarbeit in Worten", "Zusammenarbeit in Taten", "Konflikt in Worten", "Konflikt in Taten"],
    kept: "Gefunden nach Wörtern in den englischen Namen von CAMEO. Welcher Code passt, sagt, wer ihn vergibt, mit dem Grund, wo es nicht der nächste ist.",
  },
};
