import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { circleAmong, importsOfSource } from "../tools/imports.ts";
import { begin } from "../tools/skeletons.ts";
import { summarise } from "./measure.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What it costs to add something: files of the source that are written or changed by hand. */
export interface Addition {
  what: string;
  /** Written and registered by `npm run new`, where it begins such a thing. */
  begun: readonly string[];
  /** More of the source, of which the compiler or a test says that something is missing. */
  asked: readonly string[];
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

/** What may be added, by the name of its skeleton where there is one, and what is then asked for. */
const ADDITIONS: readonly [what: string, skeleton: string | undefined, asked: () => string[]][] = [
  ["rule for papers", "rule", () => []],
  ["check of a case", "check", () => []],
  ["solution concept", "concept", () => []],
  ["question", "question", () => ["what asks it: a command, or the engine of the workbench"]],
  [
    "noun of the case format",
    "noun",
    // How it is called, and what its fields are for; English is what the schema says. A field by a new name asks for it, too.
    () => wordsFiles().filter((name) => /\/(?:nouns|fieldHelp)\.ts$/.test(name)),
  ],
  ["writer of pages", "writer", () => ["src/node/caseProgram.ts"]],
  [
    "command",
    undefined,
    () => [
      "itself in `src/node/commands/`",
      "its name, options and help in `src/node/program.ts` or the program of its kind beside it",
    ],
  ],
  // However many files of words there are, the compiler asks for each.
  [
    "language of pages",
    undefined,
    () => [
      "the folder of its words",
      "src/words/languages.ts",
      "src/words/index.ts",
      "src/words/fieldLabels.ts",
      "src/page/words.ts",
      "src/node/citations/index.ts",
    ],
  ],
  ["actor", undefined, () => ["src/actors/states.ts"]],
];

/** Each kind of thing begun in memory, without anything being written. */
export function additions(): Addition[] {
  const read = (file: string) => {
    const at = `${root}/${file}`;
    return existsSync(at) ? readFileSync(at, "utf8") : undefined;
  };
  return ADDITIONS.map(([what, skeleton, asked]) => ({
    what,
    begun: skeleton === undefined ? [] : [...begin(skeleton, "trial-thing", read).keys()],
    asked: asked(),
  }));
}

/** The same as the rows of a table. */
export function additionRows(): string[] {
  return additions().map(({ what, begun, asked }) => {
    const folder = (file: string) => file.replace(/[^/]*$/, "");
    const which = [
      ...(begun.length > 0 ? [`itself in \`${folder(begun[0]!)}\``, `a line of \`${begun[1]}\``] : []),
      ...asked.map((one) => (one.startsWith("src/") ? `\`${one}\`` : one)),
    ];
    return `| ${what} | ${begun.length + asked.length} | ${which.join("; ")} |`;
  });
}

function wordsFiles(): string[] {
  return (readdirSync(`${root}/src/words`, { recursive: true }) as string[])
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `src/words/${name}`);
}

/** Files of the source with more lines than this are looked at: do they hold two ideas? */
const LONG = 400;

export function longFiles(): string[] {
  return (readdirSync(`${root}/src`, { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name, lines: readFileSync(`${root}/src/${name}`, "utf8").split("\n").length - 1 }))
    .filter(({ lines }) => lines > LONG)
    .sort((a, b) => b.lines - a.lines)
    .map(({ name, lines }) => `${lines} ${name}`);
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
  console.log("To add something, files of the source:");
  for (const row of additionRows()) console.log(`  ${row}`);
  const circle = circleAmong(importsOfSource());
  console.log(`Circles of files: ${circle.length === 0 ? "none" : circle.join(" -> ")}`);
  console.log(`Files of more than ${LONG} lines:`);
  for (const file of longFiles()) console.log(`  ${file}`);
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
