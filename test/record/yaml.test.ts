import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatProblem } from "../../src/record/index.ts";
import { LARGEST_FILE } from "../../src/record/largestFile.ts";
import { readYaml } from "../../src/record/yaml/readYaml.ts";
import { growth, LINEAR } from "../growth.ts";

const read = (text: string) => readYaml("f.yaml", text);
const told = (text: string) => read(text).problems.map(formatProblem);
const at = (text: string, ...path: (string | number)[]) => {
  const { line, column, endLine, endColumn } = read(text).placeAt(path);
  return `${line}:${column}-${endLine}:${endColumn}`;
};

describe("the place of a value", () => {
  test.each([
    ["in a block", "a: 1\nb:\n  - c: hello\n", ["b", 0, "c"], "3:8-3:13"],
    ["in a flow", "a: {b: [x, yy]}\n", ["a", "b", 1], "1:12-1:14"],
    ["in quotation marks", 'a: "x y"\n', ["a"], "1:4-1:9"],
    ["after Windows line ends", "a: 1\r\nb:\r\n  c: x\r\n", ["b", "c"], "3:6-3:7"],
    ["after a byte order mark", "\uFEFFa: x\n", ["a"], "1:4-1:5"],
    ["in JSON indented with tabs", '{\n\t"a": [\n\t\t"x"\n\t]\n}', ["a", 0], "3:3-3:6"],
    ["after letters outside the basic plane", "a: [😀, x]\n", ["a", 1], "1:9-1:10"],
    ["under a name that is a number", "1997: x\n", ["1997"], "1:7-1:8"],
  ] as const)("is told %s", (_, text, path, place) => {
    expect(at(text, ...path)).toBe(place);
  });

  test("is that of the nearest part that exists", () => {
    expect(at("a:\n  b: x\n", "a", "z", 3)).toBe("2:3-3:1");
    expect(read("a:\n  b: x\n").placeOfKey(["a"], "b")).toMatchObject({ line: 2, column: 3 });
  });

  test("can be inside a text, and is its start where lines are folded", () => {
    const { placeInside } = read('a: "P only if Q"\nb: >\n  P only\n  if Q\n');
    expect(placeInside(["a"], 10, 1)).toMatchObject({ line: 1, column: 15, endColumn: 16 });
    expect(placeInside(["b"], 10, 1)).toMatchObject({ line: 2, column: 4 });
  });
});

describe("a value", () => {
  test.each([
    ["a: 1997", 1997],
    ["a: 1.10", "1.10"],
    ["a: 0123", "0123"],
    ["a: 12345678901234567890", "12345678901234567890"],
    ["a: 2014-03-01", "2014-03-01"],
    ["a: 2015?", "2015?"],
    ["a: yes", "yes"],
    ["a: true", true],
    ["a: ~", null],
    ["a:", null],
  ])("written %s keeps every character or is exactly that value", (text, value) => {
    expect(read(text).value).toEqual({ a: value });
  });

  test("named as the language's own words stays a plain field; the one name no program keeps is refused", () => {
    const value = read("constructor: {polluted: 1}\ntoString: 2\n").value as object;
    expect(Object.keys(value)).toEqual(["constructor", "toString"]);
    expect(told("a: 1\n__proto__: {polluted: 1}\n")).toEqual([
      "f.yaml:2:1 error nothing can be kept under the name __proto__; name it otherwise (yaml)",
    ]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe("a fault of syntax is told with its place and cure", () => {
  test.each([
    ["a: 1\nb: 2\na: 3\n", 'f.yaml:3:1 error the field "a" is written twice here; keep one (duplicate-key)'],
    ["1: a\n'1': b\n", 'f.yaml:2:1 error the field "1" is written twice here; keep one (duplicate-key)'],
    [
      "a: &x 1\nb: *x\n",
      "f.yaml:2:4 error alias *x: a case file may not use anchors and aliases, write the text out (yaml-alias)",
    ],
    ["a:\n\tb: 1\n", "f.yaml:2:1 error a tab is used to indent; use spaces (yaml)"],
    [
      "a: one: two\n",
      'f.yaml:1:4 error a second colon on one line; put the text in quotation marks: a: "one: two" (yaml)',
    ],
    [
      "a: 1\n---\nb: 2\n",
      "f.yaml:2:1 error a second document begins here (---), and one file holds one document; take this line out (yaml)",
    ],
    ['a: "x\nb: y\n', 'f.yaml:1:4 error the quotation mark that closes this text is missing: "x" (yaml)'],
    [
      "a: @x\n",
      'f.yaml:1:4 error a text that begins with @ cannot stand bare; put the text in quotation marks: a: "@x" (yaml)',
    ],
    [
      "? [x]\n: y\n",
      "f.yaml:1:3 error found a list or a group as the name of a field, expected a word (yaml)",
    ],
    [
      "a: !run x\n",
      'f.yaml:1:4 error a text that begins with ! cannot stand bare; put the text in quotation marks: a: "!run x" (yaml)',
    ],
    [
      'a: "C:\\data"\n',
      'f.yaml:1:7 error between double quotation marks a backslash is written twice: "C:\\\\data" (yaml)',
    ],
  ])("%j", (text, problem) => {
    expect(told(text)[0]).toBe(problem);
  });

  test("and a field written twice points at the first", () => {
    expect(read("a: 1\nb: 2\na: 3\n").problems[0]!.related).toEqual([
      { message: "first written here", file: "f.yaml", line: 1, column: 1 },
    ]);
  });

  test("up to a hundred a file, then with their number", () => {
    const found = told("a: 1\n".repeat(500));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toContain("and 399 more in this file");
  });
});

describe("hostile text ends quickly in a problem", () => {
  const deep = "nested 100 levels deep here; a case file needs about ten";
  test.each([
    ["lists within lists", 100_000, (n: number) => "[".repeat(n), deep],
    ["closed lists within lists", 100_000, (n: number) => "[".repeat(n) + "]".repeat(n), deep],
    ["groups within groups", 100_000, (n: number) => "{a: ".repeat(n), deep],
    ["dashes on one line", 100_000, (n: number) => "- ".repeat(n), deep],
    ["explicit names within names", 100_000, (n: number) => "? ".repeat(n), deep],
    [
      "ever deeper lines",
      2000,
      (n: number) => Array.from({ length: n }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
      deep,
    ],
    [
      "aliases of aliases",
      1_000,
      (n: number) =>
        `a0: &a0 [x]\n${Array.from({ length: n }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i},*a${i}]\n`).join("")}`,
      "alias *a",
    ],
    ["quotation marks only", 200_000, (n: number) => '"'.repeat(n), "quotation marks"],
    ["blanks in a remark", 4_000, (n: number) => `a: 1\n// a${" ".repeat(n)}b\n`, "a remark begins with #"],
    ["the same field", 50_000, (n: number) => "a: 1\n".repeat(n), "written twice"],
  ])("%s", (_, n, text, message) => {
    expect(growth(text, n, (long) => expect(told(long)[0]).toContain(message))).toBeLessThan(LINEAR);
  });

  test("more than fits", () => {
    expect(told("x".repeat(LARGEST_FILE + 1))[0]).toContain("split the file");
  });

  test("a hundred levels are still read", () => {
    expect(told("[".repeat(100) + "]".repeat(100))).toEqual([]);
    expect(told("[".repeat(102) + "]".repeat(102))).toHaveLength(1);
  });

  test("twenty thousand different fields of one group are read in time that grows with their number", () => {
    const fields = (length: number) => Array.from({ length }, (_, i) => `k${i}: ${i}`);
    const readAll = (lines: string[]) =>
      expect(Object.keys(read(lines.join("\n")).value as object)).toHaveLength(lines.length);
    expect(growth(fields, 20_000, readAll)).toBeLessThan(LINEAR);
  });
});

describe("any text", () => {
  const yamlish = fc
    .array(
      fc.constantFrom(
        "a",
        ":",
        " ",
        "\n",
        "- ",
        "[",
        "]",
        "{",
        "}",
        '"',
        "'",
        "&a",
        "*a",
        "#",
        "|",
        "\t",
        "!",
        ",",
        "\r\n",
        "é",
        "? ",
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(""));

  test("is read without throwing, and every place lies in it", () => {
    fc.assert(
      fc.property(fc.oneof(yamlish, fc.string({ unit: "binary", maxLength: 80 })), (text) => {
        const lines = text.split("\n");
        for (const { line, column } of read(text).problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("keeps its lines where the parser skips a line end in faulty text", () => {
    for (const { line, column } of read("*a[a\r\na,").problems)
      expect([line, column].join()).toMatch(/^(1,[1-6]|2,[1-3])$/);
  });

  test("written as JSON comes back as it was", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        const { value: back, problems } = read(JSON.stringify(plain, null, 2));
        expect(problems).toEqual([]);
        expect(asWritten(back)).toEqual(asWritten(plain));
      }),
    );
  });
});

/** A number that JSON and YAML print differently arrives as its text. */
function asWritten(value: unknown): unknown {
  if (typeof value === "number") return String(Number(value));
  if (typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value)))
    return String(Number(value));
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value === "object" && value !== null)
    return Object.entries(value).map(([key, item]) => [key, asWritten(item)]);
  return value;
}
