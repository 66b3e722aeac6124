import { ownWordsOf } from "../argument/ownWords.ts";
import { firstSource } from "../evidence/sourceInText.ts";
import { CAUSE_LEFT_OPEN, CAUSED, LEADS_AS_WAYS_DO } from "../lexicon/en/causes.ts";
import { placeOf, sentencesOf } from "../paper.ts";
import { systemOf } from "../references/system.ts";
import type { Found, PaperRule } from "./paperRule.ts";

export const causeWithoutSource: PaperRule = {
  id: "cause-without-source",
  severity: "note",
  // Until it is judged.
  isOff: true,
  kind: "evidence",
  bearsOn: "evidence",
  title: "A cause told as a fact, in a paragraph without a source",
  reason:
    "That one thing followed another can be seen; that it was caused by it has to be shown by somebody.",
  good: "A short paper\n\nThe embargo led to a fall in trade.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n",
  bad: "A short paper\n\nThe embargo led to a fall in trade.\n\nThen it rose.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n",
  expected: [
    "paper.txt:3:13 “led to” tells a cause as a fact, and its paragraph names no source; name who showed it, or say that it is your reading",
  ],
  readsEnglish: true,
  check(paper) {
    if (systemOf(paper) !== "notes") return [];
    const found: Found[] = [];
    for (const { sentence, paragraph } of sentencesOf(paper)) {
      if (firstSource(paragraph) < Number.POSITIVE_INFINITY) continue;
      const own = ownWordsOf(paper, sentence);
      const match = CAUSED.exec(own);
      if (!match || CAUSE_LEFT_OPEN.test(own) || LEADS_AS_WAYS_DO.test(own)) continue;
      found.push({
        message: `“${match[0]}” tells a cause as a fact, and its paragraph names no source; name who showed it, or say that it is your reading`,
        place: placeOf(paper, sentence, match.index, match.index + match[0].length),
      });
    }
    return found;
  },
};
