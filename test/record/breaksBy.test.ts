import { expect, test } from "vitest";
import { breaksIn, parseCase } from "../../src/record/index.ts";

/** One format suspended on a day; `events` beside it. */
function by(date: string, events: string): string[] {
  const record = parseCase(
    new Map([
      [
        "case.yaml",
        "title: T\nquestion: Is there space?\nauthors: [A]\nparties: [A, B]\nasOf: 2020-01-01\nfiles: [r.yaml]\npillars: [{id: p, name: political}]\n",
      ],
      [
        "r.yaml",
        [
          "actors:\n  - {id: A, name: Aland, kind: state}\n  - {id: B, name: Bland, kind: state}\n",
          "sources:\n  - {id: s, type: webpage, title: S}\n  - {id: u, type: webpage, title: U}\n",
          "formats:\n  - id: f\n    name: Forum\n    kind: channel\n    mode: bilateral\n    pillars: [p]\n    participants: [A, B]\n    phases:\n",
          "      - {date: 2000-01-01, phase: founded, axis: existence, status: active, says: begun, sources: [s]}\n",
          `      - {date: ${date}, phase: stopped, axis: operation, status: suspended, says: stopped, sources: [s]}\n`,
          `events:\n${events}`,
        ].join(""),
      ],
    ]),
  ).case!;
  return breaksIn(record).find(({ format }) => format === "f")!.by;
}

const event = (id: string, date: string, who: string, source: string) =>
  `  - {id: ${id}, date: ${date}, says: It happened., formats: [f], initiators: [${who}], sources: [${source}]}\n`;

test.each<[string, string, string, string[]]>([
  [
    "an event of the day that rests on the same source",
    "2014-04-01",
    event("e", "2014-04-01", "A", "s"),
    ["A"],
  ],
  ["one that rests on another says nothing of it", "2014-04-01", event("e", "2014-04-01", "A", "u"), []],
  [
    "two that name others leave it open",
    "2014-04-01",
    event("e", "2014-04-01", "A", "s") + event("g", "2014-04-01", "B", "s"),
    [],
  ],
  [
    "where only the year is known no event of the year counts",
    "2014",
    event("e", "2014-04-01", "A", "s"),
    [],
  ],
])("%s", (_, date, events, expected) => {
  expect(by(date, events)).toEqual(expected);
});
