import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Case,
  type ConditionClaim,
  caseAsOf,
  checkCase,
  conditionStateOn,
  conditionStates,
  conditionTest,
  evaluateRule,
  parseCase,
  parseDay,
} from "../../src/record/index.ts";

const HEAD =
  "title: T\nquestion: Q?\nparties: [A, B]\nasOf: 2024-01-01\nactors: [{id: A, name: A, kind: state}, {id: B, name: B, kind: state}]\n";

const LIMITS = `
  - id: limits
    kind: condition
    holder: A
    addressee: B
    says: Talks go on as long as the limits are kept.
    date: 2016
    tests:
      - says: No more than this is enriched
        value: 3.67
        unit: "%"
        states:
          - {date: 2016-01-16, is: met, value: 3.5}
          - {date: 2019-07-08, is: unmet, value: 4.5, sources: [report]}
          - {date: 2023-10, is: disputed}
      - says: No more than this is stored
        value: 300
        unit: kg
        states:
          - {date: 2016-01-16, is: met}
          - {date: 2019-07-01, is: unmet, known: 2019-08-01}
          - {date: 2024-06, is: met}
`;

function read(claims: string): Case {
  const text = `${HEAD}sources: [{id: report, type: report, title: R, issued: 2019-07-09, publisher: P}]\nclaims:${claims}`;
  const { case: record, problems } = parseCase(new Map([["case.yaml", text]]));
  expect(problems).toEqual([]);
  return record!;
}
const conditionOf = (record: Case) => record.claims.find(({ id }) => id === "limits") as ConditionClaim;
const on = (record: Case, day: string) =>
  conditionStateOn(conditionStates(conditionOf(record)), parseDay(day)!)?.is;

describe("a condition with several tests", () => {
  test("is met when each is, and says of each what was found, with its quantity", () => {
    const record = read(LIMITS);
    expect(checkCase(record).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(
      ["2015-12-31", "2016-02-01", "2019-07-03", "2019-07-09", "2023-12-01", "2024-08-01"].map((day) =>
        on(record, day),
      ),
    ).toEqual([undefined, "met", "partly", "unmet", "disputed", "disputed"]);
    expect(conditionStates(conditionOf(record)).map(({ date, says }) => `${date} ${says}`)).toEqual([
      "2016-01-16 No more than this is enriched: met, 3.5\u00a0% (test: 3.67\u00a0%); No more than this is stored: met (test: 300\u00a0kg)",
      "2019-07-01 No more than this is enriched: met, 3.5\u00a0% (test: 3.67\u00a0%); No more than this is stored: unmet (test: 300\u00a0kg)",
      "2019-07-08 No more than this is enriched: unmet, 4.5\u00a0% (test: 3.67\u00a0%); No more than this is stored: unmet (test: 300\u00a0kg)",
      "2023-10 No more than this is enriched: disputed (test: 3.67\u00a0%); No more than this is stored: unmet (test: 300\u00a0kg)",
      "2024-06 No more than this is enriched: disputed (test: 3.67\u00a0%); No more than this is stored: met (test: 300\u00a0kg)",
    ]);
    expect(conditionTest(conditionOf(record))).toBe(
      "No more than this is enriched (3.67\u00a0%); No more than this is stored (300\u00a0kg)",
    );
  });

  test("is read by the rule of an option like any other", () => {
    const record = read(LIMITS);
    const answer = (day: string, is: "met" | "unmet") =>
      evaluateRule(record, { condition: "limits", is }, parseDay(day)!);
    expect(answer("2016-02-01", "met")).toBe("yes");
    expect(answer("2019-07-09", "met")).toBe("no");
    expect(answer("2023-12-01", "met")).toBe("disputed");
  });

  test("is shown as it was known on a day", () => {
    const then = caseAsOf(read(LIMITS), parseDay("2019-07-20")!).case;
    // That too much was stored was known in August only.
    expect(on(then, "2019-07-20")).toBe("partly");
    expect(conditionOf(then).tests).toHaveLength(2);
    expect(caseAsOf(read(LIMITS), parseDay("2015-06-01")!).case.claims).toEqual([]);
  });

  test("as a whole is what its author says where he says it", () => {
    const record = read(`${LIMITS}    states: [{date: 2016-01-16, is: partly}]\n`);
    expect(on(record, "2016-02-01")).toBe("partly");
  });

  test("needs a test and states, one way or the other", () => {
    const told = (claim: string) =>
      parseCase(
        new Map([
          [
            "case.yaml",
            `${HEAD}claims:\n  - {id: c, kind: condition, holder: A, addressee: B, says: X.${claim}}\n`,
          ],
        ]),
      ).problems.map(({ message }) => message);
    expect(told(", states: [{date: 2014, is: met}]")).toEqual(['field "test" is missing']);
    expect(told(", test: X.")).toEqual(['field "states" is missing']);
    expect(told(", tests: [{says: X.}]")).toEqual(['field "states" is missing']);
  });

  const is = fc.constantFrom("met", "partly", "unmet", "disputed", "unknown");
  test("of which all are alike is like them, and one that is not met never leaves it met", () => {
    fc.assert(
      fc.property(fc.array(is, { minLength: 1, maxLength: 5 }), (answers) => {
        const claim = {
          tests: answers.map((answer, i) => ({ says: `T${i}`, states: [{ date: "2014", is: answer }] })),
        } as unknown as ConditionClaim;
        const whole = conditionStates(claim).at(-1)!.is;
        expect(whole === "met").toBe(answers.every((answer) => answer === "met"));
        if (new Set(answers).size === 1) expect(whole).toBe(answers[0]);
        if (whole === "unmet") expect(answers).not.toContain("met");
      }),
    );
  });
});
