/** The few words the writers add of their own, by the language of the page. */
const english = {
  answer: "Answer",
  caution: "Caution",
  warning: "Warning",
  contents: "Contents",
  notes: "Notes",
  table: "Table",
  figure: "Figure",
  skip: "Skip to the text",
  noteReference: (number: string) => `Note ${number}`,
  backTo: (number: string, occurrence: number) =>
    occurrence === 1
      ? `Back to reference ${number} in the text`
      : `Back to reference ${number} in the text, place ${occurrence}`,
  howToCite: "How to cite",
  licence: "Licence",
  asOf: (day: string) => `as of ${day}`,
  place: "[file:line]",
  places:
    "names a file of the case and a line in it: what is said there can be looked up, disputed and changed.",
};

export type WriterWords = typeof english;

const german: WriterWords = {
  answer: "Antwort",
  caution: "Vorbehalt",
  warning: "Warnung",
  contents: "Inhalt",
  notes: "Anmerkungen",
  table: "Tabelle",
  figure: "Abbildung",
  skip: "Zum Text springen",
  noteReference: (number) => `Anmerkung ${number}`,
  backTo: (number, occurrence) =>
    occurrence === 1
      ? `Zurück zum Verweis ${number} im Text`
      : `Zurück zum Verweis ${number} im Text, Stelle ${occurrence}`,
  howToCite: "Wie zu zitieren",
  licence: "Lizenz",
  asOf: (day) => `Stand: ${day}`,
  place: "[Datei:Zeile]",
  places:
    "nennt eine Datei des Falls und eine Zeile darin: Was dort steht, lässt sich nachschlagen, bestreiten und ändern.",
};

/** By language; a test asks for those of every language that pages are written in. */
export const WRITER_WORDS: Readonly<Record<string, WriterWords>> = { en: english, de: german };

/** A page in a language that nobody has written these words in gets the English ones. */
export function wordsIn(language: string): WriterWords {
  return WRITER_WORDS[language.split("-")[0]!] ?? english;
}
