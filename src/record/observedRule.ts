import type { Case } from "./case.ts";
import { type CaseRule, type Found, runRule } from "./checks/caseRule.ts";
import { type Misnamed, misnamedIn } from "./misnamed.ts";
import { type ObservedModel, observedModels } from "./observedModel.ts";
import { inFileOrder, type Problem } from "./problem.ts";

/**
 * Rules about what the options of a model are read to do. A variant repeats the rules of its model, and a later list
 * those of an earlier one; what is said of one of them is not said again of the next.
 */
export interface ObservedRule extends CaseRule {
  of(record: Case, model: ObservedModel): Found[];
}

export function observedRule(rule: Omit<ObservedRule, "check">): ObservedRule {
  return {
    ...rule,
    check(record) {
      // What was not read may be what they are read off.
      if (record.faulty.length > 0 || record.unread.length > 0) return [];
      const files = new Set<object>(record.models.map(({ file }) => file));
      const leadsNowhere = ({ near, meant, twin, references }: Misnamed) =>
        near === undefined && !meant && !twin && references.some(({ entry }) => files.has(entry));
      if (misnamedIn(record).some(leadsNowhere)) return [];
      const told = new Set<string>();
      return observedModels(record)
        .flatMap((model) => rule.of(record, model))
        .filter(({ message }) => !told.has(message) && told.add(message));
    },
  };
}

/** What these rules find in one model, as `path` tells it of the one that is asked about. */
export function observedProblems(
  record: Case,
  model: ObservedModel,
  rules: readonly ObservedRule[],
): Problem[] {
  return inFileOrder(
    rules.flatMap((rule) => runRule({ ...rule, check: () => rule.of(record, model) }, record)),
  );
}

/** A model of one option for each of two, for examples. */
export function exampleModel(a: string, b: string, rest = ""): string {
  return `title: M\ndecisionMakers:\n  - id: a\n    name: Aland\n    options: [{id: X, name: does x, ${a}}]\n    preferences: {statements: [X]}\n  - id: b\n    name: Bland\n    options: [{id: Y, name: does y, ${b}}]\n    preferences: {statements: [Y]}\n${rest}`;
}
