import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { begin, SKELETONS } from "../tools/skeletons.ts";
import { summarise } from "./measure.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What it costs to add something: the files that its skeleton writes and registers, and that the compiler then asks for. */
export interface Addition {
  kind: string;
  /** Written and registered by `npm run new`. */
  begun: number;
  /** More of the source, of which the compiler says that something is missing. */
  asked: string[];
}

export interface RoomFigure {
  room: string;
  files: number;
  lines: number;
  /** Lines of test in the folder of the same name. */
  tested: number;
}

export interface InnerLoop {
  name: string;
  /** User time as a multiple of a bare `node -e 0` in the same run. */
  ratio: number;
}

const NAMES: Record<string, string> = { concept: "trial", question: "trial", noun: "trial" };

/** Each kind of thing begun in memory, without anything being written. */
export function additions(): Addition[] {
  const read = (file: string) => {
    const at = `${root}/${file}`;
    return existsSync(at) ? readFileSync(at, "utf8") : undefined;
  };
  return Object.keys(SKELETONS).map((kind) => ({
    kind,
    begun: begin(kind, NAMES[kind] ?? "trial-rule", read).size,
    asked: kind === "noun" ? wordsByNoun() : [],
  }));
}

/** How a noun is called in each language: what the compiler asks of a new one. */
function wordsByNoun(): string[] {
  return (readdirSync(`${root}/src/words`, { recursive: true }) as string[])
    .filter((name) => name.endsWith("/nouns.ts"))
    .map((name) => `src/words/${name}`);
}

export function rooms(): RoomFigure[] {
  return readdirSync(`${root}/src`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const source = linesBelow(`${root}/src/${name}`);
      return { room: name, ...source, tested: linesBelow(`${root}/test/${name}`).lines };
    });
}

function linesBelow(folder: string): { files: number; lines: number } {
  if (!existsSync(folder)) return { files: 0, lines: 0 };
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => /\.tsx?$/.test(name));
  const lines = files.map((name) => readFileSync(`${folder}/${name}`, "utf8").split("\n").length - 1);
  return { files: files.length, lines: lines.reduce((sum, n) => sum + n, 0) };
}

const LOOPS: readonly [string, readonly string[]][] = [
  ["types, nothing changed (tsc -b)", ["node_modules/typescript/bin/tsc", "-b"]],
  [
    "one test file (test/record/date.test.ts)",
    ["node_modules/vitest/vitest.mjs", "run", "test/record/date.test.ts"],
  ],
  ["detente status, worked case", ["bin/detente.js", "status", "cases/nato-russia", "--on", "2015-01-01"]],
  ["detente review, worked case", ["bin/detente.js", "review", "cases/nato-russia"]],
];

/** Commands in turn with a bare node, so that a busy machine burdens both alike; medians. */
export function innerLoop(runs: number): InnerLoop[] {
  const bare: number[] = [];
  const times = LOOPS.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    bare.push(userTimeOf(["-e", "0"], 10));
    for (const [i, [, args]] of LOOPS.entries()) times[i]!.push(userTimeOf(args, 1));
  }
  const floor = summarise(bare).median;
  return LOOPS.map(([name], i) => ({ name, ratio: summarise(times[i]!).median / floor }));
}

/** Of a node and all it starts, in hundredths of a second for each of some runs; by what Linux keeps of children that ended. */
function userTimeOf(args: readonly string[], times: number): number {
  const script = `const { spawnSync } = require("node:child_process");
for (let i = 0; i < ${times}; i++) spawnSync(process.execPath, ${JSON.stringify(args)}, { stdio: "ignore" });
process.stdout.write(require("node:fs").readFileSync("/proc/self/stat", "utf8").replace(/^.*\\) /, "").split(" ")[13]);`;
  const { stdout } = spawnSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" });
  return Number(stdout) / times;
}

/** `npm run house`: what the house is like to live in, as the architecture says it. */
function main(): void {
  console.log(
    "To add something: files begun and registered by `npm run new`, and files the compiler then asks for:",
  );
  for (const { kind, begun, asked } of additions())
    console.log(
      `  ${kind.padEnd(12)} ${begun}${asked.length > 0 ? ` + ${asked.length} (${asked.join(", ")})` : ""}`,
    );
  console.log("Lines by room, and of test for a line of source:");
  const all = rooms();
  for (const { room, files, lines, tested } of all)
    console.log(
      `  ${room.padEnd(14)} ${String(files).padStart(4)} files ${String(lines).padStart(6)} lines  ${(tested / Math.max(lines, 1)).toFixed(2)}`,
    );
  const lines = all.reduce((sum, one) => sum + one.lines, 0);
  const tested = linesBelow(`${root}/test`).lines;
  console.log(
    `  ${"in all".padEnd(14)} ${String(all.reduce((sum, one) => sum + one.files, 0)).padStart(4)} files ${String(lines).padStart(6)} lines  ${(tested / lines).toFixed(2)} (attacks, commands, docs and literature too)`,
  );
  console.log("User time against a bare node in the same run, median of nine:");
  for (const { name, ratio } of innerLoop(9)) console.log(`  ${name.padEnd(44)} ${ratio.toFixed(1)}x`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
