import { linksIn } from "./evidence/links.ts";
import { hasSource } from "./evidence/sourceInText.ts";
import { otherTongueOf } from "./language.ts";
import { numberOf } from "./noteLabels.ts";
import { type Paper, placeBetween, placeOf, type ReaderDoubt, sentencesOf, wordCount } from "./paper.ts";
import { numberCheck } from "./references/byNumber.ts";
import { isListed, referencesOf, unreadOfList } from "./references/list.ts";
import { systemOf, systemsOf } from "./references/system.ts";
import type { Reading } from "./report/paperOutput.ts";
import type { Found } from "./rules/paperRule.ts";
import { areWeightsDamaged } from "./tagger/readReference.ts";

/**
 * What makes it doubtful that the notes of a printed page were read as they are. A PDF does not say which small figure
 * is a mark and which line begins a note; only labels that count on from one to the next, and marks that each have a
 * note, prove the reading. Other files leave doubt where marks look like years, or where most notes have none.
 */
export function doubtsOfNotes(paper: Paper): Found[] {
  if (!paper.pageStarts) return [...yearsAsMarks(paper), ...mostlyUncalled(paper)];
  const loose = looseMarks(paper);
  return [
    // A figure without a note and a note without a figure are one slip seen from both sides.
    ...(loose.length > 0 ? loose : uncalled(paper)),
    ...gaps(paper),
    ...overlong(paper),
    ...figuresInWords(paper),
    ...garbled(paper),
    ...emptyPages(paper),
  ];
}

/** What a reader should do about every doubt of the kind. */
const LEFT_OUT = "nothing is said of notes and marks; compare them by eye";

/** Marks without a note that look like years: probably they belong to the names before them. */
function yearsAsMarks(paper: Paper): Found[] {
  const labels = new Set(paper.notes.map(({ label }) => label));
  const years = paper.marks.filter(
    ({ label, offset }) =>
      /^(?:1[5-9]|20)\d\d$/.test(label) && !labels.has(label) && !paper.text.startsWith("[^", offset),
  );
  const [first] = years;
  if (!first) return [];
  return [
    {
      message: `${years.length === 1 ? "one mark that has no note looks" : `${years.length} marks that have no note look`} like a year, the first of them ${first.label}${around(paper, first.offset)}: probably a name and year that cite a work; ${LEFT_OUT}`,
      place: placeBetween(paper, first.offset, first.end),
    },
  ];
}

function looseMarks(paper: Paper): Found[] {
  // Numbers that call a list of works are held against that list, and one that it does not have is a finding.
  if (paper.notes.length === 0 && numberCheck(paper)) return [];
  const labels = new Set(paper.notes.map(({ label }) => label.toLowerCase()));
  const loose = paper.marks.filter(({ label }) => !labels.has(label.toLowerCase()));
  const [first] = loose;
  if (!first) return [];
  const many = loose.length === 1 ? "one raised figure has" : `${loose.length} raised figures have`;
  const why =
    labels.size === 0
      ? "none was read: either all notes were taken for text, or the figures are no marks"
      : "notes were not read, or figures of a table were taken for marks";
  return [
    {
      message: `${many} no note that was read, the first of them ${first.label}${around(paper, first.offset)}: ${why}; ${LEFT_OUT}`,
      place: placeBetween(paper, first.offset, first.end),
    },
  ];
}

/** A note no figure calls is one that was not read as a mark, or no note. */
function uncalled(paper: Paper): Found[] {
  const called = new Set(paper.marks.map(({ label }) => label.toLowerCase()));
  const lost = paper.notes.filter(({ label }) => !called.has(label.toLowerCase()));
  const [first] = lost;
  if (!first) return [];
  const many =
    lost.length === 1
      ? `note ${first.label} is called by no figure that was read`
      : `${lost.length} of ${paper.notes.length} notes are called by no figure that was read, the first of them ${first.label}`;
  return [
    {
      message: `${many}: either marks were not read, or numbered lines were taken for notes; ${LEFT_OUT}`,
      place: placeBetween(paper, first.offset, first.offset + 1),
    },
  ];
}

/** Where the format does not say what a note is, most notes without a mark mean that marks were not seen. */
function mostlyUncalled(paper: Paper): Found[] {
  const called = new Set(paper.marks.map(({ label }) => label.toLowerCase()));
  const own = paper.notes.filter(({ label }) => called.has(label.toLowerCase()));
  return paper.hasFootnotes || paper.notes.length < 2 || 2 * own.length >= paper.notes.length
    ? []
    : uncalled(paper);
}

function gaps(paper: Paper): Found[] {
  const { notes } = paper;
  // Where notes are told apart by their pages, each page counts from 1.
  const numberAt = (i: number) => numberOf(notes[i]?.label.replace(/ \(p\. \d+\)$/, "") ?? "");
  const isAgain = notes.some(({ label }) => / \(p\. \d+\)$/.test(label));
  const gap = notes.findIndex((_, i) => {
    const [number, before] = [numberAt(i), numberAt(i - 1)];
    if (number === undefined) return false;
    if (i === 0) return number > 1;
    return before !== undefined && number !== before + 1 && !(isAgain && number === 1);
  });
  if (gap < 0) return [];
  const { label, offset } = notes[gap]!;
  const where =
    gap === 0
      ? `the first note read is ${label}`
      : `the note read after ${notes[gap - 1]!.label} is ${label}`;
  return [
    {
      message: `${where}, so that notes may be lost or numbered lines taken for notes; ${LEFT_OUT}`,
      place: placeBetween(paper, offset, offset + 1),
    },
  ];
}

/** Characters of a note beyond which it has probably swallowed text. */
const LONGEST_NOTE = 5_000;

function overlong(paper: Paper): Found[] {
  return paper.notes
    .filter(({ text }) => text.length > LONGEST_NOTE)
    .slice(0, 1)
    .map(({ label, offset, text }) => ({
      message: `note ${label} was read as ${text.length} characters long, so that text of the paper may have been taken for a part of it; ${LEFT_OUT}`,
      place: placeBetween(paper, offset, offset + 1),
    }));
}

/** A number right after a word and its stop, as a mark is that lost its height. */
const GLUED = /\p{Ll}{2}[.,;:!?”"»’)]{1,2}(\d{1,3})(?=\s|$)/gu;
const FEWEST_GLUED = 3;

/** Without notes, marks that have no height: figures after words that count 1, 2, 3. */
function figuresInWords(paper: Paper): Found[] {
  if (paper.notes.length > 0) return [];
  let next = 1;
  let first: number | undefined;
  for (const { paragraphs } of paper.sections)
    for (const { text, offsets } of paragraphs)
      for (const match of text.matchAll(GLUED))
        if (Number(match[1]) === next) {
          next += 1;
          first ??= offsets[match.index + match[0].length - match[1]!.length];
        }
  if (next <= FEWEST_GLUED || first === undefined) return [];
  return [
    {
      message: `${next - 1} figures stand right after words and count up from 1${around(paper, first)}, as marks of notes do, and no note was read; ${LEFT_OUT}`,
      place: placeBetween(paper, first, first + 1),
    },
  ];
}

/** Signs that stand inside no word, or are none: letters of one encoding read as those of another. */
const GARBLED =
  /\p{L}[‰ˆ¸§˜¯˘˙˚˝˛]\p{Ll}|\p{Ll}[ŠŸÕÒÓ]\p{Ll}|\ufffd|[\ue000-\uefff\uf100-\uf8ff]|\p{L}[^\P{Cc}\s]|[^\P{Cc}\s]\p{L}/gu;
/** Most texts hold none of these, and are not looked through letter by letter. */
const MAY_BE_GARBLED = /[‰ˆ¸§˜¯˘˙˚˝˛ŠŸÕÒÓ\ufffd\ue000-\uefff\uf100-\uf8ff]|[^\P{Cc}\s]/u;
const FEWEST_GARBLED = 5;

function garbled(paper: Paper): Found[] {
  if (!MAY_BE_GARBLED.test(paper.text)) return [];
  const found = [...paper.text.matchAll(GARBLED)];
  if (found.length < Math.max(FEWEST_GARBLED, paper.text.length / 5_000)) return [];
  const at = found[0]!.index;
  return [
    {
      message: `${found.length} places look garbled${around(paper, at)}, as when a font does not say which letters it draws; names and titles are not to be trusted`,
      place: placeBetween(paper, at, at + 1),
    },
  ];
}

/** Pages that hold no text at all, by number. */
function pagesWithoutText({ pageStarts = [], lines, text }: Paper): number[] {
  const end = text === "" ? 1 : lines.place(text.length).line + 1;
  return pageStarts.flatMap((start, i) => (start === (pageStarts[i + 1] ?? end) ? [i + 1] : []));
}

/** A cover and a blank page are nothing; more are pictures of text. */
const MOST_EMPTY = 0.1;

function emptyPages(paper: Paper): Found[] {
  const pages = paper.pageStarts ?? [];
  const empty = pagesWithoutText(paper);
  const inside = empty.filter((page) => page > 1 && page < pages.length);
  if (inside.length === 0 || inside.length < MOST_EMPTY * pages.length) return [];
  const named = inside.slice(0, 8).join(", ");
  return [
    {
      message: `${inside.length === 1 ? `page ${named} holds` : `pages ${named}${inside.length > 8 ? " and more" : ""} hold`} no text, perhaps pictures of it as from a scanner, and could not be read`,
      place: placeBetween(paper, 0, 1),
    },
  ];
}

/** A few words before a place, by which a reader finds it on the page. */
function around({ text }: Paper, offset: number): string {
  const before = /\S+(?:\s+\S+){0,3}\s*$/.exec(text.slice(Math.max(0, offset - 80), offset))?.[0];
  return before ? ` (after “${before.replace(/\s+/g, " ").trim()}”)` : "";
}

/** Of an installation that is damaged. */
function withoutTagger(paper: Paper): ReaderDoubt[] {
  return (paper.notes.length > 0 || referencesOf(paper).length > 0) && areWeightsDamaged()
    ? [
        {
          message:
            "the weights of the tagger that reads references are damaged (their checksum differs), so that works were read by patterns alone and many are missed; install Detente again",
        },
      ]
    : [];
}

/** What the reader of the file told itself that it did not read, or not as what it is. */
export function doubtsOfReader(paper: Paper): Found[] {
  const last = paper.lines.place(paper.text.length).line;
  return [...withoutTagger(paper), ...(paper.readerDoubts ?? [])].map(({ message, page, bearsOnNotes }) => ({
    message: bearsOnNotes ? `${message}; ${LEFT_OUT}` : message,
    place: {
      file: paper.file,
      // A page of which nothing was read begins where the next does, or nowhere.
      line: Math.min(last, (page === undefined ? undefined : paper.pageStarts?.[page - 1]) ?? 1),
      column: 1,
    },
  }));
}

/** A list of works that nothing was seen to call: either the calls were not understood, or the list is left over. */
export function doubtsOfList(paper: Paper): Found[] {
  const entries = referencesOf(paper);
  const [first] = entries;
  if (first === undefined || systemOf(paper) !== "list") return [];
  // "(Lee 115)": names and pages call it, which are not compared with it.
  const isInList = isListed(paper);
  for (const { sentence, paragraph } of sentencesOf(paper))
    if (!isInList(paragraph) && hasSource(sentence)) return [];
  return [
    {
      message: `a list of ${entries.length} works was read, and nothing in the text was seen to call it: names and years, numbers in brackets or notes; what is cited and listed was not compared`,
      place: placeOf(paper, first),
    },
  ];
}

/** Letters from which a language is told. */
const MOST_OF_TEXT = 20_000;

const READINGS = new WeakMap<Paper, Reading>();

/** For a paper that was read in another process: what was worked out there is not worked out again. */
export function keepReading(paper: Paper, reading: Reading): void {
  READINGS.set(paper, reading);
}

/** How much of a paper was read, and whether the file proves that its notes were read as they are. */
export function readingOf(paper: Paper): Reading {
  const reading = READINGS.get(paper) ?? readAnew(paper);
  READINGS.set(paper, reading);
  return reading;
}

function readAnew(paper: Paper): Reading {
  const { sections, notes, marks, language, pageStarts } = paper;
  const texts = [...sections.flatMap(({ paragraphs }) => paragraphs), ...notes];
  const doubts = [...doubtsOfReader(paper), ...doubtsOfNotes(paper), ...doubtsOfList(paper)].map(
    ({ message }) => message,
  );
  // What a reader says of a language it knows holds; of the others it keeps no more than that it is another.
  const tongue =
    language === "other"
      ? otherTongueOf(
          sections
            .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
            .join("\n")
            .slice(0, MOST_OF_TEXT),
        )
      : language;
  const system = systemOf(paper);
  const references = referencesOf(paper).length;
  const inFields = references === 0 && (paper.fields?.works.length ?? 0) > 0;
  const unlisted = unreadOfList(paper);
  return {
    words: texts.reduce((sum, { text }) => sum + wordCount(text), 0),
    ...(pageStarts ? { pages: pageStarts.length, pagesWithoutText: pagesWithoutText(paper) } : {}),
    sections: sections.length,
    notes: notes.length,
    marks: marks.length,
    links: texts.reduce((sum, text) => sum + linksIn(paper, text), 0),
    references: references || (paper.fields?.works.length ?? (system === "numbered" ? notes.length : 0)),
    ...(inFields ? { inFields } : {}),
    ...(unlisted > 0 ? { unlisted } : {}),
    system,
    systems: systemsOf(paper),
    language,
    ...(tongue === undefined ? {} : { tongue }),
    certain: doubts.length === 0,
    doubts,
  };
}
