import { expect, test } from "vitest";
import { comparedWith, compareWithCase, type Paper, readText } from "../../../src/paper/index.ts";
import { workedCase } from "../../assessment/workedCase.ts";

const record = workedCase();
const paperOf = (text: string): Paper => ({
  ...readText("paper.txt", `Eine Arbeit\n\n${text}\n`),
  language: "de",
});
const messages = (text: string) => compareWithCase(paperOf(text), record).map(({ message }) => message);

test.each([
  ["Der NATO-Russland-Rat wurde am 28. Mai 2003 in Rom gegründet.", "NRC begins on 28 May 2003"],
  ["2003 wurde der NATO-Russland-Rat gegründet, und alle waren froh.", "NRC begins in 2003"],
  ["Der 1998 gegründete Nordatlantische Kooperationsrat war ein Forum.", "NACC begins in 1998"],
  ["Mit der Gründung des NATO-Russland-Rats im Jahr 2004 begann eine neue Zeit.", "NRC begins in 2004"],
  ["Die NATO und Russland unterzeichneten 1996 die NATO-Russland-Grundakte.", "Founding Act begins in 1996"],
  ["Der KSE-Vertrag wurde 2009 von Russland ausgesetzt.", "CFE is suspended in 2009"],
  ["Russland setzte im Dezember 2008 den KSE-Vertrag aus.", "CFE is suspended in December 2008"],
  [
    "Der Ständige Gemeinsame NATO-Russland-Rat wurde 2004 durch den NATO-Russland-Rat ersetzt.",
    "NRC follows PJC in 2004",
  ],
  [
    "Vom Ständigen Gemeinsamen NATO-Russland-Rat heißt es: Der Ständige Gemeinsame NATO-Russland-Rat wurde in NATO-Russland-Rat umbenannt.",
    "say replaced",
  ],
  ["Der Ständige Gemeinsame NATO-Russland-Rat wurde nie ausgesetzt.", "PJC suspended on 24 March 1999"],
  ["Doch der Ständige Gemeinsame NATO-Russland-Rat ist nie suspendiert worden.", "PJC suspended on 24 March"],
  [
    "Der NATO-Russland-Rat löste 2004 den Ständigen Gemeinsamen NATO-Russland-Rat ab.",
    "NRC follows PJC in 2004",
  ],
])("a German paper is held against the case: %s", (text, message) => {
  expect(messages(text)).toEqual([expect.stringContaining(message)]);
});

test.each([
  "Der NATO-Russland-Rat wurde am 28. Mai 2002 in Rom gegründet.",
  "Im Mai 2002 wurde der NATO-Russland-Rat eingerichtet.",
  "Die NATO-Russland-Grundakte von 1997 gilt noch.",
  "Der Ständige Gemeinsame NATO-Russland-Rat wurde 2002 durch den NATO-Russland-Rat ersetzt.",
  "Der Nordatlantische Kooperationsrat wurde 1997 durch den Euro-Atlantischen Partnerschaftsrat abgelöst.",
  "Russland setzte 2007 den KSE-Vertrag aus.",
  // Not so, not yet, said by others, or of another day.
  "Der NATO-Russland-Rat sollte 2005 gegründet werden, doch es kam anders.",
  "Der NATO-Russland-Rat wurde nach 2014 nicht aufgelöst.",
  "Der NATO-Russland-Rat wurde vor 2005 gegründet.",
  "Kritiker sagen: „Der NATO-Russland-Rat wurde 2005 in Rom gegründet, und niemand war froh.“",
  "Der NATO-Russland-Rat tagte 2005, und 2006 wurde ein Büro gegründet.",
  // A treaty is concluded so, and what is shut out is not ended.
  "Die NATO-Russland-Grundakte wurde 1997 in Paris geschlossen.",
  "Die NATO und Russland schlossen 1997 die NATO-Russland-Grundakte.",
  "Die Minister schlossen 2003 den NATO-Russland-Rat von der Debatte aus.",
  "Der NATO-Russland-Rat blieb 2003 geschlossen bei seiner Haltung.",
  "Die Minister bildeten 2003 den NATO-Russland-Rat zum Forum aus.",
  "Der NATO-Russland-Rat löste 2004 den Ständigen Gemeinsamen NATO-Russland-Rat als Forum aus.",
  // "Never" in the words of others, with a bound, or where something else was done.
  "Ein Mythos ist: Der Ständige Gemeinsame NATO-Russland-Rat wurde nie ausgesetzt.",
  "Angeblich, so heißt es, der Ständige Gemeinsame NATO-Russland-Rat wurde nie ausgesetzt.",
  "Der Ständige Gemeinsame NATO-Russland-Rat wurde nie ausgesetzt, sagt die Botschaft.",
  "Der Ständige Gemeinsame NATO-Russland-Rat wurde nie wieder ausgesetzt.",
  "Der Ständige Gemeinsame NATO-Russland-Rat wurde nie ausgesetzt bis zum Krieg.",
  "Der Ständige Gemeinsame NATO-Russland-Rat wurde bis 1999 nie ausgesetzt.",
  "Der Ständige Gemeinsame NATO-Russland-Rat wurde nie beendet, sondern ersetzt.",
  "Der Ständige Gemeinsame NATO-Russland-Rat wurde nie aufgelöst.",
])("and is silent where it is right: %s", (text) => {
  expect(messages(text)).toEqual([]);
});

test("what was held against the case is counted, its findings with it", () => {
  const paper = paperOf(
    "Der NATO-Russland-Rat wurde 2003 gegründet. Der Ständige Gemeinsame NATO-Russland-Rat wurde nie ausgesetzt.",
  );
  const found = compareWithCase(paper, record);
  expect(comparedWith(paper, record, found)).toMatchObject({ dates: 1, differing: 1, told: 2 });
});
