import {
  buildStateSpace,
  CONCEPTS,
  findStability,
  KnownOrders,
  type Model,
  rankStates,
  scenariosOf,
} from "../src/strategy/index.ts";
import { benchmarkModel } from "../test/strategy/benchmarkModel.ts";
import { processorTime } from "./measure.ts";
import { largeModel } from "./workbench.ts";

export interface PartFigure {
  name: string;
  /** Processor time in milliseconds: what others do on the machine meanwhile is not in it. */
  took: number;
  /** Against one pass over the same ranks in the same run. */
  ratio: number;
}

/** Parts of the engine one by one, warm. */
export function benchStrategyParts(): PartFigure[] {
  return [...sequential(20), ...shapes(16), ...scenarios(16), ...whatIf()];
}

function ranked(model: Model) {
  const { space, problems } = buildStateSpace(model, { memory: 8e9 });
  if (!space) throw new Error(problems[0]?.message);
  return { space, ranks: model.decisionMakers.map((dm) => rankStates(space, dm.preferences!)) };
}

/** The least of several, so that what the machine does meanwhile counts least. */
function least(runs: number, work: () => void): number {
  return Math.min(...Array.from({ length: runs }, () => processorTime(1, work)));
}

function onePass(ranks: readonly Int32Array[]): number {
  let sink = 0;
  const took = least(20, () => {
    for (const rank of ranks) for (let s = 0; s < rank.length; s++) sink = (sink + rank[s]!) | 0;
  });
  return sink === Number.MIN_VALUE ? 0 : Math.max(took, 1e-4);
}

function sequential(options: number): PartFigure[] {
  const { space, ranks } = ranked(benchmarkModel(4, options, 1));
  const took = least(5, () => findStability(space, ranks, ["seq", "sseq"]));
  return [{ name: `SEQ and SSEQ, 4 x ${options}, with orders`, took, ratio: took / onePass(ranks) }];
}

function shapes(options: number): PartFigure[] {
  return (
    [
      ["all combinations, both ways", {}],
      ["one option one-way", { oneWay: 1 }],
      ["four options one-way", { oneWay: 4 }],
      ["one pattern infeasible", { patterns: 1 }],
    ] as const
  ).map(([name, shape]) => {
    const { space, ranks } = ranked(benchmarkModel(4, options, 1, shape));
    const took = least(5, () => findStability(space, ranks, CONCEPTS));
    return { name: `five concepts, 4 x ${options}, ${name}`, took, ratio: took / onePass(ranks) };
  });
}

/** Eight combinations of types that differ in one list of one decision maker: each from scratch, and with what is shared. */
function scenarios(options: number): PartFigure[] {
  const model = withTypes(options);
  const { space } = buildStateSpace(model, { memory: 8e9 });
  const all = scenariosOf(model);
  const solve = (known: KnownOrders | undefined) => {
    for (const { preferences } of all) {
      const ranks = preferences.map((order) => known?.ranksOf(order) ?? rankStates(space!, order));
      findStability(space!, ranks, CONCEPTS, known);
    }
  };
  const pass = onePass(all[0]!.preferences.map((order) => rankStates(space!, order)));
  const scratch = least(3, () => solve(undefined));
  const shared = least(3, () => solve(new KnownOrders(space!)));
  return [
    {
      name: `${all.length} scenarios, 4 x ${options}, each from scratch`,
      took: scratch,
      ratio: scratch / pass,
    },
    { name: `${all.length} scenarios, 4 x ${options}, sharing lists`, took: shared, ratio: shared / pass },
  ];
}

function withTypes(options: number): Model {
  const large = largeModel(options) as Model;
  const [first, ...others] = large.decisionMakers;
  const statements = first!.preferences!.statements!;
  const types = Object.fromEntries(
    Array.from({ length: 8 }, (_, t) => [
      `t${t}`,
      { name: `Type ${t}`, preferences: { statements: [...statements.slice(t), ...statements.slice(0, t)] } },
    ]),
  );
  const { preferences: _, ...rest } = first!;
  return { ...large, decisionMakers: [{ ...rest, types }, ...others] };
}

/** One statement moved in a model of 2^16 states: what it costs to know all verdicts again. */
function whatIf(): PartFigure[] {
  const model = largeModel() as Model;
  const { space } = buildStateSpace(model);
  const known = new KnownOrders(space!);
  const lists = model.decisionMakers.map(({ preferences }) => preferences!);
  const solve = (i: number, orders: KnownOrders | undefined) => {
    const [first, ...others] = lists;
    const statements = [...first!.statements!];
    statements.splice(9 + (i % 5), 0, ...statements.splice(i % 8, 1));
    const all = [{ statements }, ...others];
    const ranks = all.map((list) => orders?.ranksOf(list) ?? rankStates(space!, list));
    findStability(space!, ranks, CONCEPTS, orders);
  };
  solve(0, known);
  const pass = onePass(lists.map((list) => rankStates(space!, list)));
  let n = 1;
  const whole = least(4, () => solve(n++, undefined));
  const shared = least(4, () => solve(n++, known));
  return [
    { name: "what-if of one list, 2^16 states, all worked out", took: whole, ratio: whole / pass },
    { name: "what-if of one list, 2^16 states, others kept", took: shared, ratio: shared / pass },
  ];
}
