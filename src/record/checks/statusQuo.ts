import type { CaseRule } from "./caseRule.ts";

export const statusQuo: CaseRule = {
  id: "status-quo",
  severity: "warning",
  title: "A model that does not say where things stand",
  reason:
    "Whether talks would last, and what would change it, is worked out from where things stand. Without that nothing of it is answered.",
  good: {
    model:
      "title: M\ndecisionMakers:\n  - {id: a, name: A, options: [{id: X, name: does x}], preferences: {statements: [X]}}\n  - {id: b, name: B, options: [{id: Y, name: does y}], preferences: {statements: [Y]}}\nstatusQuo: {on: []}\n",
  },
  bad: {
    model:
      "title: M\ndecisionMakers:\n  - {id: a, name: A, options: [{id: X, name: does x}], preferences: {statements: [X]}}\n  - {id: b, name: B, options: [{id: Y, name: does y}], preferences: {statements: [Y]}}\n",
  },
  expected: [
    "model.yaml:1:1 the model does not say where things stand, so nothing is worked out from there; add statusQuo: {on: […]} with the options that are on, or onWhen to each option",
  ],
  check(record) {
    return record.models.flatMap(({ file, entry }) => {
      // A variant is read beside the model it varies, and a game in graph form names its state by itself.
      if (file.statusQuo !== undefined || file.moves !== undefined || entry.variantOf !== undefined)
        return [];
      const options = file.decisionMakers.flatMap((dm) => dm.options ?? []);
      if (options.length === 0 || options.some(({ onWhen }) => onWhen !== undefined)) return [];
      return [
        {
          message:
            "the model does not say where things stand, so nothing is worked out from there; add statusQuo: {on: […]} with the options that are on, or onWhen to each option",
          place: record.placeOf(file),
        },
      ];
    });
  },
};
