import { asMeant } from "../asMeant.ts";
import type { Case } from "../case.ts";
import type { ObservedModel } from "../observedModel.ts";
import { type ObservedRule, observedProblems } from "../observedRule.ts";
import { inFileOrder, type Problem } from "../problem.ts";
import { answerOutcome } from "./answerOutcome.ts";
import { aspectSpelling } from "./aspectSpelling.ts";
import { bilateralPair } from "./bilateralPair.ts";
import { caseDay } from "./caseDay.ts";
import { type CaseRule, runRule } from "./caseRule.ts";
import { claimWithoutCitation } from "./claimWithoutCitation.ts";
import { conditionMeasured } from "./conditionMeasured.ts";
import { conditionPrecedent } from "./conditionPrecedent.ts";
import { conditionTests } from "./conditionTests.ts";
import { cycle } from "./cycle.ts";
import { dateAhead } from "./dateAhead.ts";
import { dateOrder } from "./dateOrder.ts";
import { decisionMakerActor } from "./decisionMakerActor.ts";
import { dialogueMissing } from "./dialogueMissing.ts";
import { duplicateEvent } from "./duplicateEvent.ts";
import { duplicateId } from "./duplicateId.ts";
import { duplicateSource } from "./duplicateSource.ts";
import { evidenceKind } from "./evidenceKind.ts";
import { factWithoutSource } from "./factWithoutSource.ts";
import { formatKind } from "./formatKind.ts";
import { hiddenCharacters } from "./hiddenCharacters.ts";
import { hindsightUnmarked } from "./hindsightUnmarked.ts";
import { htmlSigns } from "./htmlSigns.ts";
import { iffReason } from "./iffReason.ts";
import { irreversibleOutcome } from "./irreversibleOutcome.ts";
import { lifecycle } from "./lifecycle.ts";
import { likelihoodWords } from "./likelihoodWords.ts";
import { longQuotation } from "./longQuotation.ts";
import { modelContent } from "./modelContent.ts";
import { oldDispute } from "./oldDispute.ts";
import { optionName } from "./optionName.ts";
import { optionUnmentioned } from "./optionUnmentioned.ts";
import { outcomeGap } from "./outcomeGap.ts";
import { outcomeOverlap } from "./outcomeOverlap.ts";
import { outcomePoints } from "./outcomePoints.ts";
import { outcomeStates } from "./outcomeStates.ts";
import { ownVoice } from "./ownVoice.ts";
import { parties } from "./parties.ts";
import { pathInfeasible } from "./pathInfeasible.ts";
import { pathListsEnd } from "./pathListsEnd.ts";
import { pathNoMove } from "./pathNoMove.ts";
import { pathOneDay } from "./pathOneDay.ts";
import { pathRuleNever } from "./pathRuleNever.ts";
import { pathRulesOverlap } from "./pathRulesOverlap.ts";
import { phaseParty } from "./phaseParty.ts";
import { sameName } from "./sameName.ts";
import { selfDirected } from "./selfDirected.ts";
import { sourceAddress } from "./sourceAddress.ts";
import { sourceBefore } from "./sourceBefore.ts";
import { sourceFields } from "./sourceFields.ts";
import { stanceContradiction } from "./stanceContradiction.ts";
import { statementEffect } from "./statementEffect.ts";
import { stateOrder } from "./stateOrder.ts";
import { statusQuo } from "./statusQuo.ts";
import { statusQuoDiffers } from "./statusQuoDiffers.ts";
import { trailingComma } from "./trailingComma.ts";
import { undatedSource } from "./undatedSource.ts";
import { unknownId } from "./unknownId.ts";
import { unseenVerified } from "./unseenVerified.ts";
import { unshownClaim } from "./unshownClaim.ts";
import { unverified } from "./unverified.ts";
import { wordsWithheld } from "./wordsWithheld.ts";
import { yesOnly } from "./yesOnly.ts";

export { type CaseRule, exampleFiles, runRule } from "./caseRule.ts";

/** What must be sound before any answer is: every command that reads a case runs these. */
export const INTEGRITY_RULES: readonly CaseRule[] = [unknownId, duplicateId, cycle, parties];

/** What keeps a path from being read or judged as it should. */
const PATH_RULES: readonly ObservedRule[] = [
  pathRulesOverlap,
  pathRuleNever,
  pathInfeasible,
  pathOneDay,
  pathNoMove,
  pathListsEnd,
];

/** What a reviewer marks in a case that is sound. */
export const CONTENT_RULES: readonly CaseRule[] = [
  dateOrder,
  dateAhead,
  hiddenCharacters,
  claimWithoutCitation,
  longQuotation,
  unverified,
  unseenVerified,
  sourceBefore,
  oldDispute,
  undatedSource,
  unshownClaim,
  evidenceKind,
  ownVoice,
  hindsightUnmarked,
  duplicateSource,
  sourceFields,
  lifecycle,
  aspectSpelling,
  stanceContradiction,
  conditionTests,
  conditionMeasured,
  conditionPrecedent,
  modelContent,
  optionUnmentioned,
  statementEffect,
  iffReason,
  outcomeStates,
  outcomeOverlap,
  outcomeGap,
  irreversibleOutcome,
  outcomePoints,
  answerOutcome,
  likelihoodWords,
  dialogueMissing,
  statusQuo,
  statusQuoDiffers,
  ...PATH_RULES,
  trailingComma,
  yesOnly,
  formatKind,
  htmlSigns,
  bilateralPair,
  caseDay,
  factWithoutSource,
  optionName,
  sameName,
  selfDirected,
  sourceAddress,
  stateOrder,
  wordsWithheld,
  phaseParty,
  duplicateEvent,
  decisionMakerActor,
];

/** What keeps the path of one model from being read or judged as it should. */
export function pathProblems(record: Case, model: ObservedModel): Problem[] {
  return observedProblems(record, model, PATH_RULES);
}

/** All checks of a case, in the order of the manual. */
export const CASE_RULES: readonly CaseRule[] = [...INTEGRITY_RULES, ...CONTENT_RULES];

/** Those that can be judged of what was known on a day. */
export const AS_OF_RULES: readonly CaseRule[] = CASE_RULES.filter(({ findsLack }) => findsLack !== true);

/** Of these a wrong id is the cause and not what follows from it. */
const OF_IDS = new Set([unknownId.id, duplicateId.id]);

/** What a careful reviewer would mark in a case, in file order. What follows from a wrong id is not told beside it. */
export function checkCase(record: Case, rules: readonly CaseRule[] = CASE_RULES, today?: number): Problem[] {
  // Of a value that a slip was told of, no more is said.
  const found = rules
    .flatMap((rule) => runRule(rule, record, today))
    .filter((problem) => !followsFromSlip(record, problem));
  const others = rules.filter(({ id }) => !OF_IDS.has(id));
  const meant =
    others.length > 0 && found.some(({ rule }) => !OF_IDS.has(rule)) ? asMeant(record) : undefined;
  if (!meant) return inFileOrder(found);
  const remain = new Set(others.flatMap((rule) => runRule(rule, meant, today)).map(keyOf));
  return inFileOrder(found.filter((problem) => OF_IDS.has(problem.rule) || remain.has(keyOf(problem))));
}

/** What is odd about the rest of a text that was cut off, or about an expression that holds a slip of writing. */
function followsFromSlip({ slips, cut }: Case, { rule, file, line, column }: Problem): boolean {
  if (slips?.has(`${file}:${line}:${column}`)) return true;
  if (rule === yesOnly.id) return cut?.has(`${file}:${line}`) ?? false;
  if (rule !== outcomeStates.id && rule !== modelContent.id) return false;
  if (cut?.has(`${file}:${line}`)) return true;
  return [...(slips ?? [])].some((slip) => slip.startsWith(`${file}:${line}:`));
}

function keyOf({ rule, file, line, column, message }: Problem): string {
  return JSON.stringify([rule, file, line, column, message]);
}
