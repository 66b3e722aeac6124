import { describe, expect, test } from "vitest";
import { apartOf, levelsOf } from "../../src/assessment/measuresBeside.ts";
import { trendOf, VOTE_COUNTS, type YearOfVotes } from "../../src/events/index.ts";
import { assessWorkedCase, workedCase } from "./workedCase.ts";

const year = (at: number, same: number, half: number, opposite: number): YearOfVotes => ({
  year: at,
  tally: { same, half, opposite, absent: 0, notMember: 0, noRecord: 0 },
});
const years = (from: number, counts: readonly (readonly [number, number, number])[]) =>
  counts.map(([same, half, opposite], i) => year(from + i, same, half, opposite));

describe("which way agreement moved", () => {
  const low = [10, 20, 70] as const;
  const high = [60, 20, 20] as const;

  test("is told by three years at each end, counted as one", () => {
    const trend = trendOf(years(2000, [low, low, low, high, high, high]))!;
    expect(trend.directions).toEqual({ "share-same": "rises", agree3: "rises" });
    expect([trend.earlier.from, trend.earlier.to, trend.earlier.tally.same]).toEqual([2000, 2002, 30]);
    expect([trend.later.from, trend.later.to, trend.later.tally.same]).toEqual([2003, 2005, 180]);
    // One odd year at an end does not turn it.
    expect(trendOf(years(2000, [low, low, low, high, high, low]))!.directions["share-same"]).toBe("rises");
  });

  test("is not told of five years, nor of years in which hardly anything was voted on", () => {
    expect(trendOf(years(2000, [low, low, low, high, high]))).toBeUndefined();
    expect(trendOf(years(2000, [low, low, low, high, high, [0, 0, 1]]))).toBeUndefined();
  });

  test("is little below five hundredths, and may hang on the measure", () => {
    const before = [30, 40, 30] as const;
    const firmer = [40, 20, 40] as const;
    const trend = trendOf(years(2000, [before, before, before, firmer, firmer, firmer]))!;
    expect(trend.directions).toEqual({ "share-same": "rises", agree3: "steady" });
  });
});

describe("beside the record", () => {
  const low = [10, 20, 70] as const;
  const high = [60, 20, 20] as const;

  test("a planted change of level is found in its year, none in a level that holds, none over a gap", () => {
    const steps = years(2000, [...Array(8).fill(low), ...Array(8).fill(high)]);
    expect(levelsOf(VOTE_COUNTS, steps)).toMatchObject([
      { measure: "share-same", year: 2008, before: 0.1, after: 0.6, penalties: { found: 6, tried: 6 } },
      { measure: "agree3", year: 2008 },
    ]);
    expect(levelsOf(VOTE_COUNTS, years(2000, Array(16).fill(low)))).toEqual([]);
    const apart = steps.filter(({ year }) => year !== 2008);
    expect(levelsOf(VOTE_COUNTS, apart)).toEqual([]);
  });

  test("a format that ceased while votes came nearer is named with its year, and one that began while they parted", () => {
    const record = workedCase();
    const named = (from: number, counts: readonly (readonly [number, number, number])[]) =>
      apartOf(record, VOTE_COUNTS, years(from, counts)).map(
        ({ format, year, direction }) => `${year} ${format} ${direction}`,
      );
    // Russian ships left the operation in 2008; the Council began in 2002.
    expect(named(2005, [low, low, low, high, high, high, high])).toEqual(["2008 active-endeavour rises"]);
    expect(named(1999, [high, high, high, low, low, low, low])).toContain("2002 nrc falls");
    // Of the two of 2008 only the one that went the other way: transit to Afghanistan began.
    expect(named(2005, [high, high, high, low, low, low, low])).toEqual(["2008 isaf-transit falls"]);
    expect(named(2005, [low, low, low, low, low, low, low])).toEqual([]);
  });
});

describe("measures beside the record of the worked case", () => {
  test("hold the published values", () => {
    const { measures } = assessWorkedCase("2021-12-01").json;
    const value = (id: string, of: number, name: string) =>
      measures.find((one) => one.id === id)!.years.find(({ year }) => year === of)!.values[name];
    expect(value("un-votes-rus-usa", 1991, "share-same")).toBeCloseTo(0.243, 3);
    expect(value("un-votes-rus-usa", 2019, "share-same")).toBeCloseTo(0.209, 3);
    expect(value("un-votes-rus-usa", 1991, "agree3")).toBeCloseTo(0.464, 3);
    expect(value("un-votes-rus-usa", 2019, "agree3")).toBeCloseTo(0.291, 3);
    expect(value("un-votes-rus-chn", 1991, "share-same")).toBeCloseTo(0.537, 3);
    expect(value("un-votes-rus-chn", 2019, "share-same")).toBeCloseTo(0.791, 3);
  });

  test.each([
    ["2014-06-01", 2013],
    ["2013-12-31", 2013],
    ["2013-12-30", 2012],
    ["2021-12-01", 2019],
  ])("on %s know no year that was not over: the last is %i", (day, last) => {
    for (const { years } of assessWorkedCase(day).json.measures) expect(years.at(-1)!.year).toBe(last);
  });

  test("are told in one clause of at most 27 words, with what the record did", () => {
    const { json } = assessWorkedCase("2021-12-01");
    const clause = json.measures[0]!.says;
    expect(clause).toBe(
      "From 2010 to 2019 Russia and the United States came to differ more in UN votes, and fewer formats of NATO and Russia operated.",
    );
    expect(clause.split(" ").length).toBeLessThanOrEqual(27);
    // Where the other blocks leave words for it.
    const page = assessWorkedCase("2010-12-01").json;
    expect(page.page.find(({ block }) => block === "sure")!.text).toContain(page.measures[0]!.says);
  });

  test("bear out a claim of kind trend under each measure, over the years it speaks of and the day knows", () => {
    const claim = (id: string, direction: string, fromYear: number, toYear: number) =>
      `  - {id: ${id}, kind: trend, measure: un-votes-rus-chn, direction: ${direction}, fromYear: ${fromYear}, toYear: ${toYear}, says: "They ${direction}.", date: 1995-01-01}`;
    const claims = [
      claim("closer", "rises", 1991, 2019),
      claim("apart", "falls", 1991, 2019),
      claim("short", "rises", 2016, 2019),
    ];
    const record = workedCase((name, text) =>
      name === "measures.yaml" ? `${text}claims:\n${claims.join("\n")}\n` : text,
    );
    const found = (day: string) =>
      Object.fromEntries(
        assessWorkedCase(day, record)
          .json.measures.find(({ id }) => id === "un-votes-rus-chn")!
          .claims.map(({ id, bornOut, to }) => [id, [bornOut["share-same"], bornOut.agree3, to]]),
      );
    expect(found("2021-12-01")).toEqual({
      closer: [true, true, 2019],
      apart: [false, false, 2019],
      short: [null, null, 2019],
    });
    // Four years later than its first: too few to say.
    expect(found("1995-06-01").closer).toEqual([null, null, 1994]);
  });

  test("change nothing of the answer: without them all else is the same", () => {
    const without = workedCase((name, text) => (name === "measures.yaml" ? "measures: []\n" : text));
    expect(without.measures).toEqual([]);
    const rest = (json: ReturnType<typeof assessWorkedCase>["json"]) => {
      const { page, measures, notes, problems, ...others } = json;
      return [others, page.filter(({ block }) => block !== "sure").map(({ text }) => text)];
    };
    expect(rest(assessWorkedCase("2021-12-01", without).json)).toEqual(
      rest(assessWorkedCase("2021-12-01").json),
    );
  });

  test("coded events stand beside votes: by two measures, known when a year is over, and in no answer", () => {
    const rows = Array.from({ length: 12 }, (_, i) => {
      const friendly = i < 6 ? 300 : 120;
      return `      - {date: ${2008 + i}, verbalCooperation: ${friendly}, materialCooperation: 20, verbalConflict: 100, materialConflict: ${i === 11 ? 50 : 40}, goldsteinSum: ${friendly * 2 - 400}, valued: ${friendly + 160}, days: ${i === 11 ? 200 : 365}}`;
    });
    const entry = `  - {id: coded, name: Coded events, a: RUS, b: NATO, data: Made up, licence: CC0, years: []}`;
    const record = workedCase((name, text) =>
      name === "measures.yaml"
        ? `${text}codedMeasures:\n${entry
            .replace("years: []}", "years:")
            .replace("  - {", "  - ")
            .replace(/, (?=[a-z]+:)/g, "\n    ")}\n${rows.join("\n")}\n`
        : text,
    );
    const found = (day: string) =>
      assessWorkedCase(day, record).json.measures.find(({ id }) => id === "coded")!;
    const one = found("2021-12-01");
    expect(one.years.at(-1)).toMatchObject({ year: 2019, days: 200, values: { net: -0.0345 } });
    expect(one.years[0]!.values).toEqual({ net: 0.3913, goldstein: 0.4348 });
    expect(one.trend).toMatchObject({
      earlier: { from: 2010, to: 2012, joint: 1380 },
      directions: { net: "falls", goldstein: "falls" },
      direction: "falls",
    });
    expect(one.says).toMatch(
      /^From 2010 to 2019 what news reported between Russia and NATO grew less friendly, and fewer formats of NATO and Russia operated\.$/,
    );
    expect(found("2016-06-01").years.at(-1)!.year).toBe(2015);
    const rest = ({
      page,
      measures,
      notes,
      problems,
      ...others
    }: ReturnType<typeof assessWorkedCase>["json"]) => others;
    expect(rest(assessWorkedCase("2021-12-01", record).json)).toEqual(
      rest(assessWorkedCase("2021-12-01").json),
    );
  });
});
