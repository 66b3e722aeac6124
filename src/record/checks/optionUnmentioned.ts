import { checkModel } from "../../strategy/index.ts";
import type { CaseRule } from "./caseRule.ts";

export const optionUnmentioned: CaseRule = {
  id: "option-unmentioned",
  severity: "warning",
  title: "An option nobody cares about",
  reason:
    "An option that no statement mentions doubles the states and changes nothing; either somebody cares about it or it can go.",
  good: {
    model:
      "title: M\ndecisionMakers:\n  - {id: a, name: A, options: [{id: X, name: does x}], preferences: {statements: [X]}}\n",
  },
  bad: {
    model:
      "title: M\ndecisionMakers:\n  - {id: a, name: A, options: [{id: X, name: does x}, {id: Y, name: does y}], preferences: {statements: [X]}}\n",
  },
  expected: [
    'model.yaml:3:60 no statement mentions option "Y", so nobody cares about it and it doubles the states',
  ],
  check(record) {
    return record.models.flatMap(({ file, model }) => {
      const problems = checkModel(model);
      // A statement that cannot be read may be the one that mentions it.
      if (problems.some(({ severity }) => severity === "error")) return [];
      return problems
        .filter(({ rule }) => rule === "option-unmentioned")
        .map(({ message, path }) => ({ message, place: record.placeOf(file, ...path) }));
    });
  },
};
