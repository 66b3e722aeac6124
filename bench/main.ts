import { readFileSync, writeFileSync } from "node:fs";
import { parseModel } from "../src/record/index.ts";
import { buildStateSpace, sweepOrderings } from "../src/strategy/index.ts";
import { argumentTable, BATCHES, type Batch, measureArgument } from "./argument/measure.ts";
import { benchChange } from "./change.ts";
import { benchCommands } from "./commands.ts";
import { benchEvents } from "./events.ts";
import { faultyDrafts, measurePlants, plantsTable } from "./faults/measure.ts";
import { milliseconds, time } from "./measure.ts";
import { benchPaper, benchPaperProcessor } from "./paper.ts";
import { benchPaperPdf } from "./paperPdf.ts";
import { benchPath } from "./path.ts";
import { benchPlanted } from "./planted.ts";
import { benchRecord } from "./record.ts";
import { benchStrategy, growthExponent } from "./strategy.ts";
import { benchStrategyParts } from "./strategyParts.ts";
import { benchWorkbench } from "./workbench.ts";
import { benchWorkbenchInBrowser } from "./workbenchBrowser.ts";

/**
 * Processor seconds of the published Python program GMCR+ (gmcr-py 0.4.1) for reachability, Nash, GMR, SMR and SEQ on
 * the same models, measured once on two shared cores; beyond these sizes its memory ends.
 */
const PEER_SECONDS: Record<string, number> = {
  "4x8": 0.33,
  "4x10": 3.61,
  "4x12": 59.0,
  "2x12": 22.2,
  "3x12": 20.9,
  "4x13": 224,
  "2x14": 289,
};

/**
 * `npm run bench [-- commands|record|path|planted|events|paper|faults|argument|workbench|sweep|parts|change|strategy] [--json] [--seeds 1,2] [--sizes 4x16,3x20] [--rows 1000000]`: what it costs,
 * as ratios in one run.
 */
const argument = (name: string, otherwise: string): string => {
  const place = process.argv.indexOf(name);
  return place < 0 ? otherwise : (process.argv[place + 1] ?? otherwise);
};
const wanted = process.argv
  .slice(2)
  .filter(
    (word, i, words) => !word.startsWith("--") && !/^--(seeds|sizes|drafts|rows)$/.test(words[i - 1] ?? ""),
  );
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
  for (const { name, timing, memory, ratio, userRatio } of figures)
    say(
      `  ${name.padEnd(40)} ${milliseconds(timing).padEnd(26)} ${ratio.toFixed(1)}x  user time ${userRatio.toFixed(1)}x  ${memory.toFixed(0)} MB`,
    );
}

if (isWanted("record")) {
  say("Reading and checking a large case, in process, median of five:");
  const figures = benchRecord(5);
  result.record = figures;
  for (const { name, timing } of figures) say(`  ${name.padEnd(40)} ${milliseconds(timing)}`);
}

if (isWanted("path")) {
  say(
    "The path of what was done, and a backtest, in process, median; ratio: to one reading of the worked case:",
  );
  const figures = benchPath(5);
  result.path = figures;
  for (const { name, timing, ratio } of figures)
    say(`  ${name.padEnd(44)} ${milliseconds(timing).padEnd(26)} ${ratio.toFixed(1)}x`);
}

if (isWanted("events")) {
  say("Made-up rows of GDELT 2.0 into a store and asked, against the engine's own reading in the same run:");
  const figures = [];
  for (const rows of argument("--rows", "1000000").split(",").map(Number)) {
    const one = await benchEvents(rows);
    figures.push(one);
    const seconds = ({ wall, processor }: { wall: number; processor: number }) =>
      `${wall.toFixed(3)} s, ${processor.toFixed(3)} s of processor`;
    say(`  ${rows.toLocaleString("en")} rows, ${one.megabytes.toFixed(0)} MB`);
    say(`    ${"its own read_csv into a table".padEnd(40)} ${seconds(one.readCsv)}`);
    say(`    ${"its own, sorted into Parquet".padEnd(40)} ${seconds(one.sorted)}`);
    say(
      `    ${"import".padEnd(40)} ${seconds(one.import)}, ${one.ratio.toFixed(2)}x; ${Math.round(rows / one.import.wall).toLocaleString("en")} rows/s, peak ${one.peak.toFixed(0)} MB`,
    );
    say(`    ${"a pair by month, both directions".padEnd(40)} ${seconds(one.query)}`);
    say(`    ${"a pair by week, from the events".padEnd(40)} ${seconds(one.queryOfDays)}`);
    say(`    ${"one column of all events".padEnd(40)} ${seconds(one.scan)}`);
    const { awk, clickhouse } = one.peers;
    if (awk) say(`    ${`the pair by ${awk.name}, from the file`.padEnd(40)} ${awk.seconds.toFixed(3)} s`);
    if (clickhouse)
      say(
        `    ${"on a server of ClickHouse".padEnd(40)} import ${clickhouse.import.toFixed(3)} s, the pair by month ${clickhouse.query.toFixed(3)} s`,
      );
  }
  result.events = figures;
}

if (isWanted("planted")) {
  say("Worlds whose truth is known, 1,000 for each rate of slips (docs/on-record.md):");
  const table = benchPlanted(1_000);
  result.planted = table;
  say(table);
}

if (isWanted("workbench")) {
  say("From a changed statement to all verdicts, in the engine of the workbench, median (range):");
  const figures = await benchWorkbench(60);
  result.workbench = figures;
  for (const { name, states, median, least, most } of figures)
    say(
      `  ${`${name}, ${states} states`.padEnd(40)} ${median.toFixed(1)} ms (${least.toFixed(1)}-${most.toFixed(1)})`,
    );
}

if (isWanted("workbench")) {
  const figures = await benchWorkbenchInBrowser(5, 1000);
  result.workbenchInBrowser = figures;
  const { firstView, bareNode, scriptBytes, scripts, painted, heap } = figures;
  say("The workbench in a browser, median of five:");
  say(
    `  ${"first view, from detente open on".padEnd(40)} ${milliseconds(firstView)}, ${(firstView.median / bareNode.median).toFixed(1)}x a bare node (${milliseconds(bareNode)})`,
  );
  say(
    `  ${"script for the first view, gzipped".padEnd(40)} ${(scriptBytes / 1000).toFixed(0)} kB: ` +
      scripts.map(({ name, bytes }) => `${name.replace(/.*\//, "")} ${(bytes / 1000).toFixed(0)}`).join(", "),
  );
  for (const { name, timing } of painted)
    say(`  ${`statement to painted verdict, ${name}`.padEnd(44)} ${milliseconds(timing)}`);
  say(
    `  ${`memory of page and worker, ${heap.edits} edits`.padEnd(40)} ${heap.before.toFixed(1)} MB before, ${heap.after.toFixed(1)} after`,
  );
}

if (isWanted("paper")) {
  say(
    "A paper of 10000 words with 100 notes, and longer ones, median (range); the ratio is to the floor named:",
  );
  const figures = benchPaper(7);
  result.paper = figures;
  for (const { name, timing, ratio, floor, first } of figures)
    say(
      `  ${name.padEnd(40)} ${milliseconds(timing).padEnd(26)} ${ratio.toFixed(1)}x ${floor}` +
        (first === undefined ? "" : `, first run ${first.toFixed(0)} ms`),
    );
  const processor = benchPaperProcessor(10);
  result.paperProcessor = processor;
  say("Processor time of 10000 words, mean of ten after thirty runs; the ratio is to the reading alone:");
  for (const { name, milliseconds: spent, ratio } of processor)
    say(`  ${name.padEnd(48)} ${spent.toFixed(1)} ms, ${ratio.toFixed(1)}x`);
  const printed = await benchPaperPdf(5);
  result.paperPdf = printed;
  for (const { name, timing, pagesPerSecond } of printed)
    say(`  ${name.padEnd(48)} ${milliseconds(timing)}, ${pagesPerSecond.toFixed(0)} pages a second`);
}

if (isWanted("faults")) {
  say("Faults planted into papers without them, and look-alikes, by rule (docs/paper-checks.md):");
  const figures = measurePlants(Number(argument("--seeds", "1").split(",")[0]));
  result.faults = figures;
  const table = plantsTable(figures);
  say(table);
  const folder = argument("--drafts", "");
  if (folder !== "")
    for (const { file, text } of faultyDrafts(2, 60)) writeFileSync(`${folder}/${file}`, text);
  if (process.argv.includes("--keep"))
    writeFileSync(new URL("faults/table.md", import.meta.url), `${table}\n`);
}

if (isWanted("argument")) {
  say("Options, recommendations, conclusions and forecasts of papers in which they are labelled:");
  const tables: string[] = [];
  for (const [batch, how] of Object.entries(BATCHES) as [Batch, string][]) {
    const figures = measureArgument(batch);
    result[`argument ${batch}`] = figures;
    tables.push(`Papers ${how}:\n\n${argumentTable(figures)}`);
    say(tables.at(-1)!);
    for (const { part, missed, wrong } of figures) {
      for (const one of missed) say(`  ${part} missed: ${one}`);
      for (const one of wrong) say(`  no ${part}: ${one}`);
    }
  }
  if (process.argv.includes("--keep"))
    writeFileSync(new URL("argument/table.md", import.meta.url), `${tables.join("\n\n")}\n`);
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

if (isWanted("parts")) {
  say(
    "Parts of the strategy engine, warm, least processor time; ratio: to one pass that reads the same ranks:",
  );
  const figures = benchStrategyParts();
  result.parts = figures;
  for (const { name, took, ratio } of figures)
    say(`  ${name.padEnd(56)} ${took.toFixed(0)} ms, ${ratio.toFixed(0)}x`);
}

if (isWanted("change")) {
  say("What would have to change, and models too large to list, in process, median of five:");
  const figures = benchChange(5);
  result.change = figures;
  for (const { name, timing, note } of figures)
    say(`  ${name.padEnd(64)} ${milliseconds(timing).padEnd(26)} ${note}`);
}

if (isWanted("strategy")) {
  const seeds = argument("--seeds", "1").split(",").map(Number);
  const sizes = argument("--sizes", "4x8,4x10,4x12,4x14,4x16,4x18,4x20")
    .split(",")
    .map((size) => size.split("x").map(Number) as [number, number]);
  say("Five concepts of the benchmark family (decision makers x options, all combinations feasible);");
  say("ratio: the first run in a process against one pass that reads all ranks:");
  const figures = sizes.flatMap(([decisionMakers, options]) =>
    seeds.map((seed) => {
      const figure = benchStrategy(decisionMakers, options, seed);
      const { build, cold, warm, firstThree, ratio, memory, memoryBefore, equilibria } = figure;
      say(
        `  ${decisionMakers} x ${options}, seed ${seed}: first ${cold.toFixed(0)} ms (${ratio.toFixed(0)}x), warm ${warm.toFixed(1)} ms, ` +
          `Nash+GMR+SMR ${firstThree.toFixed(1)} ms, building ${build.toFixed(0)} ms, ` +
          `peak ${memory.toFixed(0)} MB (${memoryBefore.toFixed(0)} before), equilibria ${equilibria.join("/")}`,
      );
      const peer = PEER_SECONDS[`${decisionMakers}x${options}`];
      if (peer !== undefined)
        say(
          `      gmcr-py 0.4.1 took ${peer} s for four of the five: ${((peer * 1000) / warm).toFixed(0)} times as long`,
        );
      return figure;
    }),
  );
  const large = figures.filter(({ states }) => states >= 4096);
  const exponent = large.length > 1 ? growthExponent(large) : undefined;
  result.strategy = { figures, exponent };
  if (exponent !== undefined)
    say(`  from 2^12 on, time (warm) grows with the number of states to the power ${exponent.toFixed(2)}`);
}

if (asJson) console.log(JSON.stringify(result, undefined, 2));
