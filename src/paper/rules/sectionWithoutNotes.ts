import { isConclusion } from "../argument/conclusion.ts";
import { frontMatter } from "../argument/frontMatter.ts";
import { linksIn } from "../evidence/links.ts";
import { hasSource, isSourceLine } from "../evidence/sourceInText.ts";
import { OF_A_MEETING, OWN_WORDS } from "../lexicon/ownWords.ts";
import { placeOf, wordCount } from "../paper.ts";
import { systemOf } from "../references/system.ts";
import type { Found, PaperRule } from "./paperRule.ts";

const LEAST_WORDS = 250;
const FILLER =
  "The two sides met again and again over the years and spoke of trade and of arms in many places. "
    .repeat(14)
    .trim();

export const sectionWithoutNotes: PaperRule = {
  id: "section-without-notes",
  severity: "note",
  // Of seven judged at random at most one was right: reasoning, recollection and questions need no note.
  isOff: true,
  kind: "evidence",
  bearsOn: "evidence",
  title: "A long section without a single note",
  reason: "Where other sections give their sources and one does not, a reader takes it for opinion.",
  good: `A short paper\n\nOpening\n\nTrade fell.[1]\n\nHistory\n\n${FILLER}[2]\n\nClosing\n\nTrade rose.\n\nNotes\n\n[1] Lee 2015.\n\n[2] Ek 2017.\n`,
  bad: `A short paper\n\nOpening\n\nTrade fell.[1] It rose.[2]\n\nHistory\n\n${FILLER}\n\nClosing\n\nTrade rose.\n\nNotes\n\n[1] Lee 2015.\n\n[2] Ek 2017.\n`,
  expected: ["paper.txt:7:1 the section “History” has 280 words and no note; name its sources"],
  check(paper) {
    // The record of a meeting reports what was said in it, and under the Chatham House rule not by whom.
    const opening = [paper.title, ...paper.sections.slice(0, 2).map(({ heading }) => heading)];
    if (opening.some((line) => line && OF_A_MEETING.test(line.text))) return [];
    if (paper.notes.length < 2 || systemOf(paper) !== "notes") return [];
    // Where most sections have none, notes are for remarks, and the sources stand elsewhere.
    const sourced = paper.sections.filter(({ paragraphs }) =>
      paragraphs.some(({ sentences }) => sentences.some(hasSource)),
    );
    // The closing section and the one in question are not counted.
    if (2 * sourced.length < paper.sections.length - 2) return [];
    return paper.sections.slice(0, -1).flatMap((section): Found[] => {
      const { heading, paragraphs } = section;
      if (
        !heading ||
        OWN_WORDS.test(heading.text) ||
        frontMatter(paper).has(section) ||
        isConclusion(section) ||
        paragraphs.some(({ sentences }) => sentences.some(hasSource))
      )
        return [];
      // A list, a box or a table is not argued; a section that names a work in its text has a source.
      if (paragraphs.some((one) => isSourceLine(one.text) || linksIn(paper, one) > 0)) return [];
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
