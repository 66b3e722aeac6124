import { citationsOf } from "../citations/index.ts";
import { ATTRIBUTED, SECOND_HAND } from "../lexicon/en/attributing.ts";
import { anyOf } from "../lexicon/index.ts";
import { ENDINGS_OF_NAMES } from "../lexicon/ofNames.ts";
import { type Paper, placeOf, type Sentence, sentencesOf } from "../paper.ts";
import { foldName } from "../references/entryHead.ts";
import { lettersApart } from "../references/lettersApart.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

export const nameDiffers: PaperRule = {
  id: "name-differs",
  severity: "note",
  kind: "notes",
  bearsOn: "sources",
  title: "An author of the text who is not the author in the note, or is spelt otherwise there",
  reason:
    "One of the two is wrong: a name was mistyped, or the mark stands at the wrong note; a reader finds another's words, or nothing.",
  good: nameExample("Ann Leigh"),
  bad: nameExample("Ann Leihg"),
  expected: ["paper.txt:3:18 “Leigh” in the text is “Leihg” in its note; one spelling is wrong"],
  check(paper) {
    const authors = authorsOf(paper);
    if (authors.byNote.size === 0) return [];
    const told = new Set<string>();
    return [...sentencesOf(paper)].flatMap(({ sentence }): Found[] => [
      ...sentence.marks.flatMap(({ label }) => misspelt(paper, sentence, label, authors, told)),
      ...anothers(paper, sentence, authors),
    ]);
  },
};

interface Authors {
  /** By the label of a note, in small letters: its text and the authors of the works it names in full. */
  byNote: ReadonlyMap<string, { text: string; named: { family: string; at: Found["place"] }[] }>;
  /** The labels of the notes that name an author of a family name, folded. */
  notesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

function misspelt(
  paper: Paper,
  sentence: Sentence,
  label: string,
  authors: Authors,
  told: Set<string>,
): Found[] {
  return (authors.byNote.get(label.toLowerCase())?.named ?? []).flatMap(({ family, at }): Found[] => {
    const own = foldName(family);
    const names = [...sentence.text.matchAll(NAME)].map(({ 0: name, index }) => ({
      name: name.replace(/[’']s?$/u, ""),
      index,
    }));
    if (own.length < SHORTEST || names.some(({ name }) => isSame(foldName(name), own))) return [];
    const near = names.find(({ name }) => isMisspelt(paper, name, family));
    if (!near || told.has(`${near.name} ${family}`)) return [];
    told.add(`${near.name} ${family}`);
    return [
      {
        message: `“${near.name}” in the text is “${family}” in its note; one spelling is wrong`,
        place: placeOf(paper, sentence, near.index, near.index + near.name.length),
        related: [relatedAt(`note ${label}`, at)],
      },
    ];
  });
}

/** "According to Lee", and the note names a work of Ek's alone, where works of Lee are cited elsewhere. */
function anothers(paper: Paper, sentence: Sentence, authors: Authors): Found[] {
  const [mark, second] = sentence.marks;
  if (!mark || second || SECOND_HAND.test(sentence.text)) return [];
  const label = mark.label.toLowerCase();
  const note = authors.byNote.get(label);
  const own = note?.named ?? [];
  if (!note || own.length === 0 || SECOND_HAND.test(note.text)) return [];
  const match = ATTRIBUTED.map((pattern) => pattern.exec(sentence.text)).find((one) => one !== null);
  const person = match?.[1]?.split(" ").at(-1);
  if (!match || person === undefined || note.text.includes(person)) return [];
  const elsewhere = authors.notesOf.get(foldName(person)) ?? new Set();
  if (
    elsewhere.size - (elsewhere.has(label) ? 1 : 0) === 0 ||
    own.some(({ family }) => isSame(foldName(family), foldName(person)) || sentence.text.includes(family))
  )
    return [];
  const from = match.index + match[0].indexOf(match[1]!);
  return [
    {
      message: `the sentence gives “${match[1]}”, and its note a work of ${own[0]!.family}; a name is wrong, or the mark stands at another note than it should`,
      place: placeOf(paper, sentence, from, from + match[1]!.length),
      related: [relatedAt(`note ${mark.label}`, own[0]!.at)],
    },
  ];
}

const SHORTEST = 4;
/** Of longer names two letters may be wrong, or two have changed places. */
const LONG = 7;
const NAME = /\p{Lu}[\p{L}\p{M}’'-]{2,}/gu;
const OPENS = new RegExp(`^(?:${anyOf("opensSentence", "beforeYear")})$`, "u");

function authorsOf(paper: Paper): Authors {
  const byNote = new Map(
    citationsOf(paper).map(({ note, citations }) => [
      note.label.toLowerCase(),
      {
        text: note.text,
        named: citations
          .filter(({ kind }) => kind === "full")
          .flatMap(({ work }) => work.author ?? [])
          .flatMap(({ family }) =>
            family === undefined ? [] : [{ family, at: placeOf(paper, note, 0, 1) }],
          ),
      },
    ]),
  );
  const notesOf = new Map<string, Set<string>>();
  for (const [label, { named }] of byNote)
    for (const { family } of named)
      notesOf.set(foldName(family), (notesOf.get(foldName(family)) ?? new Set()).add(label));
  return { byNote, notesOf };
}

/** "Lees" of Lee, "Leeschen" of Lee: an ending is none. */
function isSame(name: string, family: string): boolean {
  const [short, long] = name.length < family.length ? [name, family] : [family, name];
  return short === long || (long.startsWith(short) && ENDINGS_OF_NAMES.test(long.slice(short.length)));
}

function isMisspelt({ notes, text }: Paper, name: string, family: string): boolean {
  const [a, b] = [foldName(name), foldName(family)];
  if (OPENS.test(name) || a[0] !== b[0] || a.length < SHORTEST) return false;
  if (lettersApart(a, b) > (Math.min(a.length, b.length) >= LONG ? 2 : 1)) return false;
  // A name put into other letters is spelt by a system, of which there are several.
  if (/[^\p{Script=Latin}’'-]/u.test(name + family)) return false;
  // Somebody else of nearly the same name is named in a note.
  if (notes.some((note) => note.text.includes(name))) return false;
  return text.includes(name) && text.includes(family);
}

function nameExample(author: string): string {
  return `A short paper\n\nAccording to Ann Leigh, trade fell in 2014.[1] It rose in 2016.[2]\n\nNotes\n\n[1] ${author}, “Trade,” Review 3 (2015).\n\n[2] Bo Ek, “Growth,” Review 4 (2017).\n`;
}
