import { readFileSync } from "node:fs";
import { parseModel } from "../src/record/index.ts";
import { buildStateSpace, sweepOrderings } from "../src/strategy/index.ts";
import { benchCommands } from "./commands.ts";
import { milliseconds, time } from "./measure.ts";
import { benchRecord } from "./record.ts";
import { benchStrategy, growthExponent } from "./strategy.ts";

/** `npm run bench [-- commands|record|sweep|strategy] [--json]`: what it costs, as ratios in one run. */
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const asJson = process.argv.includes("--json");
const result: Record<string, unknown> = {};
const isWanted = (part: string) => wanted.length === 0 || wanted.includes(part);
const say = (line: string) => {
  if (!asJson) console.log(line);
};

if (isWanted("commands")) {
  say("Whole commands, cold, median of ten (range), against a bare node:");
  const figures = benchCommands(10);
  result.commands = figures;
  for (const { name, timing, memory, ratio } of figures)
    say(
      `  ${name.padEnd(40)} ${milliseconds(timing).padEnd(26)} ${ratio.toFixed(1)}x  ${memory.toFixed(0)} MB`,
    );
}

if (isWanted("record")) {
  say("Reading and checking a large case, in process, median of five:");
  const figures = benchRecord(5);
  result.record = figures;
  for (const { name, timing } of figures) say(`  ${name.padEnd(40)} ${milliseconds(timing)}`);
}

if (isWanted("sweep")) {
  const file = "cases/nato-russia/models/december-2021.yaml";
  const { model } = parseModel(file, readFileSync(new URL(`../${file}`, import.meta.url), "utf8"));
  const { space } = buildStateSpace(model!.model);
  const tests = [
    {
      id: "all",
      states: Array.from({ length: space!.stateCount }, (_, s) => s),
      concepts: ["nash", "seq"],
      from: space!.statusQuo!,
    },
  ] as const;
  const sweep = () => sweepOrderings(model!.model, space!, tests);
  const orderings = sweep().reduce((sum, { counts }) => sum + counts[0]!.of, 0);
  const timing = time(10, sweep);
  result.sweep = { orderings, timing };
  say(`Sweep of the worked case: ${orderings} orderings over six scenarios in ${milliseconds(timing)}`);
}

if (isWanted("strategy")) {
  const figures = benchStrategy([8, 10, 12, 14, 16], 4, 1);
  const exponent = growthExponent(figures.slice(1));
  result.strategy = { figures, exponent };
  say("Five concepts, four decision makers, seed 1 (ratio to one pass that reads all ranks):");
  for (const { states, build, total, ratio, memory, equilibria } of figures)
    say(
      `  ${String(states).padStart(6)} states  ${total.toFixed(1).padStart(8)} ms  ${ratio.toFixed(0).padStart(6)}x  building ${build.toFixed(0)} ms, ${memory.toFixed(0)} MB, equilibria ${equilibria.join("/")}`,
    );
  say(`  time grows with the number of states to the power ${exponent.toFixed(2)}`);
}

if (asJson) console.log(JSON.stringify(result, undefined, 2));
