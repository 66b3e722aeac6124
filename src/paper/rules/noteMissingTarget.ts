import { missingShown } from "../evidence/missingShown.ts";
import { anyOf } from "../lexicon/index.ts";
import {
  A_PART,
  AS_IT_SHOWS,
  BEFORE_A_NOTE,
  BEFORE_A_PART,
  BEFORE_POINTER,
  BEHIND_A_NOTE,
  CALLED_SO,
  OF_A_LAW,
  OF_ANOTHER_TEXT,
  OF_ANOTHER_WORK,
  OF_THIS_PAPER,
  OPENS_A_NOTE,
  PART_NUMBER,
  PARTS_IN_PROSE,
  POINTS_BACK,
  SHOWS_BEHIND,
} from "../lexicon/pointing.ts";
import { isRoman, numberOf } from "../noteLabels.ts";
import { type Paper, placeOf, sentenceAt, type Text } from "../paper.ts";
import type { Found, PaperRule } from "./paperRule.ts";

const SHORT = "A short paper\n\nTrade fell in 2014.[1] It rose in 2016.[2]\n\nNotes\n\n";

export const noteMissingTarget: PaperRule = {
  id: "note-missing-target",
  severity: "note",
  kind: "notes",
  bearsOn: "sources",
  title: "A reference to a note or a part of the paper that is not there, or not what it says",
  reason:
    "Whoever follows it finds nothing, or another work: notes were put in or taken out, and the number stayed.",
  good: `${SHORT}[1] Ann Lee, “Trade,” Review 3 (2015).\n\n[2] Lee, supra note 1, at 4.\n`,
  bad: `${SHORT}[1] Ann Lee, “Trade,” Review 3 (2015).\n\n[2] Lee, supra note 4, at 4.\n`,
  expected: [
    "paper.txt:9:10 “supra note 4” points at a note that is not there, since the notes end with 2; look up its number",
  ],
  check(paper) {
    return [...missingNotes(paper), ...missingParts(paper), ...notShown(paper)];
  },
};

function missingNotes(paper: Paper): Found[] {
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
      const elsewhere =
        own !== undefined && number < own ? noteOfName(paper, text.text, at, number, own) : undefined;
      if (elsewhere)
        return [
          {
            message: `“${written}” has nothing of ${elsewhere.name}, whom note ${elsewhere.label} names; look up its number`,
            place: placeOf(paper, text, at, at + written.length),
          },
        ];
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
}

/**
 * The number of the last note, where all were read: they count from 1, and where one is left out no mark calls a later
 * one than the last.
 */
function lastOf({ notes, marks }: Paper): number | undefined {
  const numbers = notes.map(({ label }) => numberOf(label));
  const last = numbers.at(-1);
  if (notes.length < 2 || last === undefined) return undefined;
  const isAscending = numbers.every((number, i) => number !== undefined && number > (numbers[i - 1] ?? 0));
  const called = Math.max(0, ...marks.map(({ label }) => numberOf(label) ?? 0));
  return isAscending && last <= notes.length + MOST_LEFT_OUT && called <= last ? last : undefined;
}

/** More are a sign of notes that were not read. */
const MOST_LEFT_OUT = 1;

/** A note before that names whoever stands right before a pointer, where the note pointed at does not. */
function noteOfName(
  { notes }: Paper,
  text: string,
  at: number,
  number: number,
  own: number,
): { name: string; label: string } | undefined {
  const lead = /[^.;:]*$/u.exec(text.slice(Math.max(0, at - LONGEST_LEAD), at))?.[0] ?? "";
  const name = BEFORE_POINTER.exec(lead)?.groups?.name;
  if (name === undefined || OPENS_A_NOTE.test(name)) return undefined;
  const names = lead.match(A_NAME) ?? [];
  const meant = textOf(notes, number);
  if (meant === "" || names.some((one) => meant.includes(one))) return undefined;
  const other = notes.find(
    (note) => (numberOf(note.label) ?? own) < own && !POINTS_ON.test(note.text) && note.text.includes(name),
  );
  return other && { name, label: other.label };
}

/** A note with those before that it means by "Ibid." or points at. */
function textOf(notes: Paper["notes"], number: number, steps = 3): string {
  const note = notes.find(({ label }) => numberOf(label) === number);
  if (!note || steps === 0) return "";
  const before = SAME.test(note.text) ? textOf(notes, number - 1, steps - 1) : "";
  const named = POINTS_ON.exec(note.text)?.[1];
  return `${note.text} ${before} ${named === undefined ? "" : textOf(notes, Number(named), steps - 1)}`;
}

const LONGEST_LEAD = 120;
const A_NAME = /(?<!\p{L})\p{Lu}[\p{L}’'-]+/gu;
const SAME = new RegExp(`(?<!\\p{L})(?:${anyOf("ibid", "sameAuthor")})(?!\\p{L})`, "iu");
const POINTS_ON = new RegExp(`(?:${BEFORE_A_NOTE})[,\\s]+\\(?(?:${anyOf("note")})\\.?\\s?(\\d{1,3})`, "iu");

/** "See Section 7" of a paper whose sections end with 5. */
function missingParts(paper: Paper): Found[] {
  const last = lastPartOf(paper);
  if (last === undefined) return [];
  const texts: Text[] = [...paper.sections.flatMap(({ paragraphs }) => paragraphs), ...paper.notes];
  return texts.flatMap((text): Found[] => {
    const seen = new Set<number>();
    return [...PARTS, AS_PART]
      .flatMap((pattern) => [...text.text.matchAll(pattern)])
      .flatMap((match): Found[] => {
        const { part = "", number: written = "" } = match.groups!;
        const number = last.isRoman === isRoman(written) ? numberOf(written) : undefined;
        const rest = text.text.slice(match.index + match[0].length);
        if (number === undefined || number <= last.number || OF_ANOTHER_WORK.test(rest)) return [];
        const at = match.index + match[0].length;
        // "Section 9 shows that Congress meant it": laws have sections too.
        const sentence = sentenceAt(text, match.index);
        const shows = AS_IT_SHOWS.test(match[0]) && SHOWS_BEHIND.test(rest);
        const isOwn =
          (POINTS.test(match[0]) && (last.isCounted || !OF_A_LAW.test(sentence))) ||
          ((OF_THIS_PAPER.test(sentence) || shows) && !OF_A_LAW.test(sentence));
        if (!isOwn || seen.has(at)) return [];
        seen.add(at);
        return [
          {
            message: `“${part} ${written}” is not there, since ${last.why}; look up its number`,
            place: placeOf(paper, text, match.index, at),
          },
        ];
      });
  });
}

const PARTS = [
  new RegExp(
    `(?<!\\p{L})(?:${BEFORE_A_PART})[,\\s]+(?<part>${A_PART}) (?<number>\\d{1,2}|[IVX]{1,5})(?![\\p{L}\\d])`,
    "giu",
  ),
  ...PARTS_IN_PROSE,
];
const AS_PART = new RegExp(
  `(?<!\\p{L})(?:as|wie) (?:in )?(?<part>${A_PART}) (?<number>\\d{1,2}|[IVX]{1,5})(?![\\p{L}\\d])`,
  "giu",
);
/** "See Section 7", but "known as Chapter 11". */
const POINTS = new RegExp(`^(?!${CALLED_SO})(?:${BEFORE_A_PART})[,\\s]`, "iu");
const FEWEST_PARTS = 3;
/** Markdown and HTML, in which no line of print is taken for a heading. */
const HAS_HEADINGS = /^#{1,6} |<h[1-6][\s>]/imu;

interface LastPart {
  number: number;
  isRoman: boolean;
  /** The headings bear their numbers. */
  isCounted: boolean;
  why: string;
}

/**
 * The number of the last section, where the headings count from 1 to it without a gap; where no heading is numbered and
 * the file says what a heading is, as many as there are.
 */
function lastPartOf({ sections, text, pageStarts }: Paper): LastPart | undefined {
  const numbers = sections.flatMap(
    ({ heading }) => PART_NUMBER.exec(heading?.text ?? "")?.groups?.number ?? [],
  );
  const counted = numbers.filter((one) => numberOf(one) !== undefined);
  const isAll = counted.length >= FEWEST_PARTS && counted.every((one, i) => numberOf(one) === i + 1);
  const written = counted.at(-1);
  const headings = sections.filter(({ heading }) => heading !== undefined).length;
  const areMarked = pageStarts === undefined && HAS_HEADINGS.test(text);
  if (numbers.length === 0 && areMarked && headings >= FEWEST_PARTS)
    return { number: headings, isRoman: false, isCounted: false, why: `there are ${headings} headings` };
  return isAll && written
    ? {
        number: counted.length,
        isRoman: isRoman(written),
        isCounted: true,
        why: `the headings end with ${written}`,
      }
    : undefined;
}

/** "See Table 4" of a paper whose tables end with 2. */
function notShown(paper: Paper): Found[] {
  return missingShown(paper).map(({ paragraph, from, to, last }) => ({
    message: `“${paragraph.text.slice(from, to)}” is not there, since those shown end with ${last}; look up its number`,
    place: placeOf(paper, paragraph, from, to),
  }));
}

const NOTE = `(?:${anyOf("note")})`;
const POINTERS = [
  new RegExp(
    `(?<!\\p{L})(?:(?:${BEFORE_A_NOTE})[,\\s]+\\(?)+${NOTE}\\.?\\s?(\\d{1,3})(?!\\d|${OF_ANOTHER_TEXT})`,
    "giu",
  ),
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
