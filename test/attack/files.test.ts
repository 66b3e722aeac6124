import { expect, test } from "vitest";
import { faults, publications } from "./faults.ts";

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
