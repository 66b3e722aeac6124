import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { WhatIfEdit } from "../../src/assessment/index.ts";
import { WORKBENCH_ANSWERS } from "../../src/questions/index.ts";
import type { Engine } from "../../src/web/engine/engine.ts";
import { engineWith } from "../web/engine.ts";

const { engine } = await engineWith();
const DAY = "2021-12-01";
const MODEL = "december-2021";
const EDITS: WhatIfEdit[] = [{ decisionMaker: "nato", place: 3, edit: "reverse" }];
const { name } = engine.strategy(MODEL, [], DAY).solved!.scenarios[0]!;

/** Real questions, by the engine's name for them. */
const ASKED: Record<keyof typeof WORKBENCH_ANSWERS, () => unknown[]> = {
  search: () => [engine.search(DAY, "council"), engine.search(DAY, "")],
  sources: () => [engine.sources(DAY)],
  leftOut: () => [engine.leftOut("2010-12-01")],
  stanceSpans: () => [engine.stanceSpans(DAY)],
  strategyModels: () => [engine.strategyModels(DAY)],
  strategy: () => [engine.strategy(MODEL, [], DAY), engine.strategy(MODEL, EDITS, DAY)],
  strategyHeldByFear: () => [engine.strategyHeldByFear(MODEL, EDITS, DAY)],
  strategyReasons: () => [engine.strategyReasons(MODEL, [], DAY)],
  strategyFlips: () => [engine.strategyFlips(MODEL, EDITS, DAY, name)],
  strategyState: () => [0, 54, 10_000].map((state) => engine.strategyState(MODEL, EDITS, DAY, name, state)),
  strategyGraph: () => [true, false].map((all) => engine.strategyGraph(MODEL, EDITS, DAY, name, all)),
  strategyWanted: () => [engine.strategyWanted(MODEL, DAY)],
  strategyChanges: () => [engine.strategyChanges(MODEL, [], DAY, "dialogue")],
  strategyStatement: () =>
    ["O & T", "O & &", "Tt"].map((say) =>
      engine.strategyStatement(MODEL, [], DAY, { decisionMaker: "nato", place: 1, edit: "replace", say }),
    ),
};

/**
 * What the engine answers in the types of the room that works it out: a case, an edit, a form, a page. A question that
 * is added belongs into WORKBENCH_ANSWERS; this list only gets shorter.
 */
const WITHOUT_A_SCHEMA: (keyof Engine)[] = [
  "open",
  "setCitations",
  "assessPage",
  "checkPaper",
  "draftCase",
  "templateCase",
  "edit",
  "undo",
  "redo",
  "form",
  "fields",
  "checkEntry",
  "dateInWords",
  "choices",
  "merge",
  "entry",
  "shownEntry",
  "record",
  "status",
  "variantChanges",
  "strategyModelFile",
];

test("every question of the workbench has exactly one schema, or is known to have none yet", () => {
  expect(Object.keys(engine).sort()).toEqual([...Object.keys(WORKBENCH_ANSWERS), ...WITHOUT_A_SCHEMA].sort());
});

describe("real answers have the fields their schema describes, and no others", () => {
  test.each(Object.entries(WORKBENCH_ANSWERS))("%s", (question, schema) => {
    for (const answer of ASKED[question as keyof typeof ASKED]())
      expect(schema.parse(answer)).toEqual(answer);
  });
});

test("in the room of questions no type of an answer is written by hand", () => {
  const room = new URL("../../src/questions/", import.meta.url);
  const byHand = readdirSync(room)
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const text = readFileSync(new URL(file, room), "utf8");
      if (!text.includes('from "zod"')) return [];
      const types = [
        ...text.matchAll(/^export (?:interface (\w+)|type (\w+) = (?!(?:Told|z\.infer)<typeof \2>))/gm),
      ];
      // What is asked is given by a caller of the program itself; `Told` is what infers.
      return types.flatMap(([, inter, type]) => {
        const own = inter ?? type!;
        return own.endsWith("Asked") || own === "Told" ? [] : [`${file}: ${own}`];
      });
    });
  expect(byHand).toEqual([]);
});
