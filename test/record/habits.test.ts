import { describe, expect, test } from "vitest";
import { formatProblem, parseCase } from "../../src/record/index.ts";
import { LOCATOR_LABELS, LOCATORS } from "../../src/record/lexicon/works.ts";

const HEAD = "title: T\nquestion: Q?\nparties: [A, B]\n";
const told = (files: Record<string, string>) =>
  parseCase(new Map(Object.entries(files))).problems.map((problem) =>
    formatProblem(problem).replace(/^[\w.]+:|\s\(schema\)$/g, ""),
  );

/** What somebody writes who has the docs beside and is in a hurry; each is one habit, and gets one message. */
test.each([
  [
    "actors:\n  - {id: A, name: A, type: state}\n",
    ['5:22 error unknown field "type", did you mean "kind"? (1 more finding follows from this)'],
  ],
  [
    "pillars:\n  - political\n  - military\n  - positive agenda\n",
    [
      '5:5 error found "political", expected a group of fields: {id: political, name: political} (2 more entries of this list too)',
    ],
  ],
  [
    "models:\n  - models/june-2024.yaml\n",
    [
      '5:5 error found "models/june-2024.yaml", expected a group of fields: {id: june-2024, file: models/june-2024.yaml}',
    ],
  ],
  [
    "likelihood: {name: L, words: [unlikely, even, likely]}\n",
    ['4:31 error found "unlikely", expected a list: [unlikely] (2 more entries of this list too)'],
  ],
  [
    "claims:\n  - {id: d, kind: demand, from: A, to: B, says: X.}\n",
    [
      '5:27 error unknown field "from", did you mean "actor"?',
      '5:36 error unknown field "to", did you mean "addressee"?',
    ],
  ],
  [
    "claims:\n  - {id: c, kind: condition, holder: A, addressee: B, says: X., test: T., states: [{date: 2020-02, unmet}]}\n",
    ['5:100 error "unmet" stands without the name of its field; write is: unmet'],
  ],
  [
    "formats:\n  - {id: f, name: F, kind: council, mode: bilateral, pillars: [], phases: [{date: 2014, founded, existence, active}]}\n",
    [
      "5:89 error values stand without the names of their fields; write {date: 2014, phase: founded, axis: existence, status: active}",
    ],
  ],
  [
    "outcomes:\n  - {id: o, name: O, when: X, likelihood: likely}\n",
    [
      '5:43 error likelihood: found "likely", expected a group of fields: {word: likely, by: whose judgement}',
    ],
  ],
  [
    "events:\n  - {id: e, date: 2014, says: X., sources: [s, p. 2]}\n",
    ['5:48 error found "p. 2", expected the id of a source; a page goes with it: {source: s, locator: 2}'],
  ],
  [
    "formats:\n  - {id: f, name: F, kind: council, mode: bilateral, pillars: [], phases: [{date: 2014, phase: founded, status: active}]}\n",
    ['5:76 error field "axis" is missing, one of: existence, participation, operation'],
  ],
])("%j", (text, messages) => {
  expect(told({ "case.yaml": HEAD + text })).toEqual(messages);
});

test("an option written as its id and words", () => {
  const model =
    "title: M\ndecisionMakers:\n  - id: a\n    name: A\n    options:\n      - G: goes on\n      - X: extends\n    preferences: {statements: [G]}\n";
  expect(told({ "case.yaml": `${HEAD}models: [{id: m, file: m.yaml}]\n`, "m.yaml": model })).toEqual([
    "6:9 error the id and the name are fields of their own: {id: G, name: goes on}",
    "7:9 error the id and the name are fields of their own: {id: X, name: extends}",
  ]);
});

describe("what people write before the number of a part is the label that a case has for it", () => {
  const written = LOCATOR_LABELS.flatMap((label) =>
    LOCATORS[label].words.map((word) => [label, word] as const),
  );
  const event = (sources: string) => `events:\n  - {id: e, date: 2014, says: X., sources: ${sources}}\n`;

  test.each(written)("%s: %s", (label, word) => {
    // In letters of another alphabet there is no label.
    if (label !== word && /^[a-z]+$/.test(word))
      expect(
        told({ "case.yaml": HEAD + event(`[{source: s, locator: 4, label: ${word}}]`) }).join("\n"),
      ).toContain(`did you mean "${label}"?`);
    if (label !== "page")
      expect(told({ "case.yaml": HEAD + event(`["${word}. 4"]`) }).join("\n")).toContain(
        `{source: ID, locator: 4, label: ${label}}`,
      );
  });
});
