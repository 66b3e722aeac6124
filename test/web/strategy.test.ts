import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { stringify } from "yaml";
import { applyWhatIf, readWhatIf, type WhatIfEdit, writeWhatIf } from "../../src/assessment/index.ts";
import { applyEdit } from "../../src/edit/index.ts";
import { readCaseFolder } from "../../src/node/files.ts";
import { type ModelFile, parseModel, type StatementItem } from "../../src/record/index.ts";
import type { Solution } from "../../src/strategy/index.ts";
import { scratchFolder } from "../scratch.ts";
import { engineWith } from "./engine.ts";

const DAY = "2021-12-01";
const LATER = "2024-03-01";
const MODEL = "december-2021";
const PATH = "models/december-2021.yaml";
/** The worked case with one of its types written with hindsight, which a day before it leaves out. */
const withHindsight = (files: Map<string, string>) =>
  files.set(
    PATH,
    files.get(PATH)!.replace("known: 2021-11-30", "hindsight: true\n        known: 2022-02-24"),
  );
const { engine, opened } = await engineWith("cases/nato-russia", withHindsight);
const file = opened.data!.models.find(({ entry }) => entry.id === MODEL)!.file;
const folder = scratchFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The real program on the edited files, one answer a line. */
function solve(edited: readonly ModelFile[]): Solution[] {
  const paths = edited.map((model, i) => {
    const path = join(folder, `model-${i}.yaml`);
    writeFileSync(path, stringify(model));
    return path;
  });
  const program = fileURLToPath(new URL("../../src/node/cli.ts", import.meta.url));
  const text = execFileSync(
    process.execPath,
    ["--import", "tsx", program, "solve", ...paths, "--format", "json", "--concept", "nash,seq,gmr,smr"],
    { encoding: "utf8" },
  );
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Solution);
}

const lists = [
  { decisionMaker: "nato", type: undefined },
  { decisionMaker: "russia", type: "restrained" },
  { decisionMaker: "russia", type: "coercive" },
  { decisionMaker: "china", type: "hedger" },
];
const someEdit: fc.Arbitrary<WhatIfEdit> = fc
  .record({
    list: fc.constantFrom(...lists),
    place: fc.integer({ min: 1, max: 9 }),
    to: fc.integer({ min: 1, max: 9 }),
    kind: fc.constantFrom("drop", "restore", "reverse", "move", "replace", "add" as const),
    say: fc.constantFrom("O & T", "not (P or U)", "E only if not U", "K iff P"),
  })
  .map(({ list: { decisionMaker, type }, place, to, kind, say }) => {
    const at = { decisionMaker, ...(type === undefined ? {} : { type }), place };
    if (kind === "move") return { ...at, edit: kind, to };
    if (kind === "replace" || kind === "add") return { ...at, edit: kind, say };
    return { ...at, edit: kind } as WhatIfEdit;
  });

const statementsOf = (model: ModelFile, dm: string, type?: string): StatementItem[] => {
  const found = model.decisionMakers.find(({ id }) => id === dm)!;
  return (type === undefined ? found.preferences : found.types![type]!.preferences)!.statements!;
};
const say = (item: StatementItem) => (typeof item === "string" ? item : item.say);

test("each edit does to a list what its name says", () => {
  const nato = (...edits: WhatIfEdit[]) => statementsOf(applyWhatIf(file, edits).file, "nato").map(say);
  const at = { decisionMaker: "nato" };
  const written = statementsOf(file, "nato").map(say);
  expect(nato({ ...at, edit: "drop", place: 2 })).toEqual(written.filter((_, i) => i !== 1));
  expect(nato({ ...at, edit: "reverse", place: 1 })[0]).toBe("!(not E)");
  expect(nato({ ...at, edit: "move", place: 9, to: 1 })).toEqual(["not B", ...written.slice(0, 8)]);
  expect(nato({ ...at, edit: "replace", place: 7, say: "O & T" })).toEqual(
    written.map((one, i) => (i === 6 ? "O & T" : one)),
  );
  expect(nato({ ...at, edit: "add", place: 10, say: "O & T" })).toEqual([...written, "O & T"]);
});

test("an edit and its opposite leave the model as written, grounds included", () => {
  const at = { decisionMaker: "nato", place: 5 };
  for (const pair of [
    [
      { ...at, edit: "drop" },
      { ...at, edit: "restore" },
    ],
    [
      { ...at, edit: "reverse" },
      { ...at, edit: "reverse" },
    ],
    [
      { ...at, edit: "move", to: 2 },
      { ...at, place: 2, edit: "move", to: 5 },
    ],
    [
      { ...at, edit: "replace", say: "O" },
      { ...at, edit: "replace", say: "P if K" },
    ],
  ] as WhatIfEdit[][])
    expect(applyWhatIf(file, pair).file).toEqual(file);
});

test("leaving out the last edit is what undoing it means", () => {
  fc.assert(
    fc.property(fc.array(someEdit, { minLength: 1, maxLength: 8 }), (edits) => {
      const written = JSON.stringify(file);
      const before = applyWhatIf(file, edits.slice(0, -1));
      applyWhatIf(file, edits);
      expect(applyWhatIf(file, edits.slice(0, -1))).toEqual(before);
      expect(JSON.stringify(file)).toBe(written);
    }),
  );
});

test("a what-if leaves alone the lists and everything else it does not name, and no list empty", () => {
  fc.assert(
    fc.property(fc.array(someEdit, { maxLength: 12 }), (edits) => {
      const { file: edited, ignored } = applyWhatIf(file, edits);
      const named = new Set(
        edits.map((edit) => (edit.edit === "types" ? "" : `${edit.decisionMaker} ${edit.type ?? ""}`)),
      );
      for (const { decisionMaker, type } of lists) {
        const list = statementsOf(edited, decisionMaker, type);
        expect(list.length).toBeGreaterThan(0);
        if (!named.has(`${decisionMaker} ${type ?? ""}`))
          expect(list).toEqual(statementsOf(file, decisionMaker, type));
      }
      expect({ ...edited, decisionMakers: [] }).toEqual({ ...file, decisionMakers: [] });
      expect(ignored.every((edit) => edits.includes(edit))).toBe(true);
    }),
  );
});

test("a what-if survives being written into an address", () => {
  const types: fc.Arbitrary<WhatIfEdit> = fc.record({
    edit: fc.constant("types" as const),
    decisionMaker: fc.constantFrom("china", "a~b;c%7E"),
    keep: fc.array(fc.constantFrom("hedger", "x;y"), { minLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(someEdit, types), { maxLength: 10 }), (edits) => {
      expect(readWhatIf(writeWhatIf(edits))).toEqual(edits);
    }),
  );
});

test("any text in an address is read without a throw, and edits that fit nowhere change nothing", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constant("d~__proto__~constructor~1;t~nato~x;m~nato~~1~999")),
      (text) => {
        expect(Array.isArray(readWhatIf(text))).toBe(true);
      },
    ),
  );
  const { file: same, ignored } = applyWhatIf(
    file,
    readWhatIf("d~__proto__~constructor~1;m~nato~~1~999;t~nato~x"),
  );
  expect(same).toBe(file);
  expect(ignored).toHaveLength(3);
});

test("verdicts after edits are those of `detente solve` on the edited model file", () => {
  const edits: WhatIfEdit[][] = [
    [],
    [{ decisionMaker: "nato", place: 3, edit: "reverse" }],
    [
      { decisionMaker: "russia", type: "restrained", place: 6, edit: "move", to: 1 },
      { decisionMaker: "nato", place: 2, edit: "drop" },
      { decisionMaker: "nato", place: 3, edit: "replace", say: "U & O" },
      { edit: "types", decisionMaker: "china", keep: ["hedger", "partner"] },
    ],
    [{ decisionMaker: "russia", type: "coercive", place: 3, edit: "add", say: "not E" }],
  ];
  const asked = [DAY, LATER].flatMap((day) => edits.map((made) => ({ day, made })));
  const solutions = solve(asked.map(({ day, made }) => engine.strategyModelFile(MODEL, made, day)));
  expect(solutions).toHaveLength(asked.length);
  for (const [a, { day, made }] of asked.entries()) {
    const solution = solutions[a]!;
    const { solved } = engine.strategy(MODEL, made, day);
    const fear = engine.strategyHeldByFear(MODEL, made, day);
    expect(solved!.stateCount).toBe(solution.stateCount);
    expect(solved!.scenarios.map(({ types }) => types)).toEqual(solution.scenarios.map(({ types }) => types));
    for (const [i, scenario] of solution.scenarios.entries()) {
      const held = (hold: string) =>
        [...solved!.equilibria.rows, ...fear.rows]
          .filter(({ scenarios }) => scenarios[i]!.hold === hold)
          .map(({ id }) => id)
          .sort((a, b) => a - b);
      const { nash, seq, gmr, smr } = scenario.equilibria as Record<string, number[]>;
      expect(held("by-itself")).toEqual(nash);
      expect(held("credible-sanction")).toEqual(seq!.filter((id) => !nash!.includes(id)));
      expect(held("any-sanction")).toEqual(
        [...new Set([...gmr!, ...smr!])]
          .filter((id) => !nash!.includes(id) && !seq!.includes(id))
          .sort((a, b) => a - b),
      );
      expect(solved!.scenarios[i]!.reachable).toBe(scenario.reachable!.length);
      for (const row of solved!.equilibria.rows)
        expect(row.scenarios[i]!.isReachable).toBe(scenario.reachable!.includes(row.id));
    }
  }
}, 120_000);

test("without edits the verdicts are those of the review", () => {
  for (const day of [DAY, LATER]) {
    const { assessment } = engine.assessPage(day);
    const { solved } = engine.strategy(MODEL, [], day);
    expect(solved!.dialogue!.verdict).toBe((assessment.answer.oldPriorities ?? assessment.answer).verdict);
    expect(
      solved!.outcomes.map(({ id, scenarios }) => ({ id, holds: scenarios.map(({ hold }) => hold) })),
    ).toEqual(assessment.outcomes.map(({ id, holds }) => ({ id, holds: Object.values(holds) })));
  }
});

test("a change offered for dialogue, once made, opens what it says it opens", () => {
  const { changes } = engine.strategyChanges(MODEL, [], DAY, "dialogue");
  expect(changes.length).toBeGreaterThan(0);
  for (const { edits, reachableIn } of changes) {
    const { solved, ignored } = engine.strategy(MODEL, edits, DAY);
    expect(ignored).toEqual([]);
    expect(solved!.dialogue!.openIn.length).toBeGreaterThanOrEqual(reachableIn);
    expect(solved!.dialogue!.wasOpenIn ?? solved!.dialogue!.openIn.length).toBe(
      engine.strategy(MODEL, [], DAY).solved!.dialogue!.openIn.length,
    );
  }
});

test("what flipped is told with the statement it turned on", () => {
  const [change] = engine.strategyChanges(MODEL, [], DAY, "dialogue").changes;
  const { scenarios } = engine.strategy(MODEL, change!.edits, DAY).solved!;
  const flips = scenarios.map(({ name }) => engine.strategyFlips(MODEL, change!.edits, DAY, name));
  const told = flips.flatMap(({ states }) => states);
  expect(told.length).toBeGreaterThan(0);
  for (const { before, now, by } of told) {
    expect(before).not.toBe(now);
    expect(by.length).toBeGreaterThan(0);
  }
  expect(told.some(({ by }) => by.some(({ turned }) => turned.length > 0))).toBe(true);
});

test("a statement being written is faulted at the character, and a name nearly right is put right", () => {
  const at = { decisionMaker: "nato", place: 1, edit: "replace" as const };
  const check = (text: string) => engine.strategyStatement(MODEL, [], DAY, { ...at, say: text });
  expect(check("O & T").inWords).toBe(
    "NATO is open to political dialogue and Russia has formal contact with NATO",
  );
  expect(check("O & & T").faults[0]).toMatchObject({ severity: "error", offset: 4 });
  expect(check("O & Tt").faults[0]!.message).toContain('"Tt"');
  expect(check("").faults).toEqual([]);
});

test("only models whose day has come are offered, the one that speaks for the day as the main one", () => {
  const ids = (day: string) => engine.strategyModels(day).map(({ id }) => id);
  expect(ids("2011-06-01")).not.toContain(MODEL);
  expect(engine.strategyModels(DAY).find(({ isMain }) => isMain)?.id).toBe(MODEL);
  expect(ids(DAY)).toContain("ukraine");
});

test("a type written with hindsight is not there before its day", () => {
  const types = (day: string) =>
    engine
      .strategy(MODEL, [], day)
      .decisionMakers.find(({ id }) => id === "russia")!
      .types.map(({ id }) => id);
  expect(types(DAY)).toEqual(["restrained"]);
  expect(types(LATER)).toEqual(["restrained", "coercive"]);
});

test("the graph holds every state play can get to, each a step further than one it is reached from", () => {
  const { solved } = engine.strategy(MODEL, [], LATER);
  for (const { name, reachable } of solved!.scenarios) {
    const { nodes, edges, nodesNotShown } = engine.strategyGraph(MODEL, [], LATER, name, false);
    expect(nodes.length + nodesNotShown).toBe(reachable);
    const level = new Map(nodes.map((node) => [node.id, node.level!]));
    for (const { id, level: at, isStatusQuo } of nodes) {
      expect(isStatusQuo).toBe(at === 0);
      if (at !== 0)
        expect(
          edges.some((edge) => edge.to === id && edge.isOnPath && level.get(edge.from) === at! - 1),
        ).toBe(true);
    }
  }
});

test("a model given as a graph shows its rankings and moves, and answers every question", async () => {
  const { engine: own } = await engineWith("cases/nato-russia", (files) => {
    files.set("models/graph.yaml", GRAPH_MODEL);
    files.set(
      "case.yaml",
      files.get("case.yaml")!.replace(/^models:$/m, "models:\n  - {id: graph, file: models/graph.yaml}"),
    );
  });
  const { form, lists, decisionMakers, solved } = own.strategy("graph", [], DAY);
  expect(form).toBe("graph");
  expect(lists).toEqual([]);
  expect(decisionMakers[0]!.rankings[""]!.groups).toEqual([["talks"], ["quiet", "storm"]]);
  expect(solved!.statusQuo!.letters).toBe("quiet");
  expect(solved!.equilibria.rows.find(({ letters }) => letters === "talks")!.scenarios).toEqual([
    { hold: "by-itself", isReachable: true },
  ]);
  const explained = own.strategyState("graph", [], DAY, "base", 2)!;
  expect(explained.path).toHaveLength(1);
  expect(own.strategyGraph("graph", [], DAY, "base", true).nodes).toHaveLength(3);
  expect(own.strategyChanges("graph", [], DAY, "dialogue").changes).toEqual([]);
  expect(own.strategyFlips("graph", [], DAY, "base").states).toEqual([]);
  expect(own.strategyReasons("graph", [], DAY).length).toBeGreaterThan(0);
});

const GRAPH_MODEL = `title: A graph
decisionMakers:
  - {id: a, name: Anna, preferences: {ranking: [[2], [1, 3]]}}
  - {id: b, name: Bert, preferences: {payoffs: {"1": 1, "2": 3, "3": 0}}}
states:
  - {id: 1, label: quiet}
  - {id: 2, label: talks}
  - {id: 3, label: storm}
moves:
  a: [[1, 2], [3, 1]]
  b: [[1, 3]]
statusQuo: {state: 1}
`;

test("answers survive being sent to another thread", () => {
  const edits: WhatIfEdit[] = [{ decisionMaker: "nato", place: 3, edit: "reverse" }];
  const state = engine.strategy(MODEL, edits, DAY).solved!.statusQuo!.id;
  for (const answer of [
    engine.strategyModels(DAY),
    engine.strategy(MODEL, edits, DAY),
    engine.strategyHeldByFear(MODEL, edits, DAY),
    engine.strategyReasons(MODEL, edits, DAY),
    engine.strategyState(MODEL, edits, DAY, "restrained + hedger", state),
    engine.strategyGraph(MODEL, edits, DAY, "restrained + hedger", true),
    engine.strategyWanted(MODEL, DAY),
  ])
    expect(structuredClone(answer)).toEqual(answer);
});

test("a what-if kept as a variant reads as the what-if did, and what a day leaves out stays in the file", async () => {
  const { files } = await readCaseFolder("cases/nato-russia");
  withHindsight(files);
  fc.assert(
    fc.property(
      fc.array(someEdit, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(DAY, LATER),
      (edits, day) => {
        const changes = engine.variantChanges(MODEL, edits, day);
        const result = applyEdit(files, {
          edit: "save-variant",
          of: MODEL,
          id: "kept",
          name: "Kept",
          changes,
        });
        expect(result.problems).toEqual([]);
        const kept = parseModel("models/kept.yaml", result.files.get("models/kept.yaml")!).model!.file;
        const wanted = applyWhatIf(file, onWholeFile(edits, day)).file;
        const says = (model: ModelFile) =>
          model.decisionMakers.map(({ preferences, types }) => [
            preferences?.statements?.map(sayOf),
            Object.entries(types ?? {}).map(([id, type]) => [id, type.preferences.statements?.map(sayOf)]),
          ]);
        expect(says(kept)).toEqual(says(wanted));
        // A ground stands by the very words it was given for, and by no others.
        const grounded = groundsOf(file);
        for (const [say, grounds] of groundsOf(kept))
          for (const ground of grounds) expect([say, grounded.get(say)?.has(ground)]).toEqual([say, true]);
      },
    ),
    { numRuns: 25 },
  );
});

/** By statement: what is given for it, wherever in the model it stands. */
function groundsOf(model: ModelFile): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { preferences, types } of model.decisionMakers)
    for (const list of [preferences, ...Object.values(types ?? {}).map((type) => type.preferences)])
      for (const item of list?.statements ?? []) {
        if (typeof item === "string") continue;
        const { say, because, sources, claims, uncertain } = item;
        const grounds = found.get(say) ?? new Set();
        found.set(say, grounds);
        for (const ground of [because, sources, claims, uncertain])
          if (ground !== undefined) grounds.add(JSON.stringify(ground));
      }
  return found;
}

/** The worked case leaves out whole types by the day, never single statements, so places are the same. */
function onWholeFile(edits: readonly WhatIfEdit[], day: string): WhatIfEdit[] {
  return day === LATER ? [...edits] : edits.filter((edit) => !("type" in edit && edit.type === "coercive"));
}

function sayOf(item: StatementItem): string {
  return typeof item === "string" ? item : item.say;
}
