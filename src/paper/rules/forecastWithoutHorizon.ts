import { conclusionOf } from "../argument/conclusion.ts";
import { estimatesOf } from "../argument/likelihood.ts";
import { ownWords } from "../argument/words.ts";
import { placeOf, sentencesOf } from "../paper.ts";
import { type Found, type PaperRule, relatedAt } from "./paperRule.ts";

const HORIZON =
  /\b(?:19|20)\d\d\b|\b(?:by|before|until|within|during|in|over|for|at) (?:the )?(?:end of |start of |next |coming |following |spring|summer|autumn|winter|early |late |mid-)|\b(?:next|this|coming) (?:few |two |three |five |ten |twelve )?(?:months?|years?|decades?|weeks?|spring|summer|autumn|winter|term|summit|election)|\b(?:January|February|March|April|June|July|August|September|October|November|December|tomorrow)\b|\b(?:days|weeks|months|years|decade)\b|\b(?:within|in|by the end of|before the end of|later) (?:the |a |this )?(?:day|week|month|quarter|year)\b|\btonight\b/i;
/** A horizon to come, which the sentence after it shares. */
const AHEAD =
  /\b(?:in|over|within|for|during) the (?:next|coming)\b|\b(?:by|until|before|beyond|through) (?:the )?(?:(?:end|middle|start) of )?(?:January |February |March |April |May |June |July |August |September |October |November |December |spring |summer |autumn |winter |early |mid-|late )?20[2-9]\d\b/i;
/** What comes only then can be looked up then. */
const TEST =
  /\b(?:if|unless|until|once|as long as|as soon as|when|whether|provided|depends?|would|might|could|indicator|sign)\b/i;
const VAGUE =
  /\b(?:in the (?:near|foreseeable|not too distant) future|in the long run|sooner or later|some ?day|eventually|in due course|for the near future)\b/i;
const FORECAST = /\b(?:will|is going to|are going to)\b/i;
const NOT_FORECAST =
  /\b(?:this (?:paper|section|article|chapter|report|brief)|we|I) will\b|\b(?:clear|said|says|announced|promised|declared|stated|decided) (?:that )?\w+ will\b|\?$|\bwill(?:ing)? of\b|\bthe will\b/i;

export const forecastWithoutHorizon: PaperRule = {
  id: "forecast-without-horizon",
  severity: "note",
  kind: "likelihood",
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
