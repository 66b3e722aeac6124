import { citationsOf, worksOf } from "../citations/index.ts";
import { placeOf } from "../paper.ts";
import { namedIn } from "../references/inText.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

export const shortFormAmbiguous: PaperRule = {
  id: "short-form-ambiguous",
  severity: "warning",
  kind: "notes",
  bearsOn: "sources",
  title: "A short form that fits two works",
  reason:
    "Where an author is cited with two works, “op. cit.” or a title cut too short leaves a reader with both.",
  good: "A short paper\n\nTrade fell.[1] It rose.[2] It fell.[3]\n\nNotes\n\n[1] Ann Lee, “Trade and War,” Review 3 (2015): 4.\n\n[2] Ann Lee, “Trade and Peace,” Review 4 (2016): 9.\n\n[3] Lee, “Trade and Peace,” 12.\n",
  bad: "A short paper\n\nTrade fell.[1] It rose.[2] It fell.[3]\n\nNotes\n\n[1] Ann Lee, “Trade and War,” Review 3 (2015): 4.\n\n[2] Ann Lee, “Trade and Peace,” Review 4 (2016): 9.\n\n[3] Lee, op. cit., 12.\n",
  expected: [
    "paper.txt:11:5 this may mean “Trade and War” or “Trade and Peace”; add as much of the title as tells them apart",
  ],
  check(paper) {
    const works = new Map(worksOf(paper).map((work) => [work.id, work]));
    return citationsOf(paper).flatMap(({ note, citations }) =>
      citations
        .filter(({ kind, refersTo }) => kind === "short" && refersTo.length > 1)
        // Names and years are held against the list of works, with all their names.
        .filter(
          ({ span: { from, to } }) => !namedIn(note).some((named) => named.from < to && named.to > from),
        )
        .flatMap(({ span, refersTo }): Found[] => {
          const meant = refersTo.slice(0, 3).flatMap((id) => works.get(id) ?? []);
          if (meant.length < 2) return [];
          const names = meant.map(({ item, id }) => `“${item.title ?? id}”`);
          return [
            {
              message: `this may mean ${names.join(" or ")}; add as much of the title as tells them apart`,
              place: placeOf(paper, note, span.from, span.to),
              related: meant.flatMap(({ citations: [first], item, id }) =>
                first ? [relatedAt(`“${item.title ?? id}”`, placeOf(paper, first.note))] : [],
              ),
            },
          ];
        }),
    );
  },
};
