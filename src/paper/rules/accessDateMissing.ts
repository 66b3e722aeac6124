import type { CitedWork } from "../citations/index.ts";
import { placeOf } from "../paper.ts";
import { everyCitation, type PaperRule, relatedAt } from "./paperRule.ts";

export const accessDateMissing: PaperRule = {
  id: "access-date-missing",
  severity: "note",
  kind: "notes",
  bearsOn: "form",
  title: "Some web addresses with the day they were read, others without",
  reason:
    "Pages change; where a paper gives the day of reading for some, a reader expects it for all that need it.",
  good: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Lee, “Trade,” 2015, accessed 2 June 2021, https://example.org/a.\n\n[2] Ek, “Growth,” 2017, accessed 3 June 2021, https://example.org/b.\n",
  bad: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Lee, “Trade,” 2015, accessed 2 June 2021, https://example.org/a.\n\n[2] Ek, “Growth,” 2017, https://example.org/b.\n",
  expected: [
    "paper.txt:9:5 1 address is given without the day it was read, unlike the others; add it where the page may change",
  ],
  check(paper) {
    const withUrl = everyCitation(paper).filter(({ citation }) => citation.addresses.length > 0);
    const [first, ...others] = withUrl.filter(
      ({ citation }) => !citation.work.accessed && !isLasting(citation.work),
    );
    const dated = withUrl.length - others.length - 1;
    // One that has a day beside many without is the exception; a paper that gives them as a rule gives half.
    if (!first || dated === 0 || dated < others.length + 1) return [];
    const count = others.length + 1;
    return [
      {
        message: `${count} ${count === 1 ? "address is" : "addresses are"} given without the day ${count === 1 ? "it was" : "they were"} read, unlike the others; add it where the page may change`,
        place: placeOf(paper, first.note),
        related: others.map(({ note }) => relatedAt("here too", placeOf(paper, note))),
      },
    ];
  },
};

/** What has its own date and is printed, or has a DOI, does not change; style books ask no day of reading for it. */
function isLasting({ DOI, URL, type, volume }: CitedWork): boolean {
  return (
    DOI !== undefined ||
    /\bdoi\.org\/|\.pdf(?:$|[?#])/i.test(URL ?? "") ||
    (type === "article-journal" && volume !== undefined)
  );
}
