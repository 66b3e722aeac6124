import type { CaseRule } from "./caseRule.ts";

export const outcomePoints: CaseRule = {
  id: "outcome-points",
  severity: "warning",
  title: "An outcome announced and not weighed",
  reason:
    "An outcome named among the candidates but without strengths or shortcomings was announced and dropped.",
  good: {
    record: "outcomes:\n  - {id: one, name: One, when: X, strengths: [Cheap.], shortcomings: [Slow.]}\n",
  },
  bad: { record: "outcomes:\n  - {id: one, name: One, when: X, strengths: [Cheap.]}\n" },
  expected: ['record.yaml:2:5 the outcome "one" has no shortcomings; add what speaks against it'],
  check(record) {
    return record.outcomes.flatMap((outcome) => {
      const lacking = (["strengths", "shortcomings"] as const).filter(
        (side) => (outcome[side] ?? []).length === 0,
      );
      if (lacking.length === 0) return [];
      return [
        {
          message: `the outcome "${outcome.id}" has no ${lacking.join(" and no ")}; add what speaks ${lacking.map((side) => (side === "strengths" ? "for" : "against")).join(" and ")} it`,
          place: record.placeOf(outcome),
        },
      ];
    });
  },
};
