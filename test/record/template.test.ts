import { expect, test } from "vitest";
import { checkCase, formatProblem, parseCase, templateCase } from "../../src/record/index.ts";
import { buildStateSpace } from "../../src/strategy/index.ts";

const files = templateCase((file, schema) => `${file.includes("/") ? "../" : ""}schemas/${schema}`);

test("the case that `detente new` writes has no error and no warning, and shows what notes are", () => {
  const { case: record, problems } = parseCase(files);
  expect([...problems, ...checkCase(record!)].map(formatProblem)).toEqual([
    "models/today.yaml:38:17 note nothing on record ever makes onWhen of Q true; if that is not what happened, name the fact that shows it (path-rule-never)",
    "record.yaml:41:5 note 1 of 6 facts in this file is marked as not verified (unverified)",
  ]);
});

test("it shows every collection, two outcomes and a model of two decision makers", () => {
  const record = parseCase(files).case!;
  for (const list of ["actors", "formats", "events", "claims", "outcomes", "sources"] as const)
    expect(record[list].length).toBeGreaterThan(1);
  expect(buildStateSpace(record.models[0]!.model).space!.decisionMakers).toHaveLength(2);
});

test("each of its files names the schema it follows, relative to itself", () => {
  const lines = [...files].map(([name, text]) => [name, text.split("\n")[0]]);
  expect(Object.fromEntries(lines)).toEqual({
    "case.yaml": "# yaml-language-server: $schema=schemas/case.schema.json",
    "record.yaml": "# yaml-language-server: $schema=schemas/record.schema.json",
    "claims.yaml": "# yaml-language-server: $schema=schemas/record.schema.json",
    "sources.yaml": "# yaml-language-server: $schema=schemas/record.schema.json",
    "models/today.yaml": "# yaml-language-server: $schema=../schemas/model.schema.json",
  });
});
