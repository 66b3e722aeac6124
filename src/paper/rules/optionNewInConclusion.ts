import { alternativesOf } from "../argument/alternatives.ts";
import { placeOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

const OPENING =
  "A short paper\n\nTwo scenarios are possible: a lasting truce and a formal treaty.\n\nA lasting truce would save lives.\n\nA formal treaty would take years.\n\nConclusion\n\n";

export const optionNewInConclusion: PaperRule = {
  id: "option-new-in-conclusion",
  severity: "warning",
  kind: "models",
  bearsOn: "argument",
  title: "The conclusion counts an option that was never introduced",
  reason: "What a paper concludes with has to have been weighed in it; a new option comes without grounds.",
  good: `${OPENING}Two outcomes are possible: a lasting truce, or a formal treaty.\n`,
  bad: `${OPENING}Two outcomes are possible: a lasting truce, or partition along the river.\n`,
  expected: [
    "paper.txt:11:48 “partition along the river” stands among the outcomes of the conclusion, but was not among the 2 scenarios listed before; introduce and weigh it, or leave it out",
  ],
  readsEnglish: true,
  check(paper) {
    return alternativesOf(paper).flatMap(({ latest, concluded }): Found[] =>
      (concluded?.items ?? [])
        .filter(({ isKnown }) => !isKnown)
        .map(({ name }) => ({
          message: `“${name.text}” stands among the ${concluded!.announcement.noun} of the conclusion, but was not among the ${latest.items.length} ${latest.noun} listed before; introduce and weigh it, or leave it out`,
          place: placeOf(paper, name),
          related: [relatedAt(`the ${latest.noun} listed before`, placeOf(paper, latest.text))],
        })),
    );
  },
};
