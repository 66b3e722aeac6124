import type { Case } from "../case.ts";
import { mainModel, spaceOf, stateInWords, statesOf } from "../modelSpace.ts";
import { nearest } from "../nearest.ts";
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
    const alone = aloneWithTheirMark(record);
    const model = mainModel(record);
    const space = model && spaceOf(model);
    if (!space) return alone;
    const marked = record.outcomes
      .filter(({ exclusive }) => exclusive !== undefined)
      .map((outcome) => ({ outcome, states: new Set(statesOf(space, outcome.when)) }));
    const shared = marked.flatMap(({ outcome, states }, i) =>
      marked.slice(0, i).flatMap((earlier): Found[] => {
        // Of two with one id that is told.
        if (earlier.outcome.exclusive !== outcome.exclusive || earlier.outcome.id === outcome.id) return [];
        const both = [...states].filter((state) => earlier.states.has(state));
        if (both.length === 0) return [];
        return [
          {
            message: `"${outcome.id}" and "${earlier.outcome.id}" exclude each other and share ${both.length} ${both.length === 1 ? "state" : "states"}, such as the one ${stateInWords(space, both[0]!)}; add to one what rules out the other, or drop the mark`,
            place: record.placeOf(outcome, "when"),
            related: [relatedAt("the other", record.placeOf(earlier.outcome, "when"))],
          },
        ];
      }),
    );
    return [...alone, ...shared];
  },
};

/** A mark that one outcome alone bears excludes nothing: most likely it is spelt otherwise than that of the others. */
function aloneWithTheirMark({ outcomes, faulty, placeOf }: Case): Found[] {
  // An outcome that cannot be read may bear it too.
  if (faulty.length > 0) return [];
  const marks = outcomes.flatMap(({ exclusive }) => exclusive ?? []);
  const told = new Set<string>();
  return outcomes.flatMap((outcome): Found[] => {
    const mark = outcome.exclusive;
    if (mark === undefined || marks.filter((one) => one === mark).length > 1) return [];
    const others = marks.filter((one) => one !== mark);
    const near = nearest(mark, new Set(others)) ?? (new Set(others).size === 1 ? others[0] : undefined);
    // Of two that differ by a letter one is the slip.
    if (near !== undefined && told.has(near)) return [];
    told.add(mark);
    const cure = near === undefined ? "give it to those it excludes, or drop it" : `did you mean "${near}"?`;
    return [
      {
        message: `no other outcome is marked exclusive: ${mark}, so it excludes none; ${cure}`,
        place: placeOf(outcome, "exclusive"),
      },
    ];
  });
}
