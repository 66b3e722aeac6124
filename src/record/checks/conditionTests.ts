import { foldTests } from "../conditionStates.ts";
import { parseDate } from "../date.ts";
import { conditionStateOn } from "../statusQuo.ts";
import type { CaseRule, Found } from "./caseRule.ts";

export const conditionTests: CaseRule = {
  id: "condition-tests",
  severity: "warning",
  title: "A condition that says twice how one would see that it is met",
  reason:
    "`test` and `states` speak of the condition as a whole and are what the page shows; `tests` speak of its parts. Where both are given only the former count, and where they differ nobody sees it.",
  good: {
    record:
      "claims:\n  - id: c\n    kind: condition\n    holder: A\n    addressee: B\n    says: C.\n    tests:\n      - {says: One., states: [{date: 2020, is: met}]}\n      - {says: Two., states: [{date: 2020, is: unmet}]}\n",
  },
  bad: {
    record:
      "claims:\n  - id: c\n    kind: condition\n    holder: A\n    addressee: B\n    says: C.\n    test: All of it.\n    tests:\n      - {says: One., states: [{date: 2020, is: met}]}\n      - {says: Two., states: [{date: 2020, is: unmet}]}\n    states: [{date: 2020, is: met}]\n",
  },
  expected: [
    "record.yaml:7:11 `test` stands beside `tests`, and the page shows `test` alone; make it one of `tests`, or leave one of the two out",
    "record.yaml:11:14 of 2020 `states` say met, and by `tests` it is partly met; `states` count: correct one of them, or leave `states` out",
  ],
  check(record) {
    return record.claims.flatMap((claim): Found[] => {
      if (claim.kind !== "condition" || claim.tests === undefined) return [];
      const { states = [], tests } = claim;
      const found: Found[] = [];
      if (claim.test !== undefined)
        found.push({
          message:
            "`test` stands beside `tests`, and the page shows `test` alone; make it one of `tests`, or leave one of the two out",
          place: record.placeOf(claim, "test"),
        });
      const parts = foldTests(record, tests);
      const differs = states.findIndex(({ date, is }) => {
        const day = parseDate(date)?.last;
        const part = day === undefined ? undefined : conditionStateOn(parts, day);
        return part !== undefined && part.is !== is && part.is !== "unknown";
      });
      if (differs >= 0) {
        const { date, is } = states[differs]!;
        const part = conditionStateOn(parts, parseDate(date)!.last)!;
        found.push({
          message: `of ${date} \`states\` say ${word(is)}, and by \`tests\` it is ${word(part.is)}; \`states\` count: correct one of them, or leave \`states\` out`,
          place: record.placeOf(claim, "states", differs),
        });
      }
      return found;
    });
  },
};

function word(is: string): string {
  return is === "partly" ? "partly met" : is;
}
