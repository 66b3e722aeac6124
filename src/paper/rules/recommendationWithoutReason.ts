import { contentStems, ownWords, stemsIn } from "../argument/words.ts";
import { hasSource } from "../evidence/sourceInText.ts";
import { HINT, NOT_OWN, REASON, RECOMMENDS } from "../lexicon/en/recommending.ts";
import { type Paper, placeOf, type Section, sentencesOf } from "../paper.ts";
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
    "paper.txt:3:12 “should” recommends, and the paragraph gives no reason or criterion; say why, and how one would see that it worked",
  ],
  readsEnglish: true,
  check(paper) {
    const open: { at: [Section, Found]; stems: Set<string> }[] = [];
    for (const { sentence, paragraph, section } of sentencesOf(paper)) {
      if (!HINT.test(sentence.text)) continue;
      const own = ownWords(sentence.text);
      // A summary tells what is argued below.
      if (isSummary(section)) continue;
      const match = own.endsWith("?") ? null : RECOMMENDS.exec(own);
      if (!match || NOT_OWN.test(own)) continue;
      if (paragraph.sentences.some((one) => hasSource(one) || REASON.test(one.text))) continue;
      const word = match[1] ?? match[2]!;
      const from = match.index + match[0].indexOf(word);
      open.push({
        at: [
          section,
          {
            message: `“${word}” recommends, and the paragraph gives no reason or criterion; say why, and how one would see that it worked`,
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
    const own = ownWords(sentence.text);
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
  return (
    heading !== undefined &&
    /^(?:executive |policy )?(?:summary|abstract|key (?:points|findings|messages|judge?ments|takeaways)|at a glance|in brief)\s*$/iu.test(
      heading.text,
    )
  );
}
