import { alternativesOf } from "../argument/alternatives.ts";
import { placeOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

const OPENING =
  "A short paper\n\nThree scenarios are possible: a lasting truce, a formal treaty, and open war.\n\nA lasting truce would save lives.\n\nA formal treaty would take years.\n\nOpen war would end both.\n\nConclusion\n\n";

export const optionMissingInConclusion: PaperRule = {
  id: "option-missing-in-conclusion",
  severity: "note",
  kind: "models",
  bearsOn: "argument",
  title: "The conclusion counts the options and leaves one out that was introduced",
  reason:
    "An option that falls away between introduction and conclusion should fall for a reason a reader sees.",
  good: `${OPENING}Three outcomes are possible: a truce, a treaty, or open war.\n`,
  bad: `${OPENING}Two outcomes are possible: a truce or a treaty.\n`,
  expected: [
    "paper.txt:13:1 the conclusion counts 2 outcomes where 3 scenarios were introduced; “open war” is not among them: say why it fell away",
  ],
  readsEnglish: true,
  check(paper) {
    return alternativesOf(paper).flatMap(({ announcement, latest, alternatives, concluded }): Found[] => {
      // Where the paper has come down to fewer before it concludes, the others did not fall away unseen.
      if (latest.items.length < alternatives.length) return [];
      const missing = alternatives.filter(({ isConcluded }) => !isConcluded);
      if (!concluded || missing.length === 0) return [];
      const named = missing.map(({ name }) => `“${name.text}”`).join(", ");
      return [
        {
          message: `${concluded.items.length < alternatives.length ? `the conclusion counts ${concluded.items.length} ${concluded.announcement.noun} where ${alternatives.length} ${announcement.noun} were introduced` : `the conclusion counts other ${concluded.announcement.noun} than were introduced`}; ${named} ${missing.length === 1 ? "is" : "are"} not among them: say why ${missing.length === 1 ? "it" : "they"} fell away`,
          place: placeOf(paper, concluded.announcement.text),
          related: missing.map(({ name }) =>
            relatedAt(`“${name.text}” is introduced here`, placeOf(paper, name)),
          ),
        },
      ];
    });
  },
};
