import type { RelatedPlace } from "../../record/index.ts";
import { estimatesOf, isForetold } from "../argument/likelihood.ts";
import { placeOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

export const likelihoodInProse: PaperRule = {
  id: "likelihood-in-prose",
  severity: "note",
  kind: "likelihood",
  bearsOn: "form",
  title: "Words of likelihood, and where they stand on a scale",
  reason:
    "Readers put very different numbers on one word. Here each that foretells an outcome is listed with its range on the scale of ICD 203, so that the author can see whether that is meant. A paper that defines its words by percentages is read on its own scale, and only words outside that are listed.",
  good: "A short paper\n\nTrade fell in 2014 and rose in 2016.\n",
  bad: "A short paper\n\nTrade will likely fall. The most likely outcome is war. It will likely come soon.\n",
  expected: [
    "paper.txt:3:12 “likely” means 55 to 80 % on the ICD 203 scale; say so, or choose the word that is meant (2 times)",
    "paper.txt:3:29 “most likely” stands on no scale; say how likely, by a word of a scale you name",
  ],
  readsEnglish: true,
  check(paper) {
    const { all, own } = estimatesOf(paper);
    const found = new Map<string, Found & { count: number; related: RelatedPlace[] }>();
    for (const { word, range, sentence, from, to, isNumbered } of all) {
      if (isNumbered || (own && range) || !isForetold(sentence.text, from, to)) continue;
      const place = placeOf(paper, sentence, from, to);
      const known = found.get(word);
      if (known) {
        known.count += 1;
        known.related.push(relatedAt("here too", place));
        continue;
      }
      const message = own
        ? `“${word}” is not on the paper's own scale; use a word of it, or define this one there`
        : range && /^highly\b/.test(word)
          ? `“${word}” is no term of ICD 203, which says “${word.replace(/^highly/, "very")}” for ${range[0]} to ${range[1]} %; use that, or name the scale that is meant`
          : range
            ? `“${word}” means ${range[0]} to ${range[1]} % on the ICD 203 scale; say so, or choose the word that is meant`
            : `“${word}” stands on no scale; say how likely, by a word of a scale you name`;
      const related = own ? [relatedAt("the paper's own scale", placeOf(paper, own.sentence))] : [];
      found.set(word, { message, place, count: 1, related });
    }
    return [...found.values()].map(({ count, message, ...rest }) => ({
      ...rest,
      message: count > 1 ? `${message} (${count} times)` : message,
    }));
  },
};
