import { citationsOf } from "../citations/index.ts";
import { placeOf, sentencesOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

export const quotationTwoNotes: PaperRule = {
  id: "quotation-two-notes",
  severity: "note",
  kind: "notes",
  bearsOn: "form",
  title: "One quotation with two notes to one work",
  reason:
    "A note inside a quotation and one after it, both to one page, make a reader look for a second source that is not there.",
  good: "A short paper\n\nLee writes: “trade fell at once … and never rose again.”[1] Then it ended.[2]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015): 4.\n\n[2] Bo Ek, “Growth,” Review 4 (2017): 9.\n",
  bad: "A short paper\n\nLee writes: “trade fell at once[1] … and never rose again.”[2]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015): 4.\n\n[2] Lee, “Trade,” 4.\n",
  expected: [
    "paper.txt:3:13 one quotation has two notes, [1] and [2], to one work; put one note after it, with both places",
  ],
  check(paper) {
    const cited = new Map(citationsOf(paper).map((one) => [one.note.label.toLowerCase(), one]));
    const found: Found[] = [];
    for (const { sentence } of sentencesOf(paper)) {
      if (sentence.marks.length < 2) continue;
      for (const match of sentence.text.matchAll(/[“„«]([^“”„«»]+)[”“»]/gu)) {
        const end = match.index + match[0].length;
        const inside = sentence.marks.find(({ at }) => at > match.index && at < end - 1);
        const after = sentence.marks.find(({ at }) => at >= end - 1 && at <= end + 1);
        if (!inside || !after) continue;
        const [a, b] = [inside, after].map(({ label }) => cited.get(label.toLowerCase()));
        const works = [a, b].map((one) => one?.citations.flatMap(({ refersTo }) => refersTo) ?? []);
        if (works[0]!.length !== 1 || works[1]!.length !== 1 || works[0]![0] !== works[1]![0]) continue;
        found.push({
          message: `one quotation has two notes, [${inside.label}] and [${after.label}], to one work; put one note after it, with both places`,
          place: placeOf(paper, sentence, match.index, end),
          related: [a!, b!].map(({ note }) => relatedAt(`note [${note.label}]`, placeOf(paper, note))),
        });
      }
    }
    return found;
  },
};
