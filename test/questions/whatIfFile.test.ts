import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { WhatIfEdit } from "../../src/assessment/index.ts";
import { readWhatIfFile, writeWhatIfFile } from "../../src/questions/whatIfFile.ts";
import { type Case, parseCase, templateCase } from "../../src/record/index.ts";

const DAY = "2024-06-01";
const EDITS: WhatIfEdit[] = [
  { edit: "move", decisionMaker: "bland", place: 1, to: 2 },
  { edit: "add", decisionMaker: "aland", place: 1, say: "C & V" },
];

function caseWith(change: (text: string) => string): Case {
  const files = templateCase((file) => file);
  const model = [...files.keys()].find((name) => name.startsWith("models/"))!;
  files.set(model, change(files.get(model)!));
  return parseCase(files).case!;
}

const record = caseWith((text) => text);
const written = writeWhatIfFile(record, "today", EDITS, DAY);

test("a what-if in a file is read again as it was made", () => {
  expect(readWhatIfFile(written, () => record)).toEqual({ model: "today", day: DAY, edits: EDITS });
});

test("it is refused, with the priority that differs, where the model says something else by now", () => {
  const { of } = JSON.parse(written) as { of: { decisionMaker: string; statements: string[] }[] };
  const { decisionMaker, statements } = of[0]!;
  const changed = JSON.parse(written) as { of: { statements: string[] }[] };
  changed.of[0]!.statements[0] = "V";
  expect(readWhatIfFile(JSON.stringify(changed), () => record)).toMatchObject({
    refused: "changed",
    decisionMaker,
    place: 1,
    was: "V",
    is: statements[0],
  });
});

test("it is refused where the model is gone, or another one by its options", () => {
  const other = { ...JSON.parse(written), model: "other" };
  expect(readWhatIfFile(JSON.stringify(other), () => record)).toEqual({
    refused: "no-model",
    model: "other",
  });
  const strange = { ...JSON.parse(written), edits: [{ edit: "drop", decisionMaker: "nobody", place: 1 }] };
  expect(readWhatIfFile(JSON.stringify(strange), () => record)).toMatchObject({ refused: "changed" });
});

test.each([
  ["nothing", ""],
  ["no JSON", "{"],
  ["another file", readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")],
  ["a list", "[]"],
  ["an edit that is none", written.replace('"move"', '"burn"')],
  ["a day that is none", written.replace(DAY, "2024-13-45")],
  ["more than is read", `${written}${" ".repeat(1_000_000)}`],
])("%s is no what-if", (_, text) => {
  expect(readWhatIfFile(text, () => record)).toEqual({ refused: "no-what-if" });
});

test("a later version says that it is one", () => {
  expect(readWhatIfFile(written.replace('"version": 1', '"version": 2'), () => record)).toEqual({
    refused: "unknown-version",
  });
});
