import { mainModel, spaceOf, statesOf } from "../modelSpace.ts";
import type { CaseRule, Found } from "./caseRule.ts";

const MODEL =
  "title: M\ndecisionMakers:\n  - id: a\n    name: A\n    options:\n      - {id: X, name: does x, irreversible: on}\n      - {id: Y, name: does y}\n    preferences: {statements: [Y, X]}\n";

export const irreversibleOutcome: CaseRule = {
  id: "irreversible-outcome",
  severity: "note",
  title: "Dialogue or an outcome that lets in what cannot be taken back",
  reason:
    "An expression that does not mention an irreversible option lets it be on: talks after the step are then counted as the same thing as talks before it.",
  good: {
    model: MODEL,
    record: 'outcomes:\n  - {id: one, name: One, when: "Y & !X", strengths: [s], shortcomings: [t]}\n',
  },
  bad: {
    model: MODEL,
    record: "outcomes:\n  - {id: one, name: One, when: Y, strengths: [s], shortcomings: [t]}\n",
  },
  expected: [
    'record.yaml:2:32 "Y" holds whether or not A does x, which cannot be taken back; add !X or X, as is meant',
  ],
  check(record) {
    const model = mainModel(record);
    const space = model && spaceOf(model);
    if (!space) return [];
    const oneWay = model.file.decisionMakers.flatMap(({ name: who, options }) =>
      (options ?? [])
        .filter(({ irreversible }) => irreversible === "on")
        .map(({ id, name }) => ({ id, who, name })),
    );
    if (oneWay.length === 0) return [];
    const named = [
      ...record.outcomes.map((outcome) => ({ text: outcome.when, part: outcome as object, field: "when" })),
      ...(record.meta.dialogue === undefined
        ? []
        : [{ text: record.meta.dialogue, part: record.meta as object, field: "dialogue" }]),
    ];
    return named.flatMap(({ text, part, field }): Found[] => {
      const states = statesOf(space, text);
      if (!states) return [];
      return oneWay.flatMap(({ id, who, name }): Found[] => {
        const on = new Set(statesOf(space, id));
        const count = states.filter((state) => on.has(state)).length;
        if (count === 0 || count === states.length) return [];
        return [
          {
            message: `"${text}" holds whether or not ${who} ${name}, which cannot be taken back; add !${id} or ${id}, as is meant`,
            place: record.placeOf(part, field),
          },
        ];
      });
    });
  },
};
