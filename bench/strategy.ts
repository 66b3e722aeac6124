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
  /** Building states and moves, then the five concepts, in milliseconds. */
  build: number;
  concepts: Record<Concept, number>;
  total: number;
  /** Against one pass that reads all ranks, in the same run. */
  ratio: number;
  /** Peak memory of the process so far, MB. */
  memory: number;
  equilibria: number[];
}

/** The benchmark family at growing size; ratios, since machines differ. */
export function benchStrategy(
  sizes: readonly number[],
  decisionMakers: number,
  seed: number,
): StrategyFigure[] {
  return sizes.map((options) => {
    const model = benchmarkModel(decisionMakers, options, seed);
    let start = performance.now();
    const space = buildStateSpace(model).space!;
    const ranks = model.decisionMakers.map((dm) => rankStates(space, dm.preferences!));
    const build = performance.now() - start;
    const concepts = {} as Record<Concept, number>;
    const equilibria: number[] = [];
    for (const concept of CONCEPTS) {
      start = performance.now();
      const verdicts = findStability(space, ranks, [concept])[concept]!;
      concepts[concept] = performance.now() - start;
      equilibria.push(findEquilibria(verdicts).length);
    }
    const total = Object.values(concepts).reduce((sum, ms) => sum + ms, 0);
    return {
      decisionMakers,
      states: space.stateCount,
      build,
      concepts,
      total,
      ratio: total / readPass(ranks),
      memory: process.resourceUsage().maxRSS / 1024,
      equilibria,
    };
  });
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
  const points = figures.map(({ states, total }) => [Math.log(states), Math.log(total)] as const);
  const mean = (k: 0 | 1) => points.reduce((sum, point) => sum + point[k], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  const top = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return top / points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}
