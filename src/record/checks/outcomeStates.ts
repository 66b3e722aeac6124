import {
  buildStateSpace,
  optionsIn,
  parseStatement,
  type StateSpace,
  saidOfFault,
} from "../../strategy/index.ts";
import type { Case, CaseModel } from "../case.ts";
import { mainModel } from "../modelSpace.ts";
import { nearest } from "../nearest.ts";
import type { CaseRule, Found } from "./caseRule.ts";
import { withExpressionMeant } from "./modelContent.ts";

const MODEL =
  "title: M\ndecisionMakers:\n  - {id: a, name: A, options: [{id: X, name: does x}, {id: Y, name: does y}], preferences: {statements: [X, Y]}}\ninfeasible: [X & Y]\n";

export const outcomeStates: CaseRule = {
  id: "outcome-states",
  severity: "error",
  title: "An outcome, or the dialogue itself, that no feasible state matches",
  reason:
    "Such an outcome can neither hold nor be reached whatever anybody prefers, so weighing it says nothing.",
  good: {
    model: MODEL,
    record: "outcomes:\n  - {id: one, name: One, when: X & !Y, strengths: [s], shortcomings: [t]}\n",
  },
  bad: {
    model: MODEL,
    head: "dialogue: X & Z\n",
    record: "outcomes:\n  - {id: both, name: Both, when: X & Y, strengths: [s], shortcomings: [t]}\n",
  },
  expected: [
    'case.yaml:9:15 unknown option "Z", expected one of: X, Y',
    'record.yaml:2:34 no feasible state of "main" satisfies "X & Y"',
  ],
  check(record) {
    const spaces = new Map(record.models.map((model) => [model, buildStateSpace(model.model, LIMITS).space]));
    const main = mainModel(record);
    const outcomes = record.outcomes.map(
      (outcome): Named => ({ text: outcome.when, part: outcome, steps: ["when"] }),
    );
    const dialogue: Named[] =
      record.meta.dialogue === undefined
        ? []
        : [{ text: record.meta.dialogue, part: record.meta, steps: ["dialogue"] }];
    return [
      ...(main ? [...outcomes, ...dialogue] : []).flatMap((named) => judge(record, named, main!, spaces)),
      ...record.models.flatMap((model) =>
        model.entry.dialogue === undefined
          ? []
          : judge(
              record,
              { text: model.entry.dialogue, part: model.entry, steps: ["dialogue"] },
              model,
              spaces,
            ),
      ),
    ];
  },
};

/** A check takes no longer than a glance; a model beyond this is left to `detente solve`. */
const LIMITS = { memory: 1e7, blocks: 256 };

interface Named {
  text: string;
  part: object;
  steps: string[];
}

function judge(
  record: Case,
  { text, part, steps }: Named,
  model: CaseModel,
  spaces: ReadonlyMap<CaseModel, StateSpace | undefined>,
): Found[] {
  const space = spaces.get(model);
  // Without a state space the model's own faults are told.
  if (!space) return [];
  const parsed = parseStatement(text);
  if ("fault" in parsed) {
    const { offset, length } = parsed.fault;
    const message = saidOfFault(text, parsed.fault, space.options);
    const ids = space.options.map(({ id }) => id);
    const meant = withExpressionMeant(message, text, ids, record.placeOf(part, ...steps));
    return [{ ...meant, place: record.placeInside(part, steps, offset, length) }];
  }
  const known = space.options.map(({ id }) => id);
  const unknown = optionsIn(parsed.expression).filter(({ id }) => !known.includes(id));
  if (unknown.length > 0)
    return unknown.map(({ id, offset }) => {
      const near = nearest(id, known);
      return {
        message: `unknown option "${id}", ${near ? `did you mean "${near}"?` : `expected one of: ${known.join(", ")}`}`,
        place: record.placeInside(part, steps, offset, id.length),
        ...(near && unknown.length === 1 ? { instead: [near] } : {}),
      };
    });
  if (space.satisfying(parsed.expression).length > 0) return [];
  return [
    {
      message: `no feasible state of "${model.entry.id}" satisfies "${text}"`,
      place: record.placeOf(part, ...steps),
    },
  ];
}
