import { publicationNamed } from "../../actors/index.ts";
import type { Csl, CslDateParts, CslName } from "../../record/index.ts";
import { worksOf } from "../citations/index.ts";
import { JOURNAL, JOURNAL_OF, NEWSPAPER, UNPUBLISHED, WITHIN } from "../lexicon/en/texts.ts";
import { CITES_AS_LAW, YEAR_THEN_PAGES } from "../lexicon/pointing.ts";
import { placeOf } from "../paper.ts";
import type { Found, PaperRule } from "./paperRule.ts";

export const fieldsMissing: PaperRule = {
  id: "fields-missing",
  severity: "note",
  kind: "notes",
  bearsOn: "form",
  title: "A journal article without volume and pages, a book without place and publisher",
  reason:
    "A journal prints hundreds of pages a year; its name and a date do not lead a reader to an article. A title and a year do not tell one book, or one edition, from another.",
  good: "A short paper\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” Journal of Trade 3 (2015): 4–19.\n",
  bad: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade,” Journal of Trade (May 2015).\n\n[2] Bo Ek, The Price of Growth (2017), 44.\n",
  expected: [
    "paper.txt:7:5 “Trade” in Journal of Trade has neither volume nor pages nor an address; add them",
    "paper.txt:9:5 “The Price of Growth” has neither publisher nor place; add one of them",
  ],
  check(paper) {
    // Law reviews name no publisher: "Lee & Ek, Rivers of Trade 12 (2010)".
    const isOfLaw = paper.notes.some(({ text }) => CITES_AS_LAW.test(text));
    return worksOf(paper).flatMap(({ item, citations }): Found[] => {
      const bare = citations.find(({ citation }) => citation.kind === "full");
      const lack =
        bare &&
        !isOfLaw &&
        lackOf(item, bare.note.text.slice(bare.citation.span.from, bare.citation.span.to));
      if (bare && lack)
        return [
          {
            message: `“${item.title}” ${lack}`,
            place: placeOf(paper, bare.note, bare.citation.span.from, bare.citation.span.to),
          },
        ];
      const container = item["container-title"];
      const first = citations.find(({ citation }) => citation.kind === "full");
      if (
        !first ||
        typeof container !== "string" ||
        // A newspaper is found by its date, and so is whatever is dated by the day.
        publicationNamed(container) ||
        (NEWSPAPER.test(container) && !JOURNAL_OF.test(container)) ||
        (first.citation.work.issued as CslDateParts | undefined)?.["date-parts"]?.[0]?.length === 3 ||
        !JOURNAL.test(container)
      )
        return [];
      const isFound =
        [item.volume, item.issue, item.page, item.URL, item.DOI].some((field) => field !== undefined) ||
        citations.some(({ citation }) => citation.locator !== undefined || citation.addresses.length > 0);
      if (isFound) return [];
      return [
        {
          message: `“${item.title}” in ${container} has neither volume nor pages nor an address; add them`,
          place: placeOf(paper, first.note, first.citation.span.from, first.citation.span.to),
        },
      ];
    });
  },
};

/** What a book or an article cannot be found without; undefined where there is something to find it by. */
function lackOf(item: Csl, written: string): string | undefined {
  const isFound = [
    "container-title",
    "publisher",
    "publisher-place",
    "URL",
    "DOI",
    "genre",
    "number",
    "volume",
  ].some((field) => item[field] !== undefined);
  const author = item.author as CslName[] | undefined;
  const [date] = (item.issued as CslDateParts | undefined)?.["date-parts"] ?? [];
  if (isFound || item.title === undefined || date?.length !== 1 || !author?.every(({ family }) => family))
    return;
  // Old books are cited by their year alone; archives, drafts and files have no publisher.
  if (date[0]! < 1900 || UNPUBLISHED.test(written)) return;
  if (/[“„«"]/u.test(written))
    return /\d\s?[–-]\s?\d+\.?$/u.test(written) && !WITHIN.test(written)
      ? "is cited by pages, but not of what; add the journal or book it is in"
      : undefined;
  return YEAR_THEN_PAGES.test(written) ? "has neither publisher nor place; add one of them" : undefined;
}
