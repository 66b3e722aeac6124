import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { clearScratch, scratchFolder } from "../scratch.ts";
import { bombs } from "./bombs.ts";
import { EDIT_ENGINES, EDIT_TARGETS } from "./edits.ts";
import { type Attacked, type Engine, type Finding, root } from "./engine.ts";
import { FILE_ENGINES } from "./fileAttacks.ts";
import { ALL_LARGE, Random } from "./mutate.ts";
import { LARGE, LARGE_ENGINES, READER_ENGINES } from "./readers.ts";
import { requestsEngine } from "./requests.ts";
import { Stillness } from "./stillness.ts";
import { TARGETS } from "./targets.ts";
import { WORST_ENGINES } from "./worst.ts";

/*
 * npm run attack [-- --minutes N --rounds N --seed S --only NAME --no-bombs]: every engine in turn, each in a process of its own,
 * so that one that hangs or takes too much is ended and told; another goes on with the next input. What is found is made
 * small and kept under test/fixtures/attack, from where a test tries it again for ever.
 */

const FIXTURES = join(root, "test/fixtures/attack");
/** Processes of one engine that may end or hang; more would be mostly the same. */
const MOST_ENDED = 8;

const ENGINES: readonly Engine[] = [
  ...READER_ENGINES,
  ...EDIT_ENGINES,
  requestsEngine,
  ...FILE_ENGINES,
  ...LARGE_ENGINES,
  ...WORST_ENGINES,
  bombs,
];

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** In the process of its own: one engine, told by name. */
async function attackAlone(): Promise<void> {
  const { name, seed, milliseconds, rounds, from, roundFile }: Alone = JSON.parse(argument("alone")!);
  const engine = ENGINES.find((one) => one.name === name)!;
  const place = openSync(roundFile, "w");
  let last = 0;
  const attacked = await engine.attack({
    seed,
    until: Date.now() + milliseconds,
    from,
    rounds: rounds ?? Number.MAX_SAFE_INTEGER,
    report: (line) => process.send!({ line }),
    beat: (round) => {
      writeSync(place, String(round).padStart(12), 0);
      if (Date.now() - last < 1_000) return;
      last = Date.now();
      process.send!({});
    },
  });
  process.send!(
    {
      attacked: {
        ...attacked,
        findings: attacked.findings.map((one) => ({
          ...one,
          input: one.input && Buffer.from(one.input).toString("base64"),
        })),
      },
    },
    () => process.exit(),
  );
}

interface Alone {
  name: string;
  seed: number;
  milliseconds: number;
  /** Ends there, whatever the time. */
  rounds?: number;
  from: number;
  /** Where it writes which round it is in. */
  roundFile: string;
}

type Told = {
  line?: string;
  attacked?: { inputs: number; inside?: number; findings: (Omit<Finding, "input"> & { input?: string })[] };
};

/** What an engine found until it was done, or what ended it, and in which round. */
function attackApart(alone: Alone): Promise<Attacked & { endedIn?: number }> {
  const { name: engine, from } = alone;
  return new Promise((resolve) => {
    writeFileSync(alone.roundFile, String(from));
    const child = fork(fileURLToPath(import.meta.url), ["--alone", JSON.stringify(alone)], {
      execArgv: [...process.execArgv, "--expose-gc"],
    });
    let attacked: Attacked | undefined;
    const stillness = new Stillness(child.pid!);
    let hangs = false;
    const reported: string[] = [];
    const watch = setInterval(() => {
      // What has an end of its own works for minutes without a word.
      if (!(isTimed(engine) ? stillness.hangs() : stillness.isLate())) return;
      hangs = true;
      child.kill("SIGKILL");
    }, 1_000);
    child.on("message", (told: Told) => {
      stillness.heard();
      if (told.line !== undefined) {
        reported.push(told.line);
        process.stdout.write(`  ${told.line}\n`);
      }
      if (told.attacked)
        attacked = {
          ...told.attacked,
          findings: told.attacked.findings.map(({ input, ...rest }) => ({
            ...rest,
            ...(input === undefined ? {} : { input: new Uint8Array(Buffer.from(input, "base64")) }),
          })),
        };
    });
    child.on("exit", async (code, signal) => {
      clearInterval(watch);
      if (attacked) return resolve(attacked);
      const endedIn = Number(readFileSync(alone.roundFile, "utf8"));
      const input = await inputOf(engine, alone.seed, endedIn);
      const what = `${hangs ? "hangs" : `ended with ${code ?? signal}`} at seed ${alone.seed} in round ${endedIn}`;
      resolve({
        inputs: endedIn + 1 - from,
        endedIn,
        findings: [
          // What it had found before was told in a line, and goes with it.
          ...(isTimed(engine) ? reported : []).map((line) => ({ engine, target: engine, what: line })),
          { engine, target: engine, what, ...(input ? { input } : {}) },
        ],
      });
    });
  });
}

/** The input of a round, made again, whole: what never came back cannot be made small by trying. */
async function inputOf(engine: string, seed: number, round: number): Promise<Uint8Array | undefined> {
  const isLarge = engine.startsWith(LARGE);
  const target = [...TARGETS, ...EDIT_TARGETS].find(({ name }) => engine === (isLarge ? LARGE + name : name));
  return target?.change(await target.seeds(), new Random(seed, round, isLarge ? ALL_LARGE : undefined));
}

/** Until the time is up, by one process after another where one does not come back. */
async function attackUntil(
  name: string,
  seed: number,
  milliseconds: number,
  rounds?: number,
): Promise<Attacked> {
  const folder = scratchFolder();
  const until = Date.now() + milliseconds;
  const all: Attacked = { inputs: 0, findings: [] };
  try {
    for (let from = 0, ended = 0; ; ended++) {
      const { inputs, inside, findings, endedIn } = await attackApart({
        name,
        seed,
        from,
        milliseconds: Math.max(0, until - Date.now()),
        ...(rounds === undefined ? {} : { rounds }),
        roundFile: join(folder, "round"),
      });
      all.inputs += inputs;
      if (inside !== undefined) all.inside = (all.inside ?? 0) + inside;
      all.findings.push(...findings);
      if (endedIn === undefined || ended >= MOST_ENDED || Date.now() >= until) return all;
      from = endedIn + 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const OPTIONS: Readonly<Record<string, string>> = {
  minutes: "N     for all engines together, the bombs and the worst shapes beside it; absent: 5",
  rounds: "N      for each engine, in place of a time",
  seed: "S        the same inputs again; absent: by the clock, and printed",
  only: "NAME,…   these engines alone; worst: all that begin so; large: inputs of 300 to 1,000 kB",
  "no-bombs": "       without the bombs, which take some minutes of their own",
};

function usage(): string {
  const options = Object.entries(OPTIONS).map(([name, what]) => `  --${name} ${what}`);
  const engines = ENGINES.map(({ name }) => name).join(", ");
  return `npm run attack [-- OPTIONS]\n\n${options.join("\n")}\n\nEngines: ${engines}\n`;
}

/** How many inputs, by what was attacked: to read an address takes microseconds, a case or a paper milliseconds. */
function sums(counts: ReadonlyMap<string, number>): string {
  const fileEngines = FILE_ENGINES.map(({ name }) => name);
  const kills = fileEngines.filter((name) => name.startsWith("kill"));
  const races = fileEngines.filter((name) => name.startsWith("races"));
  const kinds: [string, readonly string[]][] = [
    ["what-ifs in addresses", ["what-if"]],
    [
      "cases, models, papers, bibliographies and edits of them",
      [...READER_ENGINES, ...EDIT_ENGINES].map(({ name }) => name),
    ],
    ["of them of 300 to 1,000 kB", LARGE_ENGINES.map(({ name }) => name)],
    ["shapes of 300 kB that are bad for a reader", WORST_ENGINES.map(({ name }) => name)],
    ["requests", [requestsEngine.name]],
    ["kills", kills],
    ["races", races],
    ["calls that fail, and steps with an editor between", fileEngines],
    ["files and cases that unpack to very much", [bombs.name]],
  ];
  const told = new Set<string>();
  return kinds
    .map(([what, names]) => {
      const own = names.filter((name) => !told.has(name));
      for (const name of own) told.add(name);
      const sum = own.reduce((all, name) => all + (counts.get(name) ?? 0), 0);
      return `${String(sum).padStart(9)} ${what}`;
    })
    .join("\n");
}

/** What has an end of its own is tried to the end, however long it takes. */
function isTimed(engine: string): boolean {
  return engine !== "bombs" && !engine.startsWith("worst-");
}
const A_DAY = 24 * 3_600_000;

/** An engine is asked for by its name, or with those like it by what their names begin with: `worst`. */
function isMeant(engine: string, asked: string): boolean {
  return engine === asked || engine.startsWith(`${asked}-`);
}

async function main(): Promise<void> {
  const given = process.argv.slice(2).filter((word) => word.startsWith("-"));
  const wrong = given.find((word) => !Object.hasOwn(OPTIONS, word.slice(2)));
  if (wrong !== undefined) {
    process.stdout.write(usage());
    process.exitCode = wrong === "--help" || wrong === "-h" ? 0 : 2;
    return;
  }
  clearScratch();
  const minutes = Number(argument("minutes") ?? 5);
  const rounds = argument("rounds") === undefined ? undefined : Number(argument("rounds"));
  const seed = Number(argument("seed") ?? Date.now() % 1_000_000);
  const only = argument("only");
  const unknown = (only?.split(",") ?? []).filter(
    (asked) => !ENGINES.some(({ name }) => isMeant(name, asked)),
  );
  if (unknown.length > 0) {
    process.stderr.write(`no engine is called ${unknown.join(", ")}; --help names them\n`);
    process.exitCode = 2;
    return;
  }
  const wanted = ENGINES.filter(({ name }) =>
    only
      ? only.split(",").some((asked) => isMeant(name, asked))
      : !(process.argv.includes("--no-bombs") && name === "bombs"),
  );
  const timed = wanted.filter(({ name }) => isTimed(name));
  const long = rounds === undefined ? `${minutes} minutes` : `${rounds} rounds each`;
  process.stdout.write(`seed ${seed}, ${long}, ${wanted.length} engines\n`);
  const table: string[] = [];
  const counts = new Map<string, number>();
  let found = 0;
  for (const { name } of wanted) {
    const { inputs, inside, findings } = await attackUntil(
      name,
      seed,
      isTimed(name) && rounds === undefined ? (minutes * 60_000) / Math.max(1, timed.length) : A_DAY,
      rounds,
    );
    found += findings.length;
    counts.set(name, inputs);
    table.push(
      `${name.padEnd(14)} ${String(inputs).padStart(9)} inputs  ${String(findings.length).padStart(3)} findings${inside === undefined ? "" : `, ${inside} while it wrote`}`,
    );
    process.stdout.write(`${table.at(-1)}\n`);
    for (const { target, what, input } of findings) {
      process.stdout.write(`  ${target}: ${what}\n`);
      if (!input) continue;
      const file = join(
        FIXTURES,
        `${target}-${createHash("sha256").update(input).digest("hex").slice(0, 10)}.bin`,
      );
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, input);
      process.stdout.write(`  kept as ${file.slice(root.length)}\n`);
    }
  }
  process.stdout.write(`\n${table.join("\n")}\n\n${sums(counts)}\nseed ${seed}: ${found} findings\n`);
  process.exitCode = found > 0 ? 1 : 0;
}

await (process.argv.includes("--alone") ? attackAlone() : main());
