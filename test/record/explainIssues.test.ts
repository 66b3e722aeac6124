import { describe, expect, test } from "vitest";
import { formatProblem, parseCase } from "../../src/record/index.ts";
import { growth, LINEAR } from "../growth.ts";

const HEAD = "title: T\nquestion: Q?\nparties: [A, B]\n";
const told = (head: string, files: Record<string, string> = {}) =>
  parseCase(new Map([["case.yaml", head], ...Object.entries(files)])).problems.map(formatProblem);
const inRecord = (record: string) => told(`${HEAD}files: [r.yaml]\n`, { "r.yaml": record });
const inModel = (model: string) => told(`${HEAD}models: [{id: m, file: m.yaml}]\n`, { "m.yaml": model });

describe("a value of the wrong shape is told with what was found, what was expected, and the cure", () => {
  test.each([
    [
      "titel: T\nquestion: Q?\nparties: [A, B]\n",
      'case.yaml:1:1 error unknown field "titel", did you mean "title"? (schema)',
    ],
    [
      "title: 1984\nquestion: Q?\nparties: [A, B]\n",
      "case.yaml:1:8 error title: found 1984, expected text; put it in quotation marks (schema)",
    ],
    [
      "title: ''\nquestion: Q?\nparties: [A, B]\n",
      'case.yaml:1:8 error title: found "", expected some text (schema)',
    ],
    [
      "title:\nquestion: Q?\nparties: [A, B]\n",
      "case.yaml:1:7 error title: found nothing, expected text (schema)",
    ],
    [
      "title: T\nquestion: Q?\nparties: A\n",
      'case.yaml:3:10 error parties: found "A", expected a list: [A] (schema)',
    ],
    [
      "title: T\nquestion: Q?\nparties: [A]\n",
      "case.yaml:3:10 error parties: found 1 entry, expected exactly 2 (schema)",
    ],
    ["title: T\nquestion: Q?\n", 'case.yaml:1:1 error field "parties" is missing (schema)'],
    ["hello", "case.yaml:1:1 error found text only, expected fields such as title: and question: (schema)"],
    ["- a\n", "case.yaml:1:1 error found a list, expected a group of fields (schema)"],
  ])("in case.yaml: %j", (head, problem) => {
    expect(told(head)).toEqual([problem]);
  });

  test.each([
    ["events: [a]", 'r.yaml:1:10 error found "a", expected a group of fields (schema)'],
    [
      "events: [{id: e, date: true, says: X.}]",
      "r.yaml:1:24 error date: found true, expected a date: 1997, 2014-03, 2021-10-06, 2015?, 2011-03~ or 1994-06-22/2014-04-01 (schema)",
    ],
    [
      "events: [{id: a b, date: 2014, says: X.}]",
      'r.yaml:1:15 error id: found "a b", expected letters, digits, dot, hyphen or underscore, without spaces: a-b (schema)',
    ],
    [
      "events: [{id: 12, date: 2014, says: X.}]",
      "r.yaml:1:15 error id: found 12, expected text; put it in quotation marks (schema)",
    ],
    [
      "events: [{id: e, date: 2014, says: X., sources: s}]",
      'r.yaml:1:49 error sources: found "s", expected a list: [s] (schema)',
    ],
    [
      "events: [{id: e, date: 2014, says: X., verification: unverifed}]",
      'r.yaml:1:54 error verification: found "unverifed", did you mean "unverified"? (schema)',
    ],
    [
      "events: [{id: e, date: 2014, says: X., sources: [{source: s, page: 3}]}]",
      'r.yaml:1:62 error unknown field "page", did you mean "locator"? (schema)',
    ],
    [
      "claims: [{id: c, kind: valu, says: X.}]",
      'r.yaml:1:24 error kind: found "valu", did you mean "value"? (schema)',
    ],
    ["claims: [{id: c, says: X.}]", 'r.yaml:1:10 error field "kind" is missing (schema)'],
    ["event: []\n", 'r.yaml:1:1 error unknown field "event", did you mean "events"? (schema)'],
  ])("in a record: %j", (record, problem) => {
    expect(inRecord(record)).toEqual([problem]);
  });

  test.each([
    [
      "{id: a, name: A, preferences: {payoffs: {1: high}}}",
      'm.yaml:3:49 error 1: found "high", expected a number (schema)',
    ],
    [
      "{id: a, name: A, preferences: {ranking: [[2.5]]}}",
      "m.yaml:3:47 error found 2.5, expected a whole number: the id of a state (schema)",
    ],
    [
      "{id: a, name: A, preferences: {ranking: [1]}}",
      "m.yaml:3:46 error found 1, expected a list: [1] (schema)",
    ],
    [
      "{id: a, name: A, options: [{id: 1x, name: x}]}",
      'm.yaml:3:37 error id: found "1x", expected a letter, then letters, digits, _ or - (schema)',
    ],
    [
      "{id: a, name: A, options: [{id: X, name: x, onWhen: {evnt: e}}]}",
      'm.yaml:3:58 error unknown field "evnt", did you mean "event"? (schema)',
    ],
    [
      "{id: a, name: A, options: [{id: X, name: x, onWhen: true}]}",
      "m.yaml:3:57 error onWhen: found true, expected a group of fields (schema)",
    ],
  ])("in a model: %j", (decisionMaker, problem) => {
    expect(inModel(`title: M\ndecisionMakers:\n  - ${decisionMaker}\n`)).toEqual([problem]);
  });
});

test("numbers of a model may be written as other programs print them", () => {
  const { case: record, problems } = parseCase(
    new Map([
      ["case.yaml", `${HEAD}models: [{id: m, file: m.json}]\n`],
      [
        "m.json",
        '{"title": "M", "decisionMakers": [{"id": "a", "name": "A", "preferences": {"payoffs": {"1": 10.0, "2": -1e3}}}], "states": [{"id": 1.0}, {"id": 2}]}',
      ],
    ]),
  );
  expect(problems).toEqual([]);
  expect(record!.models[0]!.model.decisionMakers[0]!.preferences!.payoffs).toEqual({ 1: 10, 2: -1000 });
  expect(record!.models[0]!.model.states!.map(({ id }) => id)).toEqual([1, 2]);
});

test("of thousands of phases that each lack fields every one is told, in time that grows with their number", () => {
  const phases = (length: number) =>
    `formats:\n  - id: f\n    name: F\n    kind: k\n    mode: bilateral\n    phases:\n${"      - {date: 2012, phase: set up talks}\n".repeat(length)}`;
  const tell = (record: string) => expect(inRecord(record).length).toBeGreaterThan(100);
  expect(growth(phases, 3_000, tell)).toBeLessThan(LINEAR);
});
