import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import type { ConceptRow } from "../../src/strategy/concepts/concept.ts";
import type { Outlook, Witness } from "../../src/strategy/index.ts";
import { scratchFolder } from "../scratch.ts";

/**
 * Adding a concept is a row of the table. Here the table has two more: one that is Nash under another name, and one
 * that brings its own judge, under which an improvement has to be answered by a single move of a single opponent. All
 * that the program offers is then asked to know them, and to say of them what the definitions say.
 */
const trials = vi.hoisted(() => ({
  twin: {
    id: "twin",
    name: "TWIN",
    longName: "stability of the twin",
    says: "it has no move to a state it prefers",
    answers: "none",
    looksAgain: false,
    implies: ["prompt"],
    leads: false,
    source: { author: "nobody", year: "2000", read: true },
  } as ConceptRow,
  prompt: {
    id: "prompt",
    name: "PROMPT",
    longName: "prompt stability",
    says: "each of its improvements can be answered at one stroke",
    answers: "moves",
    looksAgain: false,
    implies: ["gmr"],
    leads: false,
    source: { author: "nobody", year: "2000", read: true },
    judge(outlook: Outlook, state: number): Witness {
      const { focal: by, opponents } = outlook;
      const tempting = outlook.moves(state).filter((to) => outlook.tempts(to, state));
      if (tempting.length === 0) return { stable: true, why: "no-improvement", heldBy: [] };
      const answers = tempting.map((to) => ({
        improvement: { by, from: state, to },
        sanction: opponents.moves.flatMap(({ by: other, steps }) =>
          steps(to)
            .filter((end) => outlook.deters(end, state))
            .map((end) => ({ by: other, from: to, to: end })),
        ),
      }));
      const open = answers.find(({ sanction }) => sanction.length === 0);
      if (open) return { stable: false, improvement: open.improvement };
      return {
        stable: true,
        why: "sanctioned",
        answers: answers.map(({ improvement, sanction }) => ({
          improvement,
          sanction: sanction.slice(0, 1),
        })),
      };
    },
  } as ConceptRow,
}));

vi.mock("../../src/strategy/concepts/table.ts", async (original) => {
  const { CONCEPT_ROWS } = await original<typeof import("../../src/strategy/concepts/table.ts")>();
  return { CONCEPT_ROWS: [...CONCEPT_ROWS, trials.twin, trials.prompt] };
});

const strategy = await import("../../src/strategy/index.ts");
const { buildStateSpace, CONCEPTS, findStability, rankStates } = strategy;
const { buildProgram } = await import("../../src/node/program.ts");
const { UsageError } = await import("../../src/node/usageError.ts");
const { schemaFiles } = await import("../docs/schemas.ts");
const { OUTPUT_SCHEMAS } = await import("../../src/node/outputSchemas.ts");
const { engineWith } = await import("../web/engine.ts");
const { improvements, isStable, smallGame } = await import("./bruteForce.ts");
const { graphModels, optionModels, statementModels } = await import("./randomModel.ts");
const { disagreements } = await import("./structures.ts");

type Concept = (typeof CONCEPTS)[number];
type Model = import("../../src/strategy/index.ts").Model;
const twin = "twin" as Concept;
const prompt = "prompt" as Concept;

/** The definitions of the two, word for word. */
function byDefinition(game: ReturnType<typeof smallGame>, concept: string, dm: number, s: number): boolean {
  if (concept === "twin") return isStable(game, "nash", dm, s);
  const others = game.moves.map((_, i) => i).filter((i) => i !== dm);
  return improvements(game)(dm, s).every((s1) =>
    others.some((other) => game.moves[other]![s1]!.some((s2) => !game.better(dm, s2, s))),
  );
}

const folder = scratchFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function detente(...args: string[]): Promise<string> {
  let out = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation(((
    chunk: string | Uint8Array,
    ...rest: unknown[]
  ) => {
    out += String(chunk);
    for (const one of rest) if (typeof one === "function") one();
    return true;
  }) as never);
  const warnings = vi.spyOn(process.stderr, "write").mockImplementation((() => true) as never);
  try {
    await buildProgram(() => new Date(0)).parseAsync(["node", "detente", ...args]);
  } finally {
    write.mockRestore();
    warnings.mockRestore();
    process.exitCode = 0;
  }
  return out;
}

function modelFile(model: Model): string {
  const path = join(folder, "model.json");
  writeFileSync(path, JSON.stringify(model));
  return path;
}

test("the table offers both, with their names, and tells their kinds", () => {
  expect(CONCEPTS).toEqual(["nash", "gmr", "smr", "seq", "sseq", "twin", "prompt"]);
  expect(strategy.CONCEPT_NAMES[twin]).toBe("stability of the twin");
  expect(strategy.conceptsOf("by-itself")).toEqual(["nash", "twin"]);
  expect(strategy.UNLISTED_CONCEPTS).toEqual(["nash", "gmr", "twin"]);
  expect(strategy.restsOnOthers(prompt)).toBe(true);
});

describe.each([
  ["option form", optionModels],
  ["graph form", graphModels],
])("in %s", (_, models) => {
  test("verdicts are those of the definitions, and explained as they are judged, over every kind of preference", () => {
    fc.assert(
      fc.property(models, (model) => {
        const game = smallGame(model);
        const space = buildStateSpace(model).space!;
        const ranks = model.decisionMakers.map((dm) => rankStates(space, dm.preferences!));
        const stability = findStability(space, ranks, [twin, prompt]);
        for (const concept of [twin, prompt]) {
          for (const dm of ranks.keys())
            for (let s = 0; s < space.stateCount; s++)
              expect([concept, dm, s, stability[concept]![dm]![s]]).toEqual([
                concept,
                dm,
                s,
                byDefinition(game, concept, dm, s) ? 1 : 0,
              ]);
          expect(disagreements(space, ranks, concept, (i, j) => (i === j ? "+" : "-"))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

const model: Model = {
  title: "trial",
  decisionMakers: [
    {
      id: "a",
      name: "A",
      options: [
        { id: "X", name: "takes x", irreversible: "on" },
        { id: "Z", name: "takes z" },
      ],
      preferences: { statements: ["X only if Y", "not Z", "Y", "X"] },
    },
    {
      id: "b",
      name: "B",
      options: [{ id: "Y", name: "takes y" }],
      preferences: { statements: ["not Y if X", "Z", "Y"] },
    },
  ],
  statusQuo: { on: [] },
};

function sample(): Model[] {
  return [model, ...fc.sample(statementModels(false), { numRuns: 12, seed: 7 })];
}

describe("the commands", () => {
  test("help names both", async () => {
    const program = buildProgram(() => new Date(0));
    const help = (name: string) =>
      program.commands
        .find((command) => command.name() === name)!
        .helpInformation()
        .replace(/\s+/g, " ");
    expect(help("solve")).toContain(CONCEPTS.join(","));
    expect(help("solve")).toContain("nash, gmr, twin");
    expect(help("change")).toContain(CONCEPTS.join(", "));
  });

  test("schemas allow both wherever they allow a concept", () => {
    for (const [name, text] of schemaFiles()) {
      const lists = [...text.matchAll(/\[\s*("nash",[^\]]*)\]/g)].map(([, list]) => list!);
      const other = lists.filter(
        (list) => !/"twin"/.test(list) || (/"smr"/.test(list) && !/"prompt"/.test(list)),
      );
      expect([name, other]).toEqual([name, []]);
      if (/"smr"/.test(text)) expect(text).toContain('"prompt"');
    }
  });

  test("solve prints both, agrees with the library and with its schema", async () => {
    for (const one of sample()) {
      const path = modelFile(one);
      const output = JSON.parse(await detente("solve", path, "--format", "json"));
      OUTPUT_SCHEMAS.solve!.schema.parse(output);
      for (const { stability, equilibria } of output.scenarios) {
        expect(stability.twin).toEqual(stability.nash);
        expect(equilibria.twin).toEqual(equilibria.nash);
        for (const [dm, states] of Object.entries(stability.prompt as Record<string, number[]>))
          for (const state of states) expect(stability.gmr[dm]).toContain(state);
      }
      expect(await detente("solve", path)).toMatch(/^prompt/m);
    }
  });

  test("explain gives every verdict of the table, with a sentence", async () => {
    for (const one of sample()) {
      const path = modelFile(one);
      const table = JSON.parse(await detente("solve", path, "--format", "json"));
      for (const { id } of table.states.slice(0, 8)) {
        const explained = JSON.parse(
          await detente("solve", path, "--explain", String(id), "--format", "json"),
        );
        OUTPUT_SCHEMAS.explain!.schema.parse(explained);
        for (const { id: dm, verdicts } of explained.scenarios[0].decisionMakers) {
          const said = Object.fromEntries(
            verdicts.map(({ concept, verdict }: { concept: string; verdict: string }) => [concept, verdict]),
          );
          expect(Object.keys(said)).toEqual([...CONCEPTS]);
          for (const concept of CONCEPTS)
            expect(said[concept]).toBe(
              table.scenarios[0].stability[concept][dm].includes(id) ? "stable" : "unstable",
            );
        }
      }
    }
  });

  test("find searches by the twin what it searches by Nash, and says which concepts it can search by", async () => {
    for (const one of sample()) {
      const path = modelFile(one);
      const option = one.decisionMakers[0]!.options![0]!.id;
      const found = JSON.parse(
        await detente("solve", path, "--find", option, "--most", "99", "--format", "json"),
      ).scenarios[0].found as { concept: string; equilibria: string[][] }[];
      const of = (concept: string) =>
        found
          .find((entry) => entry.concept === concept)!
          .equilibria.map((on) => on.join())
          .sort();
      expect(of("twin")).toEqual(of("nash"));
    }
    await expect(detente("solve", modelFile(model), "--find", "X", "--concept", "prompt")).rejects.toThrow(
      new UsageError(
        "--concept: equilibria are found without listing states under these only: nash, gmr, twin",
      ),
    );
  });

  test("hold states the conditions of the twin, and refuses by name what states none", async () => {
    for (const one of sample()) {
      const path = modelFile(one);
      const ask = async (concept: string) =>
        JSON.parse(await detente("change", path, "--hold", "1", "--concept", concept, "--format", "json"))
          .conditions;
      expect(await ask("twin")).toEqual(await ask("nash"));
    }
    await expect(detente("change", modelFile(model), "--hold", "1", "--concept", "prompt")).rejects.toThrow(
      /prompt stability states no conditions/,
    );
  });

  test("change finds by the twin what it finds by Nash, and by the other what holds when solved anew", async () => {
    for (const one of sample()) {
      const path = modelFile(one);
      const option = one.decisionMakers.at(-1)!.options![0]!.id;
      const ask = async (concept: string) => {
        const { concept: _, ...rest } = JSON.parse(
          await detente(
            "change",
            path,
            "--want",
            option,
            "--concept",
            concept,
            "--most-size",
            "2",
            "--format",
            "json",
          ),
        );
        return rest;
      };
      expect(await ask("twin")).toEqual(await ask("nash"));
      const already = (await ask("prompt")).holdsAlready.length > 0;
      const table = JSON.parse(await detente("solve", path, "--format", "json"));
      const wanted = table.states.filter(({ on }: { on: string[] }) => on.includes(option));
      expect(already).toBe(
        wanted.some(({ id }: { id: number }) => table.scenarios[0].equilibria.prompt.includes(id)),
      );
    }
  });
});

test("the workbench offers both where it tells why a state holds", async () => {
  const { engine } = await engineWith();
  const day = "2021-12-01";
  const [offered] = await engine.strategyModels(day);
  const answer = await engine.strategy(offered!.id, [], day);
  const { name } = answer.solved!.scenarios[0]!;
  const { id } = answer.solved!.equilibria.rows[0]!;
  const state = (await engine.strategyState(offered!.id, [], day, name, id))!;
  for (const { verdicts } of state.verdicts) {
    const of = (concept: string) => verdicts.find(({ conceptName }) => conceptName === concept)!;
    expect(of("TWIN").stable).toBe(of("Nash").stable);
    expect(of("TWIN").sentence).toBe(of("Nash").sentence);
    expect(of("PROMPT").sentence).not.toBe("");
  }
});
