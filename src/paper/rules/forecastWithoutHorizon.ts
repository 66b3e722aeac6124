import { conclusionOf } from "../argument/conclusion.ts";
import { estimatesOf } from "../argument/likelihood.ts";
import { ownWords } from "../argument/words.ts";
import { AHEAD, FORECAST, HORIZON, NOT_FORECAST, TEST, VAGUE } from "../lexicon/en/forecasts.ts";
import { placeOf, sentencesOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

export const forecastWithoutHorizon: PaperRule = {
  id: "forecast-without-horizon",
  severity: "note",
  kind: "likelihood",
  bearsOn: "argument",
  title: "Forecasts without a time or a test",
  reason: "A forecast that names no time and no sign can never be found wrong, and so says little.",
  good: "A short paper\n\nTrade will probably fall by the end of 2030.\n",
  bad: "A short paper\n\nTrade will probably fall in the near future.\n",
  expected: [
    "paper.txt:3:7 this forecast names no time, only “in the near future”; say by when, or by what a reader would see it",
  ],
  readsEnglish: true,
  check(paper) {
    const conclusion = conclusionOf(paper);
    const judged = new Set(estimatesOf(paper).all.map(({ sentence }) => sentence));
    const opening = [
      paper.title?.text ?? "",
      ...(paper.sections[0]?.paragraphs.slice(0, 4).map(({ text }) => text) ?? []),
    ];
    // A horizon given at the start holds for all that follows.
    if (
      opening.some((text) =>
        /\b(?:over|in|within|for) the (?:next|coming) (?:\w+ )?(?:months?|years?|decade)|\b(?:to|until|by|through) 20[2-9]\d\b|\btime horizon\b/i.test(
          text,
        ),
      )
    )
      return [];
    const found: { message: string; place: Found["place"] }[] = [];
    for (const { sentence, paragraph, index } of sentencesOf(paper)) {
      if (!judged.has(sentence) && !conclusion.has(paragraph)) continue;
      const own = ownWords(sentence.text);
      const will = FORECAST.exec(own);
      if (!will || NOT_FORECAST.test(own) || TEST.test(own)) continue;
      const vague = VAGUE.exec(own);
      if (!vague && HORIZON.test(own)) continue;
      const before = paragraph.sentences[index - 1];
      if (!vague && before && AHEAD.test(before.text)) continue;
      found.push({
        message: vague ? `names no time, only “${vague[0]}”` : "names no time and no test",
        place: placeOf(paper, sentence, will.index, will.index + will[0].length),
      });
    }
    const [first, ...others] = found;
    if (!first) return [];
    const more = others.length > 0 ? ` (${others.length} more like it)` : "";
    return [
      {
        message: `this forecast ${first.message}; say by when, or by what a reader would see it${more}`,
        place: first.place,
        related: others.map(({ message, place }) => relatedAt(message, place)),
      },
    ];
  },
};
