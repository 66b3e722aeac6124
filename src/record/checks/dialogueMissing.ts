import type { CaseRule } from "./caseRule.ts";

export const dialogueMissing: CaseRule = {
  id: "dialogue-missing",
  severity: "warning",
  title: "A case with a model that does not say what dialogue is",
  reason:
    "Whether talks would last is asked of the states in which the parties talk. Without `dialogue` the page answers nothing, however good the model.",
  good: {
    head: "dialogue: X & Y\n",
    model:
      "title: M\ndecisionMakers:\n  - {id: a, name: A, options: [{id: X, name: talks}], preferences: {statements: [X]}}\n  - {id: b, name: B, options: [{id: Y, name: talks}], preferences: {statements: [Y]}}\nstatusQuo: {on: []}\n",
  },
  bad: {
    model:
      "title: M\ndecisionMakers:\n  - {id: a, name: A, options: [{id: X, name: talks}], preferences: {statements: [X]}}\n  - {id: b, name: B, options: [{id: Y, name: talks}], preferences: {statements: [Y]}}\nstatusQuo: {on: []}\n",
  },
  expected: [
    "case.yaml:7:9 the case has a model and does not say in which states the parties talk, so whether talks would last is not answered; add dialogue: with the options that must be on, as in dialogue: X & Y",
  ],
  check(record) {
    if (record.meta.dialogue !== undefined || record.faulty.length > 0 || record.unread.length > 0) return [];
    const main = record.models.find(({ entry, file }) => entry.variantOf === undefined && !file.moves);
    if (!main) return [];
    const options = main.file.decisionMakers.flatMap((dm) => dm.options?.slice(0, 1) ?? []);
    if (options.length === 0) return [];
    const example = options
      .slice(0, 2)
      .map(({ id }) => id)
      .join(" & ");
    return [
      {
        message: `the case has a model and does not say in which states the parties talk, so whether talks would last is not answered; add dialogue: with the options that must be on, as in dialogue: ${example}`,
        place: record.placeOf(record.meta, "models"),
      },
    ];
  },
};
