import { ibidWord } from "../citations/index.ts";
import { placeOf } from "../paper.ts";
import { everyCitation, type PaperRule, relatedAt } from "./paperRule.ts";

export const ibidFragile: PaperRule = {
  id: "ibid-fragile",
  severity: "note",
  kind: "notes",
  bearsOn: "form",
  title: "“Ibid.”, which a note put in between would turn to another work",
  reason:
    "As long as a paper is being edited, a short form (author, short title) keeps its meaning when notes are added; “Ibid.” does not.",
  good: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade and War,” Review 3 (2015).\n\n[2] Lee, “Trade and War,” 14.\n",
  bad: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade and War,” Review 3 (2015).\n\n[2] Ibid., 14.\n",
  expected: [
    "paper.txt:9:5 “Ibid.” means whatever the note before cites; a note put in between would change that. Consider a short form: author, short title",
  ],
  check(paper) {
    const [first, ...others] = everyCitation(paper).flatMap(({ note, citation: { kind, span } }) => {
      if (kind !== "ibid") return [];
      const word = ibidWord(note.text.slice(span.from, span.to));
      return [{ word, place: placeOf(paper, note, span.from, span.from + word.length) }];
    });
    if (!first) return [];
    return [
      {
        message: `“${first.word}” means whatever the note before cites; a note put in between would change that. Consider a short form: author, short title`,
        place: first.place,
        related: others.map(({ word, place }) => relatedAt(`“${word}” too`, place)),
      },
    ];
  },
};
