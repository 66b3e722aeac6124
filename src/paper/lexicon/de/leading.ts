import type { Leading, Series } from "../seriesWords.ts";

const COUNT = "(?:zwei|drei|vier|fünf|sechs|sieben|acht|[2-8])";
/** Wie sie heißen, wo das Wort allein es sagt. */
const SURE =
  "(?:handlungs|politik)?optionen|(?:zukunfts)?szenari(?:en|os)|(?:handlungs)?alternativen|auswegen?|zukünfte";
/** Worte auch für anderes, die eine Zahl oder „mögliche“ zu Optionen macht. */
const OTHER =
  "wegen?|pfaden?|ansätzen?|entwicklungen|antworten|strategien|lösungen|möglichkeiten|varianten|modellen?|ausgängen?|verläufen?";
const POSSIBLE = "(?:mögliche|denkbare|politische|alternative|plausible|vorstellbare)[nr]?";
const NUMBERS = "null eins zwei drei vier fünf sechs sieben acht".split(" ");

export const GERMAN_LEADING: Leading = {
  heading: new RegExp(
    `(?<!\\p{L})(?:${SURE}|${POSSIBLE} (?:${OTHER})|${COUNT} (?:\\p{L}+ ){0,2}?(?:${OTHER}))(?!\\p{L})|^was (?:könnte|kann|wird) (?:getan werden|geschehen|kommen|werden)(?!\\p{L})|^wie (?:könnte|kann|wird) .{3,40} (?:enden|weitergehen|ausgehen)(?!\\p{L})`,
    "iu",
  ),
  noLead:
    /(?<!\p{L})(?:vergleich\p{L}*|kriteri\p{L}*|rang\p{L}*|verworfen\p{L}*|kein\p{L}*|wenige|ohne|begrenzt\p{L}*|geschichte|method\p{L}*|workshop)(?!\p{L})/iu,
  sentence: new RegExp(
    `(?<!\\p{L})(?:(?:die|diese|folgenden?|mögliche|verschiedene|mehrere|einige|denkbare|${COUNT}) (?:\\p{L}+ ){0,2}?(?:${SURE})|${POSSIBLE} (?:\\p{L}+ ){0,2}?(?:${OTHER})|folgenden? (?:\\p{L}+ ){0,2}?(?:${OTHER})|${COUNT} (?:\\p{L}+ ){0,2}?(?:${OTHER}) (?:sind|lassen|stehen|bieten|zeichnen|kommen|bleiben)|gibt (?:es )?${COUNT} (?:\\p{L}+ ){0,2}?(?:${OTHER}))(?!\\p{L})`,
    "iu",
  ),
  counted: new RegExp(`(?<!\\p{L})(${COUNT}) (?:\\p{L}+ ){0,3}?(?:${SURE}|${OTHER})(?!\\p{L})`, "iu"),
  numbers: NUMBERS,
  noOption:
    /^(?:einleitung|hintergrund|kontext|überblick|zusammenfassung|fazit|schluss\p{L}*|diskussion|bewertung|vergleich\p{L}*|kriterien|empfehlung\p{L}*|risiken|vorteile?|nachteile?|stärken|schwächen|kosten|nutzen|abbildung|tabelle|kasten|anmerkungen?|quellen?|method\p{L}*|ausblick|warum|was|wer|wann|wie|welche\p{L}*)(?!\p{L})/iu,
  tells:
    /(?<!\p{L})(?:soll(?:te|ten|en)?|muss|müssen|müssten?|es ist|es gibt|weil|jedoch|allerdings|worden)(?!\p{L})|^(?:es|dies\p{L}*|das ist|sie|wir|aber|doch|obwohl|während|die meisten|viele|manche|einige)(?!\p{L})/iu,
  label:
    /^(?:[▪•●◦■□►➢✓*–—-]\ufe0f?\s*)?(?:(?:handlungs)?(?:option|szenario|variante|alternative|modell|weg|pfad|möglichkeit|lösung|fall|ansatz)\s+(?:nr\. ?)?(?:\d|[A-H]|[ivx]{1,4}|eins|zwei|drei|vier|fünf)\s*[:.)–—-]*\s*|\(?(?:\d{1,2}|[A-H]|[ivx]{1,4})[.):]\s+)*/iu,
  nameEnds: /[.:;?](?=\s|$)|\s[–—-]{1,2}\s|—|\s\(/u,
};

const ORDINAL = "erste|zweite|dritte|vierte|fünfte|sechste|letzte|andere|weitere";
const NOUN =
  "szenario|option|handlungsoption|variante|möglichkeit|alternative|lösung|weg|pfad|modell|ausgang|verlauf|entwicklung|zukunft|fall";
const SAYS =
  "ist|wäre|besteht darin|bestünde darin|setzt (?:auf|voraus)|bedeutet|bedeutete|beschreibt|unterstellt|geht davon aus|nimmt an|sieht vor|heißt|läge darin|liegt darin";

export const GERMAN_SERIES: Series = {
  noun: new RegExp(
    `(?<!\\p{L})(?:${SURE}|(?:${COUNT}|mehrere|einige|verschiedene|${POSSIBLE}) (?:\\p{L}+ )?(?:${OTHER}))(?!\\p{L})`,
    "iu",
  ),
  order: ["erste", "zweite", "dritte", "vierte", "fünfte", "sechste"].map((word, i) => [
    word,
    `${word.replace(/e$/u, "ens")}`,
    ...(i === 0 ? ["eine"] : i === 1 ? ["andere", "weitere"] : []),
  ]),
  /** "Das zweite Szenario geht davon aus, dass": ein Name folgt. */
  of: new RegExp(
    `^(?:(?:Und|Aber|Schließlich) )?(?:(?:das|die|der|eine?) (?<order>${ORDINAL})[rs]?|(?<one>eine)) (?:möglichen? |denkbaren? )?(?<noun>${NOUN})(?<apposed>, [^.;:]{3,160}?,)? (?:${SAYS})(?:, dass)? `,
    "iu",
  ),
  /** "Im ersten Szenario", "Drei Wege sind denkbar: Erstens": was darin geschieht, folgt. */
  within: new RegExp(
    `^(?:Im|In (?:dem|der|einem|einer)) (?<order>${ORDINAL})[nmr]? (?:möglichen |denkbaren )?(?<noun>${NOUN})s?,? |(?:^|: )(?<one>erstens|zweitens|drittens|viertens|fünftens),? `,
    "iu",
  ),
  nameEnds: /[,;:.–—]|(?<!\p{L})(?:weil|während|obwohl|sodass|wobei)(?!\p{L})/iu,
  singularOf: (noun) =>
    noun
      .toLowerCase()
      .replace(/^.* /u, "")
      .replace(/szenari(?:en|os)$/u, "szenario")
      .replace(/(?<=option|variant|möglichkeit|alternativ|lösung|entwicklung)e?n$/u, "")
      .replace(/e$/u, ""),
};
