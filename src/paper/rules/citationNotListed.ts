import { placeBetween, placeOf } from "../paper.ts";
import { numberCheck } from "../references/byNumber.ts";
import { pageCheck } from "../references/byPage.ts";
import { crossCheck } from "../references/crossCheck.ts";
import { asWritten, EK, inSeries, LEE, listExample } from "../references/inWords.ts";
import type { PaperRule } from "./paperRule.ts";

export const citationNotListed: PaperRule = {
  id: "citation-not-listed",
  severity: "note",
  kind: "notes",
  bearsOn: "sources",
  title: "A work named in the text that the list of works does not have",
  reason: "Whoever wants to follow the statement finds no work behind the name and the year.",
  good: listExample("Trade fell (Lee 2015). Towns grew (Ek 2017).", LEE, EK),
  bad: listExample("Trade fell (Lee 2015). Towns grew (Ek 2017; Roe 2001).", LEE, EK),
  expected: [
    "paper.txt:3:45 Roe 2001 is named in the text and stands in no entry of the list of works; add it",
  ],
  check(paper) {
    const numbered = numberCheck(paper);
    if (numbered)
      return numbered.missing.map(({ label, offset, end }) => ({
        message: `[${label}] is called in the text, and the list of works has no entry ${label}; add it`,
        place: placeBetween(paper, offset, end),
      }));
    const byPage = pageCheck(paper);
    if (byPage)
      return byPage.missing
        .filter(({ near }) => near === undefined)
        .map(({ citation }) => ({
          message: `${inSeries(citation.names)} is named in the text and stands in no entry of the list of works; add it`,
          place: placeOf(paper, citation.paragraph, citation.from, citation.to),
        }));
    const { missing, isDoubtful } = crossCheck(paper);
    if (isDoubtful) return [];
    return missing
      .filter(({ near, citation }) => near === undefined && citation.isReference)
      .map(({ citation }) => ({
        message: `${asWritten(citation)} is named in the text and stands in no entry of the list of works; add it`,
        place: placeOf(paper, citation.paragraph, citation.from, citation.to),
      }));
  },
};
