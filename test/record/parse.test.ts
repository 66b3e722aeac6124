import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noCaseIn } from "../../src/node/readCase.ts";
import { checkCase, formatProblem, parseCase } from "../../src/record/index.ts";
import { growth, LINEAR } from "../growth.ts";

const HEAD = "title: T\nquestion: Q?\nparties: [A, B]\nfiles: [r.yaml]\n";
const problemsOf = (record: string, head = HEAD) =>
  parseCase(
    new Map([
      ["case.yaml", head],
      ["r.yaml", record],
    ]),
  ).problems.map(formatProblem);

describe("a case file with a fault", () => {
  test.each([
    [
      "a misspelt field",
      "events:\n  - {id: e, date: 2014, say: X}\n",
      'r.yaml:2:25 error unknown field "say", did you mean "says"? (schema)',
    ],
    [
      "a missing field",
      "events:\n  - {id: e, says: X.}\n",
      'r.yaml:2:5 error field "date" is missing (schema)',
    ],
    [
      "an impossible day",
      "events:\n  - {id: e, date: 2014-02-30, says: X.}\n",
      'r.yaml:2:19 error date: "2014-02-30" is no date; February 2014 has 28 days; where the day is not known, write 2014-02 (schema)',
    ],
    [
      "an interval that ends before it starts",
      "events:\n  - {id: e, date: 1997/1996, says: X.}\n",
      'r.yaml:2:19 error date: "1997/1996" is no date; its end lies before its start; write 1996/1997 (schema)',
    ],
    [
      "a wrong type",
      "events:\n  - {id: e, date: 2014, says: [X]}\n",
      "r.yaml:2:31 error says: found a list, expected text without brackets: X (schema)",
    ],
    [
      "a word that is none of the choices",
      "claims:\n  - {id: c, kind: fat, says: X.}\n",
      'r.yaml:2:19 error kind: found "fat", did you mean "fact"? (schema)',
    ],
    [
      "an empty list where something is needed",
      "claims:\n  - {id: c, kind: value, says: X., actor: A, values: [], evidence: law}\n",
      "r.yaml:2:54 error values: found an empty list, expected at least 1 (schema)",
    ],
    [
      "a field written twice",
      "events: []\nevents: []\n",
      'r.yaml:2:1 error the list "events" is written twice; put the entries below this line under those of the first',
    ],
    [
      "a group where a list belongs",
      "events: {id: e}\n",
      'r.yaml:1:9 error events: expected a list, each entry beginning with "- " (schema)',
    ],
    [
      "an alias",
      "events:\n  - &e {id: e, date: 2014, says: X.}\n  - *e\n",
      "r.yaml:3:5 error alias *e: a case file may not use anchors and aliases, write the text out (yaml-alias)",
    ],
    [
      "an empty file",
      "",
      "r.yaml:1:1 error the file is empty; write into it, or take its name out of files: in case.yaml",
    ],
    ["a list cut off", "events: [\n", "r.yaml"],
  ])("says where and how to mend %s", (_, record, expected) => {
    const found = problemsOf(record);
    expect(found[0]).toContain(expected);
  });

  test("gets all its problems told, in file order, and keeps its sound entries", () => {
    const { case: record, problems } = parseCase(
      new Map([
        ["case.yaml", HEAD],
        [
          "r.yaml",
          "events:\n  - {id: a, date: never, says: X.}\n  - {id: b, date: 2014, says: Sound.}\n  - {id: c, date: 2014}\n",
        ],
      ]),
    );
    expect(problems.map(({ line }) => line)).toEqual([2, 4]);
    expect(record!.events.map(({ id }) => id)).toEqual(["b"]);
  });

  test("names the nearest file when a named one is missing", () => {
    const { problems } = parseCase(
      new Map([
        ["case.yaml", "title: T\nquestion: Q?\nparties: [A, B]\nfiles: [event.yaml]\n"],
        ["events.yaml", "events: []\n"],
      ]),
    );
    expect(problems.map(formatProblem)).toEqual([
      'case.yaml:4:9 error no file "event.yaml" in the case folder, did you mean "events.yaml"? (2 more findings follow from this) (missing-file)',
    ]);
  });

  test.each([
    ["nesting a hundred thousand deep", `events: ${"[".repeat(100_000)}`],
    [
      "an alias bomb",
      `a: &a [x]\n${Array.from({ length: 20 }, (_, i) => `b${i}: &b${i} [${i ? `*b${i - 1},*b${i - 1}` : "*a,*a"}]`).join("\n")}\n`,
    ],
    ["a million characters of text", `events:\n  - {id: e, date: 2014, says: ${"x".repeat(1_000_000)}}\n`],
    [
      "keys that belong to the language",
      "events:\n  - {id: e, date: 2014, says: X., __proto__: {a: 1}, constructor: 1}\n",
    ],
    ["an anchor to itself", "events: &e [*e]\n"],
  ])("survives %s with a problem", (_, record) => {
    const found = problemsOf(record);
    expect(found.length).toBeGreaterThan(0);
    for (const problem of found) expect(problem.length).toBeLessThan(1000);
  });
});

describe("parsing", () => {
  test("keeps every part's place", () => {
    const { case: record } = parseCase(
      new Map([
        ["case.yaml", HEAD],
        [
          "r.yaml",
          "# comment\nevents:\n  - id: e\n    date: 2014\n    says: X.\n    sources: [one, {source: two, locator: 1.10}]\nsources:\n  - {id: s, type: book, title: T}\n",
        ],
      ]),
    );
    const [event] = record!.events;
    expect(record!.placeOf(event!)).toMatchObject({ file: "r.yaml", line: 3, column: 5 });
    expect(record!.placeOf(event!, "sources", 1, "locator")).toMatchObject({ line: 6, column: 43 });
    expect(event!.sources![1]).toEqual({ source: "two", locator: "1.10" });
    expect(record!.placeOf(record!.sources[0]!, "title")).toMatchObject({ line: 8, column: 32 });
  });

  test("reads CSL-JSON as Zotero exports it, tabs and all", () => {
    const { case: record, problems } = parseCase(
      new Map([
        ["case.yaml", "title: T\nquestion: Q?\nparties: [A, B]\nfiles: [s.json]\n"],
        [
          "s.json",
          '[\n\t{\n\t\t"id": "a",\n\t\t"type": "article-journal",\n\t\t"title": "On peace",\n\t\t"author": [{"family": "Kant", "given": "I."}],\n\t\t"issued": {"date-parts": [["1795", 9]]},\n\t\t"citation-key": "kant"\n\t}\n]\n',
        ],
      ]),
    );
    expect(problems).toEqual([]);
    expect(record!.sources[0]).toMatchObject({
      id: "a",
      issued: "1795-09",
      csl: { author: [{ family: "Kant" }] },
    });
  });

  test("treats Windows line ends and a byte order mark as nothing special", () => {
    const record = "events:\r\n  - id: e\r\n    date: never\r\n    says: X.\r\n";
    expect(problemsOf(record)[0]).toMatch(/^r\.yaml:3:11 /);
  });

  test("never throws, whatever the text", () => {
    const yamlish = fc.stringMatching(/^[-a-z:{}[\]"'\n &*#|>0-9,!%@`]{0,80}$/);
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), yamlish, fc.json()),
        fc.oneof(fc.string(), fc.json()),
        (record, head) => {
          problemsOf(record);
          problemsOf(record, head);
        },
      ),
      { numRuns: 400 },
    );
  });

  test("says what an empty folder lacks", () => {
    expect(parseCase(new Map()).problems.map(formatProblem)).toEqual([
      "case.yaml:1:1 error no case.yaml in this folder, expected a case (detente new DIR writes one) (no-case-file)",
    ]);
  });

  test("says of a folder by name what it lacks, and what may be meant, whatever it is called", () => {
    for (const folder of ["a$&b", "in this folder", "here, or there"]) {
      const of = (name: string) => noCaseIn(folder, parseCase(new Map([[name, "title: T"]])).problems);
      expect(of("cases.yaml")).toBe(`no case.yaml in ${folder}, did you mean to name "cases.yaml" so?`);
      expect(of("x.md")).toBe(`no case.yaml in ${folder}, expected a case (detente new DIR writes one)`);
    }
  });

  test("has a limit for the case as a whole", () => {
    const part = `# ${"x".repeat(10_000_000)}\nevents: []\n`;
    const { case: record, problems } = parseCase(
      new Map([
        ["case.yaml", HEAD.replace("[r.yaml]", "[a.yaml, b.yaml]")],
        ["a.yaml", part],
        ["b.yaml", part],
      ]),
    );
    expect(problems.map(formatProblem)).toEqual([
      expect.stringMatching(
        /^b\.yaml:1:1 error with this file the case holds 2\d+ characters, expected at most 16000000; leave some of it out \(file-too-large\)$/,
      ),
    ]);
    expect(record!.events).toEqual([]);
  });

  test("takes ten thousand events in time that grows with their number, and checking them too", () => {
    const events = (length: number) =>
      Array.from(
        { length },
        (_, i) =>
          `  - {id: e${i}, date: ${1990 + (i % 30)}, says: Event ${i}., initiators: [A], sources: [s]}\n`,
      );
    const readAndCheck = (entries: string[]) => {
      const { case: record, problems } = parseCase(
        new Map([
          ["case.yaml", HEAD],
          ["r.yaml", `sources: [{id: s, type: book, title: T}]\nevents:\n${entries.join("")}`],
        ]),
      );
      checkCase(record!);
      expect(problems).toEqual([]);
      expect(record!.events).toHaveLength(entries.length);
    };
    expect(growth(events, 10_000, readAndCheck)).toBeLessThan(LINEAR);
  });
});
