import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { DiskChange } from "../../../src/assessment/index.ts";
import { CaseWatcher } from "../../../src/node/server/watchCase.ts";
import { temporaryFolder } from "../run.ts";

const NAME = "case.yaml";

/** A folder of one file, watched; `meanwhile` happens once the file was read for the first time and nothing else was done. */
async function watched(meanwhile: (write: (text: string) => void) => void) {
  const folder = temporaryFolder();
  const write = (text: string) => writeFileSync(join(folder, NAME), text);
  write("title: one");
  let readings = 0;
  const watcher = new CaseWatcher(folder, async () => {
    const text = readFileSync(join(folder, NAME));
    readings += 1;
    if (readings === 1) meanwhile(write);
    return new Map([[NAME, createHash("sha256").update(text).digest("hex")]]);
  });
  const told: DiskChange[] = [];
  const stop = await watcher.listen((change) => told.push(change));
  return { write, told, stop };
}

test("what is written while somebody listens is told", async () => {
  const { write, told, stop } = await watched(() => undefined);
  write("title: another");
  await expect.poll(() => told.length, { timeout: 20_000 }).toBeGreaterThan(0);
  expect(told[0]!.changed.map(({ name }) => name)).toEqual([NAME]);
  stop();
});

test("a change while the files were first read, taken back later, is told: who asked meanwhile has the text between", async () => {
  const { write, told, stop } = await watched((write) => write("title: between, and longer"));
  write("title: one");
  await expect.poll(() => told.length, { timeout: 20_000 }).toBeGreaterThan(0);
  stop();
});
