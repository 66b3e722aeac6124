import { worksOf } from "../citations/index.ts";
import { placeOf } from "../paper.ts";
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
    return worksOf(paper).flatMap(({ item, citations }): Found[] => {
      const pages = rangeOf(String(item.page ?? ""));
      if (!pages || item.title === undefined) return [];
      const [first, last] = pages;
      return citations.flatMap(({ note, citation }): Found[] => {
        const { locator = "", label, span, kind, refersTo, title } = citation;
        const page = Number(/^\d+/u.exec(locator)?.[0]);
        // One that may mean several works, or that leaves it open whether the number is a page, proves nothing.
        if (kind === "full" || label !== "page" || refersTo.length !== 1 || !(page < first || page > last))
          return [];
        return [
          {
            message: `page ${page} lies outside of “${item.title}”, which has the pages ${first} to ${last}; look it up`,
            place: placeOf(paper, note, title?.from ?? span.from, span.to),
            related: citations.slice(0, 1).map((one) => relatedAt("cited in full", placeOf(paper, one.note))),
          },
        ];
      });
    });
  },
};

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
