import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { summarise, type Timing } from "./measure.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "bin/detente.js");

export interface CommandFigure {
  name: string;
  timing: Timing;
  /** Peak memory of the process in MB. */
  memory: number;
  /** Against a bare `node -e 0` in the same run: what a user waits for. */
  ratio: number;
  /** The same of processor time in user mode, which other programs on the machine disturb less. */
  userRatio: number;
}

/** Whole processes, cold: what a user waits for. */
export function benchCommands(runs: number): CommandFigure[] {
  const scratch = mkdtempSync(join(tmpdir(), "detente-bench-"));
  // Peak memory and processor time are asked of the process itself when it ends.
  const probe = join(scratch, "probe.mjs");
  writeFileSync(
    probe,
    'process.on("exit", () => { const used = process.resourceUsage(); process.stderr.write("peak " + used.maxRSS + " user " + used.userCPUTime); });',
  );
  const commands: [string, string[]][] = [
    ["node -e 0", ["-e", "0"]],
    ["detente status", [program, "status", "cases/nato-russia", "--on", "2015-01-01"]],
    [
      "detente solve (96 states, 6 scenarios)",
      [program, "solve", "cases/nato-russia/models/december-2021.yaml"],
    ],
    ["detente check", [program, "check", "cases/nato-russia"]],
    ["detente review", [program, "review", "cases/nato-russia"]],
  ];
  try {
    let floor = 0;
    let userFloor = 0;
    return commands.map(([name, args]) => {
      const times: number[] = [];
      const userTimes: number[] = [];
      let memory = 0;
      for (let run = 0; run < runs; run++) {
        const start = performance.now();
        const { stderr } = spawnSync(process.execPath, ["--import", probe, ...args], {
          cwd: root,
          encoding: "utf8",
        });
        times.push(performance.now() - start);
        userTimes.push(Number(/user (\d+)$/.exec(stderr)?.[1] ?? 0) / 1000);
        memory = Math.max(memory, Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024);
      }
      const timing = summarise(times);
      const user = summarise(userTimes).median;
      if (floor === 0) floor = timing.median;
      if (userFloor === 0) userFloor = user;
      return { name, timing, memory, ratio: timing.median / floor, userRatio: user / userFloor };
    });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
