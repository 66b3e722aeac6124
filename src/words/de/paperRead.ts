import type { PaperReadWords } from "../en/paperRead.ts";
import { toldInGerman } from "./findings/index.ts";
import { quoted } from "./grammar.ts";

const amount = (n: number, one: string, many: string) => `${n.toLocaleString("de")} ${n === 1 ? one : many}`;
const kind = (one: string, many: string) => (n: number) => ({
  n,
  said: n === 0 ? many : amount(n, one, many),
});
const options = kind("Option", "Optionen");
const recommendations = kind("Empfehlung", "Empfehlungen");
const conclusions = kind("Satz der Schlussfolgerung", "Sätze der Schlussfolgerung");
const forecasts = kind("Vorhersage", "Vorhersagen");

function recognised(by: string, kinds: readonly { n: number; said: string }[]): string {
  const list = (some: readonly { said: string }[], last: string) =>
    some
      .map(({ said }) => said)
      .join(", ")
      .replace(/, (?=[^,]*$)/u, ` ${last} `);
  const found = kinds.filter(({ n }) => n > 0);
  const none = kinds.filter(({ n }) => n === 0);
  if (found.length === 0) return `${by}: nichts; ${list(none, "oder")} können doch darin stehen.`;
  const rest = none.length === 0 ? "" : `; nicht erkannt: ${list(none, "und")}`;
  return `${by}, vielleicht nicht alles: ${list(found, "und")}${rest}.`;
}

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  de: "Deutsch",
  fr: "Französisch",
  ru: "Russisch",
  es: "Spanisch",
  it: "Italienisch",
  pt: "Portugiesisch",
  pl: "Polnisch",
  uk: "Ukrainisch",
  tr: "Türkisch",
  nl: "Niederländisch",
};

export const paperRead: PaperReadWords = {
  read: ({ words, pages, sections, notes, marks, references, inFields, unlisted, links }) => {
    const parts = [
      amount(words, "Wort", "Wörter"),
      ...(pages === undefined ? [] : [amount(pages, "Seite", "Seiten")]),
      amount(sections, "Abschnitt", "Abschnitte"),
      amount(notes, "Anmerkung", "Anmerkungen"),
      ...(marks === notes ? [] : [amount(marks, "Notenzeichen", "Notenzeichen")]),
      ...(references > 0
        ? [
            (inFields
              ? amount(
                  references,
                  "Werk in Feldern einer Literaturverwaltung",
                  "Werke in Feldern einer Literaturverwaltung",
                )
              : amount(
                  references,
                  "Eintrag eines Literaturverzeichnisses",
                  "Einträge eines Literaturverzeichnisses",
                )) +
              (unlisted
                ? ` (${amount(unlisted, "weitere Zeile mit Jahreszahl ist als keiner", "weitere Zeilen mit Jahreszahl sind als keine")} gelesen)`
                : ""),
          ]
        : []),
      ...(links > 0 ? [amount(links, "Link", "Links")] : []),
    ];
    return `Gelesen: ${parts.join(", ")}.`;
  },
  language: (tongue, isRead) => {
    const name = tongue === undefined ? undefined : (LANGUAGE_NAMES[tongue] ?? tongue);
    if (name === undefined)
      return "Die Sprache der Arbeit wurde nicht erkannt; Regeln, die Sätze lesen, wurden nicht angewandt, Anmerkungen, Verzeichnis und Links wurden angesehen.";
    return isRead
      ? `Die Arbeit ist auf ${name} geschrieben; Regeln, die englische Sätze lesen, wurden nicht angewandt.`
      : `Die Arbeit ist auf ${name} geschrieben, wovon kein Satz gelesen wird; Regeln, die auf Sätzen beruhen, wurden nicht angewandt, Anmerkungen, Verzeichnis und Links wurden angesehen.`;
  },
  systems: {
    notes: "Die Arbeit nennt ihre Quellen in Anmerkungen.",
    numbered: "Die Quellen der Arbeit stehen in einem nummerierten Verzeichnis, auf das der Text verweist.",
    fields:
      "Die Quellen der Arbeit sind den Feldern einer Literaturverwaltung entnommen; ein Verzeichnis war nicht zu sehen.",
    "author-date": "Die Arbeit nennt ihre Quellen mit Autor und Jahr.",
    "author-page": "Die Arbeit nennt ihre Quellen mit Autor und Seite.",
    list: "Die Quellen der Arbeit stehen in einem Verzeichnis.",
    keys: "Die Arbeit nennt ihre Quellen mit Kürzeln ([@…]) eines Literaturverzeichnisses, das nicht in der Datei steht.",
    links: "Die Quellen der Arbeit sind Links im Text; wohin sie führen, wurde nicht geprüft.",
    none: "Die Arbeit nennt keine Quellen: keine Anmerkungen, kein Verzeichnis, keine Links, kaum eine Angabe von Autor und Jahr.",
  },
  keysUsed: (n) => `Sie kommen ${n === 1 ? "einmal" : `${n}-mal`} vor.`,
  also: {
    notes: (n) => amount(n, "Anmerkung, die ein Werk nennt", "Anmerkungen, die Werke nennen"),
    numbered: (n) => amount(n, "Nummer eines Verzeichnisses", "Nummern eines Verzeichnisses"),
    "author-date": (n) =>
      amount(n, "Angabe von Autor und Jahr im Text", "Angaben von Autor und Jahr im Text"),
    "author-page": (n) =>
      amount(n, "Angabe von Autor und Seite im Text", "Angaben von Autor und Seite im Text"),
    keys: (n) => amount(n, "Kürzel eines Literaturverzeichnisses", "Kürzel eines Literaturverzeichnisses"),
    links: (n) => amount(n, "Link im Text", "Links im Text"),
  },
  besides: (said) => `Daneben gibt es ${said.join(" und ")}.`,
  notSure: (doubt) => `Unsicher: ${toldInGerman("reading-doubtful", doubt) ?? quoted(doubt)}.`,
  argument: (seen) =>
    recognised("Zur Argumentation am Wortlaut erkannt", [
      options(seen.options),
      recommendations(seen.recommendations),
      conclusions(seen.conclusions),
      forecasts(seen.forecasts),
    ]),
  argumentByLabels: (seen) =>
    recognised("Zur Argumentation nur an Überschriften und Kennzeichen erkannt", [
      options(seen.options),
      recommendations(seen.recommendations),
      conclusions(seen.conclusions),
    ]),
  littleTested:
    "Kein Befund ist kein Lob: Geprüft sind Anmerkungen, Verzeichnisse, Adressen und feste Wendungen; ob die Gründe den Schluss tragen und ob Tatsachen und Zahlen stimmen, ist kaum geprüft.",
  silentInDoubt:
    "Kein Befund ist kein Lob: Regeln, die auf dem unsicher Gelesenen beruhen, schwiegen; und ob die Gründe den Schluss tragen und ob Tatsachen und Zahlen stimmen, ist ohnehin kaum geprüft.",
  notCompared:
    "Mit dem Fall wurde die Arbeit nicht verglichen: Bei Arbeiten in dieser Sprache geht das noch nicht.",
  compared: ({ sentences, dates, agreeing, differing, told }) => {
    const name = `Mit dem Fall verglichen: ${sentences === 1 ? "1 Satz nennt" : `${sentences} Sätze nennen`} seine Akteure oder Formate`;
    const all =
      told > differing
        ? ` Insgesamt weicht die Arbeit an ${amount(told, "Stelle", "Stellen")} vom Fall ab.`
        : "";
    if (dates === 0) return `${name}; Daten waren im Text nicht zu finden.${all}`;
    const held = agreeing + differing;
    const of = `von ${amount(dates, "Datum", "Daten")} im Text ${held === 0 ? "ließ sich keines vergleichen" : held === 1 ? "ließ sich 1 vergleichen" : `ließen sich ${held} vergleichen`}`;
    if (held === 0) return `${name}; ${of}.${all}`;
    const rest = dates - held;
    const unheld =
      rest === 0
        ? ""
        : `; ${rest === 1 ? "das übrige betrifft" : `die übrigen ${rest} betreffen`} nichts, was der Fall datiert`;
    return `${name}; ${of}: ${agreeing} ${agreeing === 1 ? "stimmt" : "stimmen"} überein, ${differing} ${differing === 1 ? "weicht" : "weichen"} ab${unheld}.${all}`;
  },
  comparedInPart:
    "Bei Arbeiten in dieser Sprache werden Daten von Ereignissen und erste Schritte nicht mit dem Fall verglichen, und Forderungen, Bedingungen und Werte nur, wo der Fall sie in dieser Sprache nennt.",
  held: ({ of, name, holds, works, found, differing, completed }) => {
    const named = of === "library" ? `${name} (${amount(holds, "Werk", "Werke")})` : "den Quellen des Falls";
    if (works === 0) return `Mit ${named} verglichen: In der Arbeit wurde kein Werk gelesen.`;
    const all = works === 1 ? "dem einen Werk" : `${works} Werken`;
    const head = `Mit ${named} verglichen: Von ${all} der Arbeit ${found === 0 ? "steht keines" : found === 1 ? "steht 1" : `stehen ${found}`} darin`;
    if (found === 0) return `${head}.`;
    const lacks = completed === 0 ? "" : `; zu ${completed} steht dort mehr als in der Arbeit`;
    return `${head}${lacks}; ${differing === 0 ? "keines ist" : differing === 1 ? "1 ist" : `${differing} sind`} anders angegeben.`;
  },
};
