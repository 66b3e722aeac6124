import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { covers, dateInWords, formatDay, hasCome, parseDate, parseDay } from "../../src/record/index.ts";

const day = (text: string) => parseDay(text)!;
const span = (text: string) => {
  const date = parseDate(text);
  return date && [date.first, date.last].map((n) => (Number.isFinite(n) ? formatDay(n) : String(n)));
};

describe("a partial date", () => {
  test.each([
    ["1997", "1997-01-01", "1997-12-31"],
    ["2014-03", "2014-03-01", "2014-03-31"],
    ["2016-02", "2016-02-01", "2016-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2021-10-06", "2021-10-06", "2021-10-06"],
    ["2015?", "2015-01-01", "2015-12-31"],
    ["2011-03~", "2011-03-01", "2011-03-31"],
    ["1997-05%", "1997-05-01", "1997-05-31"],
    ["1994-06-22/2014-04-01", "1994-06-22", "2014-04-01"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["2014-XX", "2014-01-01", "2014-12-31"],
    ["2014-03-1X", "2014-03-10", "2014-03-19"],
    ["[1998,1997]", "1997-01-01", "1998-12-31"],
    ["{1997..2000}", "1997-01-01", "2000-12-31"],
    ["[..1984]", "-Infinity", "1984-12-31"],
    ["{1984..}", "1984-01-01", "Infinity"],
    ["/2010", "-Infinity", "2010-12-31"],
    ["1997?/1998~", "1997-01-01", "1998-12-31"],
    ["2014-03-01T23:00:00-05:00", "2014-03-01", "2014-03-01"],
  ])("%s means %s to %s", (text, first, last) => {
    expect(span(text)).toEqual([first, last]);
  });

  test("is open where it says so", () => {
    expect(span("2022/..")).toEqual(["2022-01-01", "Infinity"]);
    expect(span("../2002")).toEqual(["-Infinity", "2002-12-31"]);
  });

  test.each([
    "2014-02-30",
    "2021-06-31",
    "2014-13",
    "2014-00",
    "1997/1996",
    "1900-02-29",
    "yesterday",
    "",
    "20140101",
    "/",
    "2014-21",
    "../..",
    "../",
    "2013/2014/2015",
    "2014-03-01T25:00",
    "-0044-03-15",
    "1997-1998",
    "1997–1998",
    "[]",
    "{..}",
    "[1997,1996-13]",
    "x".repeat(1000),
  ])("%s is refused", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test("answers yes, no or possible when compared with a day", () => {
    const come = (text: string, on: string) => hasCome(parseDate(text)!, day(on));
    expect(come("2015", "2014-12-31")).toBe("no");
    expect(come("2015", "2015-01-01")).toBe("possible");
    expect(come("2015", "2015-12-30")).toBe("possible");
    expect(come("2015", "2015-12-31")).toBe("yes");
    expect(come("2015-06-02", "2015-06-02")).toBe("yes");
    expect(come("2010/2015", "2011-01-01")).toBe("yes");
  });

  test("of two moments covers the days between them", () => {
    const within = (text: string, on: string) => covers(parseDate(text)!, day(on));
    expect(within("2010-01-01/2015", "2012-05-05")).toBe("yes");
    expect(within("2010-01-01/2015", "2015-05-05")).toBe("possible");
    expect(within("2010-01-01/2015", "2016-01-01")).toBe("no");
    expect(within("2022/..", "2030-01-01")).toBe("yes");
  });

  test.each([
    ["2021-10-06", "6 October 2021"],
    ["2014-03", "March 2014"],
    ["2015~", "about 2015"],
    ["1994-01-10/1994-01-11", "10–11 January 1994"],
    ["2022/..", "since 2022"],
  ])("%s reads %s", (text, words) => {
    expect(dateInWords(text)).toBe(words);
  });

  test("agrees with the calendar, day by day", () => {
    const days = fc.integer({ min: -200_000, max: 200_000 });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const text = formatDay(a);
        fc.pre(/^\d{4}-/.test(text));
        expect(parseDay(text)).toBe(a);
        const year = parseDate(text.slice(0, 4))!;
        const inYear = formatDay(b).slice(0, 4) === text.slice(0, 4);
        expect(year.first <= b && b <= year.last).toBe(inYear);
        const expected = year.last <= b ? "yes" : inYear ? "possible" : "no";
        expect(hasCome(year, b)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  test("never throws on any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseDate(text);
      }),
      { numRuns: 1000 },
    );
  });
});
