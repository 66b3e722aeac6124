import { DECLARED, LEGAL } from "../lexicon/pointing.ts";
import { type Paper, placeOf } from "../paper.ts";
import { referencesOf } from "../references/list.ts";
import { systemOf } from "../references/system.ts";
import { everyCitation, type Found, type PaperRule } from "./paperRule.ts";

export const shortFormUnmatched: PaperRule = {
  id: "short-form-unmatched",
  severity: "note",
  kind: "notes",
  bearsOn: "sources",
  title: "A work cited by author and title only, and nowhere in full",
  reason:
    "A short form stands for a work cited in full before. Without that a reader cannot find the work: no date, no publisher, no address.",
  good: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade and War,” Review 3 (2015).\n\n[2] Lee, “Trade.”\n",
  bad: "A short paper\n\nTrade fell.[1] It rose.[2]\n\nNotes\n\n[1] Ann Lee, “Trade and War,” Review 3 (2015).\n\n[2] Ek, “Growth.”\n",
  expected: [
    "paper.txt:9:5 “Growth” is cited by author and title only, and no earlier note cites it in full; add where and when it was published",
  ],
  check(paper) {
    const { known, hasList } = worksElsewhere(paper);
    const citations = everyCitation(paper);
    const shorts = citations.filter(({ citation }) => citation.kind === "short");
    const lost = shorts.filter(({ citation }) => citation.refersTo.length === 0);
    // Where most short forms find no work, the paper cites in a form that is not understood here.
    if (hasList || lost.length > Math.max(2, shorts.length / 3)) return [];
    return lost.flatMap(({ note, citation }): Found[] => {
      const { title, author } = citation.work;
      // What names no author, or where to look, is a remark, a law or a case rather than a short form.
      const family = author?.[0]?.family ?? author?.[0]?.literal;
      if (title === undefined || family === undefined || citation.addresses.length > 0) return [];
      const rest = note.text.slice(citation.span.from, citation.span.to);
      if (DECLARED.test(note.text) || LEGAL.test(rest) || /\b(?:1[5-9]|20)\d\d\b/u.test(rest)) return [];
      // Named in full in another note or in the text, in a way not read as a citation.
      if (known.some((text) => text !== note.text && text.includes(family) && text.includes(wordsOf(title))))
        return [];
      return [
        {
          message: `“${citation.work.title}” is cited by author and title only, and no earlier note cites it in full; add where and when it was published`,
          place: placeOf(paper, note, citation.span.from, citation.span.to),
        },
      ];
    });
  },
};

/** The first words of a title, by which it is known in full and short form alike. */
function wordsOf(title: string): string {
  return title
    .split(/\s+/)
    .slice(0, 2)
    .join(" ")
    .replace(/[,.:;]$/, "");
}

/** Texts in which a work may stand in full, and whether there is a list of works, which short forms may mean. */
function worksElsewhere(paper: Paper): { known: string[]; hasList: boolean } {
  const references = referencesOf(paper);
  return {
    known: [...paper.notes, ...paper.credits, ...paper.sections.flatMap(({ paragraphs }) => paragraphs)].map(
      ({ text }) => text,
    ),
    hasList: references.length > 0 && systemOf(paper) !== "numbered",
  };
}
