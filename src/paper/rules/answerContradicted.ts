import { contradictedAnswers } from "../argument/answers.ts";
import { placeOf } from "../paper.ts";
import { type PaperRule, relatedAt } from "./paperRule.ts";

const OPENING =
  "Has the Mission Failed?\n\nIntroduction\n\nThis paper argues that the mission has failed.\n\nThe record\n\nThe mission was opened in 2015.\n\nConclusion\n\n";

export const answerContradicted: PaperRule = {
  id: "answer-contradicted",
  severity: "warning",
  kind: "reasoning",
  bearsOn: "argument",
  title: "The paper answers its own question by yes and by no",
  reason: "Who reads the first page and the last goes away with opposite answers.",
  good: `${OPENING}The mission has failed. It was never more than an office.\n`,
  bad: `${OPENING}The mission has not failed. It reported what it saw.\n`,
  expected: [
    "paper.txt:13:1 this denies what the paper answers before, “This paper argues that the mission has failed.”; say which of the two holds, or what each is true of",
  ],
  check(paper) {
    return contradictedAnswers(paper).map(({ first, second }) => ({
      message: `this denies what the paper answers before, “${shortened(first.sentence.text)}”; say which of the two holds, or what each is true of`,
      place: placeOf(paper, second.sentence),
      related: [relatedAt("the answer before", placeOf(paper, first.sentence))],
    }));
  },
};

const LONGEST = 160;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(" ", LONGEST))} …`;
}
