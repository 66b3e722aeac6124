import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clearScratch, scratchFolder } from "../scratch.ts";

test("folders of runs that were killed are cleared away, those of runs that go on are not", () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  const left = join(tmpdir(), `detente-scratch-${pid}-aB3xYz`);
  mkdirSync(join(left, "inside"), { recursive: true });
  const own = scratchFolder();
  clearScratch();
  expect([existsSync(left), existsSync(own)]).toEqual([false, true]);
  rmSync(own, { recursive: true });
});
