import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readWhatIf, type WhatIfEdit } from "../../src/assessment/index.ts";
import { WORKBENCH_ANSWERS } from "../../src/questions/index.ts";
import { engineWith } from "../web/engine.ts";

const { engine, opened } = await engineWith();
const { engine: written } = await engineWith();
const { engine: fresh } = await engineWith();
const broken = await engineWith(undefined, (files) => files.set("case.yaml", "title: [unclosed"));
const PAPERS = ["flawed.md"];
const paper = (name: string) => readFileSync(new URL(`../fixtures/papers/${name}`, import.meta.url));
const DAY = "2021-12-01";
const MODEL = "december-2021";
const EDITS: WhatIfEdit[] = [{ decisionMaker: "nato", place: 3, edit: "reverse" }];
/** A what-if of each kind that is written into a copy of the model in a way of its own. */
const CHANGED: WhatIfEdit[][] = [
  EDITS,
  [{ decisionMaker: "nato", place: 1, edit: "drop" }],
  [{ decisionMaker: "nato", place: 1, edit: "move", to: 2 }],
  [{ decisionMaker: "nato", place: 1, edit: "replace", say: "O" }],
];
const { name } = engine.strategy(MODEL, [], DAY).solved!.scenarios[0]!;

/** Real questions, by the engine's name for them. */
const ASKED: Record<keyof typeof WORKBENCH_ANSWERS, () => unknown[] | Promise<unknown[]>> = {
  search: () => [engine.search(DAY, "council"), engine.search(DAY, "")],
  sources: () => [engine.sources(DAY)],
  leftOut: () => [engine.leftOut("2010-12-01")],
  breaks: () => [engine.breaks(DAY), engine.breaks("1992-01-01")],
  stanceSpans: () => [engine.stanceSpans(DAY)],
  writeWhatIfFile: () => [engine.writeWhatIfFile("december-2021", [], DAY)],
  readWhatIfFile: () => [engine.readWhatIfFile(""), engine.readWhatIfFile("{}")],
  declared: () => [engine.declared(DAY)],
  thirdParties: () => [engine.thirdParties(DAY, "de"), engine.thirdParties("1985-01-01")],
  sourceBalance: () => [engine.sourceBalance(DAY)],
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
  variantChanges: () => CHANGED.map((edits) => engine.variantChanges(MODEL, edits, DAY)),
  strategyModelFile: () => [engine.strategyModelFile(MODEL, EDITS, DAY)],
  open: () => [opened, broken.opened],
  problems: () => [engine.problems(), broken.engine.problems()],
  setCitations: () => [engine.setCitations({})],
  assessPage: () => ["2021-12-01", "1995-01-01"].map((day) => engine.assessPage(day)),
  beside: () => [engine.beside(DAY), engine.beside("2024-12-01", "de"), engine.beside("1985-01-01")],
  walk: () => [engine.walk(DAY), engine.walk("2024-12-01", "de"), engine.walk("1985-01-01")],
  hindsight: () => [
    engine.hindsight(DAY),
    engine.hindsight("1999-01-01"),
    engine.hindsight("2025-06-01", "de"),
  ],
  yearsJudged: () => [engine.yearsJudged()],
  record: () => [engine.record(DAY, "RUS")],
  status: () => [engine.status(DAY, "2015-01-01", "RUS")],
  entryDates: () => [
    engine.entryDates(DAY, "format", "nrc", "de"),
    engine.entryDates(DAY, "format", "no-such", "en"),
  ],
  entry: () => [
    ...entries().map(({ noun, id }) => engine.entry(DAY, noun, id)),
    engine.entry(DAY, "event", "none"),
  ],
  shownEntry: () =>
    entries()
      .map(({ noun, id }) => noun !== "model" && engine.shownEntry(DAY, noun, id))
      .filter(Boolean),
  checkPaper: () => PAPERS.map((name) => engine.checkPaper(name, paper(name), "en")),
  draftCase: () => PAPERS.map((name) => engine.draftCase(name, paper(name))),
  headForm: () => [written.headForm()],
  beginningCase: () => [
    engine.beginningCase({
      title: "North and South",
      question: "Can they talk?",
      parties: [
        { id: "north", name: "North", kind: "state" },
        { id: "south", name: "South: the Republic", kind: "group" },
      ],
      asOf: DAY,
    }),
  ],
  toldWhatIf: () => [
    engine.toldWhatIf(
      undefined,
      readWhatIf("d~nato~~2;r~nato~~3;m~nato~~1~4;a~nato~~1~not E;t~russia~coercive"),
      DAY,
    ),
    engine.toldWhatIf("none", [], DAY),
  ],
  pageAsWord: async () => [await engine.pageAsWord(engine.assessPage(DAY).page)],
  bibliographyText: async () => [await engine.bibliographyText(["nato-1990"], ".bib")],
  edit: () => [
    written.edit({ edit: "change", noun: "event", id: "nacc-first", fields: { says: "They met." } }),
    written.edit({ edit: "delete", noun: "actor", id: "RUS" }),
  ],
  undo: async () => [await written.undo(), await fresh.undo()],
  redo: async () => [await written.redo(), await fresh.redo()],
  form: () => [
    ...entries()
      .filter(({ noun }) => noun !== "model")
      .map(({ noun, id }) => engine.form(noun, id)),
    engine.form("claim", undefined, "forecast"),
  ],
  fields: () =>
    ["phase", "head", "model-head", "decision-maker", "type", "option", "statement"].map((noun) =>
      engine.fields(noun as "phase"),
    ),
  checkEntry: () => [engine.checkEntry("event", { id: "A b", date: "never" }), engine.checkEntry("phase", 7)],
  dateInWords: () => ["2014-03", "soon"].map((text) => engine.dateInWords(text)),
  choices: () => (["any", "actor", "fact", "source"] as const).map((kind) => engine.choices(kind)),
  optionPicture: () =>
    ["", "O & T & !E", "O or T", "O & Q", "("].map((text) => engine.optionPicture(text, "de")),
  merge: () => [engine.merge("a\nb\n", "a\nc\n", "a\nb\nd\n"), engine.merge("a\nb\n", "a\nc\n", "a\nd\n")],
};

function entries() {
  return opened.data!.entries;
}

test("every question of the workbench has exactly one schema", () => {
  expect(
    Object.keys(engine).sort(),
    "a method of the engine has its schema in WORKBENCH_ANSWERS, and a schema there its method; a question that a command asks belongs in COMMAND_ANSWERS",
  ).toEqual(Object.keys(WORKBENCH_ANSWERS).sort());
});

describe("real answers have the fields their schema describes, and no others", () => {
  // One after the other: what was edited is undone.
  test.each(Object.entries(WORKBENCH_ANSWERS))("%s", async (question, schema) => {
    const ask = ASKED[question as keyof typeof ASKED];
    expect(ask, `${question}: give ASKED a real call of it`).toBeDefined();
    const answers = await Promise.all(await ask());
    expect(answers).not.toEqual([]);
    for (const answer of answers) expect(schema.parse(answer)).toEqual(answer);
  });
});

test("every date that the panel of an entry shows is told in words, whatever its field is called", () => {
  const shown = entries().flatMap(({ noun, id }) => {
    const told = engine.entryDates("2026-12-31", noun, id, "de");
    const dates = (engine.shownEntry("2026-12-31", noun, id)?.fields ?? []).filter(({ isDate }) => isDate);
    return dates.flatMap(({ name, values }) => values.map((value) => ({ name, value, told: told[value] })));
  });
  expect([...new Set(shown.map(({ name }) => name))]).toEqual(expect.arrayContaining(["date", "issued"]));
  expect(shown.filter(({ told }) => told === undefined)).toEqual([]);
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
  expect(byHand, "infer it from its schema: Told<typeof Schema>").toEqual([]);
});

test("the engine of the workbench has no type of an answer of its own", () => {
  const room = new URL("../../src/web/engine/", import.meta.url);
  const OWN = ["session.ts: Opening", "connect.ts: Connection", "connect.ts: RemoteEngine"];
  const byHand = readdirSync(room).flatMap((file) =>
    [
      ...readFileSync(new URL(file, room), "utf8").matchAll(
        /^export (?:interface|type) (\w+)\b(?! = ReturnType)/gm,
      ),
    ].map(([, type]) => `${file}: ${type}`),
  );
  expect(byHand.sort()).toEqual(OWN.sort());
});
