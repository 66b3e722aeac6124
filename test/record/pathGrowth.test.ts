import { expect, test } from "vitest";
import { longPath } from "../../bench/path.ts";
import { observedPath } from "../../src/record/index.ts";

/** Looks at the places of facts, which is what a path does once for each move: a count, not a clock. */
function looks(events: number): number {
  const record = longPath(events);
  let count = 0;
  const counting = {
    ...record,
    placeOf: (...args: Parameters<typeof record.placeOf>) => {
      count += 1;
      return record.placeOf(...args);
    },
  };
  expect(observedPath(counting, record.models[0]!).choices.length).toBe(events - 1);
  return count;
}

test("a path looks at each fact a number of times that does not grow with the record", () => {
  const [small, large] = [looks(200), looks(800)];
  expect(large / small).toBeLessThan(4.5);
});
