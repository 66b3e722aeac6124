import { placeOf } from "../paper.ts";
import { pageCheck } from "../references/byPage.ts";
import { crossCheck } from "../references/crossCheck.ts";
import {
  asListed,
  asListedBeside,
  asWritten,
  EK,
  inSeries,
  LEE,
  listExample,
  OZ,
} from "../references/inWords.ts";
import { misspeltInNotes } from "../references/misspelt.ts";
import { type PaperRule, relatedAt } from "./paperRule.ts";

export const citationDiffers: PaperRule = {
  id: "citation-differs",
  severity: "note",
  kind: "notes",
  bearsOn: "sources",
  title: "A work whose name or year in the text is not that of the list",
  reason: "One of the two is wrong; a reader cannot know which, or takes them for two works.",
  good: listExample("Trade fell (Lee 2015). Towns grew (Ek 2017; Oz 2019).", LEE, EK, OZ),
  bad: listExample("Trade fell (Lee 2005). Towns grew (Ek 2017b; Os 2019).", LEE, EK, OZ),
  expected: [
    "paper.txt:3:13 Lee 2005 is named in the text, and the list has Lee 2015: one year is wrong, or an entry is missing",
    "paper.txt:3:36 Ek 2017b has a letter, and the list has Ek 2017 alone, without one; one of the two lacks it, or an entry is missing",
    "paper.txt:3:46 Os 2019 is named in the text, and the list has Oz 2019: one spelling is wrong, or an entry is missing",
  ],
  check(paper) {
    const byPage = pageCheck(paper);
    if (byPage)
      return [
        ...byPage.missing.flatMap(({ citation, near }) =>
          near === undefined
            ? []
            : [
                {
                  message: `${inSeries(citation.names)} is named in the text, and the list has ${inSeries(near.families)}: one spelling is wrong, or an entry is missing`,
                  place: placeOf(paper, citation.paragraph, citation.from, citation.to),
                  related: [relatedAt("the entry", placeOf(paper, near.entry))],
                },
              ],
        ),
        ...byPage.ambiguous.map(({ citation, works }) => ({
          message: `${inSeries(citation.names)} may be any of ${works.length} works of the list; add a short title`,
          place: placeOf(paper, citation.paragraph, citation.from, citation.to),
          related: works.map(({ entry }) => relatedAt("an entry", placeOf(paper, entry))),
        })),
      ];
    const { missing, ambiguous, fewAuthors, lettered, isDoubtful } = crossCheck(paper);
    const misspelt = misspeltInNotes(paper).map(({ note, from, to, written, year, work }) => ({
      message: `${written} ${year} is named in a note, and the list has ${asListed(work)}: one spelling is wrong, or an entry is missing`,
      place: placeOf(paper, note, from, to),
      related: [relatedAt("the entry", placeOf(paper, work.entry))],
    }));
    if (isDoubtful) return misspelt;
    return [
      ...misspelt,
      ...missing.flatMap(({ citation, near, differs }) =>
        near === undefined
          ? []
          : [
              {
                message: `${asWritten(citation)} is named in the text, and the list has ${asListedBeside(citation, near)}: one ${differs === "year" ? "year" : "spelling"} is wrong, or an entry is missing`,
                place: placeOf(paper, citation.paragraph, citation.from, citation.to),
                related: [relatedAt("the entry", placeOf(paper, near.entry))],
              },
            ],
      ),
      ...ambiguous.map(({ citation, works }) => ({
        message: `${asWritten(citation)} may be ${works.map(asListed).join(" or ")}; add the letter`,
        place: placeOf(paper, citation.paragraph, citation.from, citation.to),
        related: works.map(({ entry }) => relatedAt("an entry", placeOf(paper, entry))),
      })),
      ...lettered.map(({ citation, works }) => ({
        message: `${asWritten(citation)} has a letter, and the list has ${works.length === 1 ? `${asListed(works[0]!)} alone, without one` : `${works.length} works of that year without any`}; one of the two lacks it, or an entry is missing`,
        place: placeOf(paper, citation.paragraph, citation.from, citation.to),
        related: works.map(({ entry }) => relatedAt("an entry", placeOf(paper, entry))),
      })),
      ...fewAuthors.map(({ citation, work }) => ({
        message: `${asWritten(citation)} has “et al.”, and the entry names ${work.families.length === 1 ? "one author" : "two authors"}; name them`,
        place: placeOf(paper, citation.paragraph, citation.from, citation.to),
        related: [relatedAt("the entry", placeOf(paper, work.entry))],
      })),
    ];
  },
};
