import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { Assessment } from "../../src/assessment/findings/index.ts";
import { OUTPUT_SCHEMAS } from "../../src/node/outputSchemas.ts";
import { buildProgram, everyCommand } from "../../src/node/program.ts";
import { checkCase, countProblems, parseCase, parseDay, statusOn } from "../../src/record/index.ts";
import { FILE_SCHEMAS, jsonSchemaText } from "../../src/record/jsonSchema.ts";
import { templateCase } from "../../src/record/template.ts";
import { readYaml } from "../../src/record/yaml/readYaml.ts";
import { solve } from "../../src/strategy/index.ts";
import { assessWorkedCase } from "../assessment/workedCase.ts";
import { detente, temporaryFolder } from "./run.ts";

const folder = new URL("../../cases/nato-russia/", import.meta.url);
const files = new Map(
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith(".yaml") && !name.startsWith("expected"))
    .map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
);
const record = parseCase(files).case!;

/** Parsing drops fields a schema does not name, so an equal result means that every field is described. */
function expectDescribed(name: string, output: unknown): void {
  const plain: unknown = JSON.parse(JSON.stringify(output));
  expect(OUTPUT_SCHEMAS[name]!.schema.parse(plain)).toEqual(plain);
}

/** It needs a history of its own, which test/node/exchange.test.ts makes. */
const TRIED_ELSEWHERE = ["log"];

describe("real output has the fields its schema describes, and no others", () => {
  test("check", () => {
    const problems = checkCase(record);
    expect(problems.length).toBeGreaterThan(0);
    expectDescribed("check", { problems, counts: countProblems(problems) });
    expectDescribed("problem", problems[0]);
  });

  test.each(["1990-01-01", "2011-03-15", "2015-01-01", "2021-11-15"])("status on %s", (on) => {
    expectDescribed("status", { on, party: "RUS", formats: statusOn(record, parseDay(on)!, "RUS") });
  });

  test.each(["2010-12-01", "2021-12-01", "2026-01-01"])("review as of %s", (day) => {
    const plain: unknown = JSON.parse(JSON.stringify(assessWorkedCase(day).json));
    expect(Assessment.parse(plain)).toEqual(plain);
  });

  const model = "cases/nato-russia/models/december-2021.yaml";
  const store = join(temporaryFolder(), "store");
  const calls: [string, string[]][] = [
    ["check", ["check", "cases/nato-russia"]],
    ["check", ["check", "test/fixtures/papers/flawed.md"]],
    ["check-several", ["check", "cases/nato-russia", "test/fixtures/papers/flawed.md"]],
    ["status", ["status", "cases/nato-russia", "--on", "2015-01-01"]],
    ["timeline", ["timeline", "cases/nato-russia", "--from", "2014-01-01"]],
    ["breaks", ["breaks", "cases/nato-russia"]],
    ["backtest", ["backtest", "cases/nato-russia", "--as-of", "1995-01-01,2010-12-01,2021-12-01"]],
    ["watch", ["watch", "cases/nato-russia", "--as-of", "2021-06-20"]],
    ["path", ["path", "cases/nato-russia"]],
    [
      "path",
      ["path", "cases/nato-russia", "--model", "ukraine", "--from", "2008-01-01", "--to", "2014-06-01"],
    ],
    ["review", ["review", "cases/nato-russia", "--as-of", "2010-12-01"]],
    ["change", ["change", model, "--want", "O & T & K", "--concept", "seq", "--add", "china: !B"]],
    ["hold", ["change", model, "--hold", "O,D", "--concept", "seq"]],
    ["hold", ["change", model, "--hold", "status-quo", "--concept", "smr"]],
    ["explain", ["solve", model, "--explain", "O,D,B"]],
    ["want", ["solve", model, "--want", "O & T"]],
    ["want", ["solve", "test/fixtures/models/open.yaml", "--want", "X & Y"]],
    ["compare", ["solve", model, "--compare", "restrained + hedger, coercive + hedger"]],
    ["proposals", ["proposals", "cases/nato-russia"]],
    ["find", ["solve", model, "--find", "T & !E"]],
    ["solve", ["solve", model, "--analyses", "all"]],
    ["solve", ["solve", "test/fixtures/models/open.yaml"]],
    ["explain", ["solve", "test/fixtures/models/sixty.yaml", "--explain", "a0,a1"]],
    [
      "votes",
      ["events", "votes", "test/fixtures/events/unga-votes-wide.tsv", "--a", "RUS", "--b", "USA,CHN"],
    ],
    ["diff", ["diff", "cases/nato-russia", "cases/nato-russia"]],
    ["sync", ["sources", "sync", "cases/nato-russia", "test/fixtures/exchange/library.bib"]],
    ["verify", ["sources", "verify", "cases/nato-russia", "test/fixtures/exchange"]],
    ["doctor", ["doctor"]],
    ["find", ["solve", "test/fixtures/models/sixty.yaml", "--find", "a0 & b0", "--most", "2"]],
    ["event-import", ["events", "import", "test/fixtures/events/gdelt-made-up.tsv", "--store", store]],
    [
      "event-series",
      ["events", "series", "--store", store, "--a", "RUS", "--b", "USA", "--changes", "--triad", "CHN"],
    ],
    ["event-recount", ["events", "recount", "docs/every-field", "--store", store]],
    ["event-coverage", ["events", "coverage", "--store", store, "--by", "week"]],
    ["event-codes", ["events", "code", "sign", "agreement"]],
  ];

  test.each(calls)("%s: detente %s", (name, args) => {
    const { out, err, code } = detente(...args, "--format", "json");
    // What a paper is faulted for is a result; a model or case that has errors would be no fair trial.
    if (!name.startsWith("check"))
      expect([err.split("\n").filter((line) => line.includes(" error ")), code]).toEqual([
        [],
        // Something to attend to is what it watches for; and of the made-up rows one is to be rejected.
        ["watch", "event-import"].includes(name) ? 1 : 0,
      ]);
    expectDescribed(name, JSON.parse(out));
  });

  test("every command that gives JSON, and every schema of one, is tried here", () => {
    const program = buildProgram(() => new Date(0));
    const giving = everyCommand(program).filter(({ command }) =>
      command.options.some(({ long, argChoices }) => long === "--format" && argChoices?.includes("json")),
    );
    expect(giving.length).toBeGreaterThan(6);
    expect(
      giving
        .map(({ name }) => name)
        .filter((name) => !TRIED_ELSEWHERE.includes(name))
        .filter((name) => !calls.some(([, args]) => `${args.join(" ")} `.startsWith(`${name} `))),
      "a command gives JSON: name its schema in COMMAND_ANSWERS (src/questions), and give `calls` a call of it",
    ).toEqual([]);
    const tried = new Set([...calls.map(([name]) => name), ...TRIED_ELSEWHERE]);
    expect(
      Object.keys(OUTPUT_SCHEMAS).filter((name) => name !== "problem" && !tried.has(name)),
      "a schema that no real answer was held to: give `calls` a call that prints it",
    ).toEqual([]);
  });

  test.each(record.models.map(({ entry, model }) => [entry.id, model] as const))("solve %s", (_, model) => {
    expectDescribed("solve", solve(model).solution);
    expectDescribed("solve", solve(model, { summary: true, concepts: ["nash"] }).solution);
  });
});

describe("the JSON Schemas accept what the parser accepts", () => {
  const schemaOf = (kind: string) =>
    z.fromJSONSchema(
      JSON.parse(jsonSchemaText(kind, FILE_SCHEMAS[kind]!)) as Parameters<typeof z.fromJSONSchema>[0],
    );
  const kindOf = (name: string) =>
    name === "case.yaml" ? "case" : name.startsWith("models/") ? "model" : "record";

  test.each([...files])("the worked case: %s", (name, text) => {
    const { success, error } = schemaOf(kindOf(name)).safeParse(readYaml(name, text).value);
    expect(error?.issues ?? []).toEqual([]);
    expect(success).toBe(true);
  });

  test.each([...templateCase(() => "x")])("the case that `detente new` writes: %s", (name, text) => {
    const { error } = schemaOf(kindOf(name)).safeParse(readYaml(name, text).value);
    expect(error?.issues ?? []).toEqual([]);
  });

  test("and refuse a misspelt field", () => {
    const value = { events: [{ id: "one", date: "2020", says: "A.", initators: ["A"] }] };
    expect(schemaOf("record").safeParse(value).success).toBe(false);
  });
});
