import { expect, test } from "vitest";
import { bibliographyOf, citationsOf } from "../../src/paper/citations/index.ts";
import { readText } from "../../src/paper/readText.ts";

const paperOf = (notes: readonly string[], entries: readonly string[] = []) =>
  readText(
    "paper.txt",
    `The harbours\n\n${notes.map((_, i) => `Trade fell in those years.[${i + 1}]`).join(" ")}\n\nNotes\n\n${notes.map((note, i) => `[${i + 1}] ${note}`).join("\n\n")}\n${entries.length > 0 ? `\nReferences\n\n${entries.join("\n\n")}\n` : ""}`,
  );
const titles = (...notes: string[]) => bibliographyOf(paperOf(notes)).map(({ item }) => item.title);

test.each([
  "The delegation to the harbours was led by Otto Amsel, Jan Drossel and K. F. Elster of the union in 1951.",
  "The survey was conducted by the Institute for Harbours, Tolls and Law, Kiel, between October and December 2014.",
  "“Standing up” or “making straight” are words of the dockers for a fight.",
  "The “new course” (novy kurs) was proclaimed after the deaths of the two chairmen in 1953.",
  "For more, see https://harbours.example/history.",
  "First published in Harbour Studies 4 (2009), 9-14.",
  "Professor at the University of the North. E-mail: a.amsel@north.example. Kiel, 2014.",
  "§ 12 Abs. 3 Satz 2; Rn. 16.",
  "Ausnahmsweise kann auch bei einem Zoll dann von einer Abgabe ausgegangen werden, wenn der Hafen, so 2012, es verlangt.",
  "Auch bei Amsel wird im Jahr 2004 davon ausgegangen, dass der Hafen im Winter offen ist.",
])("no work: %s", (note) => {
  expect(titles(note)).toEqual([]);
});

test.each([
  [
    "On the tolls of the north see Ann Lee, Trade and War, Oxford 1999.".replace("north see", "north, see"),
    ["Trade and War"],
  ],
  [
    "Zur Politik der Häfen im Norden siehe Jens Amsel, Zoll und Politik an der Küste, Kiel 2005.",
    ["Zoll und Politik an der Küste"],
  ],
  [
    "Dazu ausführlicher Jens Amsel, Zoll und Politik an der Küste, Kiel 2005.",
    ["Zoll und Politik an der Küste"],
  ],
  [
    "Solche Gerüchte betrafen alle Lotsen. Vgl. Jens Amsel, Die Lotsen des Nordens, Kiel 1999, S. 85 f.",
    ["Die Lotsen des Nordens"],
  ],
  [
    "Man sollte statt »Lotse« und »Bote« die Namen verwenden. Vgl. Jens Amsel, »Namen im Hafen«, in: Küste 4 (1999), S. 8.",
    ["Namen im Hafen"],
  ],
  // "Das" is no "dass".
  [
    "Jens Amsel, Ein Dorf ist kein Hafen, das Meer ist kein Land, Kiel 2005.",
    ["Ein Dorf ist kein Hafen, das Meer ist kein Land"],
  ],
  [
    "Vgl. Jens Amsel, Heimat und Hafen, Kiel 1991. Zoll und Küste, 2 (2005), 273–288, ISSN 1612–0000 © Lotse Verlag 2005",
    ["Heimat und Hafen"],
  ],
])("only the work: %s", (note, expected) => {
  expect(titles(note)).toEqual(expected);
});

const ENTRIES = [
  "Amsel, A. (2005). The tolls of the north. Kiel: Lotse.",
  "Drossel, B., & Elster, C. (2006). The fall of the ports. Kiel: Lotse.",
  "Fink, D. (Ed.) (2007). A book of harbours. Kiel: Lotse.",
];

test.each([
  "Dazu nur Amsel 2005: 289 ff., with more on the older tolls.",
  "See Drossel/Elster 2006: 150, 156, for the same of rivers.",
  "Whether that holds is doubted (cf. Fink, 2007, p. 12), and rightly so.",
  "“Enough of these tolls that are no tolls, enough of the rest” (Drossel & Elster, 2006, p. 139).",
  "Koch, in: Fink 2007: § 3 Rn. 16.",
])("a note that names a work of the list is a citation of that work: %s", (note) => {
  const paper = paperOf([note, "Amsel 2005: 4."], ENTRIES);
  expect(bibliographyOf(paper)).toHaveLength(ENTRIES.length);
  const [first] = citationsOf(paper);
  expect(first!.citations.map(({ refersTo }) => refersTo.length)).toEqual([1]);
});

test("the list comes after the works of the notes, and holds what the notes shorten", () => {
  const paper = paperOf(["Ann Lee, “Salt,” Review 3 (2015): 4.", "Amsel, Tolls of the North, 7."], ENTRIES);
  expect(bibliographyOf(paper).map(({ item }) => item.title)).toEqual([
    "Salt",
    "The tolls of the north",
    "The fall of the ports",
    "A book of harbours",
  ]);
});
