import { describe, expect, test } from "vitest";
import { CASE_RULES, checkCase, exampleFiles, parseCase } from "../../src/record/index.ts";

/** What one rule says of part of a case, as `line message`. */
function told(rule: string, example: Parameters<typeof exampleFiles>[0]): string[] {
  const { case: record, problems } = parseCase(exampleFiles(example));
  expect(problems).toEqual([]);
  const alone = CASE_RULES.filter(({ id }) => id === rule);
  expect(alone).toHaveLength(1);
  return checkCase(record!, alone).map(({ line, severity, message }) => `${line} ${severity} ${message}`);
}
const inRecord = (rule: string, ...lines: string[]) => told(rule, { record: `${lines.join("\n")}\n` });

const SOURCES = [
  "sources:",
  "  - {id: s, type: document, title: Text, issued: 2020}",
  "  - {id: t, type: document, title: Another text, issued: 2015}",
];
const forum = (...phases: string[]) => [
  "formats:",
  "  - id: forum",
  "    name: Forum",
  "    kind: council",
  "    mode: bilateral",
  "    pillars: []",
  "    phases:",
  ...phases.map((phase) => `      - ${phase}`),
];
const FOUNDED = "{date: 2000, phase: founded, axis: existence, status: active}";
const ENDED = "{date: 2010, phase: closed, axis: existence, status: ended}";

describe("unknown-id", () => {
  test.each([
    [
      "an actor of a claim",
      "claims:\n  - {id: c, kind: stance, says: X., actor: A, on: NTAO, stance: s}",
      'unknown actor "NTAO", expected one of: A, B',
    ],
    [
      "a source of a reading",
      "events:\n  - {id: e, date: 2014, says: X., readings: [{says: a, sources: [q]}, {says: b}]}",
      'unknown source "q", the case has no source: add it, or take its name out here',
    ],
    [
      "a format of an event",
      "events:\n  - {id: e, date: 2014, says: X., formats: [nrc]}",
      'unknown format "nrc", the case has no format: add it, or take its name out here',
    ],
    [
      "a premise",
      "claims:\n  - {id: one, kind: judgement, says: X., premises: [tow]}\n  - {id: two, kind: fact, says: Y.}",
      'unknown claim or event "tow", did you mean "two"?',
    ],
    [
      "a party of a phase",
      forum("{date: 2000, phase: founded, axis: existence, status: active, party: Z}").join("\n"),
      'unknown actor "Z", expected one of: A, B',
    ],
    [
      "the actor of a source",
      "sources:\n  - {id: s, type: book, title: T, actor: AB}",
      'unknown actor "AB", expected one of: A, B',
    ],
    [
      "a precedent",
      "events:\n  - {id: talks, date: 2014, says: X.}\nclaims:\n  - {id: c, kind: condition, says: X., holder: A, addressee: B, test: t, states: [{date: 2014, is: met}], precedents: [{event: talk, points: for, says: x}]}",
      'unknown event "talk", did you mean "talks"?',
    ],
    [
      "a source of a strength",
      "outcomes:\n  - {id: o, name: O, when: X, strengths: [{says: a, sources: [z]}]}",
      'unknown source "z", the case has no source: add it, or take its name out here',
    ],
    [
      "a member",
      "actors:\n  - {id: C, name: C, kind: organisation, members: [{actor: D}]}",
      'unknown actor "D", expected one of: A, B, C',
    ],
  ])("finds %s", (_, record, message) => {
    expect(
      told("unknown-id", { record: `${record}\n` }).map((line) => line.replace(/^\d+ error /, "")),
    ).toEqual([message]);
  });

  test.each([
    [
      "the case's answer",
      "answer: [{id: a, says: X., by: me, outcomes: [o]}]\n",
      'unknown outcome "o", the case has no outcome: add it, or take its name out here',
    ],
    [
      "the paper",
      "paper: p\n",
      'unknown source "p", the case has no source: add it, or take its name out here',
    ],
    ["a third party", "thirdParties: [C]\n", 'unknown actor "C", expected one of: A, B'],
    [
      "a weakness",
      "weaknesses: [{id: w, says: X., about: [zzz]}]\n",
      'unknown id "zzz", expected one of: A, B',
    ],
  ])("finds %s in case.yaml", (_, head, message) => {
    expect(told("unknown-id", { head })).toEqual([`7 error ${message}`]);
  });

  test("finds what a statement rests on and what an option is read off", () => {
    const model =
      "title: M\ndecisionMakers:\n  - id: a\n    name: A\n    actor: C\n    options: [{id: X, name: x, onWhen: {any: [{format: f, axis: existence, is: [yes]}, {not: {claim: c}}]}}]\n    preferences: {statements: [{say: X, sources: [s], claims: [d]}]}\n";
    expect(told("unknown-id", { model })).toEqual([
      '5 error unknown actor "C", expected one of: A, B',
      '6 error unknown format "f", the case has no format: add it, or take its name out here',
      '6 error unknown claim "c", the case has no claim: add it, or take its name out here (1 more place names one)',
      '7 error unknown source "s", the case has no source: add it, or take its name out here',
    ]);
  });

  test("asks for declared pillars only where the case declares some", () => {
    const record = `${forum(FOUNDED).join("\n").replace("pillars: []", "pillars: [political]")}\n`;
    expect(told("unknown-id", { record })).toEqual([]);
    expect(told("unknown-id", { record, head: "pillars: [{id: politcal, name: P}]\n" })).toEqual([
      '6 error unknown pillar "political", did you mean "politcal"?',
    ]);
  });

  test("lets a weakness be about any part, an option or a type among them", () => {
    const model =
      "title: M\ndecisionMakers:\n  - {id: a, name: A, options: [{id: X, name: x}], types: {mild: {preferences: {statements: [X]}}}}\n";
    expect(
      told("unknown-id", { model, head: "weaknesses: [{id: w, says: X., about: [X, mild, a, main, A]}]\n" }),
    ).toEqual([]);
  });
});

describe("duplicate-id", () => {
  test("finds an id that a claim and an event share, since premises may name either", () => {
    expect(
      inRecord(
        "duplicate-id",
        "events:\n  - {id: x, date: 2014, says: X.}\nclaims:\n  - {id: x, kind: fact, says: X.}",
      ),
    ).toEqual(['4 error "x" is the id of a claim and of an event; rename one of the two']);
  });
});

describe("cycle", () => {
  test.each([
    [
      "a claim that rests on itself",
      "claims:\n  - {id: one, kind: judgement, says: A., premises: [one]}",
      'a circle of premises: one, one; "one" names itself; take it out there',
    ],
    [
      "a longer circle once",
      "claims:\n  - {id: a, kind: judgement, says: A., premises: [b]}\n  - {id: b, kind: judgement, says: A., premises: [c]}\n  - {id: c, kind: judgement, says: A., premises: [a]}",
      "a circle of premises: a, b, c, a; take one of them out where it is named, the one that does not bear the next",
    ],
    [
      "members of each other",
      "actors:\n  - {id: C, name: C, kind: group, members: [{actor: D}]}\n  - {id: D, name: D, kind: group, members: [{actor: C}]}",
      "a circle of members: C, D, C; take one of them out where it is named",
    ],
  ])("finds %s", (_, record, message) => {
    expect(inRecord("cycle", record)).toEqual([`2 error ${message}`]);
  });

  test("takes two paths to one premise for what they are", () => {
    expect(
      inRecord(
        "cycle",
        "claims:\n  - {id: a, kind: judgement, says: A., premises: [b, c]}\n  - {id: b, kind: judgement, says: A., premises: [c]}\n  - {id: c, kind: fact, says: A.}",
      ),
    ).toEqual([]);
  });

  test("follows a chain of fifty thousand premises", () => {
    const claims = Array.from(
      { length: 50_000 },
      (_, i) => `  - {id: c${i}, kind: judgement, says: A., premises: [c${i + 1}]}`,
    );
    expect(inRecord("cycle", "claims:", ...claims)).toEqual([]);
  });
});

describe("lifecycle", () => {
  test.each([
    [
      "a phase in the founding year",
      [FOUNDED, "{date: 2000, phase: suspended, axis: operation, status: suspended}"],
    ],
    [
      "a phase whose date sources differ on",
      [
        FOUNDED,
        "{date: 1999, phase: joined, axis: participation, status: active, readings: [{says: a, date: 1999}, {says: b, date: 2001}]}",
      ],
    ],
    [
      "a format closed and founded anew",
      [
        FOUNDED,
        ENDED,
        "{date: 2015, phase: refounded, axis: existence, status: active}",
        "{date: 2016, phase: met, axis: operation, status: active}",
      ],
    ],
    [
      "two phases of one year, whose order inside it is not known",
      [
        FOUNDED,
        "{date: 2005, phase: suspended, axis: operation, status: suspended}",
        "{date: 2005, phase: resumed, axis: operation, status: active}",
      ],
    ],
    [
      "one day on which two parts of the work part ways",
      [
        FOUNDED,
        "{date: 2005-01-01, phase: suspended, axis: operation, aspect: meetings, status: suspended}",
        "{date: 2005-01-01, phase: kept, axis: operation, aspect: staff, status: active}",
      ],
    ],
  ])("leaves alone %s", (_, phases) => {
    expect(inRecord("lifecycle", ...forum(...phases))).toEqual([]);
  });

  test.each([
    [
      "a format that nothing founds",
      ["{date: 2005, phase: met, axis: operation, status: active}"],
      '2 warning "forum" has no phase on the axis of existence, so it never exists; add its founding',
    ],
    [
      "work after the end",
      [FOUNDED, ENDED, "{date: 2012, phase: met, axis: operation, status: active}"],
      '10 warning "met" (2012) lies after the end of "forum" (2010)',
    ],
    [
      "one day with two outcomes",
      [
        FOUNDED,
        "{date: 2005-01-01, phase: suspended, axis: operation, status: suspended}",
        "{date: 2005-01-01, phase: resumed, axis: operation, status: active}",
      ],
      '10 warning "resumed" leaves "forum" active and "suspended" of the same day leaves it suspended; where sources differ, write readings:',
    ],
  ])("finds %s", (_, phases, message) => {
    expect(inRecord("lifecycle", ...forum(...phases))).toEqual([message]);
  });

  const successor = (date: string) => [
    ...forum(FOUNDED, "{date: 2010-05-01, phase: closed, axis: existence, status: ended}"),
    "    successor: next",
    "  - {id: next, name: Next, kind: council, mode: bilateral, pillars: [], phases: [{date: " +
      date +
      ", phase: founded, axis: existence, status: active}]}",
  ];
  test.each([
    ["2010-05-02", []],
    ["2010", []],
    ["2010-04-20", []],
    [
      "2012-01-01",
      ['10 note a gap between the end of "forum" (2010-05-01) and the start of "next" (2012-01-01)'],
    ],
    ["2008-01-01", ['10 note "next" starts (2008-01-01) before "forum" ends (2010-05-01)']],
  ])("of a successor founded on %s says %j", (date, messages) => {
    expect(inRecord("lifecycle", ...successor(date))).toEqual(messages);
  });
});

describe("duplicate-source", () => {
  test.each([
    [
      "two press conferences of one title and year on different days",
      "{id: a, type: speech, title: Press conference, issued: 2021-10-06}",
      "{id: b, type: speech, title: Press conference, issued: 2021-11-16}",
    ],
    [
      "two chapters of one page",
      "{id: a, type: webpage, title: One, URL: 'https://example.org/x#one'}",
      "{id: b, type: webpage, title: Two, URL: 'https://example.org/x#two'}",
    ],
    [
      "two works that give only the front page of a site",
      "{id: a, type: webpage, title: One, URL: 'https://example.org/'}",
      "{id: b, type: webpage, title: Two, URL: 'https://example.org'}",
    ],
    [
      "addresses that differ in the case of a letter",
      "{id: a, type: webpage, title: One, URL: 'https://example.org/v?x=aB'}",
      "{id: b, type: webpage, title: Two, URL: 'https://example.org/v?x=Ab'}",
    ],
    [
      "one title in two years",
      "{id: a, type: report, title: Annual report of the office, issued: 2020}",
      "{id: b, type: report, title: Annual report of the office, issued: 2021}",
    ],
    [
      "short titles",
      "{id: a, type: report, title: Report, issued: 2020}",
      "{id: b, type: report, title: Report, issued: 2020}",
    ],
  ])("leaves alone %s", (_, a, b) => {
    expect(inRecord("duplicate-source", "sources:", `  - ${a}`, `  - ${b}`)).toEqual([]);
  });

  test.each([
    [
      "an address with and without what counts visitors",
      "{id: a, type: webpage, title: One, URL: 'https://example.org/x?utm_source=mail'}",
      "{id: b, type: webpage, title: Two, URL: 'http://www.example.org/x/'}",
      "have the same address",
    ],
    [
      "one DOI",
      "{id: a, type: article, title: One, DOI: 10.1/AB}",
      "{id: b, type: article, title: Two, DOI: 'https://doi.org/10.1/ab'}",
      "have the same DOI",
    ],
    [
      "one title, once with the day",
      "{id: a, type: report, title: 'The state of peace', issued: 2020}",
      "{id: b, type: report, title: The State of Peace, issued: 2020-05-01}",
      "have the same author, title and year",
    ],
  ])("finds %s", (_, a, b, why) => {
    expect(inRecord("duplicate-source", "sources:", `  - ${a}`, `  - ${b}`)).toEqual([
      `3 warning "b" and "a" ${why}; keep one and cite it in both places`,
    ]);
  });
});

describe("claim-without-citation", () => {
  test.each([
    [
      "a fact that says itself that nothing was seen",
      "{id: c, kind: fact, says: X., verification: general-knowledge}",
    ],
    [
      "a value inferred from what is on record",
      "{id: c, kind: value, says: X., actor: A, values: [v], evidence: inference, premises: [e]}",
    ],
    [
      "a condition whose states are cited",
      "{id: c, kind: condition, says: X., holder: A, addressee: B, test: t, states: [{date: 2014, is: met, sources: [s]}]}",
    ],
    [
      "a claim on which sources differ",
      "{id: c, kind: fact, says: X., readings: [{says: a, sources: [s]}, {says: b}]}",
    ],
    ["a recommendation with premises", "{id: c, kind: recommendation, says: X., premises: [e]}"],
  ])("leaves alone %s", (_, claim) => {
    expect(
      inRecord(
        "claim-without-citation",
        ...SOURCES,
        "events: [{id: e, date: 2014, says: E.}]",
        `claims: [${claim}]`,
      ),
    ).toEqual([]);
  });

  test("asks for a value that is declared to be cited, whatever its premises", () => {
    expect(
      inRecord(
        "claim-without-citation",
        "events: [{id: e, date: 2014, says: E.}]",
        "claims: [{id: c, kind: value, says: X., actor: A, values: [v], evidence: law, premises: [e]}]",
      ),
    ).toHaveLength(1);
  });
});

describe("evidence-kind", () => {
  const value = (id: string, evidence: string, source: string, actor = "A") =>
    `  - {id: ${id}, kind: value, says: X., actor: ${actor}, values: [v], evidence: ${evidence}, sources: [${source}]}`;

  test("notes one speech that stands alone for a state", () => {
    expect(inRecord("evidence-kind", ...SOURCES, "claims:", value("c", "leader-speech", "s"))).toEqual([
      "5 note one speech stands alone for the values of Aland; look for a law, strategy or founding text beside it",
    ]);
  });

  test.each([
    ["two speeches", [value("c", "leader-speech", "s"), value("d", "leader-speech", "t")]],
    ["a speech beside a law", [value("c", "leader-speech", "s"), value("d", "law", "t")]],
  ])("leaves alone %s", (_, claims) => {
    expect(inRecord("evidence-kind", ...SOURCES, "claims:", ...claims)).toEqual([]);
  });

  test("leaves a person's speech to the person", () => {
    expect(
      inRecord(
        "evidence-kind",
        ...SOURCES,
        "actors: [{id: P, name: P, kind: person}]",
        "claims:",
        value("c", "leader-speech", "s", "P"),
      ),
    ).toEqual([]);
  });
});

describe("likelihood-words", () => {
  const outcome = (id: string, word: string, by: string) =>
    `  - {id: ${id}, name: O, when: X, exclusive: way, likelihood: {word: ${word}, by: ${by}}}`;
  const head = "likelihood: {name: Four steps, words: [[remote], [unlikely], [likely], [certain]]}\n";

  test("lets two authors each hold a different outcome likely", () => {
    const record = `outcomes:\n${outcome("one", "likely", "me")}\n${outcome("two", "certain", "them")}\n`;
    expect(told("likelihood-words", { head, record })).toEqual([]);
  });

  test("asks for a scale where words are used without one, once", () => {
    const record = `outcomes:\n${outcome("one", "likely", "me")}\n${outcome("two", "remote", "me")}\n`;
    expect(told("likelihood-words", { record })).toEqual([
      '2 note "likely" is a word of likelihood and the case states no scale; add likelihood: with its words in order to case.yaml',
    ]);
  });
});

describe("hindsight-unmarked", () => {
  const judgement = (more: string) => ["claims:", `  - {id: c, kind: judgement, says: X., ${more}}`];

  test("finds a judgement of one day that only later works hold", () => {
    expect(inRecord("hindsight-unmarked", ...SOURCES, ...judgement("date: 2014, sources: [s, t]"))).toEqual([
      '5 warning the judgement "c" of 2014 is found only in later works (s, t); give the date of the work, or mark hindsight: true',
    ]);
  });

  test.each([
    ["a judgement marked as hindsight", judgement("date: 2014, sources: [s], hindsight: true")],
    ["a judgement with one work of its own day", judgement("date: 2015, sources: [s, t]")],
    [
      "a fact told by a later book",
      ["claims:", "  - {id: c, kind: fact, says: X., date: 2014, sources: [s]}"],
    ],
    ["a judgement without a date", judgement("sources: [s]")],
  ])("leaves alone %s", (_, claim) => {
    expect(inRecord("hindsight-unmarked", ...SOURCES, ...claim)).toEqual([]);
  });

  test("finds a claim that rests on an event of a later day", () => {
    expect(
      inRecord(
        "hindsight-unmarked",
        "events: [{id: war, date: 2022, says: W.}]",
        ...judgement("date: 2021, premises: [war]"),
      ),
    ).toHaveLength(1);
  });
});

describe("date-order", () => {
  test.each([
    [
      "claims:\n  - {id: c, kind: forecast, says: X., date: 2014, horizon: 2013}",
      "2 warning horizon 2013 lies before date 2014",
    ],
    [
      "actors:\n  - {id: C, name: C, kind: group, members: [{actor: A, from: 2010, until: 2009-12}]}",
      "2 warning until 2009-12 lies before from 2010",
    ],
    [
      "events:\n  - {id: e, date: 2014, known: 2013, says: X.}",
      "2 warning known 2013 lies before date 2014; only a planned event is known before it happens",
    ],
  ])("%j gets %s", (record, message) => {
    expect(inRecord("date-order", record)).toEqual([message]);
  });

  test("lets partial dates overlap", () => {
    expect(
      inRecord("date-order", "claims:\n  - {id: c, kind: fact, says: X., date: 2014-06, until: 2014}"),
    ).toEqual([]);
  });

  test("lets a planned event be known before its day", () => {
    expect(
      inRecord("date-order", "events:\n  - {id: e, date: 2026-07, known: 2025, kind: planned, says: X.}"),
    ).toEqual([]);
  });
});

describe("hidden-characters", () => {
  test.each([
    [
      "a control character in a source's title",
      'sources: [{id: s, type: book, title: "A\\u0007B"}]',
      "1 warning hidden character U+0007 in this text; type the text anew",
    ],
    [
      "half a character",
      'events: [{id: e, date: 2014, says: "A\\uD800B"}]',
      "1 warning hidden character U+D800 in this text; type the text anew",
    ],
    [
      "one inside a list of a list",
      'claims: [{id: c, kind: value, says: X., actor: A, values: [ok, "v\\u0000"], evidence: law}]',
      "1 warning hidden character U+0000 in this text; type the text anew",
    ],
  ])("finds %s", (_, record, message) => {
    expect(inRecord("hidden-characters", record)).toEqual([message]);
  });

  test("leaves alone every alphabet, tabs, line ends and faces", () => {
    expect(
      inRecord(
        "hidden-characters",
        'events: [{id: e, date: 2014, says: "Не́т, 你好, שלום, नमस्ते, a\\tb\\nc, 👩‍👧, soft\\u00ADhyphen"}]',
      ),
    ).toEqual([]);
  });
});

describe("long-quotation", () => {
  test("counts Chinese by characters", () => {
    const quote = (n: number) =>
      `claims: [{id: c, kind: fact, says: X., sources: [s], quotes: [{source: s, exact: ${"和".repeat(n)}}]}]`;
    expect(inRecord("long-quotation", ...SOURCES, quote(80))).toEqual([]);
    expect(inRecord("long-quotation", ...SOURCES, quote(82))).toHaveLength(1);
  });
});

describe("model", () => {
  const model = (statement: string, rest = "") =>
    `title: M\ndecisionMakers:\n  - id: a\n    name: A\n    options: [{id: X, name: x}]\n    preferences:\n      statements:\n        - ${statement}\n${rest}`;
  test.each([
    ["P only if", "8 error found the end, expected an option id, ! or ("],
    ["X &", "8 error found the end, expected an option id, ! or ("],
    ['"X only if Y"', '8 error unknown option "Y", expected one of: X'],
    ["{say: not Y}", '8 error unknown option "Y", expected one of: X'],
  ])("says what is wrong with the statement %s, once", (statement, message) => {
    expect(told("model", { model: model(statement) })).toEqual([message]);
    expect(told("option-unmentioned", { model: model(statement) })).toEqual([]);
  });

  test("points at the character inside the text", () => {
    const { case: record } = parseCase(exampleFiles({ model: model('"X only if Y"') }));
    const [problem] = checkCase(record!).filter(({ rule }) => rule === "model");
    expect(problem).toMatchObject({ file: "model.yaml", line: 8, column: 22, endColumn: 23 });
  });

  test("does not take an outcome's word for a model that cannot be worked out", () => {
    const record = "outcomes: [{id: o, name: O, when: X & Q, strengths: [s], shortcomings: [t]}]\n";
    expect(told("outcome-states", { model: model("Y"), record })).toEqual([]);
    expect(told("outcome-states", { model: model("X"), record })).toHaveLength(1);
  });
});

describe("own-voice", () => {
  test("is silent where the case does not say whose texts its sources are", () => {
    expect(
      inRecord(
        "own-voice",
        ...SOURCES,
        "claims: [{id: c, kind: stance, says: X., actor: A, on: B, stance: s, sources: [s]}]",
      ),
    ).toEqual([]);
  });
});

describe("lifecycle of events", () => {
  const event = (date: string, says: string, more = "") =>
    inRecord(
      "lifecycle",
      ...forum(
        "{date: 2000-06-01, phase: founded, axis: existence, status: active}",
        "{date: 2010-06-01, phase: closed, axis: existence, status: ended}",
      ),
      `events:\n  - {id: e, date: ${date}, says: ${says}, initiators: [A, B], formats: [forum]${more}}`,
    );
  test.each([
    ["a year early", "1999-06-05", "They meet."],
    ["years early, whatever it tells", "1996", "They sign it."],
    ["a year late", "2011-06-05", "They meet."],
  ])("finds a meeting %s, with both dates and a cure", (_, date, says) => {
    const [message, ...others] = event(date, says);
    expect(others).toEqual([]);
    expect(message).toContain(`(${date})`);
    expect(message).toMatch(/\(20[01]0-06-01\); take the format out, or correct a date$/);
  });
  test.each([
    ["the day it is founded", "2000-06-01", "They meet.", ""],
    ["the day it ends", "2010-06-01", "They meet.", ""],
    ["its signature before it is in force", "1999-07-01", "They sign it.", ""],
    ["a year in doubt", "1999?", "They meet.", ""],
    ["a day of which only the year is known", "2000", "They meet.", ""],
    ["a plan", "1999-06-05", "They are to meet.", ", kind: planned, known: 1999"],
    ["an offer to open it again", "2011-06-05", "They offer to reopen it.", ""],
  ])("leaves alone %s", (_, date, says, more) => {
    expect(event(date, says, more)).toEqual([]);
  });
  test("leaves alone what one alone says of a format after its end", () => {
    const lines = forum(FOUNDED, ENDED);
    const one =
      "events:\n  - {id: e, date: 2015, says: It praises the forum., initiators: [A], formats: [forum]}";
    expect(inRecord("lifecycle", ...lines, one)).toEqual([]);
  });
});

describe("state-order", () => {
  const demand = (fields: string) =>
    inRecord(
      "state-order",
      `claims:\n  - {id: d, kind: demand, says: that B leave, actor: A, addressee: B, date: 2010-05, ${fields}}`,
    );
  const condition = (fields: string) =>
    inRecord(
      "state-order",
      `claims:\n  - {id: c, kind: condition, says: B leaves., test: It left., holder: A, addressee: B, date: 2010-05, ${fields}}`,
    );
  test("finds an answer, and a restatement, before the demand was made", () => {
    expect(demand("answers: [{date: 2009, is: refused}]")).toEqual([
      "2 warning answered 2009, before the demand was first made (2010-05); correct one of the two dates",
    ]);
    expect(demand("restated: [{date: 2009}]")).toEqual([
      "2 warning said again 2009, before the demand was first made (2010-05); correct one of the two dates",
    ]);
    expect(demand("answers: [{date: 2010-05-01, is: refused}]")).toEqual([]);
    expect(demand("answers: [{date: 2010, is: refused}, {date: 2012, is: accepted}]")).toEqual([]);
  });
  test("finds met and unmet on one day, not in one year, nor where it is disputed", () => {
    expect(condition("states: [{date: 2012-01-02, is: unmet}, {date: 2012-01-02, is: met}]")).toEqual([
      "2 warning met on 2012-01-02, and unmet on the same day; take one out or correct its date, or, where sources differ, write one with is: disputed",
    ]);
    expect(condition("states: [{date: 2012, is: unmet}, {date: 2012, is: met}]")).toEqual([]);
    expect(condition("states: [{date: 2012-01-02, is: unmet}, {date: 2012-01-02, is: disputed}]")).toEqual(
      [],
    );
  });
});

describe("case-day", () => {
  const maker = (id: string, option: string) =>
    `  - {id: ${id}, name: ${id}, options: [{id: ${option}, name: does it}], preferences: {statements: [${option}]}}\n`;
  const model = (asOf: string) =>
    `title: M\nasOf: ${asOf}\ndecisionMakers:\n${maker("A", "X")}${maker("B", "Y")}`;
  const said = (one: string, other: string) => {
    const files = exampleFiles({ model: model(one), head: "asOf: 2021-06-01\n" });
    files.set("other.yaml", model(other));
    files.set(
      "case.yaml",
      files.get("case.yaml")!.replace("model.yaml}", "model.yaml}, {id: other, file: other.yaml}"),
    );
    return checkCase(parseCase(files).case!).filter(({ rule }) => rule === "case-day");
  };
  test("finds the one model of several that looks on from a later day", () => {
    expect(said("2021-01-01", "2021-05-01")).toEqual([]);
    expect(said("2021-06", "2021-06-01")).toEqual([]);
    expect(said("2021-01-01", "2022-01-01").map(({ file, line }) => `${file}:${line}`)).toEqual([
      "other.yaml:2",
    ]);
  });
});

describe("decision-maker-actor", () => {
  const said = (first: string, second: string) =>
    told("decision-maker-actor", {
      model: `title: M\nasOf: 2021-01-01\ndecisionMakers:\n  - {${first}, options: [{id: X, name: does x}], preferences: {statements: [X]}}\n  - {${second}, options: [{id: Y, name: does y}], preferences: {statements: [Y]}}\n`,
    });
  test("proposes the actor of that name, or nearly", () => {
    expect(said("id: a, name: Aland", "id: B, name: B")[0]).toMatch(/write actor: A$/);
    expect(said("id: x, name: Alland", "id: B, name: B")[0]).toMatch(/write actor: A$/);
  });
  test("notes the odd one out, and says nothing of a model of others altogether", () => {
    expect(said("id: x, name: Xanadu", "id: B, name: B")[0]).toMatch(/^4 note .*under actors:$/);
    expect(said("id: x, name: Xanadu", "id: y, name: Yonder")).toEqual([]);
    expect(said("id: x, name: Aland, actor: A", "id: B, name: B")).toEqual([]);
  });
});

describe("duplicate-event", () => {
  const two = (date: string, a: string, b: string, more = "") =>
    inRecord(
      "duplicate-event",
      `events:\n  - {id: e, date: ${date}, says: ${a}, initiators: [A]}\n  - {id: f, date: ${date}, says: ${b}, initiators: [A]${more}}`,
    );
  const [ENTERS, AGAIN] = ["Troops enter the strip at the gate.", "Forces enter the strip at the gate."];
  test("finds one happening under two ids, in the same words or nearly", () => {
    expect(two("2020-11-13", ENTERS, ENTERS)[0]).toMatch(/^3 warning /);
    expect(two("2020-11-13", ENTERS, AGAIN)[0]).toMatch(/^3 note .* nearly the same/);
  });
  test("leaves alone other days, other words, others who act, and nearly the same words within a year", () => {
    expect(two("2020", ENTERS, AGAIN)).toEqual([]);
    expect(two("2020-11-13", ENTERS, "They call a halt.")).toEqual([]);
    expect(two("2020-11-13", ENTERS, AGAIN, ", targets: [B]")).toEqual([]);
  });
});

describe("source-before", () => {
  const state = (sources: string) =>
    inRecord(
      "source-before",
      ...SOURCES,
      `claims:\n  - {id: c, kind: condition, says: B leaves., test: It left., holder: A, addressee: B, date: 2010, states: [{date: 2018-03, is: met, sources: ${sources}}]}`,
    );
  test("finds a report that is older than the state that it alone supports", () => {
    expect(state("[t]")).toEqual([
      "5 warning dated 2018-03, and its newest source (t) is of 2015; correct a date, or cite a later work",
    ]);
    expect(state("[t, s]")).toEqual([]);
  });
});

describe("own-voice of demands", () => {
  const demand = (restated: string) =>
    inRecord(
      "own-voice",
      "sources:\n  - {id: s, type: document, title: Text, issued: 2020, actor: A}\n  - {id: t, type: document, title: Other, issued: 2015, actor: B}",
      `claims:\n  - {id: d, kind: demand, says: that B leave, actor: A, addressee: B, date: 2010, sources: [t]${restated}}`,
    );
  test("hears the holder where it says its demand again", () => {
    expect(demand("")).toHaveLength(1);
    expect(demand(", restated: [{date: 2020, sources: [s]}]")).toEqual([]);
    expect(demand(", restated: [{date: 2020, sources: [t]}]")).toHaveLength(1);
  });
});

describe("phase-party", () => {
  const phase = (fields: string) =>
    inRecord("phase-party", ...forum(FOUNDED, fields), "    participants: [A]");
  test("finds who leaves and was never in it", () => {
    expect(phase("{date: 2014, phase: left, axis: participation, party: B, status: ended}")).toEqual([
      '9 warning "left" ends or halts the part of "B", which never took part: it is not under participants: (A) and no phase lets it join; correct party:, or add what is missing',
    ]);
    expect(phase("{date: 2014, phase: left, axis: participation, party: A, status: ended}")).toEqual([]);
    expect(
      phase("{date: 2014, phase: stays-out, axis: participation, party: B, status: not-joined}"),
    ).toEqual([]);
  });
});

describe("source-address", () => {
  test.each([
    ["https//www.example.org/a", "https://www.example.org/a"],
    ["http:/example.org", "http://example.org"],
    ["htps://example.org", "https://example.org"],
    ["www.example.org", "https://www.example.org"],
  ])("of %s shows %s", (written, address) => {
    const [told = ""] = inRecord(
      "source-address",
      `sources:\n  - {id: a, type: webpage, title: T, URL: "${written}"}`,
    );
    expect(told).toMatch(new RegExp(`; write ${address.replaceAll(".", "\\.")}$`));
  });
  test.each(["https://example.org/http//x", "http://example.org", "ftp://example.org"])(
    "leaves %s",
    (written) => {
      expect(
        inRecord("source-address", `sources:\n  - {id: a, type: webpage, title: T, URL: "${written}"}`),
      ).toEqual([]);
    },
  );
});

describe("what a message shows", () => {
  const problemsOf = (example: Parameters<typeof exampleFiles>[0]) =>
    parseCase(exampleFiles(example)).problems.map(({ message }) => message);
  test("of a format without kind: kinds", () => {
    const [told] = problemsOf({
      record: `${forum(FOUNDED)
        .filter((line) => !line.includes("kind:"))
        .join("\n")}\n`,
    });
    expect(told).toMatch(/^field "kind" is missing, such as council, talks/);
  });
  test("of one answer where a list of answers belongs: that list", () => {
    const model =
      "title: M\ndecisionMakers:\n  - {id: A, name: A, options: [{id: X, name: does x, onWhen: {format: f, axis: operation, is: no}}], preferences: {statements: [X]}}\n";
    expect(problemsOf({ model })[0]).toMatch(/expected a list: \[no\]$/);
  });
});
