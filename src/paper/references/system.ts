import { citationsOf } from "../citations/index.ts";
import { sourcesLinkedIn } from "../evidence/links.ts";
import { KEY, KEYS_IN_SQUARE } from "../lexicon/pointing.ts";
import type { Paper } from "../paper.ts";
import type { Reading } from "../report/paperOutput.ts";
import { pageCheck } from "./byPage.ts";
import { inTextCitations } from "./inText.ts";
import { isListed, referencesOf } from "./list.ts";
import { isCalledOutOfOrder } from "./outOfOrder.ts";

/**
 * How a paper names its sources: `notes`; `numbered` (a list called by its numbers, in whatever order); `author-date`
 * (names and years in the text, with or without a list); `author-page` (names and pages, with a list); `list` (a list that nothing was seen to call);
 * `keys` (keys of a bibliography that stands elsewhere); `links` (Web addresses in the text alone); `none`.
 */
export type System = Reading["system"];

const LEAST_NAMED = 5;

export function systemOf(paper: Paper): System {
  const { notes, marks } = paper;
  if (paper.listed && marks.length > 0) return "numbered";
  if (paper.hasFootnotes && notes.length > 0 && citesInNotes(paper) >= inTextCitations(paper).length / 3)
    return "notes";
  const authorDate = inTextCitations(paper).length;
  const entries = referencesOf(paper);
  // Exponents look like marks out of order: where entries have no numbers, names and years call them.
  if (
    !paper.listed &&
    entries.length > 0 &&
    entries.every(({ label }) => label === undefined) &&
    authorDate >= Math.max(LEAST_NAMED, entries.length / 2)
  )
    return "author-date";
  if (notes.length > 0 && isCalledOutOfOrder(paper)) return "numbered";
  if (paper.fields && notes.length === 0) return paper.fields.isNumbered ? "numbered" : "author-date";
  const cited = citesInNotes(paper);
  if (notes.length > 0 && cited >= Math.max(1, authorDate / 3)) return "notes";
  if (authorDate >= 2 && (entries.length > 0 || authorDate >= LEAST_NAMED)) return "author-date";
  if (pageCheck(paper)) return "author-page";
  // What keys call is in no list of the file, and lists read there are of something else.
  if (entries.length > 0 && keysIn(paper) === 0)
    return marks.length > 0 && notes.length === 0 ? "numbered" : "list";
  if (keysIn(paper) > 0) return "keys";
  if (notes.length > 0) return "notes";
  return hasLinks(paper) ? "links" : "none";
}

/** The notes that cite works, not those that only explain. */
function citesInNotes(paper: Paper): number {
  return citationsOf(paper).filter(({ citations }) => citations.length > 0).length;
}

function hasLinks(paper: Paper): boolean {
  return linksInText(paper) > 0;
}

function linksInText(paper: Paper): number {
  const isInList = isListed(paper);
  return paper.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((paragraph) => !isInList(paragraph))
    .reduce((sum, paragraph) => sum + sourcesLinkedIn(paper, paragraph), 0);
}

const MARKDOWN = /\.(?:md|markdown|txt)$/iu;

/** How many times a work is named by its key; an "@name" in running text is one only beside those in brackets. */
function keysIn({ file, text }: Paper): number {
  if (!MARKDOWN.test(file) || !text.includes("@")) return 0;
  const inSquare = text.match(KEYS_IN_SQUARE) ?? [];
  return inSquare.length === 0 ? 0 : (text.match(KEY) ?? []).length;
}

export interface SystemSeen {
  system: Exclude<System, "list" | "none">;
  /** Notes that cite works, names in the text, numbers called, links: places where it is used. */
  places: number;
}

/** Every system of which the paper makes use, the paper's own first. */
export function systemsOf(paper: Paper): SystemSeen[] {
  const own = systemOf(paper);
  const isNumbered = own === "numbered";
  const all: SystemSeen[] = [
    { system: "notes", places: isNumbered ? 0 : citesInNotes(paper) },
    { system: "numbered", places: isNumbered ? paper.marks.length : 0 },
    { system: "author-date", places: inTextCitations(paper).length },
    { system: "author-page", places: pageCheck(paper)?.found ?? 0 },
    { system: "keys", places: keysIn(paper) },
    { system: "links", places: linksInText(paper) },
  ];
  return all
    .filter(({ places }) => places > 0)
    .sort((a, b) => Number(b.system === own) - Number(a.system === own) || b.places - a.places);
}
