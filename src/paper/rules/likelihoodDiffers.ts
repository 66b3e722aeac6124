import { clauseAround } from "../argument/clause.ts";
import { type Estimate, estimatesOf } from "../argument/likelihood.ts";
import { opposedLikelihoods } from "../argument/opposedLikelihoods.ts";
import { contentStems, namesIn, shared } from "../argument/words.ts";
import { CONDITION, STEMS_OF_LIKELIHOOD } from "../lexicon/en/likelihood.ts";
import { type Paper, placeOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

/** Longer ones are tables or lists without full stops, and no judgment can be told from the next. */
const LONGEST = 2_000;
const SAME = 0.75;
/** Of the earlier judgments that share a word only so many are compared, so that time stays linear. */
const MOST_COMPARED = 6;

export const likelihoodDiffers: PaperRule = {
  id: "likelihood-differs",
  severity: "warning",
  kind: "likelihood",
  bearsOn: "argument",
  title: "One outcome is judged with different words of likelihood in two places",
  reason: "A reader who finds two judgments of one thing does not know which is the author's.",
  good: "A short paper\n\nThe treaty is likely to be signed this year.\n\nIn the end the treaty will likely be signed this year.\n",
  bad: "A short paper\n\nThe treaty is likely to be signed this year.\n\nAfter all the treaty is unlikely to be signed this year.\n",
  expected: [
    "paper.txt:5:25 “unlikely” (20 to 45 %) here, “likely” (55 to 80 %) before, of what seems the same outcome; use one, or say what changed",
  ],
  check(paper) {
    const onScale = paper.language === "en" ? differOnScale(paper) : [];
    return onScale.length > 0 ? onScale : opposedLikelihoods(paper);
  },
};

function differOnScale(paper: Paper): Found[] {
  const { all, own } = estimatesOf(paper);
  const names = namesIn(paper);
  const byStem = new Map<string, { estimate: Estimate; stems: Set<string>; key: string }[]>();
  const found: Found[] = [];
  for (const estimate of all) {
    const { range, sentence, from, to, word } = estimate;
    if (!range || sentence.text.length > LONGEST || CONDITION.test(sentence.text)) continue;
    const clause = clauseAround(sentence.text, from, to);
    const stems = contentStems(clause.replace(word, " "));
    for (const stem of STEMS_OF_LIKELIHOOD) stems.delete(stem);
    if (stems.size < 2) continue;
    // Names and numbers have to be the same ones.
    const key = [...stems]
      .filter((stem) => names.has(stem) || /\d/.test(stem))
      .sort()
      .join(" ");
    const compared = new Set<Estimate>();
    for (const stem of stems)
      for (const before of byStem.get(stem) ?? []) {
        if (compared.has(before.estimate) || before.key !== key || before.estimate.sentence === sentence)
          continue;
        compared.add(before.estimate);
        const both = shared(before.stems, stems);
        if (both < 2 || both / (before.stems.size + stems.size - both) < SAME) continue;
        const other = before.estimate.range!;
        if (range[0] < other[1] && other[0] < range[1]) continue;
        const scale = own ? " on the paper's own scale" : "";
        found.push({
          message: `“${word}” (${range[0]} to ${range[1]} %${scale}) here, “${before.estimate.word}” (${other[0]} to ${other[1]} %) before, of what seems the same outcome; use one, or say what changed`,
          place: placeOf(paper, sentence, from, to),
          related: [
            relatedAt(
              `“${before.estimate.word}” here`,
              placeOf(paper, before.estimate.sentence, before.estimate.from, before.estimate.to),
            ),
          ],
          ...(range[0] >= 50 === other[0] >= 50 ? { severity: "note" as const } : {}),
        });
      }
    for (const stem of stems) {
      const list = byStem.get(stem) ?? [];
      list.push({ estimate, stems, key });
      if (list.length > MOST_COMPARED) list.shift();
      byStem.set(stem, list);
    }
  }
  return found;
}
