import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readYaml } from "../../src/record/yaml/readYaml.ts";

/** What is told of a text, as `line:column severity message`, and what is read. */
function read(text: string): { told: string[]; value: unknown } {
  const { problems, warnings, value } = readYaml("f.yaml", text);
  const told = [...problems, ...warnings].map(
    ({ line, column, severity, message }) => `${line}:${column} ${severity} ${message}`,
  );
  return { told, value };
}

const flow = (says: string) => `a:\n  - {id: x, says: ${says}, i: [A]}\n  - {id: y}\n`;
const QUOTE = "put the text in quotation marks: says:";

describe("a slip of writing is told once, with the corrected words, and the rest is read", () => {
  test.each([
    ["He came, and went", `a comma ends a text between brackets; ${QUOTE} "He came, and went"`],
    ["Talks: a beginning", `a second colon in one field; ${QUOTE} "Talks: a beginning"`],
    ["On item # 5", `" #" begins a comment, which cuts the text off here; ${QUOTE} "On item # 5"`],
    ['"No", he said', `the text goes on after a quotation mark that closes it; ${QUOTE} '"No", he said'`],
    ['"No" he said', `the text goes on after a quotation mark that closes it; ${QUOTE} '"No" he said'`],
    [
      "“He came, and went”",
      'typographic quotation marks (“ ”) do not hold a text together; type straight ones: says: "He came, and went"',
    ],
  ])("between brackets: says: %s", (says, message) => {
    const { told, value } = read(flow(says));
    expect(told).toEqual([`2:19 error ${message}`]);
    const [first, second] = (value as { a: { id: string; says: string; i: string[] }[] }).a;
    expect(first).toEqual({ id: "x", says: says.replace(/^“|”$/g, ""), i: ["A"] });
    expect(second).toEqual({ id: "y" });
  });

  const DECIMALS =
    "a comma ends a value between brackets, and the decimals of a number stand behind a point:";
  test.each([
    [
      "locator: 12,14",
      'a comma ends a text between brackets; put the text in quotation marks: locator: "12,14"',
      "12,14",
    ],
    [
      "locator: “12,14”",
      'typographic quotation marks (“ ”) do not hold a text together; type straight ones: locator: "12,14"',
      "12,14",
    ],
    ["value: 12,14", `${DECIMALS} value: 12.14`, 12.14],
    ["much: -0,5", `${DECIMALS} much: -0.5`, -0.5],
    ["1: 2,5", `${DECIMALS} 1: 2.5`, 2.5],
  ])(
    "a comma in %s makes decimals where the field holds numbers, and else two pages",
    (field, message, value) => {
      const found = read(`a: {${field}, says: x}\n`);
      expect(found.told).toEqual([`1:${5 + field.indexOf(" ") + 1} error ${message}`]);
      expect(found.value).toEqual({ a: { [field.split(":")[0]!]: value, says: "x" } });
      // Beside a slip for which the whole line is put right.
      const beside = read(`a: {${field}, says: @x}\n`);
      expect(beside.value).toEqual({ a: { [field.split(":")[0]!]: value, says: "@x" } });
    },
  );

  test.each([
    ["q: x\ntitle:Aland\n", "2:6 error a space is missing after the colon: title: Aland"],
    ["a:\n  - {id:x, b: y}\n", "2:8 error a space is missing after the colon: id: x"],
    ["a:\n  -id: x\n", "2:3 error a space is missing after the dash: - id: x"],
    ["a:\n- id: x\n-id: y\n", "3:1 error a space is missing after the dash: - id: y"],
    [
      "a:\n\t- id: x\n\t  b: y\n",
      "2:1 error a tab is used to indent; use spaces (1 more line of this file too)",
    ],
    [
      "a:\n  - id: x\n     b: y\n    c: z\n",
      "3:6 error this line is indented by 5 spaces, its neighbours by 4; indent it alike",
    ],
    [
      "a:\n  - id: x\n   b: y\n    c: z\n",
      "3:4 error this line is indented by 3 spaces, its neighbours by 4; indent it alike",
    ],
    [
      'a:\n  - "says: Talks."\n    id: x\n',
      '2:5 error the quotation marks hold the name of the field as well; put them around the text alone: says: "Talks."',
    ],
    [
      "a:\n  - id: x\n    sources: [@jones2014]\n",
      "3:14 error an id stands without the marks of a citation: sources: [jones2014]",
    ],
    [
      "a:\n  - id: x\n    targets: [IND] // the capital\n",
      "3:19 error words stand behind the bracket that closes this list; begin a remark with #: targets: [IND] # the capital",
    ],
    ["a: x\r\n// y  \r\n", "2:1 error a remark begins with #, not with //: # y"],
    ["<!-- y -->\na: x\n", "1:1 error a remark begins with #, not with <!--: # y"],
    ["a: [x, y\nb: z\n", "1:8 error the bracket ] that closes this line is missing: …a: [x, y]"],
    ["a:\n - {id: x says: y}\n", "2:10 error a comma is missing between two fields, before says:"],
    [
      "a: b\rc: d\r",
      "1:1 error the lines end as on old Macs (CR alone); save the file with line ends of Unix or Windows",
    ],
    [
      "a: One: two\r\nb: c\r\n",
      '1:4 error a second colon on one line; put the text in quotation marks: a: "One: two"',
    ],
  ])("%j", (text, message) => {
    const { told, value } = read(text);
    expect(told).toEqual([message]);
    expect(value).toBeDefined();
  });

  test("two slips are two messages", () => {
    expect(read("a: b: c\nd: fine\ne: f: g\n").told).toHaveLength(2);
  });

  test("whatever sentence stands bare between brackets comes back as it was written", () => {
    const word = fc.stringMatching(/^[A-Za-zéü][a-zéü]{0,7}$/);
    const sign = fc.constantFrom(" ", ", ", ": ", " # ", " (", ") ", "; ");
    const sentence = fc
      .tuple(word, fc.array(fc.tuple(sign, word), { minLength: 1, maxLength: 6 }))
      // A word before a colon may be the name of a field; then nobody can tell.
      .map(([first, rest]) => first + rest.map((pair) => pair.join("")).join(""))
      .filter((text) => !/, [^\s,]+: /.test(text) && !/^\S+: ?$/.test(text));
    fc.assert(
      fc.property(sentence, (text) => {
        const { told, value } = read(flow(text));
        expect((value as { a: { says: string }[] }).a[0]!.says).toBe(text);
        expect(told.length).toBe(/, |: | #/.test(text) ? 1 : 0);
      }),
      { seed: 14, numRuns: 300 },
    );
  });

  test("of ever so many slips a hundred are repaired, once, and the rest is told as one", () => {
    const slips = (times: number) => `a:\n${"  - {id: x, says: A: b}\n".repeat(times)}`;
    expect(read(slips(90)).told).toHaveLength(90);
    for (const times of [101, 300]) expect(read(slips(times)).told).toHaveLength(101);
  });

  test("what cannot be mended is told once, with how much comes after it", () => {
    const { told, value } = read("a: [\n}\n]\n)\n: :\n");
    expect(told).toHaveLength(1);
    expect(value).toBeUndefined();
  });
});

describe("a sentence cut off by # is warned of", () => {
  test.each([
    ["says: On item #5 of the list", 1],
    ["says: The first point # they agreed", 1],
    ["- says: On item #5", 1],
    ["says: They met.  # in Geneva", 0],
    ["says: They met. # in Geneva", 0],
    ["kind: state # or group", 0],
    ["asOf: 2024 #5", 0],
    ["says: 'On item #5'", 0],
    ["says: On item#5", 0],
    ["says: |\n  On item #5\n  and # more", 0],
    ["- >\n  On item #5 they agreed\n  and # more", 0],
  ])("%j: %i", (text, count) => {
    expect(read(`${text}\n`).told.filter((line) => line.includes("begins a comment"))).toHaveLength(count);
  });
});

test("what stands behind a slip has its place in the text as written", () => {
  const text = "a:\n  - {id: x, says: one: two, kind: never, date: soon: or later, last: 1}\n";
  const { placeAt, placeOfKey, problems } = readYaml("f.yaml", text);
  const line = text.split("\n")[1]!;
  expect(problems.map(({ column }) => line.slice(column - 1, column + 6))).toEqual(["one: tw"]);
  for (const [field, word] of [
    ["id", "x,"],
    ["last", "1}"],
  ] as const) {
    expect(line.slice(placeAt(["a", 0, field]).column - 1)).toMatch(new RegExp(`^${word}`));
    expect(line.slice(placeOfKey(["a", 0], field).column - 1)).toMatch(new RegExp(`^${field}: `));
  }
});

test("a run of lines indented with tabs stands where the lines around it stand", () => {
  const phases = (run: string) =>
    `a:\n  - id: x\n    phases:\n${run}      - date: 2019\n        is: no\n  - id: y\n`;
  const run = ["- date: 2005", "  is: yes"];
  const expected = readYaml("f.yaml", phases(`      ${run.join("\n      ")}\n`)).value;
  for (const lead of ["\t", "\t\t", "  \t", "\t  "]) {
    const { problems, value } = readYaml("f.yaml", phases(`${run.map((line) => lead + line).join("\n")}\n`));
    expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
      "4 a tab is used to indent; use spaces (1 more line of this file too)",
    ]);
    expect(value).toEqual(expected);
  }
});

test.each([
  ['["a""b""c"]', [5, 8]],
  ['{"a": ["x" "y",], /* z */ "b" "c"\n"d" "e"}', [11, 19, 30, 34, 4]],
  ['["a" "b"\n"c""d"', [5, 9, 4, 7]],
])("what is offered for the JSON %s is put in where it was written", (text, columns) => {
  const { problems, value } = readYaml("f.json", text);
  expect(problems.map(({ column }) => column)).toEqual(columns);
  const lines = text.split("\n");
  for (const { line, column, endColumn, text: put } of problems.flatMap(({ cures = [] }) => cures).reverse())
    lines[line - 1] = lines[line - 1]!.slice(0, column - 1) + put + lines[line - 1]!.slice(endColumn - 1);
  // A comma before a bracket is forgiven.
  expect(JSON.parse(lines.join("\n").replace(",]", "]"))).toEqual(value);
});
