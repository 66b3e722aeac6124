import { contentStems, ownWords, stemsIn } from "../argument/words.ts";
import { hasSource } from "../evidence/sourceInText.ts";
import { type Paper, placeOf, type Section, sentencesOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

const RECOMMENDS =
  /(?:^|[,;] )(?:[\p{L}’'-]+ ){1,7}?(should|must|ought to)(?: also| now| therefore| first)? (?!be (?:noted|read|said|seen|borne|remembered|stressed|emphasi[sz]ed|understood|expected|clear|added|mentioned)\b|not be (?:confused|read)\b|have\b|be\b(?! (?:given|made|taken|allowed|invited|asked|put|kept|brought|set)))[\p{L}]+|\b(it is (?:important|essential|vital|crucial|imperative|necessary)) for [^,.;]{2,60}? to\b/iu;
/** Anything that may be a reason or a measure of success; the paper has the benefit of the doubt. */
const REASON =
  /\b(?:because|since|as|so that|in order|therefore|thus|hence|consequently|otherwise|given|due to|reasons?|criteri(?:on|a)|if|unless|until|when|risks?|costs?|benefits?|allow\w*|ensur\w*|prevent\w*|avoid\w*|would|could|might|can|cannot|for this|only then|lest|without|rather than|by doing|this (?:is|will|means)|to (?:keep|show|reduce|protect|build|make|help|give|gain|secure|restore|lower|maintain|strengthen|support|stop|save|prepare|limit|test|prove|signal|increase|improve))\b|[:;]\s/iu;
const NOT_OWN =
  /\b(?:argue[sd]?|say|says|said|claim(?:s|ed)?|demand(?:s|ed)?|believe[sd]?|insist(?:s|ed)?|hold(?:s)?|treaty|law|rules?|resolution|agreement|act|article|charter|court|according|that)\b/i;

/** Most sentences hold none of these and are passed by at once. */
const HINT = /should|must|ought|it is /i;

export const recommendationWithoutReason: PaperRule = {
  id: "recommendation-without-reason",
  severity: "note",
  kind: "reasoning",
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
