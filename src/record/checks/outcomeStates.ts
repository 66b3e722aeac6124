import { buildStateSpace, optionsIn, parseStatement } from "../../strategy/index.ts";
import { nearest } from "../nearest.ts";
import type { CaseRule, Found } from "./caseRule.ts";

const MODEL =
  "title: M\ndecisionMakers:\n  - {id: a, name: A, options: [{id: X, name: does x}, {id: Y, name: does y}], preferences: {statements: [X, Y]}}\ninfeasible: [X & Y]\n";

export const outcomeStates: CaseRule = {
  id: "outcome-states",
  severity: "error",
  title: "An outcome that no feasible state matches",
  reason:
    "Such an outcome can neither hold nor be reached whatever anybody prefers, so weighing it says nothing.",
  good: {
    model: MODEL,
    record: "outcomes:\n  - {id: one, name: One, when: X & !Y, strengths: [s], shortcomings: [t]}\n",
  },
  bad: {
    model: MODEL,
    record: "outcomes:\n  - {id: both, name: Both, when: X & Y, strengths: [s], shortcomings: [t]}\n",
  },
  expected: ['record.yaml:2:34 no feasible state of "main" satisfies "X & Y"'],
  check(record) {
    const main = record.models.find(({ entry }) => entry.variantOf === undefined);
    const space = main ? buildStateSpace(main.model).space : undefined;
    if (!main || !space) return [];
    const known = space.options.map(({ id }) => id);
    return record.outcomes.flatMap((outcome): Found[] => {
      const parsed = parseStatement(outcome.when);
      if ("fault" in parsed) {
        const { message, offset, length } = parsed.fault;
        return [{ message, place: record.placeInside(outcome, ["when"], offset, length) }];
      }
      const unknown = optionsIn(parsed.expression).filter(({ id }) => !known.includes(id));
      if (unknown.length > 0)
        return unknown.map(({ id, offset }) => {
          const near = nearest(id, known);
          return {
            message: `unknown option "${id}", ${near ? `did you mean "${near}"?` : `expected one of: ${known.join(", ")}`}`,
            place: record.placeInside(outcome, ["when"], offset, id.length),
          };
        });
      if (space.satisfying(parsed.expression).length > 0) return [];
      return [
        {
          message: `no feasible state of "${main.entry.id}" satisfies "${outcome.when}"`,
          place: record.placeOf(outcome, "when"),
        },
      ];
    });
  },
};
