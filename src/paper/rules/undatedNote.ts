import { accessIn, datesIn } from "../citations/dates.ts";
import type { CitedWork } from "../citations/index.ts";
import { titleKey } from "../citations/index.ts";
import { DATED_ADDRESS, DATED_GENRE, KEPT_UP, KEPT_UP_ADDRESS } from "../lexicon/dated.ts";
import { placeOf } from "../paper.ts";
import { everyCitation, type PaperRule } from "./paperRule.ts";

export const undatedNote: PaperRule = {
  id: "undated-note",
  severity: "note",
  kind: "notes",
  bearsOn: "form",
  title: "A web page cited without the date it was published",
  reason: "The day a page was read does not say of when its facts are; a reader weighs a source by its date.",
  good: "A short paper\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” The Gazette, 4 May 2015, accessed 2 June 2021, https://example.org/trade.\n",
  bad: "A short paper\n\nTrade fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” The Gazette, accessed 2 June 2021, https://example.org/trade.\n",
  expected: [
    "paper.txt:7:5 “Trade” is cited with the day it was read but not the day it was published; add it, or n.d. if the page bears none",
  ],
  check(paper) {
    const seen = new Set<string>();
    return everyCitation(paper).flatMap(({ note, citation: { work, span } }) => {
      const { title, accessed, issued } = work;
      if (!accessed || issued || title === undefined || !isOfADay(work)) return [];
      // The reading may have missed the day; where one stands there, the page is dated.
      if (hasOtherDay(note.text.slice(span.from, span.to))) return [];
      if (/\bn\.\s?d\./i.test(note.text.slice(span.from, span.to)) || seen.has(titleKey(title))) return [];
      seen.add(titleKey(title));
      return [
        {
          message: `“${title}” is cited with the day it was read but not the day it was published; add it, or n.d. if the page bears none`,
          place: placeOf(paper, note, span.from, span.to),
        },
      ];
    });
  },
};

/** Whether a text holds a date to the day beside the one on which the page was read. */
function hasOtherDay(text: string): boolean {
  const access = accessIn(text);
  return datesIn(text).some(
    ({ from, to, date }) =>
      (date["date-parts"]?.[0]?.length ?? 0) === 3 && !(access && from < access.to && to > access.from),
  );
}

/** Pages of an encyclopaedia, of help and of figures that go on have no day; the day they were read says all. */
function isOfADay({ title = "", URL = "", genre, type, "container-title": container }: CitedWork): boolean {
  if (KEPT_UP.test(`${title} ${container ?? ""} ${genre ?? ""}`)) return false;
  if (KEPT_UP_ADDRESS.test(URL)) return false;
  return (
    genre !== undefined ||
    type === "article-newspaper" ||
    type === "article-journal" ||
    container !== undefined ||
    DATED_ADDRESS.test(URL) ||
    DATED_GENRE.test(title)
  );
}
