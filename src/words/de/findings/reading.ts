import { many, type Telling } from "./tell.ts";

const LEFT_OUT = "; zu Anmerkungen und Zeichen ist darum nichts gesagt: mit dem Auge vergleichen";

const after = (place = "") => place.replace(/^ \(after „/u, " (nach „");

/** Wie eine Arbeit gelesen wurde. */
export const READING: Readonly<Record<string, readonly Telling[]>> = {
  "left-out": [
    [
      "{n} words were not read, and not checked, beside {m} that were: they stand in {places}; if they belong to the paper, take them out of there",
      "{n} Wörter sind nicht gelesen und nicht geprüft, neben {m} gelesenen: Sie stehen in {places}; gehören sie zur Arbeit, sie dort herausnehmen",
    ],
  ],
  "reading-doubtful": [
    [
      "the weights of the tagger that reads references are damaged (their checksum differs), so that works were read by patterns alone and many are missed; install Detente again",
      "die Gewichte des Lesers von Literaturangaben sind beschädigt (ihre Prüfsumme weicht ab), sodass Werke nur nach Mustern gelesen wurden und viele fehlen; Detente neu installieren",
    ],
    [
      "one mark that has no note looks like a year, the first of them {label}{place}: probably a name and year that cite a work; nothing is said of notes and marks; compare them by eye",
      ({ label, place }) =>
        `ein Zeichen ohne Anmerkung sieht aus wie ein Jahr, ${label}${after(place)}: wohl Name und Jahr eines Werks${LEFT_OUT}`,
    ],
    [
      "{n} marks that have no note look like a year, the first of them {label}{place}: probably a name and year that cite a work; nothing is said of notes and marks; compare them by eye",
      ({ n, label, place }) =>
        `${n} Zeichen ohne Anmerkung sehen aus wie Jahre, zuerst ${label}${after(place)}: wohl Namen und Jahre von Werken${LEFT_OUT}`,
    ],
    [
      "one raised figure has no note that was read, the first of them {label} {why}; nothing is said of notes and marks; compare them by eye",
      ({ label, why }) =>
        `zu einer hochgestellten Ziffer (${label}) ist keine Anmerkung gelesen: ${reason(why)}${LEFT_OUT}`,
    ],
    [
      "{n} raised figures have no note that was read, the first of them {label} {why}; nothing is said of notes and marks; compare them by eye",
      ({ n, label = "", why }) =>
        `zu ${n} hochgestellten Ziffern ist keine Anmerkung gelesen, zuerst zu ${label.replace(/:$/u, "")}: ${reason(why)}${LEFT_OUT}`,
    ],
    [
      "note {label} is called by no figure that was read: either marks were not read, or numbered lines were taken for notes; nothing is said of notes and marks; compare them by eye",
      ({ label }) =>
        `auf die Anmerkung ${label} verweist keine gelesene Ziffer: Entweder sind Zeichen nicht gelesen, oder gezählte Zeilen sind für Anmerkungen gehalten${LEFT_OUT}`,
    ],
    [
      "{n} of {m} notes are called by no figure that was read, the first of them {label}: either marks were not read, or numbered lines were taken for notes; nothing is said of notes and marks; compare them by eye",
      ({ n, m, label }) =>
        `auf ${n} von ${m} Anmerkungen verweist keine gelesene Ziffer, zuerst auf ${label}: Entweder sind Zeichen nicht gelesen, oder gezählte Zeilen sind für Anmerkungen gehalten${LEFT_OUT}`,
    ],
    [
      "the first note read is {label}, so that notes may be lost or numbered lines taken for notes; nothing is said of notes and marks; compare them by eye",
      ({ label }) =>
        `die erste gelesene Anmerkung ist ${label}; Anmerkungen können verloren oder gezählte Zeilen für Anmerkungen gehalten sein${LEFT_OUT}`,
    ],
    [
      "the note read after {before} is {label}, so that notes may be lost or numbered lines taken for notes; nothing is said of notes and marks; compare them by eye",
      ({ before, label }) =>
        `auf die Anmerkung ${before} folgt als nächste gelesene ${label}; Anmerkungen können verloren oder gezählte Zeilen für Anmerkungen gehalten sein${LEFT_OUT}`,
    ],
    [
      "note {label} was read as {n} characters long, so that text of the paper may have been taken for a part of it; nothing is said of notes and marks; compare them by eye",
      ({ label, n }) =>
        `die Anmerkung ${label} ist mit ${n} Zeichen Länge gelesen; Text der Arbeit kann für ihren Teil gehalten sein${LEFT_OUT}`,
    ],
    [
      "{n} figures stand right after words and count up from 1{place}, as marks of notes do, and no note was read; nothing is said of notes and marks; compare them by eye",
      ({ n, place }) =>
        `${n} Ziffern stehen gleich hinter Wörtern und zählen von 1 an${after(place)}, wie Zeichen von Anmerkungen, und keine Anmerkung ist gelesen${LEFT_OUT}`,
    ],
    [
      "{n} places look garbled{place}, as when a font does not say which letters it draws; names and titles are not to be trusted",
      ({ n, place }) =>
        `${n} Stellen sehen entstellt aus${after(place)}, wie bei einer Schrift, die ihre Buchstaben nicht nennt; Namen und Titeln ist nicht zu trauen`,
    ],
    [
      "[page|pages] {pages} [holds|hold] no text, perhaps pictures of it as from a scanner, and could not be read",
      ({ pages = "" }) =>
        `ohne Text, vielleicht nur ein Bild davon wie aus einem Scanner, und nicht lesbar: Seite ${pages.replace(" and more", " und weitere")}`,
    ],
    [
      "the file was read as plain text, not as Markdown, since it holds {why}: notes, lists and quotations may not have been seen as such; split it there, and what was left out is read; nothing is said of notes and marks; compare them by eye",
      ({ why }) =>
        `die Datei ist als reiner Text gelesen, nicht als Markdown („${why}“): Anmerkungen, Listen und Zitate können unerkannt sein; sie dort teilen${LEFT_OUT}`,
    ],
    [
      "a list of {n} works was read, and nothing in the text was seen to call it: names and years, numbers in brackets or notes; what is cited and listed was not compared",
      ({ n }) =>
        `ein Verzeichnis von ${many(n, "einem Werk", "Werken")} ist gelesen, aber nichts im Text, was darauf verweist: weder Namen mit Jahr noch Zahlen in Klammern noch Anmerkungen; verglichen ist darum nichts`,
    ],
  ],
};

function reason(why = ""): string {
  return why.endsWith("or the figures are no marks")
    ? "Entweder sind alle Anmerkungen für Text gehalten, oder die Ziffern sind keine Zeichen"
    : "Anmerkungen sind nicht gelesen, oder Ziffern einer Tabelle sind für Zeichen gehalten";
}
