import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ErrorCode, parseAllDocuments } from "yaml";
import { readYaml } from "../../src/record/yaml/readYaml.ts";
import { yamlFault } from "../../src/record/yaml/yamlFault.ts";

/** Words by which the library speaks of YAML, and a writer of cases does not. */
const JARGON =
  /scalar|\bflow\b|mapping|\bmap\b|collection|sequence|\bnodes?\b|token|implicit|indicator|unexpected|reserved|\bkeys?\b|at the same column|unresolved|\bdirective/i;

/** A text for each fault that a reader of files can meet; the library is asked whether it is that fault. */
const TEXTS: Readonly<Partial<Record<ErrorCode, readonly string[]>>> = {
  TAB_AS_INDENT: ["a:\n\tb: 1\n\tc: [\n"],
  BAD_INDENT: ["a:\n   - x\n  - y\n", "a: |\n    x\n  y\n    z\n"],
  BLOCK_AS_IMPLICIT_KEY: ["a: b: c\n", "a: - b\n  - c\n"],
  BLOCK_IN_FLOW: ["a: [\n  - x\n]\n", "a: {\n  - b\n"],
  MULTILINE_IMPLICIT_KEY: ["a\nb: c\n", "a: [b\n  c: d]\n"],
  KEY_OVER_1024_CHARS: [`a: [${"x".repeat(1100)}: b]\n`],
  BAD_DQ_ESCAPE: ['a: "C:\\Users"\n', 'a: "\\q'],
  TAG_RESOLVE_FAILED: ["a: !x y\n", "a: !x\n"],
  BAD_SCALAR_START: ["a: @x\n", "a: `x\n", "a: %x\n", "a: [@x, @]\n"],
  MISSING_CHAR: [
    "a: 1\nb\n",
    'a: "x\n',
    "a: [x, y\n",
    "a: {x: [1] y}\n",
    '"a: b"\nc: d\n',
    "a: [\\cite{x} y{]\n",
    "a: [x]#y\n",
    "&a'b': c\n",
  ],
  UNEXPECTED_TOKEN: [
    "a: ]\n",
    "a: [x] y\n",
    "a: [,]\n",
    "a: [x,,y]\n",
    "a: }\nb: {\n",
    "a: | x\n  y\n",
    "a: 'b' c\n",
    "- a\nb: c\n",
    "a: - b\n",
  ],
  BAD_ALIAS: ["a: *\n", "a: & x\n"],
  ALIAS_PROPS: ["a: &b *c\n"],
  MULTIPLE_ANCHORS: ["a: &b &c d\n"],
  MULTIPLE_TAGS: ["a: !!str !!int d\n"],
  BAD_PROP_ORDER: ["a:\n  &x\n  - b\n&y - c\n", "&x - a\n", "&x ? a\n"],
  BAD_COLLECTION_TYPE: ["a: !!set [b]\n"],
  BAD_DIRECTIVE: ["%YAML\n---\na: b\n", "%x\na: b\n"],
};
/** These the library gives to other callers only, or never. */
const NEVER = ["DUPLICATE_KEY", "NON_STRING_KEY", "MULTIPLE_DOCS", "RESOURCE_EXHAUSTION", "IMPOSSIBLE"];

const messagesOf = (text: string) => readYaml("f.yaml", text).problems.map(({ message }) => message);

describe("a fault of YAML is told in the words of a writer", () => {
  test.each(Object.entries(TEXTS).flatMap(([code, texts]) => texts.map((text) => [code, text] as const)))(
    "%s: %j",
    (code, text) => {
      const messages = messagesOf(text);
      expect(messages.length).toBeGreaterThan(0);
      // The text between the marks of the cure is the writer's.
      for (const message of messages) expect(message.replace(/: .*$/s, "")).not.toMatch(JARGON);
      expect(code).not.toBe("");
    },
  );

  test.each(Object.entries(TEXTS))("%s is a fault the library finds in one of them", (code, texts) => {
    const codes = texts.flatMap((text) =>
      [...parseAllDocuments(text)].flatMap((document) =>
        "errors" in document ? [...document.errors, ...document.warnings].map((fault) => fault.code) : [],
      ),
    );
    expect(codes).toContain(code);
  });

  test("whatever code it is, and with whatever the library says", () => {
    for (const code of [...Object.keys(TEXTS), ...NEVER, "SOMETHING_NEW"])
      for (const said of ["Unexpected scalar at node end", "Implicit map keys need map values", ""])
        expect(yamlFault(code, said)).not.toMatch(JARGON);
  });

  test("whatever was written", () => {
    const scraps = fc.constantFrom(
      ..."a: |b|- |\n|\n  |\n    |[|]|{|}|, |: |#| #|\"|'|&|*|!|@|%|`|>|?|? |---|...|\t|\\|x"
        .split("|")
        .filter(Boolean),
      "|",
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 14 }), (parts) => {
        for (const message of messagesOf(parts.join("")))
          expect(message.replace(/: .*$/s, "")).not.toMatch(JARGON);
      }),
      { numRuns: 1500 },
    );
  });
});
