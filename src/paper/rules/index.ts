import { inFileOrder, type Problem } from "../../record/problem.ts";
import { runRule } from "../../record/reviewRule.ts";
import { settled } from "../judged/severity.ts";
import type { Paper } from "../paper.ts";
import { doubtsOfList, doubtsOfNotes, doubtsOfReader } from "../reading.ts";
import { READING_DOUBTFUL } from "../readingRules.ts";
import { absoluteWords } from "./absoluteWords.ts";
import { accessDateMissing } from "./accessDateMissing.ts";
import { answerContradicted } from "./answerContradicted.ts";
import { causeWithoutSource } from "./causeWithoutSource.ts";
import { citationDiffers } from "./citationDiffers.ts";
import { citationForms } from "./citationForms.ts";
import { citationNotListed } from "./citationNotListed.ts";
import { conclusionUnsupported } from "./conclusionUnsupported.ts";
import { conductForValues } from "./conductForValues.ts";
import { contradictoryClaims } from "./contradictoryClaims.ts";
import { dateAgainstAddress } from "./dateAgainstAddress.ts";
import { dateImpossible } from "./dateImpossible.ts";
import { datesDiffer } from "./datesDiffer.ts";
import { entryTwice } from "./entryTwice.ts";
import { fieldsMissing } from "./fieldsMissing.ts";
import { figuresDiffer } from "./figuresDiffer.ts";
import { forecastWithoutHorizon } from "./forecastWithoutHorizon.ts";
import { ibidDangling } from "./ibidDangling.ts";
import { ibidFragile } from "./ibidFragile.ts";
import { leftOver } from "./leftOver.ts";
import { likelihoodDiffers } from "./likelihoodDiffers.ts";
import { likelihoodInProse } from "./likelihoodInProse.ts";
import { nameDiffers } from "./nameDiffers.ts";
import { noSources } from "./noSources.ts";
import { noteEmpty } from "./noteEmpty.ts";
import { noteMissing } from "./noteMissing.ts";
import { noteMissingTarget } from "./noteMissingTarget.ts";
import { noteOrder } from "./noteOrder.ts";
import { noteUnused } from "./noteUnused.ts";
import { noteWithoutSource } from "./noteWithoutSource.ts";
import { oneVoiceForMany } from "./oneVoiceForMany.ts";
import { optionCount } from "./optionCount.ts";
import { optionMissingInConclusion } from "./optionMissingInConclusion.ts";
import { optionNewInConclusion } from "./optionNewInConclusion.ts";
import { optionNotElaborated } from "./optionNotElaborated.ts";
import { optionOneSided } from "./optionOneSided.ts";
import { optionOrder } from "./optionOrder.ts";
import { outcomesExclusive } from "./outcomesExclusive.ts";
import { pageOutside } from "./pageOutside.ts";
import type { PaperRule } from "./paperRule.ts";
import { pressForText } from "./pressForText.ts";
import { quotationPage } from "./quotationPage.ts";
import { quotationTwoNotes } from "./quotationTwoNotes.ts";
import { quotationWithoutNote } from "./quotationWithoutNote.ts";
import { recommendationToNobody } from "./recommendationToNobody.ts";
import { recommendationWithoutReason } from "./recommendationWithoutReason.ts";
import { referenceNotCited } from "./referenceNotCited.ts";
import { referenceOrder } from "./referenceOrder.ts";
import { sectionWithoutNotes } from "./sectionWithoutNotes.ts";
import { shortFormAmbiguous } from "./shortFormAmbiguous.ts";
import { shortFormUnmatched } from "./shortFormUnmatched.ts";
import { sourceBalance } from "./sourceBalance.ts";
import { sourceBeforeFact } from "./sourceBeforeFact.ts";
import { sourcesOfActor } from "./sourcesOfActor.ts";
import { sponsorIsParty } from "./sponsorIsParty.ts";
import { sumDiffers } from "./sumDiffers.ts";
import { systemsMixed } from "./systemsMixed.ts";
import { titleDiffers } from "./titleDiffers.ts";
import { translationOriginal } from "./translationOriginal.ts";
import { trendOverPhases } from "./trendOverPhases.ts";
import { undatedNote } from "./undatedNote.ts";
import { urlCut } from "./urlCut.ts";
import { urlHost } from "./urlHost.ts";
import { urlMalformed } from "./urlMalformed.ts";
import { urlParts } from "./urlParts.ts";
import { weakSource } from "./weakSource.ts";
import { wordsOfOneSide } from "./wordsOfOneSide.ts";

export { BEARINGS, type Bearing, KINDS, type Kind, type PaperRule } from "./paperRule.ts";

/** In the order of the manual: notes, addresses, options, reasoning, likelihood, evidence. */
const DECLARED: readonly PaperRule[] = [
  noteMissing,
  noteMissingTarget,
  noteUnused,
  noteOrder,
  noteEmpty,
  noteWithoutSource,
  leftOver,
  citationNotListed,
  citationDiffers,
  referenceNotCited,
  entryTwice,
  referenceOrder,
  systemsMixed,
  nameDiffers,
  ibidDangling,
  ibidFragile,
  pageOutside,
  shortFormUnmatched,
  shortFormAmbiguous,
  citationForms,
  titleDiffers,
  undatedNote,
  dateImpossible,
  fieldsMissing,
  accessDateMissing,
  urlCut,
  urlMalformed,
  urlParts,
  urlHost,
  dateAgainstAddress,
  quotationWithoutNote,
  quotationTwoNotes,
  translationOriginal,
  quotationPage,
  optionCount,
  optionNotElaborated,
  optionNewInConclusion,
  optionMissingInConclusion,
  optionOneSided,
  optionOrder,
  conclusionUnsupported,
  absoluteWords,
  recommendationToNobody,
  recommendationWithoutReason,
  trendOverPhases,
  answerContradicted,
  contradictoryClaims,
  figuresDiffer,
  datesDiffer,
  sumDiffers,
  likelihoodInProse,
  likelihoodDiffers,
  outcomesExclusive,
  forecastWithoutHorizon,
  weakSource,
  pressForText,
  conductForValues,
  sectionWithoutNotes,
  noSources,
  sponsorIsParty,
  oneVoiceForMany,
  sourcesOfActor,
  sourceBalance,
  sourceBeforeFact,
  causeWithoutSource,
  wordsOfOneSide,
];

/** Each as grave as its figures allow. */
export const PAPER_RULES: readonly PaperRule[] = DECLARED.map((rule) => settled(rule));

/** Rules that are wrong where a note was lost or a figure taken for a mark, and silent where that is in doubt. */
const RESTS_ON_MARKS: ReadonlySet<string> = new Set(
  [
    noteMissing,
    noteMissingTarget,
    noteUnused,
    noteOrder,
    noteEmpty,
    noteWithoutSource,
    nameDiffers,
    ibidDangling,
    quotationWithoutNote,
    quotationTwoNotes,
    sectionWithoutNotes,
    noSources,
  ].map(({ id }) => id),
);

/** Everything the rules find in a paper, in file order, less what the paper itself silences. */
export function checkPaper(
  paper: Paper,
  rules: readonly PaperRule[] = PAPER_RULES.filter(({ isOff }) => !isOff),
): Problem[] {
  const isWanted = rules.some((rule) => RESTS_ON_MARKS.has(rule.id));
  const doubts = isWanted ? doubtsOfNotes(paper) : [];
  const areMarksInDoubt = doubts.length > 0 || paper.readerDoubts?.some(({ bearsOnNotes }) => bearsOnNotes);
  const problems = rules.flatMap((rule) =>
    (rule.readsEnglish && paper.language !== "en") || (areMarksInDoubt && RESTS_ON_MARKS.has(rule.id))
      ? []
      : runRule(rule, paper).map(withoutMarkup),
  );
  const ofList = rules.includes(referenceNotCited) ? doubtsOfList(paper) : [];
  const told = [...doubtsOfReader(paper), ...doubts, ...ofList].map(
    ({ message, place }): Problem => ({
      rule: READING_DOUBTFUL.id,
      severity: READING_DOUBTFUL.severity,
      message,
      ...place,
    }),
  );
  return inFileOrder(withoutIgnored(paper, [...told, ...problems]));
}

/** A name or title taken from the paper is told without the stars it is set in italics by. */
function withoutMarkup(problem: Problem): Problem {
  const plain = (message: string) =>
    message.includes("*")
      ? message.replace(/\S+/gu, (word) =>
          word.includes("/") ? word : word.replace(/\*+(?=[\p{L}”])|(?<=[\p{L}\p{N}.!?“])\*+/gu, ""),
        )
      : message;
  const { related } = problem;
  return {
    ...problem,
    message: plain(problem.message),
    ...(related ? { related: related.map((one) => ({ ...one, message: plain(one.message) })) } : {}),
  };
}

/** Less what comments in the paper silence. */
export function withoutIgnored(paper: Paper, problems: readonly Problem[]): Problem[] {
  const isIgnored = ({ line, rule }: Problem) =>
    paper.ignored.some(
      (comment) =>
        (line === comment.line || line === comment.line + 1) &&
        (comment.rules.length === 0 || comment.rules.includes(rule)),
    );
  return problems.filter((problem) => !isIgnored(problem));
}
