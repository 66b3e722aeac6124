import { describe, expect, test } from "vitest";
import { loadBibliographyReader } from "../../src/bibliography/index.ts";
import { checkCase, type Problem, parseCase, templateCase } from "../../src/record/index.ts";

/**
 * Slips that first came to light in a case on Greece and Turkey written from the manual: what stands under the name of
 * another field, what another language or program calls it, files that are not YAML. One message each, with its cure.
 */
const [R, L, M, S] = ["record.yaml", "claims.yaml", "models/today.yaml", "sources.yaml"] as const;
const WORKS: Readonly<Record<string, string>> = {
  "works.json":
    '[\n  {\n    "id": "charter",\n    "type": "treaty",\n    "title": "Charter",\n    "issued": {"date-parts": [[1945]]}\n  }\n]\n',
  "works.bib":
    "@book{lee,\n  author = {Lee, Ann},\n  title = {Straits},\n  publisher = {Press},\n  date = {2015}\n}\n",
  "works.ris": "TY  - BOOK\nAU  - Ek, Bo\nTI  - Seas\nPB  - Press\nPY  - 2016\nID  - ek\nER  - \n",
};
const CASE = new Map([
  ...templateCase((_, schema) => `https://example.org/${schema}`),
  ...Object.entries(WORKS),
]);
CASE.set("case.yaml", CASE.get("case.yaml")!.replace(S, `${S}, ${Object.keys(WORKS).join(", ")}`));
const readBibliography = await loadBibliographyReader();

function told(files: ReadonlyMap<string, string>): Problem[] {
  const { case: record, problems } = parseCase(files, readBibliography);
  return [...problems, ...(record ? checkCase(record) : [])];
}
const toldBefore = new Set(told(CASE).map(({ rule }) => rule));

const SAYS = "says: Shots are fired across the border.";
const RULE = "onWhen: {condition: calm, is: met}";
const PHASE =
  "{date: 2012, phase: set-up, axis: existence, status: active, sources: [border-report], verification: verified}";
const LIST = "strengths:\n      - Both keep face.";
const STATES = "test: No shot reported by the observers for three months.";
const tested = (value: string) =>
  `tests:\n      - says: Shots\n        value: ${value}\n        unit: a day\n        states:\n          - {date: 2023, is: met}`;

type Row = [name: string, file: string, from: string | RegExp, to: string, says: RegExp];

describe("a slip gets one message, with its cure", () => {
  test.each<Row>([
    [
      "values behind a phase",
      R,
      PHASE,
      "{date: 2012, phase: set-up, existence, active}",
      /^values stand behind phase:.*write phase: set-up, axis: existence, status: active/,
    ],
    [
      "the same without commas",
      R,
      PHASE,
      "{date: 2012, phase: set up existence active verified}",
      /write phase: set-up, axis: existence, status: active, verification: verified/,
    ],
    [
      "a date under another name",
      R,
      PHASE,
      PHASE.replace("date: 2012, phase: set-up", "date: set-up, phase: 2012-05-04"),
      /write date: 2012-05-04, phase: set-up/,
    ],
    [
      "a year under another name",
      R,
      PHASE,
      PHASE.replace("date: 2012, phase: set-up", "date: set-up, phase: 2012"),
      /write date: 2012, phase: set-up/,
    ],
    [
      "a date misspelt beside a number",
      S,
      "issued: 2023-10\n",
      "issued: forthcomming\n    volume: 2010\n",
      /^issued: "forthcomming" is no date/,
    ],
    [
      "values behind several words",
      R,
      PHASE,
      PHASE.replace("2012", "late in 2012 existence active").replace("axis: existence, status: active, ", ""),
      /write date: late in 2012, axis: existence, status: active$/,
    ],
    [
      "a rule without its axis",
      M,
      RULE,
      "onWhen: {format: hotline, is: yes}",
      /write \{format: hotline, axis: o/,
    ],
    [
      "a rule of a bare id",
      M,
      RULE,
      "onWhen: {hotline, is: yes}",
      /write \{format: hotline, axis: operation, is: \[/,
    ],
    ["a condition of a bare id", M, RULE, "onWhen: {calm, is: met}", /write \{condition: calm, is: met\}/],
    [
      "a rule in words",
      M,
      RULE,
      "onWhen: hotline works",
      /: \{format: hotline, axis: operation, is: \[yes\]\}$/,
    ],
    ["a condition in words", M, RULE, "onWhen: calm is met", /: \{condition: calm, is: met\}$/],
    ["not before a group", M, RULE, "onWhen: not {event: treaty}", /: \{not: \{event: treaty\}\}$/],
    [
      "a statement in braces",
      M,
      "- say: not Q\n          because: Pressure costs it little.",
      "- {not Q}",
      /write \{say: not Q\}/,
    ],
    ["a demand turned down", L, "is: unmet", "is: violated", /did you mean "unmet"/],
    [
      "American spelling",
      R,
      "name: Bland, adjective: Blandish, kind: state",
      "name: Bland, kind: international organization",
      /"organisation"/,
    ],
    ["an adjective for an id", R, "initiators: [BLA]\n", "initiators: [Blandish]\n", /did you mean "BLA"/],
    [
      "a list for a likelihood",
      L,
      "{word: likely, by: the author}",
      "[likely, the author]",
      /: \{word: likely, by: the author\}/,
    ],
    ["a decimal comma", L, STATES, tested("3,67"), /expected a decimal point: 3\.67/],
    [
      "a paragraph for a work",
      L,
      "sources: [bland-law]",
      "sources: [bland-law, para. 4]",
      /\{source: bland-law, locator: 4, label: paragraph\}/,
    ],
    [
      "a sentence cut by its comma",
      L,
      LIST,
      "strengths: [It is quiet, and it is cheap]",
      /strengths: \["It is quiet, and it is cheap"\]/,
    ],
    [
      "no mark that opens a text",
      R,
      SAYS,
      'says: Shots: many."',
      /opens this text is missing: says: "Shots: many\."/,
    ],
    ["a mark before an apostrophe", R, SAYS, "says: 'Bland's guns fire.", /: says: "Bland's guns fire\."/],
    [
      "a quotation that goes on at the column of its name",
      R,
      SAYS,
      'says: "Shots are\n    fired."',
      /indent it further/,
    ],
    ["a unit that is a sign", L, STATES, tested("3.67").replace("a day", "%"), /unit: "%"/],
    [
      "no comma in JSON",
      "works.json",
      '"treaty",',
      '"treaty"',
      /comma is missing at the end of this: "type": "treaty",/,
    ],
    [
      "a comment in JSON",
      "works.json",
      "[\n",
      "[ // works\n",
      /JSON holds no comments; take this out: \/\/ works/,
    ],
    [
      "a comment in JSON on a line of its own",
      "works.json",
      "[\n",
      "[\n  // works\n",
      /^JSON holds no comments; take this out: \/\/ works$/,
    ],
    ["no bracket at the end", "works.json", /\]\s*$/, "", /bracket \] that closes the file is missing/],
    [
      "bent marks in JSON",
      "works.json",
      '"title": "Charter"',
      "“title”: “Charter”",
      /type straight ones: "title" \(1 more/,
    ],
    ["one work that is no list", "works.json", /^\[|\]\s*$/g, "", /write \[ before its \{/],
    ["a date-part without its list", "works.json", "[[1945]]", "[1945]", /\{"date-parts": \[\[1945\]\]\}/],
    [
      "a colon in BibTeX",
      "works.bib",
      "date = {2015}",
      "date: {2015}",
      /stands =, not :; write date = \{2015\}/,
    ],
    ["a colon in RIS", "works.ris", "PY  - 2016", "PY: 2016", /write PY {2}- 2016/],
  ])("%s", (_, file, from, to, says) => {
    const changed = CASE.get(file)!.replace(from, () => to);
    expect(changed).not.toBe(CASE.get(file));
    const found = told(new Map(CASE).set(file, changed)).filter(({ rule }) => !toldBefore.has(rule));
    expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(says)]);
    expect(found[0]!.file).toBe(file);
  });

  test("thousands are no decimals, and lists of words may begin with and", () => {
    const record = CASE.get(L)!
      .replace(STATES, tested("3,670"))
      .replace("values: [care for kin abroad]", "values: [care, and kin]");
    expect(told(new Map(CASE).set(L, record)).filter(({ rule }) => !toldBefore.has(rule))).toEqual([]);
  });

  test("a key of BibTeX may hold a colon", () => {
    const keyed = CASE.get("works.bib")!.replace("{lee,", "{lee:2015,");
    expect(told(new Map(CASE).set("works.bib", keyed)).filter(({ rule }) => !toldBefore.has(rule))).toEqual(
      [],
    );
  });
});
