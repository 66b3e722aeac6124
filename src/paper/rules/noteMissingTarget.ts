import { anyOf } from "../lexicon/index.ts";
import { BEFORE_A_NOTE, BEHIND_A_NOTE, POINTS_BACK } from "../lexicon/pointing.ts";
import { numberOf } from "../noteLabels.ts";
import { type Paper, placeOf, type Text } from "../paper.ts";
import type { Found, PaperRule } from "./paperRule.ts";

const SHORT = "A short paper\n\nTrade fell in 2014.[1] It rose in 2016.[2]\n\nNotes\n\n";

export const noteMissingTarget: PaperRule = {
  id: "note-missing-target",
  severity: "note",
  kind: "notes",
  bearsOn: "sources",
  title: "A reference to another note that is not there",
  reason:
    "Whoever follows it finds nothing, or another work: notes were put in or taken out, and the number stayed.",
  good: `${SHORT}[1] Ann Lee, “Trade,” Review 3 (2015).\n\n[2] Lee, supra note 1, at 4.\n`,
  bad: `${SHORT}[1] Ann Lee, “Trade,” Review 3 (2015).\n\n[2] Lee, supra note 4, at 4.\n`,
  expected: [
    "paper.txt:9:10 “supra note 4” points at a note that is not there, since the notes end with 2; look up its number",
  ],
  check(paper) {
    const last = lastOf(paper);
    if (last === undefined) return [];
    const texts: [Text, number | undefined][] = [
      // "Vgl. Anm. 3" may look like the ends of sentences, so whole paragraphs.
      ...paper.sections
        .flatMap(({ paragraphs }) => paragraphs)
        .map((text): [Text, undefined] => [text, undefined]),
      ...paper.notes.map((note): [Text, number | undefined] => [note, numberOf(note.label)]),
    ];
    return texts.flatMap(([text, own]): Found[] =>
      pointersIn(text.text, own !== undefined).flatMap(({ written, at, number, isBack }): Found[] => {
        const isLater = isBack && own !== undefined && number > own;
        if (number <= last && !isLater) return [];
        const why =
          number > last
            ? `points at a note that is not there, since the notes end with ${last}`
            : `points back at a note that comes later, since this is note ${own}`;
        return [
          {
            message: `“${written}” ${why}; look up its number`,
            place: placeOf(paper, text, at, at + written.length),
          },
        ];
      }),
    );
  },
};

/** The number of the last note, where all were read: they count from 1 without a gap. */
function lastOf({ notes }: Paper): number | undefined {
  if (notes.length < 2) return undefined;
  return notes.every(({ label }, i) => numberOf(label) === i + 1) ? notes.length : undefined;
}

const NOTE = `(?:${anyOf("note")})`;
const POINTERS = [
  new RegExp(`(?<!\\p{L})(?:(?:${BEFORE_A_NOTE})[,\\s]+\\(?)+${NOTE}\\.?\\s?(\\d{1,3})(?!\\d)`, "giu"),
  new RegExp(`(?<![\\p{L}])${NOTE}\\.?\\s?(\\d{1,3}),?\\s(?:${BEHIND_A_NOTE})(?!\\p{L})`, "giu"),
];
/** "Lee (n 12) 44", "Lee (Anm. 4), S. 3": in a note, behind a name; behind a page it is a note of the work cited. */
const BEHIND_NAME = new RegExp(`(?<=\\p{L}{2}[’”“"]? )\\(${NOTE}\\.?\\s?(\\d{1,3})(?=\\)|,|:)`, "giu");
const BACK = new RegExp(`^(?:${POINTS_BACK})|(?:${POINTS_BACK})$`, "iu");

interface Pointer {
  written: string;
  at: number;
  number: number;
  isBack: boolean;
}

function pointersIn(text: string, isNote: boolean): Pointer[] {
  if (!/\d/.test(text)) return [];
  return [...POINTERS, ...(isNote ? [BEHIND_NAME] : [])].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: written, 1: number, index }) => ({
      written: written.replace(/^\(/, ""),
      at: index + (written.startsWith("(") ? 1 : 0),
      number: Number(number),
      isBack: BACK.test(written) || pattern === BEHIND_NAME,
    })),
  );
}
