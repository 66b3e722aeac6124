import { openingLines } from "../argument/assessment.ts";
import { givesSources } from "../evidence/sourceInText.ts";
import { OF_A_MEETING, OWES_NO_SOURCES } from "../lexicon/ownWords.ts";
import { placeOf, wordCount } from "../paper.ts";
import { inTextCitations } from "../references/inText.ts";
import { systemOf } from "../references/system.ts";
import type { PaperRule } from "./paperRule.ts";

/** An opinion piece of a newspaper is shorter, and has none. */
const LEAST_WORDS = 1_000;

export const noSources: PaperRule = {
  id: "no-sources",
  severity: "note",
  kind: "evidence",
  bearsOn: "evidence",
  title: "A long text that names no source at all",
  reason:
    "Nothing in it can be looked up, and every rule about single sources is silent: that nothing was found is then no praise. Speeches, opinion, interviews, records of meetings and texts of law owe none.",
  good: `A short paper\n\n${"Trade is so. ".repeat(334)}It fell.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n`,
  bad: `A short paper\n\n${"Trade is so. ".repeat(334).trim()}\n`,
  expected: [
    "paper.txt:1:1 1002 words, and no source is named: no notes, no list, no names with years, no links; say where the facts are from",
  ],
  check(paper) {
    if (systemOf(paper) !== "none" || givesSources(paper) || inTextCitations(paper).length > 0) return [];
    const opening = [...(paper.title ? [paper.title.text] : []), ...openingLines(paper)];
    if (opening.some((line) => OWES_NO_SOURCES.test(line) || OF_A_MEETING.test(line))) return [];
    const paragraphs = paper.sections.flatMap((section) => section.paragraphs);
    const first = paper.title ?? paragraphs[0];
    const words = paragraphs.reduce((sum, { text }) => sum + wordCount(text), 0);
    if (!first || words < LEAST_WORDS) return [];
    return [
      {
        message: `${words} words, and no source is named: no notes, no list, no names with years, no links; say where the facts are from`,
        place: placeOf(paper, first),
      },
    ];
  },
};
