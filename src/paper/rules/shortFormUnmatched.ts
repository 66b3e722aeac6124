import { placeOf } from "../paper.ts";
import { everyCitation, type Found, type PaperRule } from "./paperRule.ts";

export const shortFormUnmatched: PaperRule = {
  id: "short-form-unmatched",
  severity: "note",
  kind: "notes",
  bearsOn: "sources",
  title: "A work cited by author and title only, and nowhere in full",
  reason:
    "A short form stands for a work cited in full before. Without that a reader cannot find the work: no date, no publisher, no address.",
  good: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade and War,” Review 3 (2015).\n\n[2] Lee, “Trade.”\n",
  bad: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade and War,” Review 3 (2015).\n\n[2] Ek, “Growth.”\n",
  expected: [
    "paper.txt:9:5 “Growth” is cited by author and title only, and no earlier note cites it in full; add where and when it was published",
  ],
  check(paper) {
    return everyCitation(paper).flatMap(({ note, citation }): Found[] => {
      if (citation.kind !== "short" || citation.refersTo.length > 0 || citation.work.title === undefined)
        return [];
      return [
        {
          message: `“${citation.work.title}” is cited by author and title only, and no earlier note cites it in full; add where and when it was published`,
          place: placeOf(paper, note, citation.span.from, citation.span.to),
        },
      ];
    });
  },
};
