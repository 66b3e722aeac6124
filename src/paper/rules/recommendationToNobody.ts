import { adviceToNobody } from "../argument/adviceToNobody.ts";
import { placeOf } from "../paper.ts";
import { type PaperRule, relatedAt } from "./paperRule.ts";

export const recommendationToNobody: PaperRule = {
  id: "recommendation-to-nobody",
  severity: "note",
  kind: "reasoning",
  bearsOn: "argument",
  title: "Recommendations that say neither who should act nor why",
  reason:
    "What everybody should do nobody does; without a reason a reader cannot judge it, and without an addressee nobody can act on it.",
  good: "A short paper\n\nTrade fell.\n\nRecommendations\n\nThe Council should reopen the hotline. Without it each incident takes a day to clear up.\n",
  bad: "A short paper\n\nTrade fell.\n\nRecommendations\n\nThe hotline should be reopened. Sanctions must be lifted.\n",
  expected: [
    "paper.txt:7:1 this says neither who should act nor why, and so does another; name who should, and the reason",
  ],
  check(paper) {
    const [first, ...others] = adviceToNobody(paper);
    if (!first) return [];
    const more =
      others.length === 0
        ? ""
        : others.length === 1
          ? ", and so does another"
          : `, and so do ${others.length} others`;
    return [
      {
        message: `this says neither who should act nor why${more}; name who should, and the reason`,
        place: placeOf(paper, first),
        related: others.map((other) => relatedAt("this too", placeOf(paper, other))),
      },
    ];
  },
};
