import fc from "fast-check";
import { expect, test } from "vitest";
import { Document, type Scalar, stringify } from "yaml";
import { parseCase } from "../../src/record/index.ts";

const HEAD =
  "title: T\nquestion: Q\nparties: [A, B]\nactors: [{id: A, name: A, kind: state}, {id: B, name: B, kind: state}]\nevents:\n  - id: e\n    date: 2020\n    initiators: [A]\n";

function read(lines: string): { says: string | undefined; told: string[] } {
  const { case: record, problems } = parseCase(new Map([["case.yaml", HEAD + lines]]));
  return { says: record?.events[0]?.says, told: problems.map(({ message }) => message) };
}

test.each([
  ["a quoted text", '    says: "An envoy is\n      appointed: Mr. Y.”"\n', "An envoy is appointed: Mr. Y.”"],
  [
    "a quoted text of one item",
    '    says: "An envoy is\n      appointed: Mr. Y."\n',
    "An envoy is appointed: Mr. Y.",
  ],
  [
    "a folded text",
    "    says: >-\n      An envoy is\n      appointed: “Mr. Y.”\n",
    "An envoy is appointed: “Mr. Y.”",
  ],
  ["a block", '    says: |-\n      An envoy\n      appointed: Mr. Y."\n', 'An envoy\nappointed: Mr. Y."'],
  [
    "single marks",
    "    says: 'An envoy\n      is: “Mr. Y”\n      - “it’s”'\n",
    "An envoy is: “Mr. Y” - “it’s”",
  ],
  ["a text without marks", "    says: An envoy\n      - “Mr. Y”\n", "An envoy - “Mr. Y”"],
  ["brackets", "    note: x\n    says: An envoy.\n    sources: []\n    pillars: []\n", "An envoy."],
])("in %s a line that looks like a field is a line of the text", (_, lines, says) => {
  expect(read(lines)).toEqual({ says, told: [] });
});

test("what a line of its own begins is still mended, and a mark that nothing closes hides nothing below it", () => {
  expect(read("    says: “They meet”\n").says).toBe("They meet");
  expect(read('    says: They meet"\n').told).toHaveLength(1);
  const { told } = read('    says: "They meet\n    note: “Two days”\n');
  expect(told.some((message) => message.includes("typographic"))).toBe(true);
});

test("no text that was written as valid YAML is changed or warned of", () => {
  const word = fc.constantFrom(
    "envoy",
    "is:",
    "“Mr.",
    "Y.”",
    "-",
    '"so"',
    "it’s",
    "appointed:",
    "'x'",
    "a",
    'Y.”"',
    "«b»",
  );
  const says = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));
  const style = fc.constantFrom("QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_FOLDED", "BLOCK_LITERAL", "PLAIN");
  fc.assert(
    fc.property(says, style, fc.integer({ min: 20, max: 60 }), (text, type, lineWidth) => {
      const document = new Document({ says: text });
      (document.get("says", true) as unknown as Scalar).type = type as Scalar.Type;
      const lines = stringify(document, { lineWidth, minContentWidth: 0 })
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => `    ${line}`);
      // A text that is between marks as a whole is mended on purpose, where it stands in one line.
      fc.pre(lines.length > 1 && !/^\s*says: [“«]/.test(lines[0]!));
      const { says: kept, told } = read(`${lines.join("\n")}\n`);
      expect(kept?.trimEnd()).toBe(text);
      expect(told.filter((message) => /typographic|nothing opens/.test(message))).toEqual([]);
    }),
    { numRuns: 400, seed: 7 },
  );
});
