import { placeOf, sentencesOf } from "../paper.ts";
import type { Found, PaperRule } from "./paperRule.ts";

const ABSOLUTE =
  /\b((?:for|was|is|marked|marks) the first time|(?:is|was|are|were|remains?|remained) the only|the only (?:active|remaining|existing|surviving|known|working)|always|never|in every case|without exception|unprecedented(?:ly)?|everyone knows|nobody (?:doubts|denies))\b/giu;

export const absoluteWords: PaperRule = {
  id: "absolute-word",
  severity: "note",
  kind: "reasoning",
  title: "“Always”, “never”, “for the first time” without a source",
  reason: "One counter-example refutes an absolute word, so it needs a source that looked at all cases.",
  good: "A short paper\n\nFor the first time the text named no enemy.[1]\n\nNotes\n\n[1] Ann Lee, “Texts Compared,” Review 3 (2015).\n",
  bad: "A short paper\n\nFor the first time the text named no enemy. It was read widely.[1]\n\nNotes\n\n[1] Ann Lee, “Texts Compared,” Review 3 (2015).\n",
  expected: [
    "paper.txt:3:1 “For the first time” without a note: name a source that compared all cases, or say it less absolutely",
  ],
  readsEnglish: true,
  check(paper) {
    const found: Found[] = [];
    for (const { sentence } of sentencesOf(paper)) {
      if (sentence.marks.length > 0) continue;
      // What somebody else says absolutely is theirs.
      const own = sentence.text.replace(/[“„«][^“”„«»]*[”“»]/gu, (quoted) => " ".repeat(quoted.length));
      for (const match of own.matchAll(ABSOLUTE))
        found.push({
          message: `“${match[0]}” without a note: name a source that compared all cases, or say it less absolutely`,
          place: placeOf(paper, sentence, match.index, match.index + match[0].length),
        });
    }
    return found;
  },
};
