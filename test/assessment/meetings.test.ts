import { expect, test } from "vitest";
import { assess } from "../../src/assessment/index.ts";
import { parseCase, parseDay } from "../../src/record/index.ts";

/** Two who met in one table, with these phases beside its founding; a line between them stays open. */
function told(day: string, phases: string, events = "") {
  const { case: record, problems } = parseCase(
    new Map([
      [
        "case.yaml",
        `title: T\nquestion: Is there space?\nauthors: [A]\nparties: [A, B]\nasOf: ${day}\nfiles: [r.yaml]\npillars: [{id: p, name: political}]\n`,
      ],
      [
        "r.yaml",
        `actors:\n  - {id: A, name: Aland, kind: state}\n  - {id: B, name: Bland, kind: state}\nformats:\n  - id: line\n    name: Line\n    kind: hotline\n    mode: bilateral\n    pillars: [p]\n    participants: [A, B]\n    phases:\n      - {date: 2000-01-01, phase: founded, axis: existence, status: active}\n  - id: table\n    name: Table\n    kind: negotiation\n    mode: bilateral\n    pillars: [p]\n    participants: [A, B]\n    phases:\n      - {date: 2001-01-01, phase: founded, axis: existence, status: active}\n${phases}events:\n  - {id: met, date: 2002-02-03, says: They meet., initiators: [A, B], formats: [table]}\n${events}`,
      ],
    ]),
  );
  if (problems.some(({ severity }) => severity === "error")) throw new Error(JSON.stringify(problems[0]));
  return assess(record!, { day: parseDay(day)!, folder: "any" }).assessment.answer;
}

const SUSPENDED = "      - {date: 2003-04-05, phase: suspended, axis: operation, status: suspended}\n";
const ENDED = "      - {date: 2003-06-07, phase: ended, axis: existence, status: ended}\n";

test("who ended the only table they met in do not meet, as those who suspended it do not", () => {
  const suspended = told("2003-08-01", SUSPENDED);
  expect(suspended.talksToday.is).toBe("no");
  expect(suspended.headline).toMatch(/, and they were not meeting then$/u);
  for (const phases of [SUSPENDED + ENDED, ENDED]) {
    const ended = told("2003-08-01", phases);
    expect(ended.talksToday.is).toBe("no");
    expect(ended.headline).toMatch(/, and they were not meeting then$/u);
    expect(ended.sentence).toMatch(/Table ended 7 June 2003, last meeting on record 3 February 2002/);
  }
  // Years later too, until a table opens.
  expect(told("2009-01-01", ENDED).talksToday.is).toBe("no");
});

test("a table that ended before they met elsewhere says nothing of whether they meet", () => {
  const later = "  - {id: later, date: 2003-07-08, says: They meet., initiators: [A, B], formats: [line]}\n";
  expect(told("2003-08-01", ENDED, later).talksToday.is).toBe("yes");
  expect(told("2005-08-01", ENDED, later).talksToday.is).toBe("unknown");
});
