import { describe, expect, test } from "vitest";
import { caseAsOf, checkCase, parseCase, parseDay } from "../../src/record/index.ts";

/** What somebody meets who writes a first case with the manual beside him; each answered with what to write. */
const HEAD =
  "title: T\nquestion: Q?\nparties: [A, B]\nasOf: 2025-09-01\nactors: [{id: A, name: Aland, kind: state}, {id: B, name: Bland, kind: state}]\nfiles: [record.yaml]\n";

function told(record: string): string[] {
  const { case: read, problems } = parseCase(
    new Map([
      ["case.yaml", HEAD],
      ["record.yaml", record],
    ]),
  );
  return [...problems, ...(read ? checkCase(read) : [])]
    .filter(({ severity }) => severity === "error")
    .map(({ line, message }) => `${line} ${message}`);
}
const actor = (kind: string) => `actors:\n  - id: C\n    name: Cland\n    kind: ${kind}\n`;
const event = (...lines: string[]) =>
  `events:\n  - id: e\n    date: 2020\n    says: They meet.\n${lines.map((line) => `    ${line}\n`).join("")}`;
const claim = (...lines: string[]) =>
  `claims:\n  - id: c\n    says: They ask.\n${lines.map((line) => `    ${line}\n`).join("")}`;

describe("words that are near those of the format", () => {
  test.each([
    [
      actor("international organisation"),
      '4 kind: found "international organisation", did you mean "organisation"?',
    ],
    [actor("de facto state"), '4 kind: found "de facto state", did you mean "state"?'],
    [event("kind: plan"), '5 kind: found "plan", did you mean "planned"?'],
    [
      claim("kind: value", "actor: A", "values: [peace]", "evidence: speech"),
      '7 evidence: found "speech", did you mean "leader-speech"?',
    ],
    [
      event("sources: [p. 12]"),
      '5 found "p. 12", expected the id of a source; a page goes with it: {source: ID, locator: 12}',
    ],
    [
      "outcomes:\n  - id: o\n    name: O\n    when: X\n    shortcomings:\n      - Prisoners remain: 23 are held.\n",
      '6 a second colon on one line; put the text in quotation marks: - "Prisoners remain: 23 are held."',
    ],
    [event("Kind: context"), '5 unknown field "Kind", did you mean "kind"?'],
  ])("%j", (record, message) => {
    expect(told(record)).toEqual([message]);
  });
});

test("a forecast may name the day it looks ahead to, a note on it may not", () => {
  const record = claim(
    "kind: forecast",
    "date: 2025-08-20",
    "horizon: 2026-12-31",
    "test: It is signed in 2026.",
    "note: It came true in 2026.",
    "sources: []",
  ).replace("They ask.", "It will be signed by the end of 2026.");
  const { case: read } = parseCase(
    new Map([
      ["case.yaml", HEAD],
      ["record.yaml", record],
    ]),
  );
  const [forecast] = caseAsOf(read!, parseDay("2025-09-01")!).case.claims;
  expect(forecast).toMatchObject({
    says: "It will be signed by the end of 2026.",
    test: "It is signed in 2026.",
  });
  expect(forecast).not.toHaveProperty("note");
});
