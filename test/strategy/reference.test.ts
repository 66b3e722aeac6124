import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CONCEPTS, type Concept, type Model, solve } from "../../src/strategy/index.ts";
import { benchmarkModel, benchmarkUtilities } from "./benchmarkModel.ts";

interface Reference {
  name: string;
  dms: { id: string; name: string; options?: string[] }[];
  optionOrder?: { id: string; name: string }[];
  states: { id: number; yn?: string; label?: string }[];
  irreversible?: { option: string; allowed: string }[];
  preferences: Record<string, number[][]>;
  moves?: Record<string, [number, number][]>;
  stability: Partial<Record<Concept, Record<string, number[]>>>;
  equilibria: Partial<Record<Concept, number[]>>;
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/gmcr/${name}`, import.meta.url), "utf8"));
const references: Reference[] = [...read("random.json"), read("elmira9.json"), read("us-north-korea.json")];

/** Of other concepts nobody has published answers to these models; brute force holds them to their definitions. */
const ANSWERED = CONCEPTS.filter((concept) => Object.hasOwn(references[0]!.stability, concept));

function toModel(reference: Reference): Model {
  const order = reference.optionOrder ?? [];
  return {
    title: reference.name,
    decisionMakers: reference.dms.map((dm) => ({
      id: dm.id,
      name: dm.name,
      options: (dm.options ?? []).map((id) => {
        const oneWay = reference.irreversible?.find(({ option }) => option === id);
        return {
          id,
          name: id,
          ...(oneWay ? { irreversible: oneWay.allowed === "N->Y" ? "on" : "off" } : {}),
        };
      }),
      preferences: { ranking: reference.preferences[dm.id]! },
    })),
    states: reference.states.map(({ id, yn, label }) => ({
      id,
      ...(yn === undefined ? {} : { on: order.filter((_, k) => yn[k] === "Y").map((option) => option.id) }),
      ...(label === undefined ? {} : { label }),
    })),
    ...(reference.moves ? { moves: reference.moves } : {}),
  } as Model;
}

describe("the reference models", () => {
  test.each(references.map((reference) => [reference.name, reference] as const))(
    "%s agrees in every cell",
    (_, reference) => {
      const { solution, problems } = solve(toModel(reference));
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      const [scenario] = solution!.scenarios;
      for (const concept of ANSWERED) {
        expect({ [concept]: scenario!.stability![concept] }).toEqual({
          [concept]: reference.stability[concept],
        });
        expect({ [concept]: scenario!.equilibria![concept] }).toEqual({
          [concept]: reference.equilibria[concept],
        });
      }
    },
  );
});

/** Published counts of stable states (test/fixtures/gmcr/README.md): decision makers, options, then five concepts. */
const COUNTS: [number, number, Partial<Record<Concept, number[]>>, number[]][] = [
  [2, 4, { nash: [4, 4], gmr: [13, 10], smr: [13, 10], seq: [4, 5], sseq: [4, 5] }, [1, 9, 9, 1, 1]],
  [
    3,
    6,
    { nash: [16, 16, 16], gmr: [51, 58, 55], smr: [51, 58, 55], seq: [50, 54, 51], sseq: [50, 54, 50] },
    [1, 38, 38, 30, 29],
  ],
  [
    4,
    8,
    {
      nash: [64, 64, 64, 64],
      gmr: [233, 173, 250, 228],
      smr: [233, 173, 250, 228],
      seq: [211, 138, 137, 184],
      sseq: [207, 135, 123, 184],
    },
    [1, 134, 134, 29, 18],
  ],
  [
    3,
    10,
    {
      nash: [64, 128, 128],
      gmr: [755, 848, 934],
      smr: [755, 848, 934],
      seq: [528, 794, 911],
      sseq: [498, 790, 911],
    },
    [1, 562, 562, 293, 264],
  ],
  [
    2,
    12,
    { nash: [64, 64], gmr: [3099, 2602], smr: [3099, 2510], seq: [1908, 1626], sseq: [1400, 1306] },
    [1, 2049, 1980, 412, 140],
  ],
  [
    3,
    12,
    {
      nash: [256, 256, 256],
      gmr: [3706, 3628, 3459],
      smr: [3661, 3628, 3459],
      seq: [3305, 3444, 1504],
      sseq: [3281, 3431, 1195],
    },
    [1, 2712, 2677, 705, 515],
  ],
  [
    4,
    12,
    {
      nash: [512, 512, 544, 512],
      gmr: [4017, 3044, 3885, 3711],
      smr: [4017, 3044, 3830, 3711],
      seq: [3842, 2739, 2516, 2572],
      sseq: [3792, 2528, 2373, 2425],
    },
    [1, 2583, 2552, 817, 634],
  ],
];

describe("the benchmark models", () => {
  test.each(COUNTS)(
    "%i decision makers and %i options give the recorded counts",
    (dms, options, stable, equilibria) => {
      const { solution } = solve(benchmarkModel(dms, options, 1), { summary: true });
      const [scenario] = solution!.scenarios;
      for (const concept of ANSWERED)
        expect(Object.values(scenario!.counts[concept]!)).toEqual(stable[concept]);
      expect(ANSWERED.map((concept) => scenario!.equilibriumCounts[concept])).toEqual(equilibria);
    },
  );

  test("the generator reproduces its published check values", () => {
    const utilities = benchmarkUtilities(3, 6, 1);
    expect([...utilities[0]!.slice(0, 8)]).toEqual([0, 3, 125, 128, -67, -83, 58, 42]);
    expect(utilities.map((order) => order.reduce((sum, u) => sum + u, 0))).toEqual([960, 2432, 5360]);
  });

  test.each([
    [
      3,
      12,
      4,
      3,
      1440,
      {
        nash: [192, 640, 192],
        gmr: [1234, 1433, 1119],
        smr: [1228, 1407, 946],
        seq: [895, 1387, 464],
        sseq: [817, 1372, 318],
      },
      [5, 952, 783, 167, 65],
    ],
    [
      4,
      14,
      5,
      4,
      4608,
      {
        nash: [1536, 576, 1096, 1824],
        gmr: [4526, 4297, 4092, 4074],
        smr: [4256, 4297, 4030, 4074],
        seq: [4151, 3842, 3604, 2818],
        sseq: [3840, 3755, 3475, 2787],
      },
      [4, 3300, 3000, 1386, 1027],
    ],
  ] as const)(
    "with infeasible and irreversible parts, %i decision makers and %i options agree too",
    (dms, options, patterns, oneWay, feasible, stable, equilibria) => {
      const { solution } = solve(benchmarkModel(dms, options, 1, { patterns, oneWay }), { summary: true });
      expect(solution!.stateCount).toBe(feasible);
      const [scenario] = solution!.scenarios;
      for (const concept of ANSWERED)
        expect(Object.values(scenario!.counts[concept]!)).toEqual([...stable[concept]]);
      expect(ANSWERED.map((concept) => scenario!.equilibriumCounts[concept])).toEqual([...equilibria]);
    },
  );
});
