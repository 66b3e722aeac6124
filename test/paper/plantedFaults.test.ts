import { expect, test } from "vitest";
import { measureArgument } from "../../bench/argument/measure.ts";
import { measurePlants } from "../../bench/faults/measure.ts";

const figures = new Map(measurePlants(7, 2).map((one) => [one.rule, one]));

test.each([
  "note-missing",
  "note-unused",
  "note-empty",
  "note-without-source",
  "reference-not-cited",
  "ibid-dangling",
  "url-cut",
  "url-malformed",
  "url-parts",
  "date-against-address",
  "quotation-page",
  "weak-source",
  "press-for-text",
  "source-before-fact",
  "contradictory-claims",
])("%s finds what was planted for it, wherever it stands", (rule) => {
  const { planted, found } = figures.get(rule)!;
  expect(planted).toBeGreaterThan(0);
  expect(found).toBe(planted);
});

test("what only looks like a fault is taken for one hardly ever", () => {
  const all = [...figures.values()];
  const innocent = all.reduce((sum, one) => sum + one.innocent, 0);
  const alarmed = all.reduce((sum, one) => sum + one.alarmed, 0);
  expect(innocent).toBeGreaterThan(80);
  expect(alarmed).toBeLessThanOrEqual(innocent * 0.03);
});

test("what is seen of an argument is one, in papers the patterns were not made for either", () => {
  for (const { seen, right } of measureArgument("labelled")) expect(right).toBeGreaterThanOrEqual(0.9 * seen);
  // Too few of a kind to be counted apart.
  const others = measureArgument("heldOut");
  const sum = (of: "seen" | "right") => others.reduce((total, one) => total + one[of], 0);
  expect(sum("seen")).toBeGreaterThan(10);
  expect(sum("right")).toBeGreaterThanOrEqual(0.8 * sum("seen"));
});
