import { placeOf, sentencesOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

/** The words of Intelligence Community Directive 203 (2015), with its percentages; then words on no scale. */
const SCALE: [RegExp, string | undefined][] = [
  [/\balmost no chance\b|\bremote (?:chance|possibility)\b/giu, "1 to 5 %"],
  [/\b(?:very|highly) (?:unlikely|improbable)\b/giu, "5 to 20 %"],
  [/\b(?:very|highly) (?:likely|probable)\b/giu, "80 to 95 %"],
  [/\b(?:almost|nearly) certain(?:ly)?\b/giu, "95 to 99 %"],
  [
    /\b(?:most|more|less|least|quite|rather|hardly|extremely|increasingly) (?:un)?(?:likely|probable|probably)\b/giu,
    undefined,
  ],
  [/\b(?:unlikely|improbable|improbably)\b/giu, "20 to 45 %"],
  [/\broughly even (?:chance|odds)\b/giu, "45 to 55 %"],
  [/\b(?:likely|probable|probably)\b/giu, "55 to 80 %"],
  [/\b(?:in all likelihood|without (?:a )?doubt|undoubtedly|inevitabl[ey]|bound to)\b/giu, undefined],
];

export const likelihoodInProse: PaperRule = {
  id: "likelihood-in-prose",
  severity: "note",
  kind: "likelihood",
  title: "Words of likelihood, and where they stand on a scale",
  reason:
    "Readers put very different numbers on one word. Here each is listed with its range on the scale of ICD 203, so that the author can see whether that is meant.",
  good: "A short paper\n\nTrade fell in 2014 and rose in 2016.\n",
  bad: "A short paper\n\nTrade will likely fall. The most likely outcome is war. It is likely soon.\n",
  expected: [
    "paper.txt:3:12 “likely” means 55 to 80 % on the ICD 203 scale; say so, or choose the word that is meant (2 times)",
    "paper.txt:3:29 “most likely” stands on no scale; say how likely, by a word of a scale you name",
  ],
  readsEnglish: true,
  check(paper) {
    const found = new Map<string, Found & { count: number }>();
    for (const { sentence } of sentencesOf(paper)) {
      const taken: [number, number][] = [];
      for (const [pattern, range] of SCALE)
        for (const match of sentence.text.matchAll(pattern)) {
          const end = match.index + match[0].length;
          if (taken.some(([from, to]) => match.index < to && end > from)) continue;
          taken.push([match.index, end]);
          const word = match[0].toLowerCase();
          const place = placeOf(paper, sentence, match.index, end);
          const known = found.get(word);
          if (known) {
            known.count += 1;
            known.related = [...(known.related ?? []), relatedAt("here too", place)];
          } else
            found.set(word, {
              message: range
                ? `“${word}” means ${range} on the ICD 203 scale; say so, or choose the word that is meant`
                : `“${word}” stands on no scale; say how likely, by a word of a scale you name`,
              place,
              count: 1,
            });
        }
    }
    return [...found.values()].map(({ count, message, ...rest }) => ({
      ...rest,
      message: count > 1 ? `${message} (${count} times)` : message,
    }));
  },
};
