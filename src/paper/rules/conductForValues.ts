import { citationsOf } from "../citations/index.ts";
import { CONDUCT, VALUES } from "../lexicon/en/quoting.ts";
import { placeOf, sentencesOf } from "../paper.ts";
import type { Found, PaperRule } from "./paperRule.ts";

export const conductForValues: PaperRule = {
  id: "conduct-for-values",
  severity: "note",
  kind: "evidence",
  bearsOn: "evidence",
  title: "A code of conduct for staff cited for what an organisation or a state stands for",
  reason:
    "A code of conduct tells employees how to behave; what an organisation stands for is in its treaty, charter or declarations.",
  good: "A short paper\n\nThe League’s values are peace and law.[1]\n\nNotes\n\n[1] League, “Charter,” 4 May 1950.\n",
  bad: "A short paper\n\nThe League’s values are honesty and care.[1]\n\nNotes\n\n[1] League, “Code of Conduct,” 4 May 2012.\n",
  expected: [
    "paper.txt:7:5 a code of conduct binds staff; for the values of an organisation or a state cite its treaty, charter or declarations",
  ],
  readsEnglish: true,
  check(paper) {
    const claimed = new Set<string>();
    for (const { sentence, paragraph, index } of sentencesOf(paper))
      if (VALUES.test(sentence.text) || (index > 0 && VALUES.test(paragraph.sentences[index - 1]!.text)))
        for (const { label } of sentence.marks) claimed.add(label.toLowerCase());
    return citationsOf(paper).flatMap(({ note, citations }) =>
      citations
        .filter(({ work }) => claimed.has(note.label.toLowerCase()) && CONDUCT.test(work.title ?? ""))
        .map(
          ({ span }): Found => ({
            message:
              "a code of conduct binds staff; for the values of an organisation or a state cite its treaty, charter or declarations",
            place: placeOf(paper, note, span.from, span.to),
          }),
        ),
    );
  },
};
