import { actorsNamed } from "../../actors/index.ts";
import { ownWordsOf } from "../argument/ownWords.ts";
import { noteSources } from "../evidence/noteSources.ts";
import { BEST_SOURCE, INFERS, MANY, VIEW, VIEW_HINT } from "../lexicon/en/voices.ts";
import { placeOf, sentencesOf } from "../paper.ts";
import type { Found, PaperRule } from "./paperRule.ts";

export const oneVoiceForMany: PaperRule = {
  id: "one-voice-for-many",
  severity: "note",
  kind: "evidence",
  bearsOn: "evidence",
  title: "One person's speech or article stands for a state or for many",
  reason: "A state has more voices than one, and they change; a reader asks who else says so.",
  good: "A short paper\n\nIn the view of Moravian officials, the treaty is void.[1]\n\nNotes\n\n[1] Ann Lee, “Minutes,” Review 3 (2015); Bo Ek, “Talks,” Review 4 (2015).\n",
  bad: "A short paper\n\nIn the view of Moravian officials, the treaty is void.[1] Here his speech shows that Moravia wants war.\n\nNotes\n\n[1] Ann Lee, “My Talks,” Review 3 (2015).\n",
  expected: [
    "paper.txt:3:16 “Moravian officials” are many, and the one note names one person (Ann Lee); name more voices, or say whose view it is",
    "paper.txt:3:64 what Moravia holds is concluded from one speech; name other sources that agree, or say whose view it is",
  ],
  readsEnglish: true,
  check(paper) {
    const sources = new Map(noteSources(paper).map((source) => [source.note.label.toLowerCase(), source]));
    const found: Found[] = [];
    for (const { sentence } of sentencesOf(paper)) {
      if (!VIEW_HINT.test(sentence.text) && !VIEW.test(sentence.text)) continue;
      const own = ownWordsOf(paper, sentence);
      const infers = own.length < 1_500 ? INFERS.exec(own) : null;
      if (infers)
        found.push({
          message: `what ${infers[2]} holds is concluded from one ${infers[1]}; name other sources that agree, or say whose view it is`,
          place: placeOf(paper, sentence, infers.index, infers.index + infers[0].length),
        });
      const best = BEST_SOURCE.exec(own);
      if (best && actorsNamed(own).length > 0)
        found.push({
          message: `“${best[0]}” lets one source speak for an actor; name others, or say why they would not agree`,
          place: placeOf(paper, sentence, best.index, best.index + best[0].length),
        });
      const many = MANY.exec(own);
      const labels = new Set(sentence.marks.map(({ label }) => label.toLowerCase()));
      const voices = [...labels].map((label) => sources.get(label));
      const [voice] = many && VIEW.test(own) ? voicesAfter(many.index) : [];
      if (!many || !voice?.person || voice.note.text.includes(";") || voices.includes(undefined)) continue;
      found.push({
        message: `“${many[0]}” are many, and the one note names one person (${voice.person}); name more voices, or say whose view it is`,
        place: placeOf(paper, sentence, many.index, many.index + many[0].length),
      });

      /** The first note after the words; where several follow at once there is more than one voice. */
      function voicesAfter(at: number) {
        const after = sentence.marks.filter((mark) => mark.at > at);
        const together = after.filter((mark) => mark.at - after[0]!.at <= 1);
        return together.length === 1 ? [sources.get(after[0]!.label.toLowerCase())] : [];
      }
    }
    return found;
  },
};
