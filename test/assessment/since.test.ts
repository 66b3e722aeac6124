import { expect, test } from "vitest";
import { ruleSince } from "../../src/assessment/since.ts";
import { talksToday } from "../../src/assessment/talks.ts";
import { parseCase, parseDay } from "../../src/record/index.ts";

const caseWith = (...phases: string[]) =>
  parseCase(
    new Map([
      [
        "case.yaml",
        "title: T\nquestion: Q?\nparties: [A, B]\nfiles: [r.yaml]\npillars: [{id: p, name: political}]\n",
      ],
      [
        "r.yaml",
        `actors:\n  - {id: A, name: Aland, kind: state}\n  - {id: B, name: Bland, kind: state}\nformats:\n  - id: f\n    name: Forum\n    kind: talks\n    mode: bilateral\n    pillars: [p]\n    participants: [A, B]\n    phases:\n      - {date: 2000-01-01, phase: founded, axis: existence, status: active}\n${phases.map((one) => `      - {phase: x, axis: operation, ${one}}\n`).join("")}`,
      ],
    ]),
  ).case!;

const since = (day: string, is: "yes" | "no", ...phases: string[]) =>
  ruleSince(caseWith(...phases), { format: "f", party: "B", axis: "operation", is: [is] }, parseDay(day)!);

test("an interval turns an answer at either end, behind its last day", () => {
  const suspended = (date: string) => `date: "${date}", status: suspended`;
  expect(since("2015-01-01", "no", suspended("2014/2016"))).toBe("2014");
  expect(since("2020-01-01", "yes", suspended("2014/2016"))).toBe("2016");
  expect(since("2020-01-01", "yes", suspended("2014-05-01/2016-03-31"))).toBe("2016-04-01");
  expect(since("2020-01-01", "no", suspended("2014-05/.."))).toBe("2014-05");
  expect(since("2020-01-01", "no", suspended("2010/2011"), suspended("2014-05"))).toBe("2014-05");
});

test("that nobody knows when a rest ended is no dispute", () => {
  const talks = (phase: string) => {
    const record = caseWith(phase);
    return talksToday({ record, day: parseDay("2020-01-01")! } as Parameters<typeof talksToday>[0]).is;
  };
  expect(talks('date: "2014/", status: suspended')).toBe("unknown");
  expect(
    talks(
      "date: 2014, status: suspended, readings: [{says: It works., status: active, sources: []}, {says: It rests., status: suspended, sources: []}]",
    ),
  ).toBe("contested");
});
