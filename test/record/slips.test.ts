import { describe, expect, test } from "vitest";
import { checkCase, INTEGRITY_RULES, type Problem, parseCase, templateCase } from "../../src/record/index.ts";
import { curedBy } from "./curedBy.ts";

/**
 * The small case that `detente new` writes, with one slip of the pen in one place, as people make them. Every one of its
 * checks runs: whatever follows from the slip must not be told beside it.
 */
const CASE = templateCase((_, schema) => `https://example.org/${schema}`);
const [C, R, L, S, M] = [
  "case.yaml",
  "record.yaml",
  "claims.yaml",
  "sources.yaml",
  "models/today.yaml",
] as const;

function told(files: ReadonlyMap<string, string>): Problem[] {
  const named = (name: string) => name === C || files.get(C)!.includes(name);
  const read = new Map([...files].filter(([name]) => named(name)));
  const beside = [...files.keys()].filter((name) => !named(name));
  const { case: record, draft, problems } = parseCase(read, undefined, [], beside);
  return [...problems, ...(record ? checkCase(record) : draft ? checkCase(draft, INTEGRITY_RULES) : [])];
}

const toldBefore = new Set(told(CASE).map(({ rule }) => rule));

function slip(file: string, from: string | RegExp, to: string): Problem[] {
  const text = CASE.get(file)!;
  const changed = text.replace(from, () => to);
  expect(changed, `${file} holds ${from}`).not.toBe(text);
  return told(new Map(CASE).set(file, changed)).filter(({ rule }) => !toldBefore.has(rule));
}

type Slip = [name: string, file: string, from: string | RegExp, to: string, at: string, says: RegExp];

function expectOne([, file, from, to, at, says]: Slip): void {
  const found = slip(file, from, to);
  const lines = found.map(
    (problem) => `${problem.file}:${problem.line}:${problem.column} ${problem.message}`,
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^${at.replaceAll(".", "\\.")} `));
  expect(lines[0]).toMatch(says);
  expectCured(
    file,
    CASE.get(file)!.replace(from, () => to),
    found[0]!,
  );
}

/** What a message shows is typed as it stands: then nothing is wrong there any more. */
function expectCured(file: string, slipped: string, problem: Problem): void {
  for (const cured of curedBy(problem, slipped)) {
    const left = told(new Map(CASE).set(file, cured)).filter(
      (one) => !toldBefore.has(one.rule) && one.file === problem.file && one.line === problem.line,
    );
    expect(left.map(({ message }) => `${message} after ${problem.message}`)).toEqual([]);
  }
}

const SAYS = "says: Shots are fired across the border.";
const DAY = "    date: 2023-09-12\n    says: Shots";

const RULE = "onWhen: {condition: calm, is: met}";
const PHASE =
  "{date: 2012, phase: set-up, axis: existence, status: active, sources: [border-report], verification: verified}";

describe("another word for it, or another shape, gets one message that says what was meant", () => {
  test.each<[name: string, file: string, from: string, to: string, message: RegExp]>([
    ["or in a rule", M, RULE, "onWhen: {or: [{event: treaty}]}", /"or", did you mean "any"\?/],
    ["and in a rule", M, RULE, "onWhen: {and: [{event: treaty}]}", /"and", did you mean "all"\?/],
    ["none of in a rule", M, RULE, "onWhen: {none: {event: treaty}}", /"none", did you mean "not"\?/],
    ["a rule of no kind", M, RULE, "onWhen: {option: C}", /"option", expected one of: format, event, cond/],
    [
      "two events in a rule",
      M,
      RULE,
      "onWhen: {event: [treaty, shooting]}",
      /\{any: \[\{event: treaty\}, \{e/,
    ],
    ["two kinds in a rule", M, RULE, "onWhen: {event: treaty, claim: calm-first}", /a rule each; join them/],
    [
      "a condition in a rule of an event",
      M,
      RULE,
      "onWhen: {event: treaty, condition: calm}",
      /\{all: \[\{event: treaty\}, \{condition: calm, is: met\}\]\}/,
    ],
    [
      "how a claim stands",
      M,
      RULE,
      "onWhen: {claim: calm, is: met}",
      /of a condition write \{condition: calm, is: met\}/,
    ],
    [
      "a day in a rule",
      M,
      RULE,
      "onWhen: {date: 2023}",
      /"date", expected one of: format.*name the event of that day/,
    ],
    ["always", M, RULE, "onWhen: yes", /\{answer: yes\}/],
    ["what is off", M, "{on: []}", '{on: ["!C"]}', /"!C": an option that is not listed is off; take !C out/],
    [
      "options as switches",
      M,
      "{on: []}",
      "{C: false, V: true}",
      /what is on stands in a list: \{on: \[V\]\}/,
    ],
    ["what is off, by name", M, "{on: []}", "{off: [C]}", /what on: does not list is off/],
    ["several in one", M, "{on: []}", "{on: [C V]}", /"C V" are 2 options; write C, V/],
    [
      "the name of an option",
      M,
      "{on: []}",
      "{on: [comes to talks]}",
      /is the name of an option; write its id: C/,
    ],
    ["no such state", M, "{on: []}", "{state: 99}", /does not exist; expected a number from 1 to 8/],
    [
      "a word behind a date",
      R,
      DAY,
      "    date: {date: 2023-09-12, disputed}\n    says: Shots",
      /write 2023-09-12, and v/,
    ],
    [
      "the same without braces",
      R,
      DAY,
      "    date: 2023-09-12, disputed\n    says: Shots",
      /verification: disputed on/,
    ],
    [
      "a date from, to",
      R,
      DAY,
      "    date: {from: 2023-09, to: 2023-10}\n    says: Shots",
      /write 2023-09\/2023-10/,
    ],
    ["a date in parts", R, DAY, "    date: {year: 2023, month: 9}\n    says: Shots", /write 2023-09 /],
    [
      "values alone",
      R,
      PHASE,
      "{2012, set-up, existence, active}",
      /write \{date: 2012, phase: set-up, axis: e/,
    ],
    [
      "one value alone",
      R,
      PHASE,
      PHASE.replace("verification: verified", "verified"),
      /write verification: verified/,
    ],
    [
      "two values in each other's place",
      R,
      PHASE,
      PHASE.replace("axis: existence, status: active", "axis: active, status: existence"),
      /axis and status have each other's value; write axis: existence, status: active/,
    ],
    ["both", R, "initiators: [ALA, BLA]", "initiators: both", /names each of them: \[ALA, BLA\]/],
    [
      "two where one belongs",
      "claims.yaml",
      "addressee: BLA",
      "addressee: [ALA, BLA]",
      /write one: ALA or BLA/,
    ],
  ])("%s", (_, file, from, to, message) => {
    expect(slip(file, from, to).map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
  });
});

describe("a slip of writing gets one message, at its place, with its cure", () => {
  test.each<Slip>([
    [
      "typographic marks around a text",
      R,
      SAYS,
      "says: “Shots are fired.”",
      "record.yaml:43:11",
      /typographic.*says: "Shots are fired\."/,
    ],
    [
      "typographic marks around an id",
      R,
      "- id: shooting",
      "- id: “shooting”",
      "record.yaml:41:9",
      /typographic.*id: "shooting"/,
    ],
    [
      "typographic marks in a list",
      L,
      "premises: [calm,",
      "premises: [‘calm’,",
      "claims.yaml:49:16",
      /typographic.*"calm"/,
    ],
    ["German marks", R, SAYS, "says: „Shots are fired.“", "record.yaml:43:11", /typographic/],
    [
      "a straight mark closed by a bent one",
      R,
      SAYS,
      'says: "Shots are fired.”',
      "record.yaml:43:11",
      /ends with a typographic one \(”\).*"Shots are fired\."/,
    ],
    [
      "a tab before one line",
      R,
      DAY,
      `\t${DAY.slice(4)}`,
      "record.yaml:42:1",
      /^\S+ a tab is used to indent; use spaces$/,
    ],
    [
      "a tab behind a dash",
      R,
      "- id: shooting",
      "-\tid: shooting",
      "record.yaml:41:4",
      /a tab is used to indent/,
    ],
    [
      "tabs everywhere",
      R,
      /^ {4}/gm,
      "\t",
      "record.yaml:12:1",
      /a tab is used to indent; use spaces \(\d+ more lines/,
    ],
    [
      "no-break spaces before a line",
      R,
      DAY,
      `\u00a0\u00a0${DAY.slice(2)}`,
      "record.yaml:42:1",
      /no-break space/,
    ],
    [
      "a no-break space behind a colon",
      R,
      "date: 2023-09-12\n",
      "date:\u00a02023-09-12\n",
      "record.yaml:42:10",
      /no-break space/,
    ],
    [
      "a full-width colon",
      R,
      "date: 2023-09-12\n",
      "date：2023-09-12\n",
      "record.yaml:42:9",
      /a colon, not ：/,
    ],
    ["an equals sign", R, "date: 2023-09-12\n", "date = 2023-09-12\n", "record.yaml:42:9", /a colon, not =/],
    [
      "a dash for a hyphen",
      R,
      "- id: shooting",
      "– id: shooting",
      "record.yaml:41:3",
      /a hyphen, not with –/,
    ],
    [
      "a bullet for a hyphen",
      R,
      "- id: shooting",
      "• id: shooting",
      "record.yaml:41:3",
      /a hyphen, not with •/,
    ],
    [
      "no hyphen before an entry",
      R,
      "  - id: shooting",
      "    id: shooting",
      "record.yaml:41:3",
      /a dash is missing before the next entry.*- id: shooting/,
    ],
    [
      "a number sign first",
      R,
      SAYS,
      "says: #3 shots.",
      "record.yaml:43:11",
      /# begins a comment.*says: "#3 shots\."/,
    ],
    [
      "a bracket first",
      R,
      SAYS,
      "says: [Some] shots are fired.",
      "record.yaml:43:11",
      /"\[Some\] shots are fired\."/,
    ],
    [
      "a brace first",
      R,
      SAYS,
      "says: {Some} shots are fired.",
      "record.yaml:43:11",
      /"\{Some\} shots are fired\."/,
    ],
    ["an ampersand first", R, SAYS, "says: &Shots are fired.", "record.yaml:43:11", /"&Shots are fired\."/],
    [
      "an anchor that nothing uses",
      R,
      "initiators: [BLA]\n",
      "initiators: &them [BLA]\n",
      "record.yaml:44:17",
      /take &them out/,
    ],
    ["a backslash", R, SAYS, 'says: "In C:\\Data"', "record.yaml:43:17", /twice: "In C:\\\\Data"/],
    [
      "a brace too many",
      R,
      "adjective: Blandish, kind: state}",
      "adjective: Blandish, kind: state}}",
      "record.yaml:7:61",
      /one bracket } too many/,
    ],
    [
      "no opening bracket",
      R,
      "initiators: [BLA]\n",
      "initiators: BLA]\n",
      "record.yaml:44:17",
      /expected a list: \[BLA\]/,
    ],
    [
      "a colon in a second line",
      R,
      SAYS,
      "says: Shots are fired\n      across: the border.",
      "record.yaml:43:11",
      /"Shots are fired across: the border\."/,
    ],
    ["a second document", R, "events:\n", "---\nevents:\n", "record.yaml:31:1", /take this line out/],
    ["a line at the end as of Markdown", R, /$/, "---\n", "record.yaml:58:1", /take this line out/],
    [
      "hyphens of another kind in a date",
      R,
      "date: 2023-09-12\n",
      "date: 2023–09–12\n",
      "record.yaml:42:11",
      /write 2023-09-12/,
    ],
    [
      "a comma behind a date",
      R,
      "date: 2023-09-12\n",
      "date: 2023-09-12,\n",
      "record.yaml:42:11",
      /write 2023-09-12/,
    ],
    [
      "no date known",
      R,
      "date: 2023-09-12\n",
      "date: unknown\n",
      "record.yaml:42:11",
      /write the span it lies in, such as 201X/,
    ],
    [
      "a month in words for a work",
      S,
      "issued: 2023-10\n",
      "issued: October 2023\n",
      "sources.yaml:28:13",
      /write 2023-10/,
    ],
  ])("%s", (...row) => expectOne(row));
});

describe("a slip in the frame of an entry gets one message, and the rest is read", () => {
  const [WHO, ALA] = ["initiators: [BLA]\n", "{id: ALA, name: Aland,"];
  test.each<Slip>([
    [
      "a colon forgotten",
      R,
      "    says: Shots",
      "    says Shots",
      "record.yaml:43:9",
      /a colon is missing.*says: Shots/,
    ],
    [
      "a comma for a colon",
      R,
      DAY,
      DAY.replace("date:", "date,"),
      "record.yaml:42:9",
      /a colon is missing.*date: 2023/,
    ],
    [
      "a name with a list below and no colon",
      R,
      "events:\n",
      "events\n",
      "record.yaml:31:7",
      /a colon is missing.*events:/,
    ],
    [
      "the first dash forgotten, at the column of the dashes",
      M,
      "  - id: aland\n",
      "  id: aland\n",
      "models/today.yaml:7:3",
      /a dash is missing before the first entry of the list: - id: aland/,
    ],
    [
      "a dash one column left",
      R,
      "  - id: shooting",
      " - id: shooting",
      "record.yaml:41:2",
      /by 1 space, its neighbours by 2/,
    ],
    [
      "a dash one column right",
      R,
      "  - id: shooting",
      "   - id: shooting",
      "record.yaml:41:4",
      /by 3 spaces, its neighbours by 2/,
    ],
    [
      "a dash at the edge",
      R,
      "  - id: shooting",
      "- id: shooting",
      "record.yaml:41:1",
      /by 0 spaces, its neighbours by 2/,
    ],
    [
      "the name of a list indented",
      R,
      "events:\n",
      " events:\n",
      "record.yaml:31:2",
      /let it begin at the edge/,
    ],
    [
      "a text that goes on at the edge",
      R,
      SAYS,
      "says: Shots are fired\nat noon.",
      "record.yaml:44:1",
      /goes on with the text above/,
    ],
    [
      "a text below its name with a colon in it",
      R,
      SAYS,
      "says:\n      Shots: many\n      are fired.",
      "record.yaml:43:5",
      /says: >-/,
    ],
    ["a text beside >-", R, SAYS, "says: >- Shots\n      are fired.", "record.yaml:43:11", /take >- out/],
    ["two dashes", R, "- id: shooting", "-- id: shooting", "record.yaml:41:3", /hyphen, not with --/],
    [
      "a dash within a dash",
      R,
      "- id: shooting",
      "- - id: shooting",
      "record.yaml:41:3",
      /hyphen, not with - -/,
    ],
    [
      "a number for a dash",
      R,
      "- id: shooting",
      "3. id: shooting",
      "record.yaml:41:3",
      /hyphen, not with 3\./,
    ],
    ["a plus for a dash", R, "- id: shooting", "+ id: shooting", "record.yaml:41:3", /hyphen, not with \+/],
    [
      "the line of the id lost",
      R,
      "  - id: shooting\n    date",
      "    date",
      "record.yaml:41:3",
      /another entry begins here.*- id: …/,
    ],
    [
      "two fields on one line",
      R,
      `    ${WHO}    targets`,
      "    initiators: [BLA], targets",
      "record.yaml:44:24",
      /begin a new line before targets:/,
    ],
    [
      "two fields on one line without a comma",
      R,
      `    ${WHO}    targets`,
      "    initiators: [BLA] targets",
      "record.yaml:44:23",
      /begin a new line before targets:/,
    ],
    [
      "several fields behind a dash",
      R,
      `${ALA} adjective: Alandian, kind: state}`,
      "id: ALA, name: Aland, kind: state",
      "record.yaml:6:5",
      /braces around them: - \{id: ALA/,
    ],
    [
      "a comment that touches the bracket",
      R,
      WHO,
      "initiators: [BLA]#first\n",
      "record.yaml:44:22",
      /before the # .* a space/,
    ],
    [
      "a bracket behind a comment",
      R,
      WHO,
      "initiators: [BLA #first]\n",
      "record.yaml:44:21",
      /takes the bracket \] with it; put the \] before it/,
    ],
    [
      "two commas",
      R,
      "initiators: [ALA, BLA]\n",
      "initiators: [ALA,, BLA]\n",
      "record.yaml:35:22",
      /one comma too many/,
    ],
    [
      "an equals sign between braces",
      R,
      ALA,
      "{id = ALA, name: Aland,",
      "record.yaml:6:8",
      /a colon, not =: id: ALA/,
    ],
    [
      "no comma between quoted fields",
      C,
      "{id: political, name: political}",
      '{"id": "political" "name": "political"}',
      "case.yaml:16:23",
      /a comma is missing/,
    ],
    [
      "commas as of JSON",
      R,
      "  - id: shooting\n    date: 2023-09-12\n",
      '  - "id": "shooting",\n    "date": "2023-09-12",\n',
      "record.yaml:41:21",
      /a comma ends this line.*1 more line/,
    ],
    ["a list said to be empty", S, "sources:\n", "sources: []\n", "sources.yaml:5:10", /take \[\] out/],
    [
      "a quotation mark at the end alone",
      R,
      SAYS,
      'says: Shots are fired."',
      "record.yaml:43:27",
      /nothing opens/,
    ],
    [
      "a number sign after one word",
      R,
      SAYS,
      "says: Item #3 is closed",
      "record.yaml:43:16",
      /" #" begins a comment/,
    ],
    [
      "marks of a merge",
      R,
      `    ${SAYS}`,
      `<<<<<<< mine\n    ${SAYS}\n=======\n    says: Shots.\n>>>>>>> theirs`,
      "record.yaml:43:1",
      /two versions .* keep what is right/,
    ],
    [
      "a fence of Markdown",
      R,
      /^([\s\S]*)$/,
      `\`\`\`yaml\n${CASE.get(R)!}\`\`\`\n`,
      "record.yaml:1:1",
      /fence of Markdown.*and the other/,
    ],
    [
      "the name of the first list lost",
      L,
      "claims:\n",
      "",
      "claims.yaml:4:1",
      /write claims: on the line before/,
    ],
    [
      "the name of a later list lost",
      R,
      "events:\n",
      "",
      "record.yaml:31:5",
      /an entry of events: and stands under formats:/,
    ],
  ])("%s", (...row) => expectOne(row));

  test("a line that was mended into two leaves every other where it is", () => {
    const found = slip(
      R,
      /initiators: \[BLA\]\n {4}(targets: \[ALA\]\n[\s\S]*?partly-verif)ied/,
      "initiators: [BLA] targets: [ALA]\n    sources: [border-report]\n    verification: partly-verifid",
    );
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual(["44:23", "46:19"]);
  });
});

describe("an entry among those of another noun is told as that, with what is wrong in it", () => {
  test.each([
    [
      "a claim under outcomes, with a slip of its own",
      L,
      "outcomes:\n",
      "outcomes:\n  - {id: fired, kind: fact, says: Bland fired., date: 2023-1O, sources: [aland-note]}\n",
      [/an entry of claims: and stands under outcomes:/, /"2023-1O" is no date; write 2023-10/],
    ],
    [
      "an event under sources",
      "sources.yaml",
      "sources:\n",
      "sources:\n  - {id: e9, date: 2023-10, says: Bland fired., initiators: [BLA], sources: [border-report]}\n",
      [/an entry of events: and stands under sources:/],
    ],
    [
      "a source under events",
      R,
      "events:\n",
      "events:\n  - {id: n9, type: document, title: A note, issued: 2023, kind: oficial}\n",
      [/an entry of sources: and stands under events:/, /did you mean "official"/],
    ],
    [
      "a claim under outcomes, with a name of its own misspelt",
      L,
      "outcomes:\n",
      "outcomes:\n  - {id: fired, kind: fact, says: Bland fired., dat: 2023-10, sources: [aland-note]}\n",
      [/an entry of claims: and stands under outcomes:/, /unknown field "dat", did you mean "date"/],
    ],
    [
      "a claim that has its fields by other names",
      L,
      "claims:\n",
      "claims:\n  - {id: c9, type: fact, title: Shots were fired., abstract: Late in the day}\n",
      [/field "kind" is missing/],
    ],
    [
      "an event that has its fields by other names",
      R,
      "events:\n",
      "events:\n  - {id: e9, name: Shots, when: 2020, actors: [ALA]}\n",
      [/did you mean "says"/, /did you mean "date"/, /did you mean "initiators"/],
    ],
    [
      "a format whose kind no actor has",
      R,
      "formats:\n",
      "formats:\n  - {id: f9, name: Round table, kind: talks, founded: 2020, members: [ALA, BLA]}\n",
      [
        /"mode" is missing/,
        /"pillars" is missing/,
        /"phases" is missing/,
        /unknown field "founded"/,
        /did you mean "participants"/,
      ],
    ],
    [
      "an actor whose type no work has",
      R,
      "actors:\n",
      "actors:\n  - {id: CLA, name: Cland, type: person, title: President, author: Doe}\n",
      [/did you mean "kind"/, /did you mean "name"/, /unknown field "author"/],
    ],
    [
      "an event with many wrong names, which no other noun has",
      R,
      "events:\n",
      "events:\n  - {id: e9, date: 2023-10, title: Bland fired., actor: BLA}\n",
      [/unknown field "title", did you mean "says"/, /unknown field "actor"/],
    ],
  ])("%s", (_, file, at, put, messages) => {
    const found = slip(file, at, put).filter(({ severity }) => severity === "error");
    expect(found).toHaveLength(messages.length);
    for (const [i, message] of messages.entries()) expect(found[i]!.message).toMatch(message);
  });
});

test.each([
  ["", /^ {4}phases:\n(?= {6}- \{date: 2010)/m],
  ["  - {id: p9, says: It works., date: 2012", /^ {4}phases:\n {6}- \{date: 2012/m],
])("phases whose line above them is gone are no entries of another list", (put, from) => {
  const found = slip(R, from, put).map(({ message }) => message);
  expect(found.filter((message) => /field "phases" is missing/.test(message))).toHaveLength(1);
  expect(found.filter((message) => /this is an entry of/.test(message))).toEqual([]);
});

describe("a word that stands for another is answered with that", () => {
  const CITED = "sources: [border-report]\n    verification: partly";
  test.each<Slip>([
    [
      "a list of ids without commas",
      R,
      "participants: [ALA, BLA]         #",
      "participants: [ALA BLA] #",
      "record.yaml:16:20",
      /their ids, with commas between: ALA, BLA/,
    ],
    [
      "semicolons",
      R,
      "participants: [ALA, BLA]         #",
      "participants: [ALA; BLA] #",
      "record.yaml:16:20",
      /commas, not semicolons: \[ALA, BLA\]/,
    ],
    [
      "words for an id",
      R,
      "phase: set-up",
      "phase: in force",
      "record.yaml:29:29",
      /without spaces: in-force( |$)/,
    ],
    [
      "a comma behind an id",
      R,
      "- id: shooting\n",
      "- id: shooting,\n",
      "record.yaml:41:9",
      /no , at its end: shooting/,
    ],
    [
      "a Cyrillic letter in an id",
      R,
      "initiators: [BLA]\n",
      "initiators: [BL\u0410]\n",
      "record.yaml:44:18",
      /U\+0410\) only looks like one/,
    ],
    [
      "a sign that cannot be seen in an id",
      R,
      "initiators: [BLA]\n",
      "initiators: [BL\u200bA]\n",
      "record.yaml:44:18",
      /U\+200B stands in it/,
    ],
    [
      "a name for an id",
      R,
      "initiators: [BLA]\n",
      "initiators: [Bland]\n",
      "record.yaml:44:18",
      /did you mean "BLA"/,
    ],
    [
      "an id of another noun",
      R,
      "initiators: [BLA]\n",
      "initiators: [hotline]\n",
      "record.yaml:44:18",
      /that is a format; expected one of: ALA, BLA/,
    ],
    [
      "an event for a source",
      R,
      CITED,
      CITED.replace("border-report", "treaty"),
      "record.yaml:46:15",
      /that is an event/,
    ],
    [
      "a page behind a source",
      R,
      CITED,
      CITED.replace("border-report", '"border-report, p. 12"'),
      "record.yaml:46:15",
      /\{source: border-report, locator: 12\}/,
    ],
    [
      "braces for brackets",
      R,
      "initiators: [BLA]\n",
      "initiators: {BLA, ALA}\n",
      "record.yaml:44:17",
      /a list: \[BLA, ALA\]/,
    ],
    [
      "brackets for braces",
      R,
      "{id: ALA, name: Aland, adjective: Alandian, kind: state}",
      "[id: ALA, name: Aland, kind: state]",
      "record.yaml:6:5",
      /brackets of a group are \{ and \}/,
    ],
    ["and for a comma", C, "[ALA, BLA]", "ALA and BLA", "case.yaml:8:10", /a list: \[ALA, BLA\]/],
    [
      "a type of Zotero",
      S,
      "type: report",
      "type: newspaperArticle",
      "sources.yaml:25:11",
      /did you mean "article-newspaper"/,
    ],
    [
      "multilateral",
      R,
      "mode: bilateral                  #",
      "mode: multilateral #",
      "record.yaml:14:11",
      /did you mean "collective"/,
    ],
    [
      "a field in another language",
      R,
      DAY,
      DAY.replace("date", "datum"),
      "record.yaml:42:5",
      /"datum", did you mean "date"\?/,
    ],
    [
      "a word for a list of groups",
      R,
      /phases:\n {6}- \{date: 2012.*\n/,
      "phases: set up\n",
      "record.yaml:28:13",
      /a list of groups of fields: \[\{date: 2020, phase: set-up/,
    ],
    [
      "yes for true",
      R,
      "targets: [ALA]\n    sources: [border",
      "targets: [ALA]\n    break: yes\n    sources: [border",
      "record.yaml:46:12",
      /expected true, or why/,
    ],
    ["in press", S, "issued: 2023-10\n", "issued: in press\n", "sources.yaml:28:13", /status: in press/],
    [
      "a month in French",
      R,
      "date: 2023-09-12\n",
      "date: 12 septembre 2023\n",
      "record.yaml:42:11",
      /write 2023-09-12/,
    ],
    [
      "a model among the files",
      C,
      "sources.yaml]",
      "sources.yaml, models/today.yaml]",
      "case.yaml:13:49",
      /is a model; name it under models:/,
    ],
    ["when for if", M, "say: C & V if Q", "say: C & V when Q", "models/today.yaml:23:22", /expected if/],
    ["a plus for and", C, "dialogue: C & V", "dialogue: C + V", "case.yaml:24:13", /& for both/],
    [
      "an option of another",
      M,
      "- id: Q\n",
      "- id: V\n",
      "models/today.yaml:35:13",
      /"V" is listed twice.*"Q" is named in 5 places.*write id: Q/,
    ],
  ])("%s", (...row) => expectOne(row));
});

describe("what reads well and misleads is warned of once", () => {
  test.each<Slip>([
    [
      "a text that is agreed and not in force",
      R,
      "phase: set-up, axis: existence, status: active",
      "phase: initialled, axis: existence, status: partly",
      "record.yaml:29:66",
      /exists partly, which is read as yes/,
    ],
    [
      "an end before the founding",
      R,
      "phases:\n      - {date: 2012",
      "phases:\n      - {date: 1990, phase: closed, axis: existence, status: ended}\n      - {date: 2012",
      "record.yaml:29:9",
      /"closed" \(1990\) lies before the founding/,
    ],
  ])("%s", (_, file, from, to, at, says) => {
    const found = slip(file, from, to).filter(({ rule }) => rule === "lifecycle");
    expect(found.map((one) => `${one.file}:${one.line}:${one.column} ${one.severity}`)).toEqual([
      `${at} warning`,
    ]);
    expect(found[0]!.message).toMatch(says);
  });
});

describe("a wrong id gets one message, however many places name it", () => {
  test.each<Slip>([
    [
      "of an actor where it is given",
      R,
      "id: ALA, name",
      "id: ALN, name",
      "record.yaml:6:10",
      /"ALN" is named nowhere, and "ALA" in 12 places.*write id: ALA/,
    ],
    [
      "of a source where it is given",
      S,
      "- id: aland-note",
      "- id: aland-notes",
      "sources.yaml:14:9",
      /"aland-note" in 4 places/,
    ],
    [
      "of a condition where it is given",
      L,
      "- id: calm\n",
      "- id: clam\n",
      "claims.yaml:32:9",
      /write id: calm/,
    ],
    [
      "of a claim, which then nothing shows",
      C,
      "claims: [calm-first]",
      "claims: [calm-frist]",
      "case.yaml:35:14",
      /did you mean "calm-first"/,
    ],
    [
      "of an option in two statements",
      M,
      "- id: V",
      "- id: W",
      "models/today.yaml:23:20",
      /unknown option "V".*1 more place/,
    ],
    [
      "left out of an event",
      R,
      "  - id: shooting\n    date",
      "  - date",
      "record.yaml:41:5",
      /"id" is missing \(1 more/,
    ],
    ["left out of an actor", R, "{id: ALA, name", "{name", "record.yaml:6:5", /"id" is missing \(12 more/],
    [
      "with a space in it",
      R,
      "- id: shooting",
      "- id: the shooting",
      "record.yaml:41:9",
      /without spaces: the-shooting \(1 more/,
    ],
    [
      "of another actor",
      R,
      "id: BLA, name",
      "id: ALA, name",
      "record.yaml:7:10",
      /given twice; "BLA" is named in 11 places/,
    ],
    [
      "of another source",
      S,
      "- id: bland-law",
      "- id: border-report",
      "sources.yaml:42:9",
      /given twice; "bland-law"/,
    ],
  ])("%s", (...row) => expectOne(row));
});

describe("a field of a work that is misspelt is read as what is meant", () => {
  test.each<Slip>([
    [
      "a title",
      S,
      "title: Report of the observers",
      "titel: Report of the observers",
      "sources.yaml:26:5",
      /write title:/,
    ],
    [
      "a date as of an event",
      S,
      "issued: 2023-10\n",
      "date: 2023-10\n",
      "sources.yaml:28:5",
      /write issued:/,
    ],
    ["a year", S, "issued: 1994", "year: 1994", "sources.yaml:45:5", /write issued:/],
    ["an author", S, "author: Ministry", "auther: Ministry", "sources.yaml:17:5", /write author:/],
  ])("%s", (...row) => expectOne(row));
});

describe("a fault in a file's frame hides nothing and brings nothing with it", () => {
  test.each<Slip>([
    ["a file not named", C, ", sources.yaml]", "]", "record.yaml:18:87", /sources\.yaml lies in the folder/],
    [
      "a file named wrongly",
      C,
      "[record.yaml,",
      "[records.yaml,",
      "case.yaml:13:9",
      /did you mean "record\.yaml"\?/,
    ],
    [
      "a file of another ending",
      C,
      "[record.yaml,",
      "[record.yml,",
      "case.yaml:13:9",
      /did you mean "record\.yaml"\?/,
    ],
    [
      "files as text",
      C,
      "files: [record.yaml, claims.yaml, sources.yaml]",
      "files: record.yaml, claims.yaml, sources.yaml",
      "case.yaml:13:8",
      /a list: \[record\.yaml, claims\.yaml, sources\.yaml\]/,
    ],
    ["a list misspelt", R, "events:\n", "event:\n", "record.yaml:31:1", /did you mean "events"/],
    ["a list in capitals", L, "claims:\n", "CLAIMS:\n", "claims.yaml:4:1", /did you mean "claims"/],
    ["no title", C, "title: Aland and Bland\n", "", "case.yaml:6:1", /"title" is missing/],
    ["parties misspelt", C, "parties:", "partys:", "case.yaml:8:1", /did you mean "parties"/],
    ["one party", C, "[ALA, BLA]", "[ALA]", "case.yaml:8:10", /expected exactly 2/],
    [
      "a day of the case in words",
      C,
      "asOf: 2024-06-01",
      "asOf: 1 June 2024",
      "case.yaml:9:7",
      /write 2024-06-01/,
    ],
    ["the scale misspelt", C, "words: [[", "worts: [[", "case.yaml:21:3", /did you mean "words"/],
    [
      "an answer without words",
      C,
      / {4}says: Talks are possible.*\n/,
      "",
      "case.yaml:31:5",
      /"says" is missing/,
    ],
  ])("%s", (...row) => expectOne(row));

  test.each<Slip>([
    [
      "an aspect that no phase names in a rule",
      M,
      "axis: operation, is: [yes, partly]",
      "axis: operation, aspect: meeting, is: [yes, partly]",
      "models/today.yaml:14:70",
      /"meeting" is in no phase of "border-commission", so its whole work is asked for; take it out/,
    ],
    [
      "a mark of exclusion that no other outcome bears",
      L,
      "exclusive: way  ",
      "exclusive: wya  ",
      "claims.yaml:56:16",
      /no other outcome is marked exclusive: wya, so it excludes none; did you mean "way"/,
    ],
    [
      "a decision maker that stands for another than it is called",
      M,
      "actor: ALA",
      "actor: BLA",
      "models/today.yaml:9:12",
      /called "Aland", as the actor ALA is, and stands for BLA; write actor: ALA/,
    ],
    [
      "a list of rules",
      M,
      "onWhen: {condition: calm, is: met}",
      "onWhen: [{condition: calm, is: met}]",
      "models/today.yaml:38:17",
      /write \{all: \[…\]\} or \{any: \[…\]\}/,
    ],
    [
      "an answer of the other list in a rule",
      M,
      "is: [yes, partly]",
      "is: active",
      "models/today.yaml:14:66",
      /expected a list: \[yes\]/,
    ],
  ])("%s", (...row) => expectOne(row));

  test("works of a file that is not named are one slip, also where another file holds some", () => {
    const files = new Map(CASE)
      .set(C, CASE.get(C)!.replace(", sources.yaml", ""))
      .set(R, `${CASE.get(R)}sources:\n  - {id: far, type: document, title: Far, issued: 2020}\n`);
    const unknown = told(files).filter(({ rule }) => rule === "unknown-id");
    expect(unknown.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^unknown source "[^"]+", "[^"]+".* named in \d+ places; sources\.yaml lies in the folder and files: of case\.yaml does not name it/,
      ),
    ]);
  });

  test.each([
    ["asOf: 2024-06-01", "asOf: June"],
    ["[ALA, BLA]", "[ALA]"],
    ["title: Aland and Bland\n", ""],
    ["pillars:", "pilars:"],
    ["says: Talks are possible", "sayz: Talks are possible"],
  ])("what the files say wrongly is told beside %s → %s", (from, to) => {
    const files = new Map(CASE)
      .set(C, CASE.get(C)!.replace(from, to))
      .set(
        R,
        CASE.get(R)!
          .replace("initiators: [BLA]", "initiators: [BLB]")
          .replace("kind: hotline", "kidn: hotline"),
      );
    const errors = told(files).filter(({ severity }) => severity === "error");
    expect(errors.map(({ file, line }) => `${file}:${line}`).slice(1)).toEqual([
      "record.yaml:24",
      "record.yaml:44",
    ]);
  });
});
