import { forecastsOf } from "../argument/forecasts.ts";
import { isReported, ownWordsOf } from "../argument/ownWords.ts";
import {
  AHEAD,
  FORECAST,
  HORIZON,
  HORIZON_OF_ALL,
  NOT_FORECAST,
  TEST,
  VAGUE,
} from "../lexicon/en/forecasts.ts";
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
    "paper.txt:3:26 this forecast names no time, only “in the near future”; say by when, or by what a reader would see it",
  ],
  readsEnglish: true,
  check(paper) {
    const forecasts = new Set(forecastsOf(paper));
    const opening = [
      paper.title?.text ?? "",
      ...(paper.sections[0]?.paragraphs.slice(0, 4).map(({ text }) => text) ?? []),
    ];
    // A horizon given at the start holds for all that follows.
    if (opening.some((text) => HORIZON_OF_ALL.test(text))) return [];
    const found: { message: string; place: Found["place"] }[] = [];
    for (const { sentence, paragraph, index } of sentencesOf(paper)) {
      if (!forecasts.has(sentence)) continue;
      const own = ownWordsOf(paper, sentence);
      const will = FORECAST.exec(own);
      if (!will || isReported(own, will.index) || NOT_FORECAST.test(own) || TEST.test(own)) continue;
      const vague = VAGUE.exec(own);
      if (!vague && HORIZON.test(own)) continue;
      const before = paragraph.sentences[index - 1];
      if (!vague && before && AHEAD.test(before.text)) continue;
      found.push(
        vague
          ? {
              message: `names no time, only “${vague[0]}”`,
              place: placeOf(paper, sentence, vague.index, vague.index + vague[0].length),
            }
          : // The whole of it is the forecast, and not its "will".
            { message: "names no time and no test", place: placeOf(paper, sentence) },
      );
    }
    const [first, ...others] = found;
    if (!first) return [];
    const more =
      others.length === 0
        ? ""
        : others.length === 1
          ? ", and another names none either"
          : `, and ${others.length} others name none either`;
    return [
      {
        message: `this forecast ${first.message}${more}; say by when, or by what a reader would see it`,
        place: first.place,
        related: others.map(({ message, place }) => relatedAt(message, place)),
      },
    ];
  },
};
