import { alternativesOf } from "../argument/alternatives.ts";
import { type Estimate, estimatesOf } from "../argument/likelihood.ts";
import { oppositesJudged } from "../argument/oppositeOutcomes.ts";
import { EITHER, OR, THE_BEFORE } from "../lexicon/en/clauses.ts";
import { COMBINABLE } from "../lexicon/en/likelihood.ts";
import { placeOf, sentencesOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

export const outcomesExclusive: PaperRule = {
  id: "outcomes-exclusive",
  severity: "warning",
  kind: "likelihood",
  bearsOn: "argument",
  title: "Outcomes of which only one can come are judged so that the words cannot all hold",
  reason:
    "The chances of outcomes that exclude each other add up to a hundred at most, and to a hundred where there is no other. Two of them cannot both be likely.",
  good: "A short paper\n\nTwo scenarios are possible: a lasting truce and open war.\n\nA lasting truce is likely.\n\nOpen war is unlikely.\n",
  bad: "A short paper\n\nTwo scenarios are possible: a lasting truce and open war.\n\nA lasting truce is likely.\n\nOpen war is likely too.\n",
  expected: [
    "paper.txt:3:1 of these 2 scenarios only one can come, but their words add up to at least 110 %: “a lasting truce” likely (55 to 80 %), “open war” likely (55 to 80 %); choose words that can hold together, or say that both can come",
  ],
  readsEnglish: true,
  check(paper) {
    let isCombinable: boolean | undefined;
    const found = alternativesOf(paper).flatMap(({ announcement, alternatives }): Found[] => {
      const judged = alternatives.flatMap(({ name, estimates }) => {
        const first = estimates.find(({ range }) => range);
        return first ? [{ name, first, range: first.range! }] : [];
      });
      const most = alternatives.flatMap(({ name, estimates }) => {
        const first = estimates.find(
          ({ word, sentence, from }) =>
            word === "most likely" && THE_BEFORE.test(sentence.text.slice(0, from)),
        );
        return first ? [{ name, first }] : [];
      });
      const place = placeOf(paper, announcement.text);
      const least = judged.reduce((sum, { range }) => sum + range[0], 0);
      const greatest = judged.reduce((sum, { range }) => sum + range[1], 0);
      const words = judged
        .map(({ name, first, range }) => `“${name.text}” ${first.word} (${range[0]} to ${range[1]} %)`)
        .join(", ");
      const related = judged.map(({ first }) => relatedAt(`“${first.word}”`, placeOfEstimate(first)));
      if (judged.length < 2 && most.length < 2) return [];
      isCombinable ??= [...sentencesOf(paper)].some(({ sentence }) => COMBINABLE.test(sentence.text));
      if (isCombinable) return [];
      if (most.length >= 2)
        return [
          {
            message: `${most.map(({ name }) => `“${name.text}”`).join(" and ")} are each called the most likely of these ${announcement.noun}; only one can be`,
            place,
            related: most.map(({ first }) => relatedAt("“the most likely”", placeOfEstimate(first))),
          },
        ];
      if (judged.length >= 2 && least > 100)
        return [
          {
            message: `of these ${alternatives.length} ${announcement.noun} only one can come, but their words add up to at least ${least} %: ${words}; choose words that can hold together, or say that both can come`,
            place,
            related,
          },
        ];
      if (judged.length === alternatives.length && greatest < 100)
        return [
          {
            message: `these ${alternatives.length} ${announcement.noun} are all there are, but their words add up to ${greatest} % at most: ${words}; choose words that can hold together, or say what else can come`,
            place,
            related,
            severity: "note",
          },
        ];
      return [];
    });
    const bySentence = new Map<Estimate["sentence"], Estimate[]>();
    for (const one of estimatesOf(paper).all)
      if (one.range) bySentence.set(one.sentence, [...(bySentence.get(one.sentence) ?? []), one]);
    for (const [sentence, [one, two]] of bySentence) {
      if (!one || !two || one.range![0] + two.range![0] <= 100) continue;
      if (!EITHER.test(sentence.text.slice(0, one.from)) || !OR.test(sentence.text.slice(one.to, two.from)))
        continue;
      found.push({
        message: `either the one or the other, but “${one.word}” and “${two.word}” add up to at least ${one.range![0] + two.range![0]} %; choose words that can hold together`,
        place: placeOf(paper, sentence, one.from, two.to),
      });
    }
    for (const [before, { sentence, word, range, from, to }] of oppositesJudged(paper))
      found.push({
        severity: "note",
        message: `“${word}” here and “${before.word}” before are said of an outcome and its opposite, and add up to at least ${Math.min(before.range[0], 100) + range[0]} %; choose words that can hold together`,
        place: placeOf(paper, sentence, from, to),
        related: [
          relatedAt(`“${before.word}” here`, placeOf(paper, before.sentence, before.from, before.to)),
        ],
      });
    return found;

    function placeOfEstimate({ sentence, from, to }: Estimate) {
      return placeOf(paper, sentence, from, to);
    }
  },
};
