import { ARGUING } from "../lexicon/arguing.ts";
import {
  CLAIMS_ALONE,
  CLOSES,
  CLOSES_ALONE,
  CONCLUDING,
  CONCLUSION_HINT,
  FINDS,
  NO_FACT,
  SUMS_UP,
  SURELY_CONCLUDES,
} from "../lexicon/en/concluding.ts";
import { EXPECTS, FORECAST } from "../lexicon/en/forecasts.ts";
import { CONTACT } from "../lexicon/sourceless.ts";
import { type Paper, sentencesOf, type Text, wordCount } from "../paper.ts";
import { conclusionOf } from "./conclusion.ts";
import { forecastsOf } from "./forecasts.ts";
import { isJudgement, isSummary } from "./headings.ts";
import { itemsIn, part } from "./listItems.ts";
import { optionsOf, type SeenOption } from "./optionsSeen.ts";
import { ownWordsOf } from "./ownWords.ts";
import { recommendationsOf } from "./recommendations.ts";

export type { SeenOption };

/** What of an argument was seen in a paper, so that silence about it can be told from not having looked. */
export interface Argument {
  options: SeenOption[];
  recommendations: Text[];
  conclusions: Text[];
  forecasts: Text[];
}

/** Hostile and very long papers have no end of them. */
const MOST_SEEN = 200;
/** Less is a number of a paragraph or the remains of a note. */
const LEAST_WORDS = 2;
/** Closing words at the end of a paper without a closing section: from this share of its paragraphs on. */
const LAST_PART = 0.8;

const known = new WeakMap<Paper, Argument>();

export function argumentOf(paper: Paper): Argument {
  const before = known.get(paper);
  if (before) return before;
  const forecasts = forecastsOf(paper);
  const recommendations = recommendationsOf(paper);
  const seen: Argument = {
    options: optionsOf(paper),
    recommendations: recommendations.slice(0, MOST_SEEN),
    conclusions: conclusionsOf(paper, new Set([...forecasts, ...recommendations])),
    forecasts: forecasts.slice(0, MOST_SEEN),
  };
  known.set(paper, seen);
  return seen;
}

/** A sentence and no part of an imprint: "ISSN 1234-5678", a publisher and a place, where to call. */
function isSaid(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return (
    !CONTACT.test(text) &&
    words >= LEAST_WORDS &&
    (/[.!?…:;]["”»’)\]]*\s*$/u.test(text) || words >= LEAST_WITHOUT_STOP)
  );
}
const LEAST_WITHOUT_STOP = 8;

/** What the closing section says first and last, wherever it says "therefore", and what is called a conclusion anywhere. */
function conclusionsOf(paper: Paper, otherwise: ReadonlySet<Text>): Text[] {
  const conclusion = conclusionOf(paper);
  const concluding = ARGUING[paper.language]?.concludes ?? CONCLUDING;
  const isEnglish = paper.language === "en";
  const closing = [...conclusion]
    .flatMap(({ sentences }) => sentences)
    .filter(({ text }) => isSaid(text))
    .filter((sentence) => !otherwise.has(sentence) || concluding.test(sentence.text));
  const isOfClosing = new Set<Text>(closing);
  const ends = new Set<Text>([closing[0], closing.at(-1)].filter((one) => one !== undefined));
  const paragraphs = paper.sections.reduce((sum, section) => sum + section.paragraphs.length, 0);
  const found: Text[] = isEnglish ? judgementsOf(paper, otherwise) : [];
  let at = 0;
  let last: unknown;
  for (const { sentence, paragraph, section } of sentencesOf(paper)) {
    if (paragraph !== last) at += 1;
    last = paragraph;
    if (wordCount(sentence.text) < LEAST_WORDS) continue;
    const isInClosing = conclusion.has(paragraph);
    const mayConclude =
      isSummary(section) || CONCLUSION_HINT.test(sentence.text) || at > paragraphs * LAST_PART;
    if (!isInClosing && !(isEnglish && mayConclude)) continue;
    // A question concludes nothing, nor does what somebody else says.
    if (isEnglish && sentence.text.trimEnd().endsWith("?")) continue;
    const own = isEnglish ? ownWordsOf(paper, sentence) : sentence.text;
    if (wordCount(own) < LEAST_WORDS) continue;
    const isLate = at > paragraphs * LAST_PART;
    const isSure =
      isEnglish &&
      (SURELY_CONCLUDES.test(own) ||
        (SUMS_UP.test(own) && (isInClosing || isSummary(section) || (conclusion.size === 0 && isLate))));
    const isClosing =
      isInClosing &&
      isOfClosing.has(sentence) &&
      (ends.has(sentence) || concluding.test(own) || (isEnglish && CLOSES.test(own)));
    const isLast =
      conclusion.size === 0 && isEnglish && isLate && CLOSES_ALONE.test(own) && !otherwise.has(sentence);
    const isFound =
      isEnglish &&
      isSummary(section) &&
      !NO_FACT.test(own) &&
      (FINDS.test(own) || (CLAIMS_ALONE.test(own) && !otherwise.has(sentence)));
    if ((isSure || isClosing || isLast || isFound) && !found.includes(sentence)) found.push(sentence);
  }
  return found.slice(0, MOST_SEEN);
}

/** Under "Key judgements" or "Key takeaways" the first sentence of each item. */
function judgementsOf(paper: Paper, otherwise: ReadonlySet<Text>): Text[] {
  return paper.sections.filter(isJudgement).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => {
      const items = itemsIn(paper, paragraph).map(({ from, to }) => {
        const end = /[.!?](?=\s)/u.exec(paragraph.text.slice(from, to));
        return part(paragraph, from, end ? from + end.index + 1 : to);
      });
      // Of a list without marks each paragraph is a point of its own.
      const firsts = items.length > 0 ? items : paragraph.sentences.slice(0, 1);
      return firsts.filter(
        (one) =>
          !otherwise.has(one) &&
          wordCount(one.text) > LEAST_WORDS &&
          !FORECAST.test(one.text) &&
          !EXPECTS.test(one.text),
      );
    }),
  );
}
