import { ARGUING } from "../lexicon/arguing.ts";
import {
  AFTER_OUTCOME,
  AN_OUTCOME,
  FORECAST,
  FORETELLS,
  HORIZON,
  LIKELY_TO,
  NOT_FORECAST,
  OF_A_KIND,
  OF_ANYBODY,
  OF_OTHERS,
  OF_THE_TEXT,
  OUTCOME_IS,
  SUPPOSED,
  THAT_IS,
  WILL_NEAR,
  WITHIN_IF,
  WITHIN_THAT,
} from "../lexicon/en/forecasts.ts";
import { INEVITABLE } from "../lexicon/en/likelihood.ts";
import { type Paper, sentencesOf, type Text, wordCount } from "../paper.ts";
import { clauseAround } from "./clause.ts";
import { conclusionOf } from "./conclusion.ts";
import { isOutlook, isSummary } from "./headings.ts";
import { estimatesOf, isGuess } from "./likelihood.ts";
import { isTableRow } from "./listItems.ts";
import { ownWords, ownWordsOf } from "./ownWords.ts";
import { recommends } from "./recommendations.ts";

/** Sentences of what is to come: with a word of likelihood, with a time, or where the paper concludes or looks ahead. */
export function forecastsOf(paper: Paper): Text[] {
  if (paper.language === "other") return [];
  return ARGUING[paper.language] ? foretoldIn(paper) : foretold(paper);
}

function foretold(paper: Paper): Text[] {
  const judged = new Set<Text>(
    estimatesOf(paper)
      .all.filter(
        ({ sentence, from, to }) =>
          !isGuess(sentence.text, from, to) && isOfWhatComes(ownWordsOf(paper, sentence), from, to),
      )
      .map(({ sentence }) => sentence),
  );
  const conclusion = conclusionOf(paper);
  const found: Text[] = [];
  for (const { sentence, paragraph, section } of sentencesOf(paper)) {
    const isJudged = judged.has(sentence);
    if (!isJudged && !FORECAST.test(sentence.text) && !FORETELLS.test(sentence.text)) continue;
    const own = ownWordsOf(paper, sentence);
    if (NOT_FORECAST.test(own) || OF_OTHERS.test(own) || OF_THE_TEXT.test(own)) continue;
    if (
      isTableRow(paper, paragraph) ||
      (isJudged && (OF_A_KIND.test(own) || SUPPOSED.test(own)) && !FORECAST.test(own))
    )
      continue;
    if (isJudged) {
      if (wordCount(own) >= LEAST_WORDS) found.push(sentence);
      continue;
    }
    // Of what is quoted somebody else is the prophet.
    if (own !== sentence.text && !FORECAST.test(own) && !FORETELLS.test(own)) continue;
    if (
      conclusion.has(paragraph) ||
      isOutlook(section) ||
      (!WITHIN_THAT.test(own) &&
        (isSummary(section) ||
          // A year in brackets is that of a work.
          (HORIZON.test(own.replace(/[([][^()[\]]*[)\]]/gu, "")) &&
            !recommends(own, { language: "en", isSure: false, before: "" }))))
    )
      found.push(sentence);
  }
  return found;
}

/** Shorter, it answers a question or goes on from a sentence before: "Probably not." */
const LEAST_WORDS = 4;

/** "Is likely to rise", "a truce is unlikely", "will probably": and not "is probably the oldest", "was inevitable". */
function isOfWhatComes(own: string, from: number, to: number): boolean {
  const [before, word, after] = [own.slice(0, from), own.slice(from, to), own.slice(to)];
  if (/^\s*$/u.test(word) || WITHIN_IF.test(before)) return false;
  if (LIKELY_TO.test(after)) return !OF_ANYBODY.test(before) && !THAT_IS.test(before);
  return (
    WILL_NEAR.test(clauseAround(own, from, to)) ||
    AN_OUTCOME.test(word + after) ||
    (OUTCOME_IS.test(before) && AFTER_OUTCOME.test(after) && !INEVITABLE.test(word))
  );
}

/** In languages whose future also makes the passive, only with a time or a word of likelihood. */
function foretoldIn(paper: Paper): Text[] {
  const { expects, foretells, horizon, notOwn, reports } = ARGUING[paper.language]!;
  return [...sentencesOf(paper)]
    .map(({ sentence }) => sentence)
    .filter(({ text }) => {
      const own = ownWords(text);
      return (
        (expects.test(own) || (foretells.test(own) && horizon.test(own))) &&
        !notOwn.test(own) &&
        !reports?.test(own) &&
        !/\?\s*$/u.test(own)
      );
    });
}
