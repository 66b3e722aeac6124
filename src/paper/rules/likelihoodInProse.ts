import type { RelatedPlace } from "../../record/index.ts";
import { isAssessment } from "../argument/assessment.ts";
import { type Estimate, estimatesOf, isForetold, type Range, termsMeant } from "../argument/likelihood.ts";
import { isReported, ownWordsOf } from "../argument/ownWords.ts";
import { NAMES_SCALE } from "../lexicon/en/likelihood.ts";
import { placeOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

export const likelihoodInProse: PaperRule = {
  id: "likelihood-in-prose",
  severity: "note",
  kind: "likelihood",
  bearsOn: "form",
  title: "Words of likelihood in an assessment, and where they stand on a scale",
  reason:
    "Readers put very different numbers on one word. Where a report or an assessment makes estimates and names no scale, its words are told once, each with its range in ICD 203, so that the author can see whether that is meant. A paper that defines its words by percentages is read on its own scale, and only words outside that are listed. Of essays, articles, newspapers, histories and records of meetings no scale is asked.",
  good: "A short essay\n\nTrade will likely fall. It will likely come soon.\n",
  bad: "A short assessment\n\nTrade will likely fall. The most likely outcome is war. A treaty is very unlikely to be signed by 2040.\n",
  expected: [
    "paper.txt:3:12 no scale is named for “likely” (ICD 203: 55 to 80 %), “very unlikely” (ICD 203: 5 to 20 %); name one, or say the numbers that are meant",
    "paper.txt:3:29 “most likely” stands on no scale; say how likely, by a word of a scale you name",
  ],
  readsEnglish: true,
  check(paper) {
    const { all, own } = estimatesOf(paper);
    if (!isAssessment(paper)) return [];
    const byWord = new Map<string, Estimate[]>();
    for (const estimate of all) {
      const { word, range, sentence, from, to, isNumbered } = estimate;
      if (isNumbered || (own && range) || !isForetold(sentence.text, from, to)) continue;
      if (isReported(ownWordsOf(paper, sentence), from)) continue;
      const known = byWord.get(word);
      if (known) known.push(estimate);
      else byWord.set(word, [estimate]);
    }
    const found: Found[] = [];
    const onScale: [string, Range, Estimate[]][] = [];
    for (const [word, uses] of byWord) {
      const range = uses[0]!.range;
      if (!own && range && !termsMeant(word)) {
        onScale.push([word, range, uses]);
        continue;
      }
      const message = own
        ? `“${word}” is not on the paper's own scale; use a word of it, or define this one there`
        : range
          ? `“${word}” is no term of ICD 203, which says “${termsMeant(word)!.join("” or “")}” for ${range[0]} to ${range[1]} %; use that, or name the scale that is meant`
          : `“${word}” stands on no scale; say how likely, by a word of a scale you name`;
      found.push({
        message: uses.length > 1 ? `${message} (${uses.length} times)` : message,
        place: placeOfUse(uses[0]!),
        related: [
          ...(own ? [relatedAt("the paper's own scale", placeOf(paper, own.sentence))] : []),
          ...others(uses),
        ],
      });
    }
    if (onScale.length > 0 && !NAMES_SCALE.test(paper.text)) {
      const words = onScale.map(([word, [low, high]]) => `“${word}” (ICD 203: ${low} to ${high} %)`);
      const uses = onScale.flatMap(([, , one]) => one);
      found.unshift({
        message: `no scale is named for ${words.join(", ")}; name one, or say the numbers that are meant`,
        place: placeOfUse(uses[0]!),
        related: others(uses),
      });
    }
    return found;

    function placeOfUse({ sentence, from, to }: Estimate) {
      return placeOf(paper, sentence, from, to);
    }

    function others([, ...uses]: readonly Estimate[]): RelatedPlace[] {
      return uses.map((use) => relatedAt(`“${use.word}” here too`, placeOfUse(use)));
    }
  },
};
