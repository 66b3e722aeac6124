import { type Case, inFileOrder, type Problem, runRule } from "../../record/index.ts";
import type { Paper } from "../paper.ts";
import { withoutIgnored } from "../rules/index.ts";
import { caseCancelled } from "./caseCancelled.ts";
import { caseCondition } from "./caseCondition.ts";
import { caseConsulted } from "./caseConsulted.ts";
import { caseDate } from "./caseDate.ts";
import { caseDemand } from "./caseDemand.ts";
import { caseEventDate } from "./caseEventDate.ts";
import { caseFirstMove } from "./caseFirstMove.ts";
import { caseMembership } from "./caseMembership.ts";
import { caseOnlyActive } from "./caseOnlyActive.ts";
import { caseQuotation } from "./caseQuotation.ts";
import { caseRemark } from "./caseRemark.ts";
import { caseStatus } from "./caseStatus.ts";
import { caseSuccession } from "./caseSuccession.ts";
import { caseValue } from "./caseValue.ts";
import { type ComparisonRule, compare } from "./comparison.ts";

export { comparedWith } from "./compared.ts";
export type { ComparisonExample, ComparisonRule } from "./comparison.ts";

/** What a reader with a case at hand marks in a paper. They read English, and are silent about other languages. */
export const COMPARISON_RULES: readonly ComparisonRule[] = [
  caseDate,
  caseEventDate,
  caseMembership,
  caseSuccession,
  caseStatus,
  caseOnlyActive,
  caseCancelled,
  caseFirstMove,
  caseDemand,
  caseCondition,
  caseConsulted,
  caseValue,
  caseQuotation,
  caseRemark,
];

/** Where a paper disagrees with a case, in file order; related places are in the files of the case. */
export function compareWithCase(
  paper: Paper,
  record: Case,
  rules: readonly ComparisonRule[] = COMPARISON_RULES,
): Problem[] {
  if (paper.language !== "en" || rules.length === 0) return [];
  const comparison = compare(paper, record);
  return inFileOrder(
    withoutIgnored(
      paper,
      rules.flatMap((rule) => runRule(rule, comparison)),
    ),
  );
}
