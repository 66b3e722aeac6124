import { citationsOf, ibidWord } from "../citations/index.ts";
import { type Paper, placeOf } from "../paper.ts";
import { everyCitation, type PaperRule, relatedAt } from "./paperRule.ts";

const FIRST = "Ann Lee, “Trade and War,” Review 3 (2015).";
const noted = (...notes: string[]) =>
  `A short paper\n\n${["", ...notes].map((_, i) => `Trade fell.[${i + 1}]`).join(" ")}\n\nNotes\n\n${[FIRST, ...notes].map((note, i) => `[${i + 1}] ${note}`).join("\n\n")}\n`;

export const ibidFragile: PaperRule = {
  id: "ibid-fragile",
  severity: "note",
  kind: "notes",
  bearsOn: "form",
  title: "“Ibid.”, which a note put in between would turn to another work",
  reason:
    "As long as a paper is being edited, a short form (author, short title) keeps its meaning when notes are added; “Ibid.” does not.",
  good: noted("Ibid., 14.", "Lee, “Trade and War,” 15."),
  bad: noted(...[14, 15, 16, 17, 18, 19].map((page) => `Ibid., ${page}.`)),
  expected: [
    "paper.txt:9:5 “Ibid.” means whatever the note before cites; a note put in between would change that. Consider a short form: author, short title",
  ],
  check(paper) {
    const [first, ...others] = everyCitation(paper).flatMap(({ note, citation: { kind, span } }) => {
      if (kind !== "ibid") return [];
      const word = ibidWord(note.text.slice(span.from, span.to));
      return [{ word, place: placeOf(paper, note, span.from, span.from + word.length) }];
    });
    // One or two are good form; a chain of them is what breaks.
    if (!first || others.length + 1 < FEWEST || !hasChain(paper)) return [];
    return [
      {
        message: `“${first.word}” means whatever the note before cites; a note put in between would change that. Consider a short form: author, short title`,
        place: first.place,
        related: others.map(({ word, place }) => relatedAt(`“${word}” too`, place)),
      },
    ];
  },
};

/** Fewer are followed at a glance. */
const FEWEST = 6;

/** Whether one "ibid." stands on another. */
function hasChain(paper: Paper): boolean {
  const kinds = citationsOf(paper).map(({ citations }) => citations[0]?.kind);
  return kinds.some((kind, i) => kind === "ibid" && kinds[i - 1] === "ibid");
}
