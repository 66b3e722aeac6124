import { ibidWord } from "../citation.ts";
import { placeOf } from "../paper.ts";
import { type PaperRule, readingsOf, relatedAt } from "./paperRule.ts";

export const ibidFragile: PaperRule = {
  id: "ibid-fragile",
  severity: "note",
  kind: "notes",
  title: "“Ibid.”, which a note put in between would turn to another work",
  reason:
    "As long as a paper is being edited, a short form (author, short title) keeps its meaning when notes are added; “Ibid.” does not.",
  good: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade and War,” Review 3 (2015).\n\n[2] Lee, “Trade and War,” 14.\n",
  bad: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade and War,” Review 3 (2015).\n\n[2] Ibid., 14.\n",
  expected: [
    "paper.txt:9:5 “Ibid.” means whatever the note before cites; a note put in between would change that. Consider a short form: author, short title",
  ],
  check(paper) {
    const [first, ...others] = readingsOf(paper).filter(({ isIbid }) => isIbid);
    if (!first) return [];
    return [
      {
        message: `“${ibidWord(first.note.text)}” means whatever the note before cites; a note put in between would change that. Consider a short form: author, short title`,
        place: placeOf(paper, first.note, 0, ibidWord(first.note.text).length),
        related: others.map(({ note }) => relatedAt(`“${ibidWord(note.text)}” too`, placeOf(paper, note))),
      },
    ];
  },
};
