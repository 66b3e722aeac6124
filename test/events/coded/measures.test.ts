import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Cell,
  type CoveredPeriod,
  cameoCodes,
  changePoints,
  netOfPair,
  periodOf,
  quadOf,
  searchCodes,
  seriesRows,
  together,
  triadPeriods,
} from "../../../src/events/index.ts";

/** The same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

describe("changes of level", () => {
  const planted = (levels: readonly (readonly [number, number])[], seed: number, noise = 1) => {
    const random = seeded(seed);
    return levels.flatMap(([mean, length]) => Array.from({ length }, () => mean + noise * normal(random)));
  };

  test.each([1, 2, 3, 4, 5])(
    "are found where they were planted, within a step, and are stable (seed %i)",
    (seed) => {
      const { points } = changePoints(
        planted(
          [
            [0, 60],
            [4, 40],
            [-2, 80],
          ],
          seed,
        ),
      );
      for (const at of [60, 100])
        expect(points.find((point) => Math.abs(point.at - at) <= 1)?.stability).toBeGreaterThan(0.8);
      expect(points[0]!.before).toBeCloseTo(0, 0);
      expect(points.at(-1)!.after).toBeCloseTo(-2, 0);
    },
  );

  test("of two hundred series of noise alone one in twenty shows any, and none a stable one", () => {
    const found = Array.from(
      { length: 200 },
      (_, seed) => changePoints(planted([[0, 120]], seed + 10)).points,
    );
    expect(found.filter((points) => points.length > 0).length).toBeLessThanOrEqual(10);
    expect(found.flat().filter(({ stability }) => stability > 0.8)).toEqual([]);
  });

  test("are none in a level line, and none in what is too short; scale is nothing", () => {
    expect(changePoints(Array.from({ length: 50 }, () => 0.3)).points).toEqual([]);
    expect(changePoints([0, 0, 0, 9, 9]).points).toEqual([]);
    const values = planted(
      [
        [0, 30],
        [5, 30],
      ],
      7,
    );
    const places = (list: readonly number[]) => changePoints(list).points.map(({ at }) => at);
    expect(places(values.map((value) => value / 1000 + 3))).toEqual(places(values));
  });
});

const period = (name: string, covered = 30, world = 1000): CoveredPeriod => ({
  period: name,
  days: 30,
  covered,
  files: covered,
  expected: null,
  world,
});
const cell = (
  at: string,
  source: string,
  target: string,
  quad: 1 | 2 | 3 | 4,
  count: number,
  sum: number | null,
): Cell => ({
  period: at,
  source,
  target,
  quad,
  count,
  goldsteinSum: sum,
  valued: sum === null ? 0 : count,
});

describe("rows of a series", () => {
  const cells = [
    cell("2020-01", "RUS", "USA", 1, 3, 4.5),
    cell("2020-01", "RUS", "USA", 4, 1, -10),
    cell("2020-01", "USA", "RUS", 3, 4, null),
    cell("2020-02", "RUS", "USA", 1, 9, 9),
  ];
  const rows = seriesRows(
    cells,
    [period("2020-01"), period("2020-02", 0), period("2020-03")],
    [
      ["RUS", "USA"],
      ["USA", "RUS"],
    ],
  );

  test("keep the direction; a period without coverage has none, and one without events has zeros", () => {
    expect(new Set(rows.map(({ period }) => period))).toEqual(new Set(["2020-01", "2020-03"]));
    expect(
      rows
        .filter(({ period }) => period === "2020-03")
        .map(({ count, goldsteinMean, share, net }) => [count, goldsteinMean, share, net]),
    ).toEqual(Array.from({ length: 8 }, () => [0, null, null, null]));
  });

  test("have means, shares, net cooperation and counts for ten thousand", () => {
    expect(rows[0]).toEqual({
      period: "2020-01",
      source: "RUS",
      target: "USA",
      quad: 1,
      count: 3,
      valued: 3,
      goldsteinMean: 1.5,
      goldsteinSum: 4.5,
      share: 0.75,
      ofPair: 0.375,
      perWorld: 30,
      net: 0.5,
    });
    expect(rows[6]).toMatchObject({
      source: "USA",
      quad: 3,
      count: 4,
      goldsteinMean: null,
      goldsteinSum: null,
      net: -1,
    });
  });

  test("of several actors as one are the sums, whatever the order", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom("A", "B", "C"),
            fc.integer({ min: 1, max: 50 }),
            fc.integer({ min: -100, max: 100 }),
          ),
        ),
        (list) => {
          const all = list.map(([source, count, tenths]) => cell("2020", source, "X", 1, count, tenths / 10));
          const sum = together(all, [["A", "B", "C"]]);
          expect(sum.reduce((n, { count }) => n + count, 0)).toBe(all.reduce((n, { count }) => n + count, 0));
          expect(sum.length).toBeLessThanOrEqual(1);
          if (sum[0])
            expect(sum[0].goldsteinSum).toBeCloseTo(
              all.reduce((n, one) => n + one.goldsteinSum!, 0),
              6,
            );
        },
      ),
    );
  });

  test("make the net of a pair; a gap is null", () => {
    expect(netOfPair(cells, [period("2020-01"), period("2020-02", 0)], "USA", "RUS")).toEqual([
      { period: "2020-01", value: -0.25, n: 8 },
      { period: "2020-02", value: null, n: 0 },
    ]);
  });
});

test("a triad is balanced where its signs multiply to plus, and is neither where a pair has no sign", () => {
  const told = triadPeriods(
    ["a", "b", "c", "d"],
    [
      [0.5, 0.5, 0.5, 0.5],
      [0.5, -0.5, -0.5, 0.05],
      [0.5, -0.5, 0.5, null],
    ],
  );
  expect(told.map(({ signs, balanced }) => [signs, balanced])).toEqual([
    [[1, 1, 1], true],
    [[1, -1, -1], true],
    [[1, -1, 1], false],
    [[1, 0, null], null],
  ]);
});

test.each([
  ["2020-12-31", "2020-W53"],
  ["2021-01-03", "2020-W53"],
  ["2021-01-04", "2021-W01"],
  ["2018-12-31", "2019-W01"],
])("%s is in week %s", (day, week) => {
  expect(periodOf(day, "week")).toBe(week);
  expect(periodOf(day, "quarter")).toBe(`${day.slice(0, 4)}-Q${day.slice(5, 7) === "12" ? 4 : 1}`);
});

describe("codes", () => {
  test("of CAMEO are 317, each of a quad class and below a root", () => {
    const codes = [...cameoCodes().values()];
    expect(codes).toHaveLength(317);
    for (const { code, name } of codes) {
      expect(cameoCodes().has(code.slice(0, 2))).toBe(true);
      expect([quadOf(code) !== undefined, name !== ""]).toEqual([true, true]);
    }
    expect([cameoCodes().get("016"), cameoCodes().get("010")]).toMatchObject([
      { gdelt: -2, icews: -5 },
      { gdelt: 0 },
    ]);
  });

  test.each([
    ["expelled the diplomats", /^16[67]|^16/],
    ["signed an agreement", "057"],
    ["imposed sanctions", "163"],
    ["ceasefire declared", "0871"],
    ["halt negotiations", "164"],
    ["threaten military force", "138"],
    ["190", "190"],
  ])("%s: the first is %s", (words, code) => {
    expect(searchCodes(words, 3)[0]!.code).toMatch(new RegExp(code));
  });

  test("nothing is found for words that no name has", () => {
    expect(searchCodes("xylophone", 3)).toEqual([]);
  });
});
