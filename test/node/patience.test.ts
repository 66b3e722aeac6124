import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { Patience } from "../../src/node/patience.ts";

/** How a process ends that is waited for with patience for so many seconds: by itself, or given up. */
function endOf(seconds: number, ...parts: string[]): Promise<string> {
  const child = fork(fileURLToPath(new URL("./waited.ts", import.meta.url)), parts, {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "inherit", "ipc", "pipe"],
  });
  const patience = new Patience(child);
  return new Promise((resolve) => {
    child.once("message", () =>
      patience.begin(seconds, (late) => {
        child.kill("SIGKILL");
        resolve(late);
      }),
    );
    child.once("exit", (code) => {
      patience.end();
      resolve(`exit ${code}`);
    });
  });
}

test.concurrent("a process that works is given up when it has had its seconds of the processor", async () => {
  expect(await endOf(3, "w60000")).toBe("busy");
});

test.concurrent("one that does nothing is given up too", async () => {
  expect(await endOf(4, "r600000")).toBe("still");
});

test.concurrent("one that gets little of the processor is waited for, whatever the clock says", async () => {
  const parts = Array.from({ length: 8 }, () => ["w150", "r850"]).flat();
  expect(await endOf(6, ...parts)).toBe("exit 0");
});
