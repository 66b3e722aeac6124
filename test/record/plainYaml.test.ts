import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { readPlainYaml } from "../../src/record/yaml/plainYaml.ts";
import { readYaml } from "../../src/record/yaml/readYaml.ts";
import type { YamlText } from "../../src/record/yaml/yamlText.ts";

const root = new URL("../../cases/", import.meta.url);
const files = (readdirSync(root, { recursive: true }) as string[])
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => [name, readFileSync(new URL(name, root), "utf8")] as const);

/** Read it with more cases: MORE=50 npx vitest run test/record/plainYaml.test.ts */
const MORE = Number(process.env.MORE ?? 1);

type Path = (string | number)[];

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value))
    yield* pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** All that a reader says of a text. */
function everythingOf(yaml: YamlText) {
  return {
    value: yaml.value,
    problems: yaml.problems,
    places: [...pathsIn(yaml.value)].map((path) => [
      path.join("."),
      yaml.placeAt(path),
      yaml.placeAt([...path, "nowhere", 7]),
      yaml.placeInside(path, 2, 3),
      yaml.placeOfKey(path.slice(0, -1), String(path.at(-1))),
    ]),
  };
}

/** Compares the two readers where the quick one answers; says whether it did. */
function compare(text: string): boolean {
  if (readPlainYaml(text) === undefined) return false;
  const quick = everythingOf(readYaml("f.yaml", text));
  const slow = everythingOf(readYaml("f.yaml", text, undefined, () => undefined));
  // What only the package sees is a fault that the quick reader would have passed over.
  expect(quick.problems).toEqual(slow.problems);
  expect(quick).toEqual(slow);
  return true;
}

describe("the quick reader says what the yaml package says", () => {
  test.each(files)("of %s", (_, text) => {
    expect(compare(text)).toBe(true);
    // The limit of a case is one of size: the count of its parts may be off by a third.
    const counted = readYaml("f.yaml", text, undefined, () => undefined).parts;
    const about = readYaml("f.yaml", text).parts;
    expect(Math.abs(Math.log(about / counted))).toBeLessThan(Math.log(1.5));
  });

  test("of a text of more parts than are allowed", () => {
    const text = "a: [b, c, d]\n";
    const told = (most: number) => readYaml("f.yaml", text, most).problems.map(({ rule }) => rule);
    expect(told(100)).toEqual([]);
    expect(told(3)).toEqual(["file-too-large"]);
  });

  test("of a case in other people's manners", () => {
    const values = files.map(([, text]) => readYaml("f.yaml", text).value);
    const styles = [
      {},
      { indent: 4 },
      { lineWidth: 30 },
      { lineWidth: 0 },
      { indentSeq: false },
      { singleQuote: true },
      { defaultStringType: "QUOTE_DOUBLE" as const },
      { defaultStringType: "BLOCK_LITERAL" as const },
      { defaultStringType: "BLOCK_FOLDED" as const },
      { collectionStyle: "flow" as const },
    ];
    let answered = 0;
    for (const value of values)
      for (const style of styles) if (compare(stringify(value, style))) answered += 1;
    for (const value of values) expect(compare(JSON.stringify(value, undefined, 2))).toBe(true);
    expect(answered).toBeGreaterThan(values.length);
  });

  const scrap = fc.constantFrom(
    " ",
    "  ",
    "    ",
    "\n",
    "\n\n",
    "\n  ",
    "\n    ",
    "- ",
    "-",
    ": ",
    ":",
    "#",
    " # note",
    "# ",
    "\n# note\n",
    "\n  # note\n",
    "\n      # note\n",
    "a",
    "b: ",
    "c:",
    "id: x",
    "[",
    "]",
    "{",
    "}",
    ", ",
    ",",
    '"',
    "'",
    "''",
    '\\"',
    "\\",
    "\\u0041",
    ">\n",
    "|\n",
    ">-\n",
    "|-\n",
    "|+\n",
    "> ",
    "1",
    "0123",
    "1.10",
    "-5",
    "+3",
    "1e3",
    "0x1F",
    ".inf",
    ".5",
    "true",
    "No",
    "null",
    "~",
    "&a ",
    "*a",
    "!t ",
    "? ",
    "---\n",
    "...\n",
    "%",
    "@",
    "`",
    "=",
    "<<: ",
    "2021-12-01",
    "http://a.b/c#d",
    "a #b",
    "a: b",
    "some words\n  that go on",
    "ä",
    "\u{1f600}",
    "\t",
    "\r\n",
    "__proto__: 1",
    "\u2028",
    "k: v\n",
    "- k: v\n",
    "  k: v\n",
    "  - k: v\n",
    "    - [a, b]\n",
    "  k: {a: 1, b: [x, y]}\n",
    "k:\n",
    "  - >-\n    folded\n    text\n",
  );

  test("of anything made of what YAML is made of", () => {
    let answered = 0;
    fc.assert(
      fc.property(fc.array(scrap, { minLength: 1, maxLength: 14 }), (parts) => {
        if (compare(parts.join(""))) answered += 1;
      }),
      { numRuns: 20_000 * MORE },
    );
    expect(answered).toBeGreaterThan(150 * MORE);
  });

  const value = fc.oneof(
    {
      arbitrary: fc.constantFrom(
        "word",
        "two words",
        "1",
        "007",
        "1.50",
        "true",
        "~",
        "'it''s'",
        '"q: \\u00e4"',
        "a:b",
        "a#b",
        "x ",
        "",
      ),
      weight: 6,
    },
    {
      arbitrary: fc.constantFrom(
        "[a, b]",
        "[]",
        "{a: 1, b: [c, 'd']}",
        '{"k":"v", l: m}',
        "[a,",
        "b]",
        "[{a: b}, c, ]",
        "{a: b: c}",
        "[a b, http://c]",
      ),
      weight: 3,
    },
    { arbitrary: fc.constantFrom(">", ">-", "|", "|-", "|+", "> #c", ">2"), weight: 2 },
  );
  const line = fc
    .record({
      indent: fc.constantFrom(0, 0, 2, 2, 4, 4, 6, 1, 3),
      dash: fc.constantFrom("", "", "", "- ", "-   "),
      key: fc.constantFrom("a: ", "bee: ", "c:  ", "d-1: ", "", ""),
      value,
      comment: fc.constantFrom("", "", "", "", " # note"),
      alone: fc.constantFrom("", "", "", "", "", "", "\n", "# note\n", "  # note\n", "    # note\n", "  \n"),
    })
    .map((one) => `${one.alone}${" ".repeat(one.indent)}${one.dash}${one.key}${one.value}${one.comment}`);

  test("of any lines of names, values and comments", () => {
    let answered = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), fc.constantFrom("\n", ""), (lines, end) => {
        if (compare(`${lines.join("\n")}${end}`)) answered += 1;
      }),
      { numRuns: 20_000 * MORE },
    );
    expect(answered).toBeGreaterThan(400 * MORE);
  });

  test("of comments behind the last field of an entry, in any column", () => {
    const VALUES = [
      "b: word",
      "b: 'x'",
      "b: [c, d]",
      "b: >-\n      some\n      text",
      "b:\n      - c: d\n        e: f",
    ];
    const comments = fc.array(fc.constantFrom(0, 1, 2, 3, 4, 4, 5, 6, 8), { maxLength: 3 });
    const entry = fc
      .tuple(fc.constantFrom(...VALUES), comments, fc.constantFrom("", "\n"))
      .map(
        ([value, columns, blank]) =>
          `  - id: a\n    ${value}\n${columns.map((column) => `${" ".repeat(column)}# note\n`).join("")}${blank}`,
      );
    let answered = 0;
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 3 }),
        fc.constantFrom("", "m: 1\n", "m:\n  - x\n  # note\n", "m:\n  - id: a\n    # note\n"),
        (entries, rest) => {
          if (compare(`l:\n${entries.join("")}${rest}`)) answered += 1;
        },
      ),
      { numRuns: 2_000 * MORE },
    );
    expect(answered).toBeGreaterThan(500 * MORE);
    expect(compare("l:\n  - id: a\n    b: c\n    # d: e\n  - id: f\n    # d: e\nm: 1\n")).toBe(true);
  });

  test("of case files with something put in, taken out or moved", () => {
    const pieces = files.flatMap(([, text]) => {
      const lines = text.split("\n");
      const begins = lines.flatMap((line, i) => (/^( {2}- |\S)/.test(line) ? [i] : []));
      return begins.map((begin) => {
        const piece = lines.slice(begin, begin + 12).join("\n");
        return piece.startsWith(" ") ? `list:\n${piece}` : piece;
      });
    });
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.constantFrom(0, 0, 1, 2, 7),
      put: fc.oneof(fc.constant(""), scrap),
    });
    let answered = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...pieces),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        (piece, edits) => {
          let text = piece;
          for (const { at, drop, put } of edits) {
            const place = Math.floor(at * text.length);
            text = text.slice(0, place) + put + text.slice(place + drop);
          }
          if (compare(text)) answered += 1;
        },
      ),
      { numRuns: 3_000 * MORE },
    );
    expect(answered).toBeGreaterThan(300);
  });

  test("and leaves alone what it does not know", () => {
    for (const text of [
      "",
      "# only a comment\n",
      "word",
      "a: &x 1\nb: *x\n",
      "? a\n: b\n",
      "a: 1\na: 2\n",
      "a:\n",
      "a:\tb\n",
      "a: b\r\n",
      "--- \na: b\n",
    ])
      expect(readPlainYaml(text)).toBeUndefined();
    expect(readPlainYaml("[".repeat(100_000))).toBeUndefined();
    expect(
      readPlainYaml(Array.from({ length: 2_000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")),
    ).toBeUndefined();
  });
});
