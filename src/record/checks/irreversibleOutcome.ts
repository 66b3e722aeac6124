import { optionsIn, parseStatement } from "../../strategy/index.ts";
import { mainModel, spaceOf, statesOf } from "../modelSpace.ts";
import { type CaseRule, type Found, relatedAt } from "./caseRule.ts";

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
    'record.yaml:2:32 "Y" holds whether or not A does x, which cannot be taken back; add !X or X, as is meant, or (X | !X) where either is',
  ],
  check(record) {
    const model = mainModel(record);
    const space = model && spaceOf(model);
    if (!space) return [];
    const grave = model.file.decisionMakers.flatMap(({ name: who, options }) =>
      (options ?? [])
        .filter(({ irreversible, force }) => irreversible === "on" || force)
        .map(({ id, name, force }) => ({ id, who, name, isForce: force === true })),
    );
    if (grave.length === 0) return [];
    const named = [
      ...(record.meta.dialogue === undefined
        ? []
        : [{ text: record.meta.dialogue, part: record.meta as object, field: "dialogue" }]),
      ...record.outcomes.map((outcome) => ({ text: outcome.when, part: outcome as object, field: "when" })),
    ];
    return grave.flatMap(({ id, who, name, isForce }): Found[] => {
      const on = new Set(statesOf(space, id));
      const open = named.filter(({ text, field }) => {
        // Force is off in dialogue that does not name it.
        if (isForce && field === "dialogue") return false;
        const states = mentions(text, id) ? undefined : statesOf(space, text);
        const count = states?.filter((state) => on.has(state)).length ?? 0;
        return count > 0 && count < states!.length;
      });
      const [first, ...others] = open;
      if (!first) return [];
      const places = others.map(({ part, field }) => relatedAt("here too", record.placeOf(part, field)));
      const more =
        others.length === 0
          ? ""
          : ` (${others.length} more ${others.length === 1 ? "expression" : "expressions"} too)`;
      const what = `${who} ${name}${isForce ? "" : ", which cannot be taken back"}`;
      return [
        {
          message: `"${first.text}" holds whether or not ${what}; add !${id} or ${id}, as is meant, or (${id} | !${id}) where either is${more}`,
          place: record.placeOf(first.part, first.field),
          ...(places.length > 0 ? { related: places } : {}),
        },
      ];
    });
  },
};

/** Whoever writes the letter has thought of it. */
function mentions(text: string, option: string): boolean {
  const parsed = parseStatement(text);
  return "expression" in parsed && optionsIn(parsed.expression).some(({ id }) => id === option);
}
