import { firstSource } from "../evidence/sourceInText.ts";
import { CONCLUDING } from "../lexicon/en/concluding.ts";
import { type Paragraph, placeOf, sentencesOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

export const conclusionUnsupported: PaperRule = {
  id: "conclusion-unsupported",
  severity: "note",
  kind: "reasoning",
  bearsOn: "evidence",
  title: "A conclusion whose paragraph gives no source up to it",
  reason:
    "“Therefore” is only as good as what it follows from; where none of that has a source, a reader cannot check it.",
  good: "A short paper\n\nTrade fell by half.[1] Therefore both sides lost.\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n",
  bad: "A short paper\n\nTrade fell by half. Therefore both sides lost. This is known.[1]\n\nNotes\n\n[1] Ann Lee, “Trade,” Review 3 (2015).\n",
  expected: [
    "paper.txt:3:21 “Therefore” concludes from sentences without a note; give the source of what it follows from",
  ],
  readsEnglish: true,
  check(paper) {
    if (paper.notes.length === 0) return [];
    const found = new Map<Paragraph, Found>();
    const last = paper.sections.at(-1);
    for (const { sentence, paragraph, section, index } of sentencesOf(paper)) {
      const match = CONCLUDING.exec(sentence.text);
      // A closing section concludes from the paper as a whole.
      if (!match || (section === last && paper.sections.length > 1)) continue;
      if (firstSource(paragraph) <= index) continue;
      const at = match.index + match[0].length - match[1]!.length;
      const place = placeOf(paper, sentence, at, at + match[1]!.length);
      const before = found.get(paragraph);
      if (before) before.related = [...(before.related ?? []), relatedAt(`“${match[1]}” too`, place)];
      else
        found.set(paragraph, {
          message: `“${match[1]}” concludes from sentences without a note; give the source of what it follows from`,
          place,
        });
    }
    return [...found.values()];
  },
};
