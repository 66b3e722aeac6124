import { citationsOf, ibidWord } from "../citations/index.ts";
import { placeOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

export const ibidDangling: PaperRule = {
  id: "ibid-dangling",
  severity: "warning",
  kind: "notes",
  bearsOn: "sources",
  title: "“Ibid.” where it means no work, or could mean several",
  reason:
    "“Ibid.” stands for the one work of the note before; after no note, or one that cites several, a reader cannot tell which.",
  good: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n\n[2] Ibid., 14.\n",
  bad: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015); Bo Ek, “Growth,” Review 4 (2017).\n\n[2] Ibid., 14.\n",
  expected: ["paper.txt:9:5 “Ibid.” follows a note that cites 2 works; name the one that is meant"],
  check(paper) {
    const notes = citationsOf(paper);
    return notes.flatMap(({ note, citations }, i): Found[] => {
      const [first] = citations;
      // Within a note "ibid." is the work named just before it.
      if (first?.kind !== "ibid") return [];
      const before = notes[i - 1];
      const word = ibidWord(note.text.slice(first.span.from, first.span.to));
      const place = placeOf(paper, note, first.span.from, first.span.from + word.length);
      if (!before)
        return [
          { message: `“${word}” in the first note has nothing to refer to; cite the work in full`, place },
        ];
      const count = before.citations.length;
      if (count < 2) return [];
      return [
        {
          message: `“${word}” follows a note that cites ${count} works; name the one that is meant`,
          place,
          related: [relatedAt("the note before", placeOf(paper, before.note))],
        },
      ];
    });
  },
};
