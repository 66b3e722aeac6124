import { placeOf } from "../paper.ts";
import { numberCheck } from "../references/byNumber.ts";
import { pageCheck } from "../references/byPage.ts";
import { crossCheck } from "../references/crossCheck.ts";
import { asListed, EK, LEE, listExample, OZ } from "../references/inWords.ts";
import { systemOf } from "../references/system.ts";
import type { PaperRule } from "./paperRule.ts";

export const referenceNotCited: PaperRule = {
  id: "reference-not-cited",
  severity: "note",
  kind: "notes",
  bearsOn: "sources",
  title: "An entry of the list of works that nothing in the text names",
  reason:
    "Either a statement has lost its source, or the entry is left over; a list called references holds what is cited.",
  good: listExample("Trade fell (Lee 2015). Towns grew (Ek 2017; Oz 2019).", LEE, EK, OZ),
  bad: listExample("Trade fell (Lee 2015). Towns grew (Ek 2017).", LEE, EK, OZ),
  expected: [
    "paper.txt:11:1 the entry Oz 2019 is named nowhere in the text; name it where it belongs or take it out",
  ],
  check(paper) {
    const numbered = numberCheck(paper);
    if (numbered)
      return numbered.uncited.map((entry) => ({
        message: `entry ${entry.label} of the list is called nowhere in the text; call it where it belongs or take it out`,
        place: placeOf(paper, entry),
      }));
    const byPage = pageCheck(paper);
    const { listed, isDoubtful, ...dated } = crossCheck(paper);
    const uncited = byPage?.uncited ?? dated.uncited;
    // A list that is mostly not cited is a bibliography, and means to be one.
    if (uncited.length > listed.length / 2) return [];
    if (!byPage && (isDoubtful || systemOf(paper) !== "author-date")) return [];
    return uncited
      .filter(({ families, year }) => families.length > 0 && year !== undefined)
      .map((work) => ({
        message: `the entry ${asListed(work)} is named nowhere in the text; name it where it belongs or take it out`,
        place: placeOf(paper, work.entry),
      }));
  },
};
