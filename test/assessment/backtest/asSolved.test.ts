import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openOptions, saidOn } from "../../../src/assessment/backtest/said.ts";
import { standOn } from "../../../src/assessment/stand.ts";
import { type Case, filesNamedIn, observedPath, parseCase, parseDay } from "../../../src/record/index.ts";
import { LEADING_CONCEPTS, scenarioName, solve } from "../../../src/strategy/index.ts";
import { anyCase, DAY } from "../anyCase.ts";

function readCase(folder: string): Case {
  const read = (name: string) => readFileSync(`${folder}/${name}`, "utf8");
  const names = ["case.yaml", ...filesNamedIn(read("case.yaml")).map(({ name }) => name)];
  return parseCase(new Map(names.map((name) => [name, read(name)]))).case!;
}

/** What a backtest says of a day is what solving the model from the status quo of that day says, and nothing beside it. */
function expectAsSolved(record: Case, day: number): void {
  const said = saidOn(record, day, 365);
  const { main, reading, record: known } = standOn(record, day);
  if (!main || main.file.moves) return;
  expect(said.on).toEqual(reading!.on);
  const { solution } = solve(
    { ...main.model, statusQuo: { on: said.on } },
    { concepts: [...LEADING_CONCEPTS] },
  );
  if (!solution) {
    expect(said.improvements).toEqual([]);
    return;
  }
  const same = (on: readonly string[]) => [...on].sort().join() === [...said.on].sort().join();
  const start = solution.states!.find(({ on }) => same(on!))!.id;
  const open = openOptions(observedPath(known, main, { to: day }));
  for (const { types, stability, equilibria } of solution.scenarios) {
    const name = scenarioName({ types });
    const isLeft = said.improvements.some(({ scenarios }) => scenarios.includes(name));
    expect(said.holds[name]).toBe(
      !isLeft || LEADING_CONCEPTS.some((concept) => equilibria![concept]!.includes(start)),
    );
    for (const { id, options } of main.model.decisionMakers) {
      const own = said.improvements.filter((one) => one.decisionMaker === id && one.scenarios.includes(name));
      // Nash stable is who has no move that pays; one that changes only what the record leaves open is not told.
      if (own.length > 0) expect(stability!.nash![id]).not.toContain(start);
      else if (!(options ?? []).some((option) => open.has(option.id)))
        expect(stability!.nash![id]).toContain(start);
      const ids = new Set((options ?? []).map((option) => option.id));
      for (const { changes } of own) {
        expect(changes.every(({ option }) => open.has(option))).toBe(false);
        for (const { option, isOn } of changes) {
          expect(ids).toContain(option);
          expect(said.on.includes(option)).toBe(!isOn);
        }
      }
    }
  }
}

describe("a backtest says of a day what solve says of it", () => {
  test("in any case", () => {
    fc.assert(
      fc.property(anyCase, ({ files }) => expectAsSolved(parseCase(files).case!, parseDay(DAY)!)),
      { seed: 7, numRuns: 60 },
    );
  });

  test.each([
    ["cases/nato-russia", ["2010-12-01", "2021-12-01", "2025-06-01"]],
    ["docs/tutorial", ["2024-01-15"]],
    ["test/fixtures/united-states-iran", ["2025-07-01"]],
  ])("in %s", (folder, days) => {
    for (const day of days) expectAsSolved(readCase(folder), parseDay(day)!);
  });
});
