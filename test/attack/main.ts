import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bombs } from "./bombs.ts";
import { EDIT_ENGINES } from "./edits.ts";
import { type Attack, type Attacked, type Engine, type Finding, root } from "./engine.ts";
import { FILE_ATTACKS } from "./fileAttacks.ts";
import { READER_ENGINES } from "./readers.ts";
import { requestsEngine } from "./requests.ts";

/*
 * npm run attack [-- --minutes N --seed S --only NAME --no-bombs]: every engine in turn, each in a process of its own,
 * so that one that hangs or takes too much is ended and told. What is found is made small and kept under
 * test/fixtures/attack, from where a test tries it again for ever.
 */

const FIXTURES = join(root, "test/fixtures/attack");
/** Without a word from an engine; the limits of readers are seconds, but a busy machine may let it wait for minutes. */
const STILL_SECONDS = 180;

/** How files are written: each attack in turn, in portions of so many rounds, until the time is up. */
const FILE_ENGINES: readonly Engine[] = Object.entries(FILE_ATTACKS).map(([name, attackFiles]) => ({
  name,
  async attack({ seed, until, report, beat }: Attack & { beat?: (round: number) => void }) {
    let inputs = 0;
    const findings: Finding[] = [];
    for (let part = 0; part === 0 || Date.now() < until; part++) {
      const { tried, found } = await attackFiles({ seed: seed + part, rounds: PORTION });
      inputs += tried;
      beat?.(0);
      for (const what of found) {
        report(`${name}, seed ${seed + part}: ${what}`);
        findings.push({ engine: name, target: name, what: `seed ${seed + part}: ${what}` });
      }
    }
    return { inputs, findings };
  },
}));
const PORTION = 50;

const ENGINES: readonly Engine[] = [
  ...READER_ENGINES,
  ...EDIT_ENGINES,
  requestsEngine,
  ...FILE_ENGINES,
  bombs,
];

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** In the process of its own: one engine, told by name. */
async function attackAlone(): Promise<void> {
  const [name = "", seed, milliseconds, only] = process.argv.slice(process.argv.indexOf("--alone") + 1);
  const engine = ENGINES.find((one) => one.name === name)!;
  let last = 0;
  const attack: Attack & { beat(round: number): void } = {
    seed: Number(seed),
    until: Date.now() + Number(milliseconds),
    rounds: Number.MAX_SAFE_INTEGER,
    ...(only ? { only } : {}),
    report: (line) => process.send!({ line }),
    beat: (round) => {
      if (round !== 0 && Date.now() - last < 1_000 && round % 50 !== 0) return;
      last = Date.now();
      process.send!({ round });
    },
  };
  const attacked = await engine.attack(attack);
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

type Told = {
  line?: string;
  round?: number;
  attacked?: { inputs: number; findings: (Omit<Finding, "input"> & { input?: string })[] };
};

function attackApart(
  engine: string,
  seed: number,
  milliseconds: number,
  only: string | undefined,
): Promise<Attacked> {
  return new Promise((resolve) => {
    const child = fork(
      fileURLToPath(import.meta.url),
      ["--alone", engine, String(seed), String(milliseconds), ...(only ? [only] : [])],
      { execArgv: [...process.execArgv, "--expose-gc"] },
    );
    let round = 0;
    let attacked: Attacked | undefined;
    let heard = Date.now();
    const most = engine === "bombs" ? 30 * 60_000 : STILL_SECONDS * 1_000;
    const watch = setInterval(() => {
      if (Date.now() - heard < most) return;
      attacked = {
        inputs: round,
        findings: [
          { engine, target: engine, what: `hangs at seed ${seed} within 50 rounds after round ${round}` },
        ],
      };
      child.kill("SIGKILL");
    }, 1_000);
    child.on("message", (told: Told) => {
      heard = Date.now();
      if (told.line !== undefined) process.stdout.write(`  ${told.line}\n`);
      round = told.round ?? round;
      if (told.attacked)
        attacked = {
          inputs: told.attacked.inputs,
          findings: told.attacked.findings.map(({ input, ...rest }) => ({
            ...rest,
            ...(input === undefined ? {} : { input: new Uint8Array(Buffer.from(input, "base64")) }),
          })),
        };
    });
    child.on("exit", (code, signal) => {
      clearInterval(watch);
      resolve(
        attacked ?? {
          inputs: round,
          findings: [
            {
              engine,
              target: engine,
              what: `ended with ${code ?? signal} at seed ${seed} within 50 rounds after round ${round}`,
            },
          ],
        },
      );
    });
  });
}

async function main(): Promise<void> {
  const minutes = Number(argument("minutes") ?? 5);
  const seed = Number(argument("seed") ?? Date.now() % 1_000_000);
  const only = argument("only");
  const wanted = ENGINES.filter(({ name }) =>
    only ? only.split(",").includes(name) : !(process.argv.includes("--no-bombs") && name === "bombs"),
  );
  const timed = wanted.filter(({ name }) => name !== "bombs");
  process.stdout.write(`seed ${seed}, ${minutes} minutes, ${wanted.length} engines\n`);
  const table: string[] = [];
  let found = 0;
  for (const { name } of wanted) {
    const { inputs, findings } = await attackApart(
      name,
      seed,
      (minutes * 60_000) / Math.max(1, timed.length),
      undefined,
    );
    found += findings.length;
    table.push(
      `${name.padEnd(14)} ${String(inputs).padStart(9)} inputs  ${String(findings.length).padStart(3)} findings`,
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
  process.stdout.write(`\n${table.join("\n")}\nseed ${seed}: ${found} findings\n`);
  process.exitCode = found > 0 ? 1 : 0;
}

await (process.argv.includes("--alone") ? attackAlone() : main());
