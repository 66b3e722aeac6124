import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  AGREEMENTS,
  agreementSeries,
  byPeriod,
  distanceSeries,
  joint,
  readIdealPoints,
  readRollCalls,
  type State,
  tallyOf,
  UnreadableFile,
} from "../../src/events/index.ts";

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/events/${name}`, import.meta.url), "utf8");
const STATES: State[] = [
  { id: "RUS", names: ["ru", "365", "Russia", "Russian Federation"] },
  { id: "USA", names: ["us", "2", "United States"] },
  { id: "CHN", names: ["cn", "710", "China"] },
];

const valueIn = (text: string, a: string, b: string, measure: keyof typeof AGREEMENTS, year: number) =>
  agreementSeries(byPeriod(readRollCalls(text, STATES).rollCalls, "year"), a, b, measure).find(
    ({ period }) => period === year,
  )!.value;

describe("published values come out of the votes", () => {
  const wide = fixture("unga-votes-wide.tsv");
  test.each([
    ["RUS", "USA", "share-same", 1991, 0.243],
    ["RUS", "USA", "share-same", 2019, 0.209],
    ["RUS", "USA", "agree3", 1991, 0.464],
    ["RUS", "USA", "agree3", 2019, 0.291],
    ["RUS", "CHN", "share-same", 1991, 0.537],
    ["RUS", "CHN", "share-same", 2019, 0.791],
  ] as const)("%s and %s, %s of %i: %f", (a, b, measure, year, published) => {
    expect(valueIn(wide, a, b, measure, year)).toBeCloseTo(published, 3);
    expect(valueIn(wide, b, a, measure, year)).toBeCloseTo(published, 3);
  });

  test("the same from the raw form, a row for each state and vote", () => {
    const raw = fixture("unga-votes-raw-1991.csv");
    expect(readRollCalls(raw, STATES)).toMatchObject({ form: "raw", rows: 296, repeated: 0, faults: [] });
    for (const measure of ["share-same", "agree3"] as const)
      for (const [a, b] of [
        ["RUS", "USA"],
        ["RUS", "CHN"],
      ] as const)
        expect(valueIn(raw, a, b, measure, 1991)).toBe(valueIn(wide, a, b, measure, 1991));
  });

  test("ideal points as published: distance, and a gap where one is missing", () => {
    const read = readIdealPoints(fixture("ideal-points.tsv"), STATES, "year");
    const series = distanceSeries(read, "RUS", "USA");
    expect(series[0]).toMatchObject({ period: 1990, a: { value: -0.1358441, n: 84 }, b: { value: 3.06766 } });
    expect(series[0]!.value).toBeCloseTo(3.2035, 4);
    expect(series.find(({ period }) => period === 1995)).toEqual({
      period: 1995,
      value: null,
      n: 0,
      few: false,
    });
    expect(series).toHaveLength(30);
  });
});

const HEAD = "rcid,ccode,vote,session,date";
const raw = (...rows: string[]) => [HEAD, ...rows].join("\n");

describe("what a vote is", () => {
  test("absent, abstaining, no member and no record are four things", () => {
    const { rollCalls, faults } = readRollCalls(
      raw(
        "1,365,1,46,1991-10-01",
        "1,2,2,46,1991-10-01",
        "2,365,8,46,1991-10-02",
        "2,2,3,46,1991-10-02",
        "3,365,9,46,1991-10-03",
        "3,2,3,46,1991-10-03",
        "4,365,1,46,1991-10-04",
        "5,365,1,46,1991-10-05",
        "5,2,3,46,1991-10-05",
      ),
      STATES,
    );
    expect(faults).toEqual([]);
    expect(tallyOf(rollCalls, "RUS", "USA")).toEqual({
      same: 0,
      half: 1,
      opposite: 1,
      absent: 1,
      notMember: 1,
      noRecord: 1,
    });
  });

  test("a year without joint votes between two with is null, and of few votes it is told", () => {
    const text = raw(
      "1,365,1,46,1991-10-01",
      "1,2,1,46,1991-10-01",
      "2,365,1,48,1993-10-01",
      "2,2,3,48,1993-10-01",
    );
    const series = agreementSeries(
      byPeriod(readRollCalls(text, STATES).rollCalls, "year"),
      "RUS",
      "USA",
      "agree3",
    );
    expect(series.map(({ period, value, n, few }) => [period, value, n, few])).toEqual([
      [1991, 1, 1, true],
      [1992, null, 0, false],
      [1993, 0, 1, true],
    ]);
  });

  test("both measures lie between 0 and 1, the lenient one never below, and order of the states is nothing", () => {
    const votes = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(votes, (list) => {
        const rows = list.flatMap(([a, b], i) => [
          `${i},365,${a},46,1991-10-01`,
          `${i},2,${b},46,1991-10-01`,
        ]);
        const { rollCalls } = readRollCalls(raw(...rows), STATES);
        const tally = tallyOf(rollCalls, "RUS", "USA");
        expect(joint(tally)).toBe(list.length);
        expect(tallyOf(rollCalls, "USA", "RUS")).toEqual(tally);
        const [same, lenient] = [AGREEMENTS["share-same"].of(tally), AGREEMENTS.agree3.of(tally)];
        expect(same).toBeGreaterThanOrEqual(0);
        expect(lenient).toBeGreaterThanOrEqual(same);
        expect(lenient).toBeLessThanOrEqual(1);
        // From the definition: one minus half the mean distance of the votes as numbers.
        const distance = list.reduce((sum, [a, b]) => sum + Math.abs(a - b), 0) / list.length;
        expect(lenient).toBeCloseTo(1 - distance / 2, 12);
      }),
    );
  });
});

describe("a file that is not as it should be", () => {
  test("each row that cannot be counted is told with its place, the others count", () => {
    const { rollCalls, faults, repeated } = readRollCalls(
      raw(
        "1,365,7,46,1991-10-01",
        "1,2,1,46",
        ",2,1,46,1991-10-01",
        "2,2,1,46,10/01/91",
        "3,2,1,46,1991-10-01",
        "3,2,1,46,1991-10-01",
        "3,2,3,46,1991-10-01",
      ),
      STATES,
    );
    expect(faults.map(({ line, column, says }) => `${line}:${column} ${says}`)).toEqual([
      '2:3 "7" is no vote, expected 1, 2, 3, 8, 9 or yes, abstain, no, absent; it is not counted',
      "3:1 found 4 cells, expected 5 as in the head",
      "4:1 the number of the roll call is missing",
      '5:5 "10/01/91" has no year of four digits; the roll call is of no year',
      "8:3 USA voted no here and yes in an earlier row of roll call 3; the first counts",
    ]);
    expect([rollCalls.length, repeated]).toEqual([3, 1]);
  });

  test.each([
    ["", "the file is empty"],
    ["a,b\n1,2\n", 'no column "rcid" in its head (found a, b)'],
    ["rcid,vote\n1,1\n", "no column that names the state"],
    ["rcid\tCHN\n1\tyes\n", "no column for RUS in its head (found rcid, CHN)"],
  ])("%j is refused with what was found", (text, says) => {
    expect(() => readRollCalls(text, STATES)).toThrow(UnreadableFile);
    expect(() => readRollCalls(text, STATES)).toThrow(says);
  });

  test("titles in quotation marks may hold the sign between cells, lines and marks; one nobody closes swallows nothing", () => {
    const text = [
      "rcid;date;descr;RUS;USA;CHN",
      '1;1991-10-01;"A; ""B""\nand more";yes;no;yes',
      '2;1991-10-01;"never closed;yes;yes;yes',
      "3;1991-10-02;plain;no;no;no\r",
    ].join("\n");
    const { rollCalls, faults } = readRollCalls(text, STATES);
    expect(faults).toEqual([]);
    expect(rollCalls.map(({ id, votes }) => [id, votes.get("RUS"), votes.get("USA")])).toEqual([
      ["1", "yes", "no"],
      ["2", "yes", "yes"],
      ["3", "no", "no"],
    ]);
  });
});
