import { expect, test, vi } from "vitest";
import { faults, publications } from "./faults.ts";
import { killedImports, killedPublications, kills } from "./kill.ts";
import { editorsAtEachStep, racesOfPrograms, racesWithEditors, racesWithReaders } from "./race.ts";

// Thousands of small files, on disks that are now and then slow to answer.
vi.setConfig({ testTimeout: 300_000 });

const seed = Number(process.env.SEED ?? 20211201);

test("whatever the disk does at any step of writing, the old or the new is there, whole", async () => {
  const { tried, found } = await faults({ seed, rounds: 10_000 });
  expect(found).toEqual([]);
  expect(tried).toBeGreaterThan(500);
});

test("a stricter publication broken off at any step shows nothing new beside what it withholds", async () => {
  const { tried, found } = await publications({ seed, rounds: 10_000 });
  expect(found).toEqual([]);
  expect(tried).toBeGreaterThan(200);
});

test("programs that are killed lose nothing they said was saved, mix nothing and leave nothing", async () => {
  const { found, inside } = await kills({ seed, rounds: 45 });
  expect(found).toEqual([]);
  expect(inside).toBeGreaterThan(30);
});

test("a publication that is killed shows nothing new beside what it withholds", async () => {
  const { found } = await killedPublications({ seed, rounds: 24 });
  expect(found).toEqual([]);
});

test("a store of events that is killed in an import holds the old or the new, and the next one leaves nothing", async () => {
  const { found, inside } = await killedImports({ seed, rounds: 6, from: 3 * (seed % 7) });
  expect(found).toEqual([]);
  expect(inside).toBeGreaterThan(2);
});

test("of programs that save the same files at once one is told that it did", async () => {
  const { found } = await racesOfPrograms({ seed, rounds: 40 });
  expect(found).toEqual([]);
});

test("an editor that writes at any step of a save loses no text, and is shown", async () => {
  const { tried, found } = await editorsAtEachStep({ seed, rounds: 10_000 });
  expect(found).toEqual([]);
  expect(tried).toBeGreaterThan(400);
});

test("nor does one that writes beside it", async () => {
  const { found } = await racesWithEditors({ seed, rounds: 40 });
  expect(found).toEqual([]);
});

test("whoever reads meanwhile sees one version, whole", async () => {
  const { found } = await racesWithReaders({ seed, rounds: 30 });
  expect(found).toEqual([]);
});
