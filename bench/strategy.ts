import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  buildStateSpace,
  CONCEPTS,
  type Concept,
  findEquilibria,
  findStability,
  rankStates,
} from "../src/strategy/index.ts";
import { benchmarkModel } from "../test/strategy/benchmarkModel.ts";

export interface StrategyFigure {
  decisionMakers: number;
  states: number;
  seed: number;
  /** Milliseconds: feasible states, moves and ranks. */
  build: number;
  /** The five concepts together, first run in a process. */
  cold: number;
  /** The same again, least of the repetitions; equal to `cold` where one run takes seconds. */
  warm: number;
  /** Nash, GMR and SMR alone. */
  firstThree: number;
  /** `cold` against one pass that reads all ranks, in the same run. */
  ratio: number;
  /** Peak memory of the process, MB; `memoryBefore`: before the concepts, with the ranks. */
  memory: number;
  memoryBefore: number;
  equilibria: number[];
}

/** One model of the benchmark family in a process of its own, so that its memory is its own. */
export function benchStrategy(decisionMakers: number, options: number, seed: number): StrategyFigure {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      "--import",
      "tsx",
      fileURLToPath(new URL("strategyRun.ts", import.meta.url)),
      ...[decisionMakers, options, seed].map(String),
    ],
    { encoding: "utf8", cwd: fileURLToPath(new URL("..", import.meta.url)) },
  );
  if (status !== 0) throw new Error(`the run failed: ${stderr}`);
  return JSON.parse(stdout) as StrategyFigure;
}

export function runStrategy(decisionMakers: number, options: number, seed: number): StrategyFigure {
  const model = benchmarkModel(decisionMakers, options, seed);
  let start = performance.now();
  const since = () => performance.now() - start;
  const { space, problems } = buildStateSpace(model, { memory: 8e9 });
  if (!space) throw new Error(problems[0]?.message);
  const ranks = model.decisionMakers.map((dm) => rankStates(space, dm.preferences!));
  const build = since();
  const memoryBefore = peak();
  const solve = (concepts: readonly Concept[]) => {
    start = performance.now();
    const found = findStability(space, ranks, concepts);
    const took = since();
    return { took, equilibria: concepts.map((concept) => findEquilibria(found[concept]!).length) };
  };
  const { took: cold, equilibria } = solve(CONCEPTS);
  const memory = peak();
  const again = cold > 4000 ? [] : Array.from({ length: cold > 200 ? 2 : 20 }, () => solve(CONCEPTS).took);
  const firstThree = Math.min(
    ...Array.from({ length: cold > 4000 ? 1 : 3 }, () => solve(["nash", "gmr", "smr"]).took),
  );
  return {
    decisionMakers,
    states: space.stateCount,
    seed,
    build,
    cold,
    warm: Math.min(cold, ...again),
    firstThree,
    ratio: cold / readPass(ranks),
    memory,
    memoryBefore,
    equilibria,
  };
}

function peak(): number {
  return process.resourceUsage().maxRSS / 1024;
}

/** The floor: one pass over all ranks, the best of several. */
function readPass(ranks: readonly Int32Array[]): number {
  let best = Number.POSITIVE_INFINITY;
  let sink = 0;
  for (let run = 0; run < 9; run++) {
    const start = performance.now();
    for (const rank of ranks) for (let s = 0; s < rank.length; s++) sink = (sink + rank[s]!) | 0;
    best = Math.min(best, performance.now() - start);
  }
  return sink === Number.MIN_VALUE ? 0 : Math.max(best, 1e-4);
}

/** Slope of log time over log states, by least squares. */
export function growthExponent(figures: readonly StrategyFigure[]): number {
  const points = figures.map(({ states, warm }) => [Math.log(states), Math.log(warm)] as const);
  const mean = (k: 0 | 1) => points.reduce((sum, point) => sum + point[k], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  const top = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return top / points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}
