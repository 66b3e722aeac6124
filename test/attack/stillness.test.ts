import { expect, test } from "vitest";
import { lookAt, Stillness } from "./stillness.ts";

/** Looks at a process of which this is seen at each, until it is said to hang; the number of looks. */
function looksUntilItHangs(isActive: boolean, ticksALook: number, most = 10_000): number {
  let ticks = 50;
  const stillness = new Stillness(1, () => {
    ticks += ticksALook;
    return { isActive, ticks };
  });
  for (let looks = 1; looks <= most; looks++) if (stillness.hangs()) return looks;
  return most;
}

test("what gets no turn on a busy machine does not hang; what loops or waits for ever does", () => {
  expect(looksUntilItHangs(true, 0)).toBe(10_000);
  expect(looksUntilItHangs(true, 1)).toBe(10_000);
  expect(looksUntilItHangs(true, 100)).toBeLessThan(300);
  expect(looksUntilItHangs(false, 0)).toBeLessThan(300);
});

test("a word begins the count anew", () => {
  const stillness = new Stillness(1, () => ({ isActive: false, ticks: 0 }));
  for (let looks = 0; looks < 1_000; looks++) {
    expect(stillness.hangs()).toBe(false);
    if (looks % 100 === 0) stillness.heard();
  }
});

test("what may work for long without a word is late after half an hour without one", () => {
  let now = 0;
  const stillness = new Stillness(1, undefined, () => now);
  for (now = 0; now < 10_000_000; now += 1_000_000) {
    expect(stillness.isLate()).toBe(false);
    stillness.heard();
  }
  now += 1_000_000;
  expect(stillness.isLate()).toBe(true);
});

test.runIf(process.platform === "linux")("who works is seen to", () => {
  const before = lookAt(process.pid)!;
  const until = process.cpuUsage().user + 50_000;
  while (process.cpuUsage().user < until);
  const after = lookAt(process.pid)!;
  expect(after.isActive).toBe(true);
  expect(after.ticks).toBeGreaterThan(before.ticks);
  expect(lookAt(2 ** 30)).toBeUndefined();
});
