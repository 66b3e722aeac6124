import { expect, test } from "vitest";
import { type Case, caseAsOf, parseCase, parseDay } from "../../src/record/index.ts";

/**
 * Since when a thing is known is what the manual says of its dates: here each sentence of it is asked of a case of a few
 * lines, year after year, without a look at the table that the program goes by.
 */
const HEAD = `title: T
question: Q?
parties: [A, B]
asOf: 2010-01-01
files: [record.yaml]
pillars: [{id: p, name: P}]
models: [{id: m, file: m.yaml}]
`;
const ACTORS = `actors:
  - {id: A, name: Aland, kind: state}
  - {id: B, name: Bland, kind: state}
`;
const WORKS = `sources:
  - {id: early, type: book, title: Early, issued: 2001}
  - {id: late, type: book, title: Late, issued: 2004}
  - {id: latest, type: book, title: Latest, issued: 2012}
`;
const MODEL = `title: M
decisionMakers:
  - id: a
    name: A
    actor: A
    options: [{id: X, name: does x}]
    preferences: {statements: [X]}
  - {id: b, name: B, actor: B, options: [{id: Y, name: does y}], preferences: {statements: [Y]}}
`;
const EVENTS = `events:
  - {id: one, date: 2002, says: They met.}
  - {id: two, date: 2006, says: They met again.}
`;

/** The first year whose last day holds the words, or that none does; 1990 stands for always. */
function firstYear(words: string, record: string, { head = "", model = MODEL } = {}): number | "never" {
  const { case: whole, problems } = parseCase(
    new Map([
      ["case.yaml", HEAD + head],
      ["record.yaml", ACTORS + (record.includes("sources:\n") ? "" : WORKS) + record],
      ["m.yaml", model],
    ]),
  );
  expect(problems).toEqual([]);
  for (let year = 1990; year < 2030; year++) if (holds(whole!, year, words)) return year;
  return "never";
}

function holds(record: Case, year: number, words: string): boolean {
  return JSON.stringify(caseAsOf(record, parseDay(`${year}-12-31`)!).case).includes(words);
}

const claim = (fields: string) => `${EVENTS}claims:\n  - {id: c, kind: judgement, says: SAID, ${fields}}\n`;
const ALWAYS = 1990;

test.each<[string, number | "never", string]>([
  ["an event: since its own date", 2003, "events: [{id: e, date: 2003-05, says: SAID}]\n"],
  [
    "an event that came out later: since it was public",
    2007,
    "events: [{id: e, date: 2003, known: 2007, says: SAID}]\n",
  ],
  [
    "a plan: since the first work that announces it",
    2001,
    "events: [{id: e, date: 2008, kind: planned, says: SAID, sources: [late, early]}]\n",
  ],
  [
    "a plan that no work announces: on no day",
    "never",
    "events: [{id: e, date: 2008, kind: planned, says: SAID}]\n",
  ],
  ["a claim: since its own date", 2005, claim("date: 2005, sources: [early]")],
  ["a claim without a date: since the first work it cites", 2001, claim("sources: [late, early]")],
  ["a claim without a work: since the latest of what it rests on", 2006, claim("premises: [one, two]")],
  ["a claim with both: since the work", 2004, claim("premises: [one, two], sources: [late]")],
  ["a bare claim: since the day of the case", 2010, claim("section: S")],
  ["a claim of hindsight: on no day", "never", claim("hindsight: true, premises: [one]")],
  ["a claim of hindsight with a day: since that", 2008, claim("hindsight: true, known: 2008")],
  [
    "a condition: since its first state",
    2003,
    "claims: [{id: c, kind: condition, says: SAID, holder: A, addressee: B, test: it is seen, states: [{date: 2007, is: met}, {date: 2003, is: unmet}]}]\n",
  ],
  [
    "a condition with tests: since the first state of any",
    2004,
    "claims: [{id: c, kind: condition, says: SAID, holder: A, addressee: B, tests: [{says: one, states: [{date: 2007, is: met}]}, {says: two, states: [{date: 2004, is: unmet}]}]}]\n",
  ],
  [
    "a format: since its first phase",
    2003,
    "formats: [{id: f, name: SAID, kind: council, mode: bilateral, pillars: [p], phases: [{date: 2003, phase: founded, axis: existence, status: active}]}]\n",
  ],
  [
    "a phase: since the earliest date that a source gives",
    2003,
    "formats: [{id: f, name: F, kind: council, mode: bilateral, pillars: [p], known: 2001, phases: [{date: 2005, phase: founded, axis: existence, status: active, aspect: SAID, readings: [{says: early, date: 2003, sources: [early]}, {says: late, date: 2005, sources: [late]}]}]}]\n",
  ],
  ...(
    [
      ["a part in a format: since it began", 2006, "from: 2006, "],
      ["a part in a format of no date: with the format", 2003, ""],
    ] as const
  ).map(([says, year, from]): [string, number, string] => [
    says,
    year,
    `formats: [{id: f, name: F, kind: council, mode: bilateral, pillars: [p], roles: [{actor: B, role: host, ${from}sources: [early]}], phases: [{date: 2003, phase: founded, axis: existence, status: active}]}]\n`.replace(
      "role: host",
      "role: host, note: {says: SAID, known: 1990}",
    ),
  ]),
  [
    "an aside of no day: since the day of the case",
    2010,
    "events: [{id: e, date: 2003, says: They met., note: SAID}]\n",
  ],
  ["an outcome: since the day of the case", 2010, "outcomes: [{id: o, name: SAID, when: X}]\n"],
  [
    "a likelihood: since it was judged",
    2008,
    "outcomes: [{id: o, name: O, when: X, known: 2002, likelihood: {word: likely, by: SAID, known: 2008}}]\n",
  ],
  [
    "a likelihood that rests on a later work: since that came out",
    2012,
    "outcomes: [{id: o, name: O, when: X, known: 2002, likelihood: {word: likely, by: SAID, sources: [latest]}}]\n",
  ],
  [
    "a strength that rests on a later work: since that came out",
    2012,
    "outcomes: [{id: o, name: O, when: X, known: 2002, strengths: [{says: SAID, sources: [latest]}]}]\n",
  ],
  ["a work: since it came out", 2005, "sources:\n  - {id: s, type: book, title: SAID, issued: 2005}\n"],
  [
    "a work that came out over years: since it was out",
    2005,
    "sources:\n  - {id: s, type: book, title: SAID, issued: 2003/2005}\n",
  ],
  [
    "a page of no date: since somebody read it",
    2006,
    "sources:\n  - {id: s, type: webpage, title: SAID, accessed: 2006-02-03}\n",
  ],
  ["a work of no date at all: on no day", "never", "sources:\n  - {id: s, type: book, title: SAID}\n"],
  [
    "an aside on a work: since the day of the case",
    2010,
    "sources:\n  - {id: s, type: book, title: T, issued: 2005, note: SAID}\n",
  ],
  [
    "words that name a later date: since then, where nothing says that they were public",
    2007,
    "formats: [{id: f, name: F, kind: council, mode: bilateral, pillars: [p], participantsNote: SAID both and since 2007 a third, phases: [{date: 2003, phase: founded, axis: existence, status: active}]}]\n",
  ],
  [
    "words that name a later date in what a work of the time says: with their entry",
    2003,
    "events: [{id: e, date: 2003, says: SAID it runs until 2007., sources: [early]}]\n",
  ],
])("%s", (_, year, record) => {
  expect(firstYear("SAID", record)).toBe(year);
});

test.each<[string, number | "never", string]>([
  ["a weakness: since the day of the case", 2010, "weaknesses: [{id: w, says: SAID}]\n"],
  ["a weakness with a day: since that", 2004, "weaknesses: [{id: w, says: SAID, known: 2004}]\n"],
  [
    "a weakness shown from a day on: since that",
    2006,
    "weaknesses: [{id: w, says: SAID, known: 2004, from: 2006}]\n",
  ],
  ["a conclusion: since the day of the case", 2010, "answer: [{id: a, says: SAID, by: the author}]\n"],
  ["an area: from the first", ALWAYS, "areas: [{id: a, name: SAID}]\n"],
  ["an area with a day: since that", 2004, "areas: [{id: a, name: SAID, known: 2004}]\n"],
])("%s", (_, year, head) => {
  expect(firstYear("SAID", EVENTS, { head })).toBe(year);
});

test.each<[string, number | "never", string, string]>([
  ["a model: since the day of its priorities", 2004, "title: M", "title: SAID\nasOf: 2004-01-01"],
  ["a statement: with its model", ALWAYS, "[X]", "[{say: X, because: SAID}]"],
  ["a statement with a day: since that", 2005, "[X]", "[Y, {say: X, because: SAID, known: 2005}]"],
  ["a statement of hindsight: on no day", "never", "[X]", "[Y, {say: X, because: SAID, hindsight: true}]"],
  ["a statement switched off: on no day", "never", "[X]", "[X], switchedOff: [{say: Y, because: SAID}]"],
])("%s", (_, year, from, to) => {
  expect(firstYear("SAID", EVENTS, { model: MODEL.replace(from, to) })).toBe(year);
});

test("of an entry that cannot be read whole, a part that came later is not there on an earlier day", () => {
  const caseWith = (later: string) =>
    parseCase(
      new Map([
        [
          "case.yaml",
          `title: T\nquestion: Q?\nparties: [ALA, BLA]\nactors:\n  - {id: ALA, name: Aland, kind: state}\n  - {id: BLA, name: Bland, kind: state}\nformats:\n  - id: line\n    name: [not, a, name]\n    phases:\n      - {id: begun, phase: founded, date: 2010, verification: unverified}\n${later}`,
        ],
      ]),
    ).case!;
  const on = (record: ReturnType<typeof caseWith>) =>
    caseAsOf(record, parseDay("2015-01-01")!).case.faulty.map(({ value }) => value);
  const before = on(caseWith(""));
  expect(JSON.stringify(before)).toContain("begun");
  expect(
    on(caseWith("      - {id: ended, phase: dissolved, date: 2020, verification: unverified}\n")),
  ).toEqual(before);
});

test("what is wrong in a part that came later tells on an earlier day that its entry cannot be read whole, and no more", () => {
  const on = (day: string, parts: string) => {
    const { case: record, problems } = parseCase(
      new Map([
        [
          "case.yaml",
          `title: T\nquestion: Q?\nparties: [ALA, BLA]\nactors:\n  - {id: ALA, name: Aland, kind: state}\n  - {id: BLA, name: Bland, kind: state}\nformats:\n  - id: line\n    name: Line\n    kind: council\n    mode: bilateral\n    pillars: [talks]\n    phases:\n      - {id: begun, axis: existence, status: active, phase: founded, date: 2010, verification: unverified}\n${parts}`,
        ],
      ]),
    );
    return caseAsOf(record!, parseDay(day)!)
      .problems(problems)
      .filter(({ severity }) => severity === "error");
  };
  const ended =
    "      - {id: ended, axis: existence, status: dissolvd, phase: end, date: 2020, verification: unverified}\n";
  const burnt =
    "      - {id: burnt, axis: existence, status: begun-anew, phase: anew, date: 2021, verification: unverified}\n";
  const early =
    "      - {id: moved, axis: existence, status: movd, phase: move, date: 2011, verification: unverified}\n";
  const whole = { message: expect.stringContaining("cannot be read whole"), line: 8 };
  expect(on("2015-01-01", ended)).toEqual([expect.objectContaining(whole)]);
  expect(on("2015-01-01", ended + burnt)).toEqual([expect.objectContaining(whole)]);
  expect(on("2015-01-01", early)).toEqual([
    expect.objectContaining({ message: expect.stringContaining("movd"), line: 15 }),
  ]);
  expect(JSON.stringify(on("2020-06-01", ended + burnt))).toMatch(/dissolvd/);
  expect(JSON.stringify(on("2020-06-01", ended + burnt))).not.toMatch(/begun-anew/);
});
