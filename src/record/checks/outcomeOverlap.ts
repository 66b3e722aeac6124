import { mainModel, spaceOf, stateInWords, statesOf } from "../modelSpace.ts";
import { type CaseRule, type Found, relatedAt } from "./caseRule.ts";

const MODEL =
  "title: M\ndecisionMakers:\n  - id: a\n    name: A\n    options:\n      - {id: X, name: does x}\n      - {id: Y, name: does y}\n    preferences: {statements: [X, Y]}\n";

export const outcomeOverlap: CaseRule = {
  id: "outcome-overlap",
  severity: "warning",
  title: "Outcomes that are said to exclude each other and do not",
  reason:
    "Outcomes with the same `exclusive` mark share one scale of likelihood. A state that belongs to two of them is counted twice, and the choice between them is none.",
  good: {
    model: MODEL,
    record:
      "outcomes:\n  - {id: one, name: One, when: X & !Y, exclusive: way, strengths: [s], shortcomings: [t]}\n  - {id: two, name: Two, when: Y, exclusive: way, strengths: [s], shortcomings: [t]}\n",
  },
  bad: {
    model: MODEL,
    record:
      "outcomes:\n  - {id: one, name: One, when: X, exclusive: way, strengths: [s], shortcomings: [t]}\n  - {id: two, name: Two, when: Y, exclusive: way, strengths: [s], shortcomings: [t]}\n",
  },
  expected: [
    'record.yaml:3:32 "two" and "one" exclude each other and share 1 state, such as the one with X, Y on; add to one what rules out the other, or drop the mark',
  ],
  check(record) {
    const model = mainModel(record);
    const space = model && spaceOf(model);
    if (!space) return [];
    const marked = record.outcomes
      .filter(({ exclusive }) => exclusive !== undefined)
      .map((outcome) => ({ outcome, states: new Set(statesOf(space, outcome.when)) }));
    return marked.flatMap(({ outcome, states }, i) =>
      marked.slice(0, i).flatMap((earlier): Found[] => {
        // Of two with one id that is told.
        if (earlier.outcome.exclusive !== outcome.exclusive || earlier.outcome.id === outcome.id) return [];
        const shared = [...states].filter((state) => earlier.states.has(state));
        if (shared.length === 0) return [];
        return [
          {
            message: `"${outcome.id}" and "${earlier.outcome.id}" exclude each other and share ${shared.length} ${shared.length === 1 ? "state" : "states"}, such as the one ${stateInWords(space, shared[0]!)}; add to one what rules out the other, or drop the mark`,
            place: record.placeOf(outcome, "when"),
            related: [relatedAt("the other", record.placeOf(earlier.outcome, "when"))],
          },
        ];
      }),
    );
  },
};
