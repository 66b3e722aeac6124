import { isReported, ownWordsOf } from "../argument/ownWords.ts";
import { givesSources, hasSource } from "../evidence/sourceInText.ts";
import {
  ABSOLUTE,
  GENERAL,
  NAMED,
  NEVER,
  NOT_ABSOLUTE,
  OF_ALL,
  OF_THE_THING,
  ON_RECORD,
  ONLY_LEFT,
  SURVEYED,
} from "../lexicon/en/absolutes.ts";
import { placeOf, sentencesOf } from "../paper.ts";
import type { Found, PaperRule } from "./paperRule.ts";

export const absoluteWords: PaperRule = {
  id: "absolute-word",
  severity: "note",
  kind: "reasoning",
  bearsOn: "evidence",
  title: "“Always”, “never”, “for the first time” without a source",
  reason: "One counter-example refutes an absolute word, so it needs a source that looked at all cases.",
  good: "A short paper\n\nFor the first time the Treaty of Lusaka named no enemy.[1]\n\nNotes\n\n[1] Ann Lee, “Texts Compared,” Review 3 (2015).\n",
  bad: "A short paper\n\nFor the first time the Treaty of Lusaka named no enemy. It was read widely.[1]\n\nNotes\n\n[1] Ann Lee, “Texts Compared,” Review 3 (2015).\n",
  expected: [
    "paper.txt:3:1 “For the first time” without a source: name one that compared all cases, or say it less absolutely",
  ],
  readsEnglish: true,
  check(paper) {
    if (!givesSources(paper)) return [];
    const found: Found[] = [];
    for (const { sentence } of sentencesOf(paper)) {
      // What respondents said, and how many of them, has its source in the survey.
      if (hasSource(sentence) || SURVEYED.test(sentence.text)) continue;
      // What somebody else says absolutely is theirs.
      const own = ownWordsOf(paper, sentence);
      // A question claims nothing, and an exclamation means the contrary as often as not.
      if (/[?!]\s*$/.test(own)) continue;
      for (const match of own.matchAll(ABSOLUTE)) {
        if (
          ON_RECORD.test(own.slice(match.index)) ||
          (NEVER.test(match[0]) && OF_THE_THING.test(own.slice(0, match.index)))
        )
          continue;
        if (isReported(own, match.index)) continue;
        if (NOT_ABSOLUTE.test(own.slice(Math.max(0, match.index - 40), match.index))) continue;
        // Of a rule, a model or a thing of the author's own no source could compare all cases; of a named actor one can.
        if (
          GENERAL.test(own) ||
          !(NAMED.test(sentence.text) || ONLY_LEFT.test(own.slice(match.index)) || OF_ALL.test(match[0]))
        )
          continue;
        found.push({
          message: `“${match[0]}” without a source: name one that compared all cases, or say it less absolutely`,
          place: placeOf(paper, sentence, match.index, match.index + match[0].length),
        });
      }
    }
    return found;
  },
};
