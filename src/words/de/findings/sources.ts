import { many, type Telling } from "./tell.ts";

const LEFT_OVER: Readonly<Record<string, string>> = {
  "a reference that the word processor could not resolve":
    "ein Verweis, den die Textverarbeitung nicht auflösen konnte",
  "point it to what is meant, or write the number":
    "den Verweis auf das Gemeinte richten oder die Zahl schreiben",
  "text that only fills a page": "Blindtext",
  "replace it": "ersetzen",
  "a reminder that a source is missing": "ein Vermerk, dass eine Quelle fehlt",
  "name the source": "die Quelle nennen",
  "a reminder of something to be done": "ein Vermerk über noch zu Erledigendes",
  "fill it in or take it out": "ausfüllen oder streichen",
  "a word in capitals that holds a place": "ein Wort in Großbuchstaben als Platzhalter",
  "a field of a template that was not filled in": "ein nicht ausgefülltes Feld einer Vorlage",
  "what a program of references or fields writes for itself":
    "was ein Literaturprogramm für sich selbst schreibt",
  "let the program format the references, and look at the place":
    "die Verweise vom Programm setzen lassen und die Stelle ansehen",
  "a tracked change or comment that was left in": "eine stehen gebliebene Änderung oder ein Kommentar",
  "accept or reject the change and delete the comment":
    "die Änderung annehmen oder ablehnen, den Kommentar löschen",
  "a reference without its author and year": "ein Verweis ohne Namen und Jahr",
  "letters that hold the place of a number": "Buchstaben anstelle einer Zahl",
  "letters that hold the place of a page": "Buchstaben anstelle einer Seitenzahl",
  "„to come“, as journalists write it": "ein „to come“, wie Journalisten es schreiben",
  "question marks in the place of a word or number": "Fragezeichen anstelle eines Wortes oder einer Zahl",
  "empty brackets": "leere Klammern",
  "put into them what belongs there, or take them out": "hineinsetzen, was dorthin gehört, oder streichen",
  "a reference of which a part is missing": "ein Verweis, dem ein Teil fehlt",
};

const SYSTEMS: Readonly<Record<string, string>> = {
  "notes that name works": "Anmerkungen, die Werke nennen",
  "authors with their years in the text": "Namen mit Jahr im Text",
  "authors with their pages in the text": "Namen mit Seite im Text",
};

const inGerman = (words: Readonly<Record<string, string>>, text: string | undefined) =>
  words[text ?? ""] ?? `„${text}“`;

/** Was zweierlei Angaben eines Werks unterscheidet, als Satzanfang. */
const FIELDS: Readonly<Record<string, string>> = {
  name: "der Name ist",
  year: "das Jahr ist",
  title: "der Titel ist",
  container: "worin es erschien, ist",
  volume: "der Band ist",
  issue: "das Heft ist",
  "page range": "der Seitenbereich ist",
  DOI: "die DOI ist",
};

const LOOK = "nachsehen, was gilt";

/** Anmerkungen, Literaturverzeichnis und Webadressen. */
export const SOURCES: Readonly<Record<string, readonly Telling[]>> = {
  "source-differs": [
    [
      "the {field} is “{here}” here and “{there}” in the {where}; look in the work which is right",
      ({ field = "", here, there, where }) =>
        `${FIELDS[field] ?? field} hier „${here}“ und ${where === "case" ? "im Fall" : "in der Bibliothek"} „${there}“; im Werk nachsehen, was stimmt`,
    ],
  ],
  "entry-twice": [
    [
      "this entry stands in the list before; take one of the two out",
      "dieser Eintrag steht schon in der Liste; einen der beiden streichen",
    ],
  ],
  "note-missing-target": [
    [
      "“{words}” points at a note that is not there, since the notes end with {n}; look up its number",
      "„{words}“ verweist auf eine Anmerkung, die es nicht gibt, denn die Anmerkungen enden mit {n}; die Nummer nachsehen",
    ],
    [
      "“{words}” has nothing of {name}, whom note {n} names; look up its number",
      "„{words}“ enthält nichts von {name}, Anmerkung {n} aber schon; die Nummer nachsehen",
    ],
    [
      "“{words}” is not there, since the headings end with {last}; look up its number",
      "„{words}“ gibt es nicht, denn die Überschriften enden mit {last}; die Nummer nachsehen",
    ],
    [
      "“{words}” is not there, since those shown end with {last}; look up its number",
      "„{words}“ gibt es nicht, denn was gezeigt wird, endet mit {last}; die Nummer nachsehen",
    ],
    [
      "“{words}” points back at a note that comes later, since this is note {n}; look up its number",
      "„{words}“ verweist zurück auf eine spätere Anmerkung, denn dies ist Anmerkung {n}; die Nummer nachsehen",
    ],
  ],
  "note-missing": [
    [
      "mark [{label}] has no note; add the note or take the mark out",
      "zum Zeichen [{label}] fehlt die Anmerkung; sie ergänzen oder das Zeichen streichen",
    ],
  ],
  "note-unused": [
    [
      "note [{label}] is called by no mark in the text; put its mark where it belongs or take the note out",
      "auf die Anmerkung [{label}] verweist kein Zeichen im Text; es setzen oder die Anmerkung streichen",
    ],
  ],
  "note-order": [
    ["two notes are numbered [{label}]", "zwei Anmerkungen tragen die Nummer [{label}]"],
    [
      "mark [{label}] comes after [{highest}]; notes are numbered in the order of their marks",
      "das Zeichen [{label}] folgt auf [{highest}]; Anmerkungen werden in der Folge ihrer Zeichen gezählt",
    ],
  ],
  "note-empty": [
    [
      "note [{label}] holds only “{text}”; write the source, or take note and mark out",
      "in der Anmerkung [{label}] steht nur „{text}“; die Quelle nennen oder Anmerkung und Zeichen streichen",
    ],
    [
      "note [{label}] is empty; write the source, or take note and mark out",
      "die Anmerkung [{label}] ist leer; die Quelle nennen oder Anmerkung und Zeichen streichen",
    ],
  ],
  "note-without-source": [
    [
      "the note to these {n} quoted words names no source, neither author, title, year nor address; say where they stand",
      "die Anmerkung zu diesen {n} zitierten Wörtern nennt keine Quelle, weder Namen noch Titel, Jahr oder Adresse; sagen, wo sie stehen",
    ],
  ],
  "left-over": [
    [
      "found “{text}”, {what}; {cure}",
      ({ text, what, cure }) => `„${text}“: ${inGerman(LEFT_OVER, what)}; ${inGerman(LEFT_OVER, cure)}`,
    ],
  ],
  "citation-not-listed": [
    [
      "[{label}] is called in the text, and the list of works has no entry {entry}; add it",
      "im Text steht [{label}], im Literaturverzeichnis fehlt der Eintrag {entry}; ihn ergänzen",
    ],
    [
      "{work} is named in the text and stands in no entry of the list of works; add it",
      ({ work }) =>
        `${works(work)} steht im Text und in keinem Eintrag des Literaturverzeichnisses; ergänzen`,
    ],
  ],
  "citation-differs": [
    [
      "{work} is named in a note, and the list has {entry}: one spelling is wrong, or an entry is missing",
      ({ work, entry }) =>
        `in einer Anmerkung steht ${works(work)}, im Literaturverzeichnis ${works(entry)}: Eine der beiden Schreibungen ist falsch, oder ein Eintrag fehlt`,
    ],
    [
      "{work} is named in the text, and the list has {entry}: one [year|spelling] is wrong, or an entry is missing",
      ({ work, entry }) =>
        `im Text steht ${works(work)}, im Literaturverzeichnis ${works(entry)}: Eine der beiden Angaben ist falsch, oder ein Eintrag fehlt`,
    ],
    [
      "{work} may be any of {n} works of the list; add a short title",
      ({ work, n }) =>
        `${works(work)} kann jedes von ${n} Werken des Verzeichnisses sein; einen Kurztitel ergänzen`,
    ],
    [
      "{work} may be {entries}; add the letter",
      ({ work, entries = "" }) =>
        `${works(work)} kann ${works(entries.replaceAll(" or ", " oder "))} sein; den Buchstaben ergänzen`,
    ],
    [
      "{work} has a letter, and the list has {entry} alone, without one; one of the two lacks it, or an entry is missing",
      ({ work, entry }) =>
        `${works(work)} trägt einen Buchstaben, das Verzeichnis hat nur ${works(entry)} ohne einen; einer von beiden fehlt er, oder es fehlt ein Eintrag`,
    ],
    [
      "{work} has a letter, and the list has {n} works of that year without any; one of the two lacks it, or an entry is missing",
      ({ work, n }) =>
        `${works(work)} trägt einen Buchstaben, die ${n} Werke dieses Jahres im Verzeichnis tragen keinen; dort fehlt er, oder es fehlt ein Eintrag`,
    ],
    [
      "{work} has “et al.”, and the entry names [one author|two authors]; name them",
      ({ work }) => `${works(work)} hat „et al.“, der Eintrag aber nennt höchstens zwei Namen; sie nennen`,
    ],
  ],
  "reference-not-cited": [
    [
      "entry {label} of the list is called nowhere in the text; call it where it belongs or take it out",
      "auf den Eintrag {label} des Verzeichnisses verweist der Text nirgends; den Verweis setzen oder den Eintrag streichen",
    ],
    [
      "the entry {work} is named nowhere in the text; name it where it belongs or take it out",
      ({ work }) => `der Eintrag ${works(work)} kommt im Text nicht vor; ihn dort nennen oder streichen`,
    ],
  ],
  "reference-order": [
    [
      "the entry {work} stands after {after}; the list is in the order of the alphabet",
      ({ work, after }) =>
        `der Eintrag ${works(work)} steht hinter ${works(after)}; das Verzeichnis ist alphabetisch geordnet`,
    ],
  ],
  "systems-mixed": [
    [
      "works are named in two ways: {n} {first}, and {m} {second}; choose one",
      ({ n, first, m, second }) =>
        `Werke werden auf zwei Arten nachgewiesen: ${n}-mal durch ${inGerman(SYSTEMS, first)}, ${m}-mal durch ${inGerman(SYSTEMS, second)}; eine wählen`,
    ],
  ],
  "name-differs": [
    [
      "“{name}” in the text is “{other}” in its note; one spelling is wrong",
      "im Text „{name}“, in der Anmerkung „{other}“; eine Schreibweise ist falsch",
    ],
    [
      "the sentence gives “{name}”, and its note a work of {other}; a name is wrong, or the mark stands at another note than it should",
      "der Satz nennt „{name}“, seine Anmerkung ein Werk von {other}; ein Name ist falsch, oder das Zeichen gehört zu einer anderen Anmerkung",
    ],
  ],
  "ibid-dangling": [
    [
      "“{word}” in the first note has nothing to refer to; cite the work in full",
      "„{word}“ in der ersten Anmerkung verweist auf nichts; das Werk vollständig angeben",
    ],
    [
      "“{word}” follows a note that cites {n} works; name the one that is meant",
      "„{word}“ folgt auf eine Anmerkung mit {n} Werken; sagen, welches gemeint ist",
    ],
  ],
  "ibid-fragile": [
    [
      "“{word}” means whatever the note before cites; a note put in between would change that. Consider a short form: author, short title",
      "„{word}“ meint das Werk der vorigen Anmerkung; eine dazwischengesetzte änderte das. Besser ein Kurzbeleg: Name, Kurztitel",
    ],
  ],
  "page-outside": [
    [
      "page {page} lies outside of “{title}”, which has the pages {first} to {last}; look it up",
      "Seite {page} liegt außerhalb von „{title}“ mit den Seiten {first} bis {last}; nachschlagen",
    ],
  ],
  "short-form-unmatched": [
    [
      "“{title}” is cited by author and title only, and no earlier note cites it in full; add where and when it was published",
      "„{title}“ ist nur mit Namen und Titel angegeben, in keiner früheren Anmerkung vollständig; Ort und Jahr ergänzen",
    ],
  ],
  "short-form-ambiguous": [
    [
      "this may mean {titles}; add as much of the title as tells them apart",
      ({ titles = "" }) =>
        `gemeint sein kann ${titles.replaceAll("“ or „", "“ oder „")}; so viel vom Titel ergänzen, dass man sie unterscheidet`,
    ],
  ],
  "citation-forms": [
    [
      "the work cited as “{before}” before is “{here}” here; choose one short form",
      "das zuvor als „{before}“ angeführte Werk heißt hier „{here}“; einen Kurztitel wählen",
    ],
    [
      "the address of “{before}” is given for “{here}” here; if both are on one page, cite the page by its title and add what is meant",
      "die Adresse von „{before}“ steht hier bei „{here}“; steht beides auf einer Seite, diese mit ihrem Titel anführen und das Gemeinte ergänzen",
    ],
  ],
  "title-differs": [
    [
      "“{here}” here, “{before}” before, of the same [DOI|author and year]; look up which is right",
      "hier „{here}“, zuvor „{before}“, obwohl DOI oder Name und Jahr dieselben sind; nachschlagen, was stimmt",
    ],
  ],
  "undated-note": [
    [
      "“{title}” is cited with the day it was read but not the day it was published; add it, or n.d. if the page bears none",
      "bei „{title}“ steht der Tag des Abrufs, nicht der des Erscheinens; ihn ergänzen oder „o. D.“, wenn die Seite keinen trägt",
    ],
  ],
  "date-impossible": [
    [
      "there is no “{date}”; look which day or month is meant",
      "einen „{date}“ gibt es nicht; nachsehen, welcher Tag oder Monat gemeint ist",
    ],
    [
      "“{span}” runs backwards; look which year is meant",
      "„{span}“ läuft rückwärts; nachsehen, welches Jahr gemeint ist",
    ],
    [
      "“{date}” lies decades ahead, and is told as past or near; look which year is meant",
      "„{date}“ liegt Jahrzehnte voraus und steht da wie vergangen oder nah; nachsehen, welches Jahr gemeint ist",
    ],
  ],
  "fields-missing": [
    [
      "“{title}” in {container} has neither volume nor pages nor an address; add them",
      "bei „{title}“ in {container} fehlen Band, Seiten und Adresse; sie ergänzen",
    ],
    [
      "“{title}” has neither publisher nor place; add one of them",
      "bei „{title}“ fehlen Verlag und Ort; eines davon ergänzen",
    ],
    [
      "“{title}” is cited by pages, but not of what; add the journal or book it is in",
      "bei „{title}“ stehen Seiten, aber nicht wovon; Zeitschrift oder Buch ergänzen",
    ],
  ],
  "access-date-missing": [
    [
      "{n} [address is|addresses are] given without the day [it was|they were] read, unlike the others; add it where the page may change",
      ({ n }) =>
        `bei ${many(n, "einer Adresse", "Adressen")} fehlt der Tag des Abrufs, anders als bei den übrigen; ihn ergänzen, wo sich die Seite ändern kann`,
    ],
  ],
  "url-cut": [
    [
      "the address is cut off ({url}…); open the page and copy the whole",
      "die Adresse ist abgeschnitten ({url}…); die Seite öffnen und sie ganz übernehmen",
    ],
  ],
  "url-malformed": [
    [
      "the link leads nowhere: its address is empty; put it in",
      "der Link führt nirgends hin: Seine Adresse ist leer; sie einsetzen",
    ],
    [
      "the link leads to “{place}”, and no place of the file is called so; mend it, or name the place",
      "der Link führt zu „{place}“, und so heißt keine Stelle der Datei; ihn berichtigen oder die Stelle benennen",
    ],
    [
      "the address begins with “{start}”, and no browser opens that; write https:// or http://",
      "die Adresse beginnt mit „{start}“, das öffnet kein Browser; https:// oder http:// schreiben",
    ],
    [
      "the address begins twice ({start}…); copy it again from the page",
      "die Adresse beginnt zweimal ({start}…); sie von der Seite neu übernehmen",
    ],
    [
      "the address has no full host name ({host}); copy it again from the page",
      "der Adresse fehlt der vollständige Rechnername ({host}); sie von der Seite neu übernehmen",
    ],
  ],
  "url-parts": [
    [
      "the address carries a tracking part ({part}); leave it out",
      "die Adresse enthält einen Teil, der Besucher verfolgt ({part}); ihn weglassen",
    ],
    [
      "the address names two languages, {path} in its path and {query} as its parameter; give the one that was read",
      "die Adresse nennt zwei Sprachen, {path} im Pfad und {query} als Parameter; die gelesene angeben",
    ],
  ],
  "url-host": [
    [
      "the address is on {host}, not on a site of {container}; give the publication’s own page, or say that this is a copy",
      "die Adresse liegt auf {host}, nicht bei {container}; die Seite des Mediums selbst angeben oder sagen, dass dies eine Kopie ist",
    ],
  ],
  "date-against-address": [
    [
      "the note dates {title} {date} and the address says {other}; look which of the two is right",
      `die Anmerkung datiert {title} auf {date}, die Adresse sagt {other}; ${LOOK}`,
    ],
  ],
};

/** Names of works as the check writes them: "Lee and Ek 2015". */
function works(text = ""): string {
  return text.replaceAll(" and ", " und ");
}
