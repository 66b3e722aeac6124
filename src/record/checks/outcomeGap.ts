import { isFaulty } from "../following.ts";
import { mainModel, spaceOf, stateInWords, statesOf } from "../modelSpace.ts";
import type { CaseRule } from "./caseRule.ts";

const MODEL =
  "title: M\ndecisionMakers:\n  - id: a\n    name: A\n    options:\n      - {id: X, name: does x}\n      - {id: Y, name: does y}\n    preferences: {statements: [X, Y]}\n";

/** An expression of more is no help to read. */
const LONGEST = 80;

export const outcomeGap: CaseRule = {
  id: "outcome-gap",
  severity: "note",
  title: "States that belong to no outcome",
  reason:
    "The page weighs the outcomes that were named. What can come about and has no name is weighed by nobody; a reader should know how much that is.",
  good: {
    model: MODEL,
    record:
      'outcomes:\n  - {id: one, name: One, when: X | Y, strengths: [s], shortcomings: [t]}\n  - {id: two, name: Two, when: "!X & !Y", strengths: [s], shortcomings: [t]}\n',
  },
  bad: {
    model: MODEL,
    record: "outcomes:\n  - {id: one, name: One, when: X, strengths: [s], shortcomings: [t]}\n",
  },
  expected: [
    'record.yaml:2:5 2 of the 4 states of the model belong to no outcome, such as the one with no option on; name an outcome for them, such as one with when: "!(X)"',
  ],
  check(record) {
    const model = mainModel(record);
    const space = model && spaceOf(model);
    const [first] = record.outcomes;
    // One that could not be read may cover what the others leave.
    if (!space || !first || isFaulty(record, "outcomes")) return [];
    const covered = new Set<number>();
    for (const { when } of record.outcomes) {
      const states = statesOf(space, when);
      // One that cannot be read, or holds nowhere, which is told, may cover any.
      if (!states || states.length === 0) return [];
      for (const state of states) covered.add(state);
    }
    const open = space.stateCount - covered.size;
    if (open === 0) return [];
    let state = 0;
    while (covered.has(state)) state += 1;
    const rest = record.outcomes.map(({ when }) => `!(${when})`).join(" & ");
    return [
      {
        message: `${open} of the ${space.stateCount} states of the model belong to no outcome, such as the one ${stateInWords(space, state)}; name an outcome for them${rest.length > LONGEST ? "" : `, such as one with when: "${rest}"`}`,
        place: record.placeOf(first),
      },
    ];
  },
};
