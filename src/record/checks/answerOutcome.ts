import type { CaseRule } from "./caseRule.ts";

export const answerOutcome: CaseRule = {
  id: "answer-outcome",
  severity: "warning",
  title: "A conclusion that names no outcome",
  reason:
    "If outcomes are set out and the conclusion takes up none of them, a reader cannot tell what was concluded.",
  good: {
    head: "answer: [{id: mine, says: The first., by: me, outcomes: [one]}]\n",
    record: "outcomes:\n  - {id: one, name: One, when: X, strengths: [s], shortcomings: [t]}\n",
  },
  bad: {
    head: "answer: [{id: mine, says: Time will tell., by: me}]\n",
    record: "outcomes:\n  - {id: one, name: One, when: X, strengths: [s], shortcomings: [t]}\n",
  },
  expected: ['case.yaml:8:10 the answer "mine" names none of the outcomes; add outcomes: […]'],
  check(record) {
    if (record.outcomes.length === 0) return [];
    return (record.meta.answer ?? [])
      .filter(({ outcomes }) => (outcomes ?? []).length === 0)
      .map((answer) => ({
        message: `the answer "${answer.id}" names none of the outcomes; add outcomes: […]`,
        place: record.placeOf(answer),
      }));
  },
};
