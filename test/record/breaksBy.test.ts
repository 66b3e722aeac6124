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

/** The breaks of one format that lives through these phases, each a status and more. */
function breaksOf(...phases: string[]): ReturnType<typeof breaksIn> {
  return breaksDated(
    ...phases.map(
      (phase, i) => `      - {date: 200${i + 1}-01-01, phase: p${i}, axis: operation, status: ${phase}}\n`,
    ),
  );
}

function breaksDated(...lines: string[]): ReturnType<typeof breaksIn> {
  const { case: record, problems } = parseCase(
    new Map([
      [
        "case.yaml",
        "title: T\nquestion: Is there space?\nauthors: [A]\nparties: [A, B]\nasOf: 2020-01-01\nfiles: [r.yaml]\npillars: [{id: p, name: political}]\n",
      ],
      [
        "r.yaml",
        `actors:\n  - {id: A, name: Aland, kind: state}\n  - {id: B, name: Bland, kind: state}\nformats:\n  - id: f\n    name: Forum\n    kind: channel\n    mode: bilateral\n    pillars: [p]\n    participants: [A, B]\n    phases:\n      - {date: 2000-01-01, phase: founded, axis: existence, status: active}\n${lines.join("")}`,
      ],
    ]),
  );
  if (!record) throw new Error(JSON.stringify(problems));
  return breaksIn(record);
}

test("a break whose own date says when it ended ends there, and one whose end is not known is not called open", () => {
  const stretch = (...dates: string[]) =>
    breaksDated(
      ...dates.map(
        (date) => `      - {date: "${date}", phase: x, axis: operation, status: suspended, by: [A]}\n`,
      ),
    ).map(({ from, bridged, isEndUnknown }) => [from, bridged?.date ?? bridged, isEndUnknown ?? false]);
  expect(stretch("2014/2016-03")).toEqual([["2014/2016-03", "2016-03", false]]);
  expect(stretch("2014/")).toEqual([["2014/", null, true]]);
  expect(stretch("2014/..")).toEqual([["2014/..", null, false]]);
  // What an interval said is over, so that the next is a break of its own.
  expect(stretch("2010/2011", "2014")).toEqual([
    ["2010/2011", "2011", false],
    ["2014", null, false],
  ]);
  const resumed = (date: string) =>
    `      - {date: ${date}, phase: resumed, axis: operation, status: active}\n`;
  const suspended = "      - {date: 2014/2016, phase: x, axis: operation, status: suspended, by: [A]}\n";
  expect(breaksDated(suspended, resumed("2019"))[0]!.bridged?.date).toBe("2016");
  expect(breaksDated(suspended, resumed("2015"))[0]!.bridged?.date).toBe("2015");
});

const WHY = "The worst year of all.";

test("a break marked by its reason is a break as one marked by true is, and tells the reason", () => {
  for (const phases of [["suspended"], ["suspended", "suspended"], ["dormant", "ended"]]) {
    const marked = (mark: string) => breaksOf(...phases.slice(0, -1), `${phases.at(-1)}, break: ${mark}`);
    const [plain, told] = [marked("true"), marked(`"${WHY}"`)];
    expect(plain.at(-1)!.isMarked).toBe(true);
    expect(told.map(({ why: _, ...one }) => one)).toEqual(plain);
    expect(told.at(-1)!.why).toBe(WHY);
  }
});

test("what came to rest by nobody's act may still be broken off; what was broken off is so once", () => {
  const hows = (...phases: string[]) => breaksOf(...phases).map(({ how }) => how);
  expect(hows("dormant", "suspended, by: [A]")).toEqual(["dormant", "suspended"]);
  expect(hows("dormant", "dormant")).toEqual(["dormant"]);
  expect(hows("suspended, by: [A]", "suspended, by: [A]")).toEqual(["suspended"]);
});
