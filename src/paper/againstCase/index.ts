import { type Case, inFileOrder, type Problem, runRule } from "../../record/index.ts";
import { STAGES } from "../lexicon/stages.ts";
import type { Paper } from "../paper.ts";
import { withoutIgnored } from "../rules/index.ts";
import { caseActor } from "./caseActor.ts";
import { caseCancelled } from "./caseCancelled.ts";
import { caseCondition } from "./caseCondition.ts";
import { caseConsulted } from "./caseConsulted.ts";
import { caseDate } from "./caseDate.ts";
import { caseDemand } from "./caseDemand.ts";
import { caseEventDate } from "./caseEventDate.ts";
import { caseFirstMove } from "./caseFirstMove.ts";
import { caseLastMeeting } from "./caseLastMeeting.ts";
import { caseMembership } from "./caseMembership.ts";
import { caseOnlyActive } from "./caseOnlyActive.ts";
import { caseQuotation } from "./caseQuotation.ts";
import { caseRemark } from "./caseRemark.ts";
import { caseStatus } from "./caseStatus.ts";
import { caseSuccession } from "./caseSuccession.ts";
import { caseTrend } from "./caseTrend.ts";
import { caseValue } from "./caseValue.ts";
import { type ComparisonRule, compare } from "./comparison.ts";

export { comparedWith } from "./compared.ts";
export type { ComparisonExample, ComparisonRule } from "./comparison.ts";

/** What a reader with a case at hand marks in a paper. They read English, most of them German, and are silent about other languages. */
export const COMPARISON_RULES: readonly ComparisonRule[] = [
  caseDate,
  caseEventDate,
  caseMembership,
  caseSuccession,
  caseStatus,
  caseOnlyActive,
  caseLastMeeting,
  caseCancelled,
  caseFirstMove,
  caseActor,
  caseDemand,
  caseCondition,
  caseConsulted,
  caseValue,
  caseTrend,
  caseQuotation,
  caseRemark,
];

/** A date that several rules find, each by another fact of the case, is told by the first of them. */
function onceByDate(problems: readonly Problem[]): Problem[] {
  const told: Problem[] = [];
  for (const problem of problems) {
    const isEcho =
      OF_DATES.has(problem.rule) && told.some((other) => OF_DATES.has(other.rule) && overlap(other, problem));
    if (!isEcho) told.push(problem);
  }
  return told;
}

const OF_DATES: ReadonlySet<string> = new Set([
  caseDate.id,
  caseMembership.id,
  caseEventDate.id,
  caseStatus.id,
]);

function overlap(one: Problem, other: Problem): boolean {
  const starts = (a: Problem, b: Problem) =>
    a.line === b.line &&
    a.column <= b.column &&
    (a.endLine !== a.line || (a.endColumn ?? a.column) > b.column);
  return one.rule !== other.rule && (starts(one, other) || starts(other, one));
}

/** Where a paper disagrees with a case, in file order; related places are in the files of the case. */
export function compareWithCase(
  paper: Paper,
  record: Case,
  rules: readonly ComparisonRule[] = COMPARISON_RULES,
): Problem[] {
  if (!STAGES[paper.language]) return [];
  const read = rules.filter(({ readsEnglish }) => paper.language === "en" || !readsEnglish);
  const comparison = compare(paper, record);
  return inFileOrder(withoutIgnored(paper, onceByDate(read.flatMap((rule) => runRule(rule, comparison)))));
}
