import { stringify } from "yaml";
import type { WhatIfEdit } from "../src/assessment/index.ts";
import { readCaseFolder } from "../src/node/files.ts";
import { createEngine } from "../src/web/engine/engine.ts";
import { benchmarkModel } from "../test/strategy/benchmarkModel.ts";

export interface WorkbenchFigure {
  name: string;
  states: number;
  /** Milliseconds in the engine from an edit to all verdicts: median, least and most of the repetitions. */
  median: number;
  least: number;
  most: number;
}

/** An edit not asked about before, so that nothing comes from what the engine keeps. */
type EditOf = (repetition: number) => WhatIfEdit[];

/** From a changed statement to the verdicts, in the engine that the page runs in a worker. */
export async function benchWorkbench(repetitions: number): Promise<WorkbenchFigure[]> {
  const { files } = await readCaseFolder("cases/nato-russia");
  const large = new Map(files);
  const model = largeModel();
  large.set("models/large.yaml", stringify(model));
  large.set(
    "case.yaml",
    files.get("case.yaml")!.replace(/^models:$/m, "models:\n  - {id: large, file: models/large.yaml}"),
  );
  const move: EditOf = (i) => [
    { decisionMaker: "nato", edit: "move", place: 1 + (i % 8), to: 2 + ((i * 3) % 8) },
    { decisionMaker: "russia", type: "restrained", edit: "reverse", place: 1 + (i % 7) },
  ];
  const first = model.decisionMakers[0]!.id;
  const moveLarge: EditOf = (i) => [
    { decisionMaker: first, edit: "move", place: 1 + (i % 8), to: 9 + (i % 7) },
  ];
  return [
    measure("worked case, 3 scenarios", files, "december-2021", "2021-12-01", move, repetitions),
    measure("worked case, 6 scenarios", files, "december-2021", "2024-03-01", move, repetitions),
    measure("2^16 states", large, "large", "2021-12-01", moveLarge, Math.min(repetitions, 8)),
  ];
}

/** A model of 2^16 states with priorities over its 16 options. */
export function largeModel(options = 16) {
  const { decisionMakers } = benchmarkModel(4, options, 1);
  const ids = decisionMakers.flatMap(({ options }) => (options ?? []).map(({ id }) => id));
  return {
    title: "Sixteen options",
    decisionMakers: decisionMakers.map(({ id, name, options }, d) => ({
      id,
      name,
      options,
      preferences: { statements: ids.slice(d).concat(ids.slice(0, d)) },
    })),
    statusQuo: { on: [] },
  };
}

function measure(
  name: string,
  files: ReadonlyMap<string, string>,
  modelId: string,
  day: string,
  editOf: EditOf,
  repetitions: number,
): WorkbenchFigure {
  const engine = createEngine();
  engine.open({ folder: "case", files: Object.fromEntries(files), citations: {} });
  let states = engine.strategy(modelId, [], day).solved?.stateCount ?? 0;
  const times: number[] = [];
  for (let i = 0; i < repetitions; i++) {
    const edits = editOf(i);
    const start = performance.now();
    const { solved } = engine.strategy(modelId, edits, day);
    times.push(performance.now() - start);
    states = solved?.stateCount ?? states;
  }
  times.sort((a, b) => a - b);
  return {
    name,
    states,
    median: times[times.length >> 1]!,
    least: times[0]!,
    most: times.at(-1)!,
  };
}
