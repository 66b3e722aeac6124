import { hasSource } from "../evidence/sourceInText.ts";
import { placeOf, wordCount } from "../paper.ts";
import type { Found, PaperRule } from "./paperRule.ts";

const LEAST_WORDS = 250;
const FILLER =
  "The two sides met again and again over the years and spoke of trade and of arms in many places. "
    .repeat(14)
    .trim();

export const sectionWithoutNotes: PaperRule = {
  id: "section-without-notes",
  severity: "note",
  kind: "evidence",
  bearsOn: "evidence",
  title: "A long section without a single note",
  reason: "Where other sections give their sources and one does not, a reader takes it for opinion.",
  good: `A short paper\n\nOpening\n\nTrade fell.[1]\n\nHistory\n\n${FILLER}[2]\n\nClosing\n\nTrade rose.\n\nNotes\n\n[1] Lee 2015.\n\n[2] Ek 2017.\n`,
  bad: `A short paper\n\nOpening\n\nTrade fell.[1] It rose.[2]\n\nHistory\n\n${FILLER}\n\nClosing\n\nTrade rose.\n\nNotes\n\n[1] Lee 2015.\n\n[2] Ek 2017.\n`,
  expected: ["paper.txt:7:1 the section “History” has 280 words and no note; name its sources"],
  check(paper) {
    if (paper.notes.length < 2) return [];
    return paper.sections.slice(0, -1).flatMap(({ heading, paragraphs }): Found[] => {
      if (!heading || paragraphs.some(({ sentences }) => sentences.some(hasSource))) return [];
      const words = paragraphs.reduce((sum, { text }) => sum + wordCount(text), 0);
      if (words < LEAST_WORDS) return [];
      return [
        {
          message: `the section “${heading.text}” has ${words} words and no note; name its sources`,
          place: placeOf(paper, heading),
        },
      ];
    });
  },
};
