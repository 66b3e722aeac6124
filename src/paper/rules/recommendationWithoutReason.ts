import { contradictedAnswers } from "../argument/answers.ts";
import { isReported, ownWordsOf } from "../argument/ownWords.ts";
import { contentStems, stemsIn } from "../argument/words.ts";
import { hasSource } from "../evidence/sourceInText.ts";
import {
  ANNOUNCES_ADVICE,
  FOR_A_PURPOSE,
  HINT,
  ILL_OR_NEED,
  NO_ADVICE,
  NOT_OWN,
  REASON,
  RECOMMENDS,
  SUMMARY_HEADING,
} from "../lexicon/en/recommending.ts";
import { type Paper, type Paragraph, placeOf, type Section, sentencesOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

export const recommendationWithoutReason: PaperRule = {
  id: "recommendation-without-reason",
  severity: "note",
  kind: "reasoning",
  bearsOn: "argument",
  title: "Recommendations for which no reason is given in their paragraph",
  reason: "Who is told what to do asks why, and how to know that it was done well.",
  good: "A short paper\n\nThe League should open an office. Without one it learns of incidents a week late.\n",
  bad: "A short paper\n\nThe League should open an office in the capital. Its staff knows both languages.\n",
  expected: [
    "paper.txt:3:12 here somebody is told what to do, and the paragraph gives no reason or criterion; say why, and how one would see that it worked",
  ],
  readsEnglish: true,
  check(paper) {
    const open: { at: [Section, Found]; stems: Set<string> }[] = [];
    let last: Paragraph | undefined;
    let before: Paragraph | undefined;
    // The answer to the paper's own question that its thesis denies is told as that.
    const denied = new Set(contradictedAnswers(paper).map(({ second }) => second.sentence));
    for (const { sentence, paragraph, section } of sentencesOf(paper)) {
      if (paragraph !== last) [before, last] = [last, paragraph];
      if (!HINT.test(sentence.text) || denied.has(sentence)) continue;
      const own = ownWordsOf(paper, sentence);
      // A summary tells what is argued below.
      if (isSummary(section)) continue;
      const match = own.endsWith("?") ? null : RECOMMENDS.exec(own);
      if (!match || NOT_OWN.test(own)) continue;
      if (paragraph.sentences.some((one) => hasSource(one) || REASON.test(one.text))) continue;
      const word = match[1] ?? match[2]!;
      const from = match.index + match[0].indexOf(word);
      if (NO_ADVICE.test(own.slice(0, from)) || ANNOUNCES_ADVICE.test(own.slice(from))) continue;
      if (isReported(own, from) || FOR_A_PURPOSE.test(own)) continue;
      // The ill that is to be mended, or what is needed for an end, told in the sentence beside, is the reason.
      const at = paragraph.sentences.indexOf(sentence);
      const beside = [
        paragraph.sentences[at - 1] ?? before?.sentences.at(-1),
        sentence,
        paragraph.sentences[at + 1],
      ];
      if (beside.some((one) => one && ILL_OR_NEED.test(one.text))) continue;
      open.push({
        at: [
          section,
          {
            message: `here somebody is told what to do, and the paragraph gives no reason or criterion; say why, and how one would see that it worked`,
            place: placeOf(paper, sentence, from, from + word.length),
          },
        ],
        stems: contentStems(own.slice(from + word.length)),
      });
    }
    if (open.length === 0) return [];
    const reasoned = reasonsFor(paper, new Set(open.flatMap(({ stems }) => [...stems])));
    const bySection = new Map<Section, Found>();
    for (const {
      at: [section, found],
      stems,
    } of open) {
      const counts = new Map<number, number>();
      for (const stem of stems)
        for (const one of reasoned.get(stem) ?? []) counts.set(one, (counts.get(one) ?? 0) + 1);
      if ([...counts.values()].some((count) => count >= Math.min(2, stems.size))) continue;
      const first = bySection.get(section);
      if (first) first.related = [...(first.related ?? []), relatedAt("this too", found.place)];
      else bySection.set(section, found);
    }
    return [...bySection.values()];
  },
};

/**
 * Which sentences that give a reason hold each of the words, by their number. A reason given elsewhere counts too: a
 * list of recommendations often closes what was argued before.
 */
function reasonsFor(paper: Paper, wanted: ReadonlySet<string>): Map<string, Set<number>> {
  const reasoned = new Map<string, Set<number>>();
  let at = 0;
  for (const { sentence } of sentencesOf(paper)) {
    at += 1;
    if (sentence.text.length >= 600) continue;
    const own = ownWordsOf(paper, sentence);
    const stems = own === sentence.text ? stemsIn(sentence) : contentStems(own);
    const said = [...stems].filter((stem) => wanted.has(stem));
    if (said.length === 0 || !REASON.test(own)) continue;
    for (const stem of said) {
      const list = reasoned.get(stem) ?? new Set();
      if (list.size < 40) reasoned.set(stem, list.add(at));
    }
  }
  return reasoned;
}

function isSummary({ heading }: Section): boolean {
  return heading !== undefined && SUMMARY_HEADING.test(heading.text);
}
