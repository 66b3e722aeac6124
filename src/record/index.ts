export * from "./asOf.ts";
export { AXES, type Axis } from "./axes.ts";
export { type Beginning, beginningCase } from "./beginning.ts";
export * from "./breaks.ts";
export { calledIn } from "./calledIn.ts";
export type * from "./case.ts";
export {
  CASE_RULES,
  type CaseRule,
  CONTENT_RULES,
  checkCase,
  exampleFiles,
  INTEGRITY_RULES,
  pathProblems,
} from "./checks/index.ts";
export {
  type Cited,
  citedFields,
  citedIn,
  citedTogether,
  LABELS_IN_NOTES,
  type Locator,
  locatorInWords,
  type OwnCited,
} from "./cited.ts";
export { conditionStates, conditionTest, isMeasured, statesOfTest, wantedOf } from "./conditionStates.ts";
export { contentId, shortHash } from "./contentId.ts";
export {
  type CountedSeries,
  type CountedYear,
  isPartlyCovered,
  type SeriesTrend,
  TREND_WINDOW,
  trendsBetween,
  yearsOfEvents,
  yearsOfVotes,
} from "./countedYears.ts";
export { DATES_OF_WORK, NAME_PARTS, PERSONS, SOURCE_TYPES, VARIABLES_OF_WORK } from "./csl.ts";
export * from "./date.ts";
export { type DateWords, dateInWords, headingOf } from "./dateWords.ts";
export { entryOf } from "./entryOf.ts";
export { fromExtra, isSaidInExtra, nameInExtra } from "./extra.ts";
export {
  type Anchor,
  type Citation,
  isNoDate,
  LONGEST_ID,
  type Quotation,
  type Reading,
  type Remark,
  remarkText,
  sourceOf,
  type Verification,
  WITHHELD_WORDS,
} from "./fields.ts";
export { type HiddenIn, withoutHidden, withoutUnseen } from "./hidden.ts";
export { idsByContent, idsForSources } from "./idsByContent.ts";
export { LARGEST_FILE } from "./largestFile.ts";
export { slug, toLatin } from "./latin.ts";
export { type Lifeline, type LifelineSpan, lifelines } from "./lifeline.ts";
export { inThousands, LIMITS, type ReaderLimits, type ReaderName } from "./limits.ts";
export { Lines } from "./lines.ts";
export * from "./meetings.ts";
export type { Moment } from "./moment.ts";
export * from "./nearest.ts";
export { onlyDateMeant } from "./nearestDate.ts";
export type * from "./nouns/actor.ts";
export type { StatedAnswer } from "./nouns/answer.ts";
export * from "./nouns/called.ts";
export * from "./nouns/claim.ts";
export type * from "./nouns/event.ts";
export * from "./nouns/format.ts";
export type { ModelEntry } from "./nouns/model.ts";
export type { ModelFile, StatementItem } from "./nouns/modelFile.ts";
export * from "./nouns/outcome.ts";
export { entriesOf, rootsOf, writtenOf } from "./nouns/roots.ts";
export { formOf, holds, shapeOf, visit } from "./nouns/shape.ts";
export type * from "./nouns/source.ts";
export { QUALITIES, SEEN, SOURCE_KINDS } from "./nouns/source.ts";
export {
  allNouns,
  type HeadNoun,
  type NounName,
  nounOf,
  nounsIn,
  type RecordLists,
  type RecordNoun,
} from "./nouns/table.ts";
export type { Weakness } from "./nouns/weakness.ts";
export * from "./outputSchemas.ts";
export * from "./parse.ts";
export { parseModel, type ReadModelFile } from "./parseModel.ts";
export * from "./path.ts";
export * from "./pathStates.ts";
export { placeModelProblem } from "./placeModelProblem.ts";
export { plainDoi } from "./plainValues.ts";
export * from "./problem.ts";
export { filesToPublish, type PublishLimits, WITHHELD, type Withheld } from "./publishable.ts";
export { idsOf, type ReferenceKind, referencesIn } from "./references.ts";
export { parseReviewConfig, type ReviewConfig } from "./reviewConfig.ts";
export { type Found, type ReviewRule, relatedAt, runRule } from "./reviewRule.ts";
export { factsOfRule, type Rule, type RuleFact } from "./rule.ts";
export { type AnswerStep, answerOfSteps, ruleSteps } from "./ruleSteps.ts";
export * from "./status.ts";
export * from "./statusQuo.ts";
export { templateCase } from "./template.ts";
export * from "./titleStyle.ts";
export { type Told, told } from "./told.ts";
export { filesOfWholeCase, wholeCase } from "./wholeCase.ts";
export { writePlain } from "./writePlain.ts";
export { visibleText, yamlList, yamlText } from "./writeYaml.ts";
