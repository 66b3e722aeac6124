import { append } from "../../record/append.ts";
import { firstIndex } from "../firstIndex.ts";
import { anyOf } from "../lexicon/index.ts";
import { IMPRINT } from "../lexicon/shapesOfWorks.ts";
import type { Paper, Text } from "../paper.ts";
import { readReference } from "../tagger/readReference.ts";
import type { ReferenceEntry } from "./entry.ts";
import { listAtEnd } from "./listAtEnd.ts";
import { beforeEnd } from "./listEnd.ts";
import { rowsOf } from "./rows.ts";
import { splitEntries } from "./splitEntries.ts";

/**
 * The list of works at the end of a paper: what stands under a heading that says so, or what follows the text and
 * reads as works. Entries that a reader took for notes, since a numbered list looks like them, are not repeated here.
 */
export function referencesOf(paper: Paper): readonly ReferenceEntry[] {
  let found = READ.get(paper);
  if (!found) {
    found = read(paper);
    READ.set(paper, found);
  }
  return found;
}

/** Whether a text is an entry of the list of works, or mostly several of them. */
export function isListed(paper: Paper): (text: Text) => boolean {
  const starts = referencesOf(paper)
    .map(({ offsets }) => offsets[0] ?? -1)
    .sort((a, b) => a - b);
  const lengths = new Map(referencesOf(paper).map(({ text, offsets }) => [offsets[0] ?? -1, text.length]));
  return ({ offsets }) => {
    const [first, last] = [offsets[0] ?? 0, offsets.at(-1) ?? 0];
    const low = firstIndex(starts.length, (i) => starts[i]! >= first);
    let letters = 0;
    for (let i = low; starts[i] !== undefined && starts[i]! <= last; i++)
      letters += lengths.get(starts[i]!) ?? 0;
    return letters >= (last - first) / 2;
  };
}

const READ = new WeakMap<Paper, readonly ReferenceEntry[]>();

const HEADING = new RegExp(
  `^(?:\\d{1,2}\\.?\\d?\\.?\\s+|[ivx]{1,5}\\.\\s+|[a-h][.)]\\s+)?(?:${anyOf("listHeading")})[:.]?$`,
  "iu",
);

export function isListHeading(text: string): boolean {
  return text.length < 80 && HEADING.test(text.trim());
}

function read(paper: Paper): ReferenceEntry[] {
  if (paper.listed) return [...paper.listed];
  const entriesOf = (cut: readonly ReferenceEntry[]) =>
    beforeEnd(paper, cut).filter(({ text }) => isEntry(text));
  const printed = entriesOf((paper.entries ?? []).map(withoutNumber));
  const split = entriesOf(splitEntries(rowsOf(paper, listTexts(paper))));
  // What the page shows is surer than the words, unless it showed a part of the list alone.
  return printed.length > 0.8 * split.length ? printed : split;
}

/** The entry less the number it is called by. */
function withoutNumber({ text, offsets }: Text): ReferenceEntry {
  const label = /^\s*(?:\[(\d{1,4})\]|(\d{1,4})\.)\s+/u.exec(text);
  const number = label?.[1] ?? label?.[2];
  const from = label?.[0].length ?? 0;
  return {
    ...(number === undefined ? {} : { label: number }),
    text: text.slice(from),
    offsets: offsets.slice(from),
  };
}

/** How many texts of the list hold a year that stands in none of its entries: perhaps entries that were not seen. */
export function unreadOfList(paper: Paper): number {
  if (paper.listed) return 0;
  const read = referencesOf(paper).map(({ offsets }) => [offsets[0] ?? 0, offsets.at(-1) ?? -1] as const);
  if (read.length === 0) return 0;
  const end = Math.max(...read.map(([, to]) => to));
  return beforeEnd(paper, listTexts(paper)).filter(
    ({ text, offsets }) =>
      text.length <= MOST_LETTERS &&
      // Behind the last entry stand notes on the authors, too.
      (offsets[0]! < end || A_WORK_S_YEAR.test(text)) &&
      [...text.matchAll(ANY_YEAR)].some(({ index }) => {
        const at = offsets[index]!;
        return !read.some(([from, to]) => from <= at && at <= to);
      }),
  ).length;
}
const A_WORK_S_YEAR = /\((?:1[5-9]|20)\d\d[a-z]?\)[.:,]/u;
const ANY_YEAR = /(?<!\d)(?:1[5-9]\d\d|20\d\d)[a-z]?(?!\d)/gu;

/** All that stands in the list, also what could not be cut into entries. */
export function listTexts(paper: Paper): readonly Text[] {
  if (paper.listed) return paper.listed;
  const headed = [...underHeadings(paper), ...afterText(paper)];
  return headed.length > 0 ? headed : listAtEnd(paper);
}

/** Paragraphs of the sections whose heading announces a list, and of those that go on with it. */
function underHeadings(paper: Paper): Text[] {
  const texts: Text[] = [];
  let isInList = false;
  for (const { heading, paragraphs } of paper.sections) {
    if (heading) {
      const isList =
        isListHeading(heading.text) || (MAYBE_HEADING.test(heading.text.trim()) && areWorks(paragraphs));
      if (isList) isInList = true;
      else if (isInList) {
        // A line of the list may look like a heading; an appendix does not look like a work.
        isInList = looksLikeWork(heading.text) || /^(?:\p{Lu}|[a-h])[.)]?$/u.test(heading.text.trim());
        if (isInList && heading.text.length > 3) texts.push(heading);
      }
    }
    if (isInList) append(texts, paragraphs);
  }
  return texts;
}

/** "Literature and studies", "Sources: court decisions": a section of the text may be called so too. */
const MAYBE_HEADING = new RegExp(
  `^(?:\\d{1,2}\\.?\\d?\\.?\\s+)?(?:${anyOf("listHeading")})(?:\\s?:|,?\\s(?:${anyOf("and")}|&)\\s)\\s?[\\p{L} -]{3,40}$`,
  "iu",
);
const FEWEST_WORKS = 3;

function areWorks(paragraphs: readonly Text[]): boolean {
  const works = paragraphs.filter(({ text }) => looksLikeWork(text)).length;
  return works >= FEWEST_WORKS && works >= paragraphs.length / 2;
}

/** More are entries, each of its own. */
const MOST_BLOCKS = 3;

/** What a reader set apart after the text or its notes, from where the works begin. */
function afterText(paper: Paper): Text[] {
  const { credits } = paper;
  const heading = credits.findIndex(({ text }) => isListHeading(text));
  const own = credits.slice(heading + 1).filter(({ text }) => !isListHeading(text));
  // In plain text entries that stand in line after line are one paragraph.
  const works = Math.max(
    own.filter(({ text }) => looksLikeWork(text)).length,
    own.length > MOST_BLOCKS ? 0 : rowsOf(paper, own).filter(({ text }) => looksLikeWork(text)).length,
  );
  const isHeaded = heading >= 0 || (own[0] !== undefined && isHeadedAt(paper, own[0].offsets[0] ?? 0));
  return works >= (isHeaded ? 1 : 2) && works >= own.length / 4 ? own : [];
}

/** Whether the last line before a place of the file heads a list. */
function isHeadedAt({ text }: Paper, at: number): boolean {
  const before = text.slice(Math.max(0, at - 400), at).replace(/<[^<>]*>/g, "\n");
  const line = before.trimEnd().split("\n").at(-1) ?? "";
  return isListHeading(line.replace(/^[#\s*_]+|(?<![\s*_#])[\s*_#]+$/g, ""));
}

/** Names or a title, and a year, as at the head of a work. */
function looksLikeWork(text: string): boolean {
  const head = text.slice(0, 600);
  return (
    /(?<!\d)(?:1[5-9]\d\d|20\d\d)[a-z]?(?!\d)/u.test(head) &&
    (readReference(head.slice(0, 400))?.isReference ?? false)
  );
}

const YEAR_OR_NONE = new RegExp(
  `(?<!\\d)(?:1[4-9]\\d\\d|20\\d\\d)(?!\\d)|(?<!\\p{L})(?:${anyOf("noDate", "forthcoming")})`,
  "iu",
);

function isEntry(text: string): boolean {
  if (text.length < 12 || text.length > MOST_LETTERS) return false;
  const hasYear = YEAR_OR_NONE.test(text);
  // Where to write to the author, and the imprint of a book whose names and title stand elsewhere.
  if (!hasYear && (/\S@\S+\.\p{L}{2}/u.test(text) || POSTAL.test(text) || IMPRINT.test(text))) return false;
  const read_ = readReference(text);
  return hasYear || read_?.isReference === true || /https?:\/\/|www\./iu.test(text);
}

/** "Marktstraße 15, 04107 Leipzig": a number of a house, the code of a town and the town, at the end. */
const POSTAL = /\s\d{1,3}[a-z]?,\s(?:[A-Z]{1,2}[-–])?\d{4,5}\s\p{Lu}[\p{L} .-]{2,30}$/u;

const MOST_LETTERS = 1500;
