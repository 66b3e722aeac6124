import { worksOf } from "../citations/index.ts";
import { PAGE_BEHIND_YEAR, PAGES_OF_WORK } from "../lexicon/pointing.ts";
import { type Paper, placeOf } from "../paper.ts";
import { crossCheck, keyOf } from "../references/crossCheck.ts";
import { inTextCitations } from "../references/inText.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

const SHORT = "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n";

export const pageOutside: PaperRule = {
  id: "page-outside",
  severity: "note",
  kind: "notes",
  bearsOn: "sources",
  title: "A page that lies outside of the article or chapter cited",
  reason: "Nobody finds it there: the page is mistyped, or the note means another work.",
  good: `${SHORT}[1] Ann Lee, “Trade,” Review 3, no. 1 (2015): 40–61.\n\n[2] Ibid., 44.\n`,
  bad: `${SHORT}[1] Ann Lee, “Trade,” Review 3, no. 1 (2015): 40–61.\n\n[2] Ibid., 144.\n`,
  expected: ["paper.txt:9:5 page 144 lies outside of “Trade”, which has the pages 40 to 61; look it up"],
  check(paper) {
    return [...ofNotes(paper), ...ofNamesAndYears(paper), ...backwards(paper)];
  },
};

function ofNotes(paper: Paper): Found[] {
  return worksOf(paper).flatMap(({ item, citations }): Found[] => {
    const pages = rangeOf(String(item.page ?? ""));
    if (!pages || item.title === undefined) return [];
    const [first, last] = pages;
    return citations.flatMap(({ note, citation }): Found[] => {
      const { label, span, kind, refersTo, title } = citation;
      // "Lee, “Trade,” 344": behind a short title a bare number is its page.
      const bare = title && BARE.exec(note.text.slice(title.to, span.to))?.[1];
      const page = Number(/^\d+/u.exec(citation.locator ?? bare ?? "")?.[0]);
      // One that may mean several works, or that leaves it open whether the number is a page, proves nothing.
      if ((label ?? "page") !== "page" || refersTo.length !== 1 || !isOutside(page, pages)) return [];
      // Named by author and year it may be another work of that year.
      const isNamed = kind === "ibid" || (kind === "short" && title !== undefined);
      if (!isNamed) return [];
      return [
        {
          message: `page ${page} lies outside of “${item.title}”, which has the pages ${first} to ${last}; look it up`,
          place: placeOf(paper, note, title?.from ?? span.from, span.to),
          related: citations.slice(0, 1).map((one) => relatedAt("cited in full", placeOf(paper, one.note))),
        },
      ];
    });
  });
}

/** "(Lee 2015, 144)" of an article of the list that has the pages 40 to 61. */
function ofNamesAndYears(paper: Paper): Found[] {
  const { meant, isDoubtful } = crossCheck(paper);
  if (isDoubtful) return [];
  return inTextCitations(paper).flatMap((citation): Found[] => {
    const work = meant.get(keyOf(citation));
    const pages = rangeOf(String(work?.item?.page ?? ""));
    const { paragraph, from, to, names } = citation;
    const page = Number(PAGE_BEHIND_YEAR.exec(paragraph.text.slice(to, to + FARTHEST_PAGE))?.groups?.page);
    if (!work || !pages || !isOutside(page, pages)) return [];
    return [
      {
        message: `page ${page} lies outside of “${work.item?.title ?? names.join(", ")}”, which has the pages ${pages[0]} to ${pages[1]}; look it up`,
        place: placeOf(paper, paragraph, from, to),
        related: [relatedAt("the entry", placeOf(paper, work.entry))],
      },
    ];
  });
}

/** "Pp. 88–70": of "141–25" the end is short for 225 or 125. */
function backwards(paper: Paper): Found[] {
  const texts = [...paper.notes, ...(paper.listed ?? []), ...(paper.entries ?? [])];
  return texts.flatMap((text): Found[] =>
    [...text.text.matchAll(PAGES_OF_WORK)].flatMap((match): Found[] => {
      const { first = "", last = "" } = match.groups!;
      if (first.length !== last.length || Number(last) >= Number(first)) return [];
      return [
        {
          message: `“${match[0]}” runs backwards; look which page is wrong`,
          place: placeOf(paper, text, match.index, match.index + match[0].length),
        },
      ];
    }),
  );
}

const FARTHEST_PAGE = 40;

/** A page of a file counts from 1. */
function isOutside(page: number, [first, last]: readonly [number, number]): boolean {
  return (page < first || page > last) && page > last - first + 1;
}

const BARE = /^[”“"»’,.]+\s(\d{1,4})(?:\s?[–-]\s?\d{1,4})?\.?$/u;
/** Longer ones are whole volumes, or two numbers read as one stretch. */
const LONGEST = 150;

/** "963–83" ends with 983. */
function rangeOf(written: string): [number, number] | undefined {
  const match = /^(\d{1,4})\s?[-–—]{1,2}\s?(\d{1,4})$/u.exec(written.trim());
  if (!match) return undefined;
  const [, first = "", short = ""] = match;
  const last = short.length < first.length ? first.slice(0, -short.length) + short : short;
  const [from, to] = [Number(first), Number(last)];
  return to > from && to - from <= LONGEST ? [from, to] : undefined;
}
