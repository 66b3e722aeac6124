import type { PaperReadWords } from "../en/paperRead.ts";
import { quoted } from "./grammar.ts";

const amount = (n: number, one: string, many: string) => `${n.toLocaleString("de")} ${n === 1 ? one : many}`;
const some = (n: number, none: string, one: string, many: string) => (n === 0 ? none : amount(n, one, many));

const options = (n: number) => some(n, "keine Optionen", "Option", "Optionen");
const recommendations = (n: number) => some(n, "keine Empfehlungen", "Empfehlung", "Empfehlungen");
const conclusions = (n: number) =>
  some(n, "keine Sätze einer Schlussfolgerung", "Satz der Schlussfolgerung", "Sätze der Schlussfolgerung");
const forecasts = (n: number) => some(n, "keine Vorhersagen", "Vorhersage", "Vorhersagen");

export const paperRead: PaperReadWords = {
  read: ({ words, pages, sections, notes, marks, references, links }) => {
    const parts = [
      amount(words, "Wort", "Wörter"),
      ...(pages === undefined ? [] : [amount(pages, "Seite", "Seiten")]),
      amount(sections, "Abschnitt", "Abschnitte"),
      amount(notes, "Anmerkung", "Anmerkungen"),
      ...(marks === notes ? [] : [amount(marks, "Notenzeichen", "Notenzeichen")]),
      ...(references > 0
        ? [
            amount(
              references,
              "Eintrag eines Literaturverzeichnisses",
              "Einträge eines Literaturverzeichnisses",
            ),
          ]
        : []),
      ...(links > 0 ? [amount(links, "Link", "Links")] : []),
    ];
    return `Gelesen: ${parts.join(", ")}.`;
  },
  systems: {
    notes: "Ihre Quellen nennt sie in Anmerkungen.",
    numbered: "Ihre Quellen stehen in einem nummerierten Verzeichnis, auf das der Text verweist.",
    "author-date": "Ihre Quellen nennt sie mit Autor und Jahr.",
    "author-page": "Ihre Quellen nennt sie mit Autor und Seite.",
    list: "Ihre Quellen stehen in einem Verzeichnis; ein Verweis darauf war nicht zu finden.",
    links: "Ihre Quellen sind Links im Text; wohin sie führen, wurde nicht geprüft.",
    none: "Quellen waren in ihr nicht zu finden.",
  },
  also: {
    notes: (n) => amount(n, "Anmerkung, die ein Werk nennt", "Anmerkungen, die Werke nennen"),
    numbered: (n) => amount(n, "Nummer eines Verzeichnisses", "Nummern eines Verzeichnisses"),
    "author-date": (n) => amount(n, "Autor mit Jahr im Text", "Autoren mit Jahr im Text"),
    "author-page": (n) => amount(n, "Autor mit Seite im Text", "Autoren mit Seite im Text"),
    links: (n) => amount(n, "Link im Text", "Links im Text"),
  },
  besides: (said) => `Daneben gibt es ${said.join(" und ")}.`,
  notSure: (doubt) => `Unsicher: ${quoted(doubt)}`,
  argument: (seen) =>
    `Zur Argumentation gefunden: ${options(seen.options)}, ${recommendations(seen.recommendations)}, ${conclusions(seen.conclusions)}, ${forecasts(seen.forecasts)}.`,
  argumentByLabels: (seen) =>
    `Zur Argumentation gefunden, nur nach Überschriften und Kennzeichen: ${options(seen.options)}, ${recommendations(seen.recommendations)}, ${conclusions(seen.conclusions)}.`,
  notCompared: "Mit dem Fall wurde sie nicht verglichen: bisher geht das nur bei Arbeiten auf Englisch.",
  compared: ({ sentences, dates, agreeing, differing }) => {
    const name = `Gegen den Fall gehalten: ${sentences === 1 ? "1 Satz nennt" : `${sentences} Sätze nennen`} seine Akteure oder Formate`;
    if (dates === 0) return `${name}; Daten waren im Text nicht zu finden.`;
    const held = agreeing + differing;
    const of = `von ${amount(dates, "Datum", "Daten")} im Text ${held === 0 ? "ließ sich keines vergleichen" : held === 1 ? "ließ sich 1 vergleichen" : `ließen sich ${held} vergleichen`}`;
    if (held === 0) return `${name}; ${of}.`;
    const rest = dates - held;
    const unheld =
      rest === 0
        ? ""
        : `; ${rest === 1 ? "das übrige betrifft" : `die übrigen ${rest} betreffen`} nichts, was der Fall datiert`;
    return `${name}; ${of}: ${agreeing} ${agreeing === 1 ? "stimmt" : "stimmen"} überein, ${differing} ${differing === 1 ? "weicht" : "weichen"} ab${unheld}.`;
  },
};
