import { ibidWord } from "../citation.ts";
import { placeOf } from "../paper.ts";
import { type Found, type PaperRule, readingsOf, relatedAt } from "./paperRule.ts";

export const ibidDangling: PaperRule = {
  id: "ibid-dangling",
  severity: "warning",
  kind: "notes",
  title: "“Ibid.” where it means no work, or could mean several",
  reason:
    "“Ibid.” stands for the one work of the note before; after no note, or one that cites several, a reader cannot tell which.",
  good: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n\n[2] Ibid., 14.\n",
  bad: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015); Bo Ek, “Growth,” Review 4 (2017).\n\n[2] Ibid., 14.\n",
  expected: ["paper.txt:9:5 “Ibid.” follows a note that cites 2 works; name the one that is meant"],
  check(paper) {
    const readings = readingsOf(paper);
    return readings.flatMap(({ isIbid, note }, i): Found[] => {
      if (!isIbid) return [];
      const before = readings[i - 1];
      const place = placeOf(paper, note, 0, ibidWord(note.text).length);
      if (!before)
        return [
          {
            message: `“${ibidWord(note.text)}” in the first note has nothing to refer to; cite the work in full`,
            place,
          },
        ];
      if (before.works < 2) return [];
      return [
        {
          message: `“${ibidWord(note.text)}” follows a note that cites ${before.works} works; name the one that is meant`,
          place,
          related: [relatedAt("the note before", placeOf(paper, before.note))],
        },
      ];
    });
  },
};
