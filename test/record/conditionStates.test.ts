import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { watch } from "../../src/questions/watch.ts";
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
import { ruleSteps } from "../../src/record/ruleSteps.ts";

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
  conditionStateOn(conditionStates(record, conditionOf(record)), parseDay(day)!)?.is;

describe("a condition with several tests", () => {
  test("is met when each is, and says of each what was found, with its quantity", () => {
    const record = read(LIMITS);
    expect(checkCase(record).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(
      ["2015-12-31", "2016-02-01", "2019-07-03", "2019-07-09", "2023-12-01", "2024-08-01"].map((day) =>
        on(record, day),
      ),
    ).toEqual([undefined, "met", "partly", "unmet", "disputed", "disputed"]);
    expect(conditionStates(record, conditionOf(record)).map(({ date, says }) => `${date} ${says}`)).toEqual([
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
        const whole = conditionStates({} as Case, claim).at(-1)!.is;
        expect(whole === "met").toBe(answers.every((answer) => answer === "met"));
        if (new Set(answers).size === 1) expect(whole).toBe(answers[0]);
        if (whole === "unmet") expect(answers).not.toContain("met");
      }),
    );
  });
});

describe("a condition that a series shows", () => {
  const COUNTS = `measures:
  - {id: votes, name: V, kind: un-votes, a: A, b: B, data: D, licence: L, years: [
      {date: 2012, same: 10, half: 0, opposite: 30}, {date: 2013, same: 12, half: 0, opposite: 28},
      {date: 2014, same: 5, half: 0, opposite: 5}, {date: 2016, same: 30, half: 0, opposite: 10}]}
codedMeasures:
  - {id: coded, name: C, a: A, b: B, data: D, licence: L, years: [
      {date: 2012, verbalCooperation: 30, materialCooperation: 0, verbalConflict: 10, materialConflict: 0, goldsteinSum: 40, valued: 40, days: 366},
      {date: 2013, verbalCooperation: 10, materialCooperation: 0, verbalConflict: 30, materialConflict: 0, goldsteinSum: -40, valued: 40, days: 100}]}
`;
  const shown = (measured: string, more = "") =>
    read(
      `\n  - id: limits\n    kind: condition\n    holder: A\n    addressee: B\n    says: They agree.\n    sources: [report]\n    tests:\n      - {says: They agree, measured: {${measured}}}\n${more}${COUNTS}`,
    );
  const told = (record: Case, day: string) => {
    const then = caseAsOf(record, parseDay(day)!).case;
    const claim = conditionOf(then);
    const found = conditionStateOn(conditionStates(then, claim), parseDay(day)!);
    return found && `${found.date} ${found.is}`;
  };
  const ALIKE = "series: votes, as: share-same, is: at-least, value: 0.3";

  test("is met or not from the end of each year on, and unknown where too little was counted, or nothing any more", () => {
    const record = shown(ALIKE);
    expect(checkCase(record).filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(["2019-12-30", "2020-06-01"].map((day) => told(record, day))).toEqual([
      "2017-12-31 unknown",
      "2017-12-31 unknown",
    ]);
    expect(
      conditionStates(record, conditionOf(record)).map(({ date, is, says }) => `${date} ${is} ${says}`),
    ).toEqual([
      "2012-12-31 unmet They agree: unmet, 0.25 (test: share-same ≥ 0.3) – 2012",
      "2013-12-31 met They agree: met, 0.3 (test: share-same ≥ 0.3) – 2013",
      "2014-12-31 unknown They agree: unknown (test: share-same ≥ 0.3)",
      "2016-12-31 met They agree: met, 0.75 (test: share-same ≥ 0.3) – 2016",
      "2017-12-31 unknown They agree: unknown (test: share-same ≥ 0.3)",
    ]);
    const coded = (test: string) =>
      conditionStates(shown(test), conditionOf(shown(test))).map(({ date, is }) => `${date} ${is}`);
    // Of 2013 the files cover a hundred days.
    const counted = ["2012-12-31 met", "2013-12-31 unknown"];
    expect(coded("series: coded, as: net, is: at-least, value: 0.5")).toEqual(counted);
    expect(coded("series: coded, as: goldstein, is: at-most, value: 1")).toEqual(counted);
  });

  test("is shown as it was known on a day: a year when it was over, and what is added later changes nothing", () => {
    const report = (issued: string) => (record: Case) => ({
      ...record,
      sources: record.sources.map((one) => ({ ...one, issued })),
    });
    const record = report("2011-01-01")(shown(ALIKE));
    expect(["2013-12-30", "2013-12-31", "2014-12-30", "2014-12-31"].map((day) => told(record, day))).toEqual([
      "2012-12-31 unmet",
      "2013-12-31 met",
      "2013-12-31 met",
      "2014-12-31 unknown",
    ]);
    expect(told(record, "2012-06-01")).toBeUndefined();
    const [votes] = record.measures;
    const cut = { ...record, measures: [{ ...votes!, years: votes!.years.slice(0, 2) }] };
    const watched = (of: Case, day: string) => JSON.stringify(watch(of, parseDay(day)!, undefined).items);
    for (const day of ["2013-12-31", "2014-06-01", "2014-12-30"])
      expect(watched(cut, day)).toBe(watched(record, day));
  });

  test("is watched: how it stands, since when, and by what it is seen", () => {
    const [item] = watch(shown(ALIKE), parseDay("2020-03-01")!, undefined).items;
    expect(item).toMatchObject({
      id: "condition limits",
      is: "unknown",
      since: "2017-12-31",
      test: "They agree (share-same ≥ 0.3)",
    });
    expect(item!.place.file).toBe("case.yaml");
  });

  test("is never what an option is read off, since what is counted is no fact of the record", () => {
    const record = shown(ALIKE);
    expect(evaluateRule(record, { condition: "limits", is: "met" }, parseDay("2014-06-01")!)).toBe("unknown");
    expect(ruleSteps(record, { condition: "limits", is: "met" }).map(({ answer }) => answer)).toEqual([
      "unknown",
    ]);
  });

  test.each([
    ["series: votse, as: agree3, is: at-least, value: 1", 'unknown series "votse", did you mean "votes"?'],
    [
      "series: votes, as: net, is: at-least, value: 0",
      '"votes" is not counted by net; expected one of: share-same, agree3',
    ],
    [
      "series: votes, as: agree3, is: at-least, value: 30",
      "agree3 lies from 0 to 1, so that no year decides on 30",
    ],
  ])("is refused or warned of as %s", (measured, message) => {
    expect(checkCase(shown(measured)).map((problem) => problem.message)).toContain(message);
  });

  test("has no states beside, which nobody would see", () => {
    const { problems } = parseCase(
      new Map([
        [
          "case.yaml",
          `${HEAD}${COUNTS}claims:\n  - {id: c, kind: condition, holder: A, addressee: B, says: X., tests: [{says: X, measured: {${ALIKE}}, states: [{date: 2014, is: met}]}]}\n`,
        ],
      ]),
    );
    expect(problems.map(({ message }) => message).join()).toContain("leave one of the two out");
  });
});
