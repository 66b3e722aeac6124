import type { CitedWork } from "../citations/index.ts";
import { placeOf } from "../paper.ts";
import { everyCitation, type PaperRule, relatedAt } from "./paperRule.ts";

/** Fewer are no habit of the paper. */
const FEWEST_DATED = 3;

const noted = (last: string) =>
  `A short paper\n\n${[1, 2, 3, 4].map((n) => `Trade fell.[${n}]`).join(" ")}\n\nNotes\n\n${[1, 2, 3].map((n) => `[${n}] Lee, “Trade ${n},” 2015, accessed 2 June 2021, https://example.org/${n}.`).join("\n\n")}\n\n[4] Ek, “Growth,” 2017${last}, https://example.org/b.\n`;

export const accessDateMissing: PaperRule = {
  id: "access-date-missing",
  severity: "note",
  kind: "notes",
  bearsOn: "form",
  title: "Some web addresses with the day they were read, others without",
  reason:
    "Pages change; where a paper gives the day of reading for some, a reader expects it for all that need it.",
  good: noted(", accessed 3 June 2021"),
  bad: noted(""),
  expected: [
    "paper.txt:13:5 1 address is given without the day it was read, unlike the others; add it where the page may change",
  ],
  check(paper) {
    const withUrl = everyCitation(paper).filter(({ citation }) => citation.addresses.length > 0);
    const [first, ...others] = withUrl.filter(
      ({ citation }) => !citation.work.accessed && !isLasting(citation.work),
    );
    const dated = withUrl.filter(({ citation }) => citation.work.accessed).length;
    // One that has a day beside many without is the exception; a paper that gives them as a rule gives half.
    if (!first || dated < FEWEST_DATED || dated < (others.length + 1) * 3) return [];
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
