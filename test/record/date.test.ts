import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  covers,
  dateInWords,
  formatDay,
  hasCome,
  isInForce,
  parseDate,
  parseDay,
  wasKnown,
} from "../../src/record/index.ts";
import { nearestDate } from "../../src/record/nearestDate.ts";
import { dates as german } from "../../src/words/de/dates.ts";

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
    ["201X?", "2010-01-01", "2019-12-31"],
    ["20XX~", "2000-01-01", "2099-12-31"],
    ["1950S2", "1900-01-01", "1999-12-31"],
    ["~2014-04", "2014-04-01", "2014-04-30"],
    ["2014-?04-05", "2014-04-05", "2014-04-05"],
    ["201X-02-29", "2012-02-29", "2016-02-29"],
    ["2014-1X", "2014-10-01", "2014-12-31"],
    ["2014-33", "2014-01-01", "2014-03-31"],
    ["2014-25", "2014-03-01", "2014-06-21"],
    ["2014-24", "2013-12-01", "2015-03-21"],
    ["2014-21", "2014-03-01", "2014-12-22"],
    ["2014-41", "2014-07-01", "2014-12-31"],
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
    "2014-42",
    "2014-1X-32",
    "2014-02-3X",
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

  test.each([
    ["2014~", "2013-01-01", "2015-12-31"],
    ["2014?", "2013-01-01", "2015-12-31"],
    ["2014-03~", "2014-02-01", "2014-04-30"],
    ["2014-12%", "2014-11-01", "2015-01-31"],
    ["2014-03-01?", "2014-02-26", "2014-03-04"],
    ["~2014-04", "2013-04-01", "2015-04-30"],
    ["2014-~04", "2014-03-01", "2014-05-31"],
    ["2016-02-29~", "2016-02-26", "2016-03-03"],
    ["2014", "2014-01-01", "2014-12-31"],
    ["201X?", "2009-01-01", "2020-12-31"],
  ])("%s is possible from %s and certain on %s", (text, from, to) => {
    const date = parseDate(text)!;
    expect(hasCome(date, day(from) - 1)).toBe("no");
    expect(hasCome(date, day(from))).toBe(from === to ? "yes" : "possible");
    expect(hasCome(date, day(to) - 1)).toBe("possible");
    expect(hasCome(date, day(to))).toBe("yes");
    // What was known is asked of the span as written.
    expect(wasKnown(date, date.last)).toBe("yes");
    expect(wasKnown(date, date.first - 1)).toBe("no");
  });

  test.each([
    ["2014/..", { "2013-12-31": "no", "2014-06-01": "possible", "2014-12-31": "yes", "2050-01-01": "yes" }],
    [
      "2014/",
      { "2013-12-31": "no", "2014-06-01": "possible", "2015-01-01": "possible", "2050-01-01": "possible" },
    ],
    ["../2014", { "1900-01-01": "yes", "2013-12-31": "yes", "2014-06-01": "possible", "2015-01-01": "no" }],
    [
      "/2014",
      { "1900-01-01": "possible", "2013-12-31": "possible", "2014-12-31": "possible", "2015-01-01": "no" },
    ],
    ["/..", { "1900-01-01": "possible", "2050-01-01": "possible" }],
    [
      "2014/2016",
      { "2014-12-30": "possible", "2015-06-01": "yes", "2016-06-01": "possible", "2017-01-01": "no" },
    ],
    [
      "2014/2016~",
      { "2014-12-31": "yes", "2015-01-02": "possible", "2017-12-31": "possible", "2018-01-01": "no" },
    ],
    [
      "2014-03-18/2014-04-01",
      { "2014-03-17": "no", "2014-03-18": "yes", "2014-04-01": "yes", "2014-04-02": "no" },
    ],
  ])("what lasts %s holds on a day yes, no or possibly", (text, answers) => {
    const date = parseDate(text)!;
    for (const [on, answer] of Object.entries(answers))
      expect([on, isInForce(date, day(on))]).toEqual([on, answer]);
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
    ["2014/", "from 2014, end unknown"],
    ["/2014", "until 2014, start unknown"],
    ["../2014", "until 2014"],
    ["2015?", "perhaps 2015"],
    ["2015%", "perhaps about 2015"],
    ["201X", "the 2010s"],
    ["201X?", "perhaps the 2010s"],
    ["19XX", "1900 to 1999"],
    ["2014-XX", "some month of 2014"],
    ["2014-03-XX", "some day in March 2014"],
    ["2014-XX-XX", "some day in 2014"],
    ["2014-03-1X", "between 10 March 2014 and 19 March 2014"],
    ["201X-04", "April of a year of the 2010s"],
    ["{2014,2016}", "2014 and 2016"],
    ["[2014,2016,2018]", "2014, 2016 or 2018"],
    ["[1998..2000]", "between 1998 and 2000"],
    ["{1998..2000}", "1998 to 2000"],
    ["[..1984]", "1984 or before"],
    ["{1984..}", "1984 and later"],
    ["~2014-04", "about April 2014"],
    ["2014-21", "spring 2014"],
    ["2014-34", "second quarter of 2014"],
    ["2011-03~/2012-04?", "about March 2011 to perhaps April 2012"],
    ["1950S2", "1900 to 1999"],
  ])("%s reads %s", (text, words) => {
    expect(dateInWords(text)).toBe(words);
  });

  test.each([
    ["2014-03-18", "18. März 2014"],
    ["201X?", "vielleicht 2010er Jahre"],
    ["2014/", "ab 2014, Ende unbekannt"],
    ["{2014,2016}", "2014 und 2016"],
    ["2014-22", "Sommer 2014"],
    ["1994-01-10/1994-01-11", "10.–11. Januar 1994"],
  ])("%s reads %s in German", (text, words) => {
    expect(dateInWords(text, german)).toBe(words);
  });

  test("reads in words, with no sign of the notation left, whatever date it is", () => {
    const unit = fc.constantFrom("", "?", "~", "%");
    const moment = fc
      .tuple(
        fc.constantFrom("2014", "201X", "20XX", "XXXX", "1950S2"),
        fc.constantFrom("", "-03", "-XX", "-1X", "-21", "-27", "-36", "-03-05", "-03-XX", "-XX-05", "-03-1X"),
        unit,
      )
      .map((parts) => parts.join(""));
    const date = fc.oneof(
      moment,
      fc
        .tuple(fc.oneof(moment, fc.constantFrom("", "..")), fc.oneof(moment, fc.constantFrom("", "..")))
        .map((ends) => ends.join("/")),
      fc
        .tuple(
          fc.constantFrom("[]", "{}"),
          fc.array(moment, { minLength: 1, maxLength: 3 }),
          fc.constantFrom(",", ".."),
        )
        .map(
          ([[open, shut], members, between]) =>
            `${open}${members.slice(0, between === "," ? 3 : 2).join(between)}${shut}`,
        ),
    );
    fc.assert(
      fc.property(date, fc.constantFrom(undefined, german), (text, words) => {
        fc.pre(parseDate(text) !== undefined);
        expect(dateInWords(text, words)).not.toMatch(/[[\]{}~%?/X]|\.\.|\d-\d|undefined/);
      }),
      { numRuns: 1000 },
    );
  });

  test("of a form the library knows means the days that the library says", () => {
    const digit = fc.constantFrom("0", "1", "2", "3", "X");
    const two = fc.tuple(digit, fc.oneof(digit, fc.constantFrom("5", "9"))).map((digits) => digits.join(""));
    const text = fc
      .tuple(fc.constantFrom("2014", "2016", "201X", "20XX"), fc.option(two), fc.option(two))
      .map((parts) => parts.filter((part) => part !== null).join("-"));
    fc.assert(
      fc.property(text, (written) => {
        const mine = parseDate(written);
        // It is behind in two things: an open day of a month may be none, and days no month has are rolled on.
        fc.pre(mine !== undefined && !/X.*-02-29|-(XX|\dX|X\d)-|X\d|-\dX$|XX-|^20..-[2-4]/.test(written));
        const theirs = edtf(written);
        expect([mine.first, mine.last]).toEqual(
          [theirs.min, theirs.max].map((time) => Math.floor(time / 86_400_000)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["1990s", "write 199X"],
    ["the 1990s", "write 199X"],
    ["1990er Jahre", "write 199X"],
    ["March 2014", "write 2014-03"],
    ["Mar. 2014", "write 2014-03"],
    ["März 2014", "write 2014-03"],
    ["18 March 2014", "write 2014-03-18"],
    ["March 18th, 2014", "write 2014-03-18"],
    ["18. März 2014", "write 2014-03-18"],
    ["12/03/2014", "write 2014-03-12 for 12 March 2014 or 2014-12-03 for 3 December 2014"],
    ["13/03/2014", "write 2014-03-13"],
    ["03/13/2014", "write 2014-03-13"],
    ["12.03.2014", "write 2014-03-12"],
    ["2014-3-1", "write 2014-03-01"],
    ["2014-3", "write 2014-03"],
    ["2014/03/01", "write 2014-03-01"],
    ["20140301", "write 2014-03-01"],
    ["c. 2014", "write 2014~"],
    ["circa 1998", "write 1998~"],
    ["about March 2014", "write 2014-03~"],
    ["2014 (?)", "write 2014?"],
    ["perhaps 2014", "write 2014?"],
    ["2014-2016", "write 2014/2016"],
    ["2014–2016", "write 2014/2016"],
    ["2014-16", "write 2014/2016"],
    ["from March 2014 to May 2016", "write 2014-03/2016-05"],
    ["March to May 2014", "write 2014-03/2014-05"],
    ["since 2014", "write 2014/.."],
    ["2014-", "write 2014/.."],
    ["2014 - present", "write 2014/.."],
    ["until 2014", "write ../2014"],
    ["spring 2014", "write 2014-25 for spring 2014 or 2014-29 for spring 2014 (south)"],
    [
      "spring 1997 to summer 1998",
      "write 1997-25/1998-26 for spring 1997 to summer 1998 or 1997-29/1998-30 for spring 1997 (south) to summer 1998 (south)",
    ],
    ["winter 2001/02", 'write "[2001-12..2002-02]"'],
    ["early 2019", 'write "[2019-01..2019-04]"'],
    ["mid-2019", 'write "[2019-05..2019-08]"'],
    ["late 2019", 'write "[2019-09..2019-12]"'],
    ["mid-February 2019", 'write "[2019-02-11..2019-02-20]"'],
    ["late February 2020", 'write "[2020-02-21..2020-02-29]"'],
    ["early 1990s", 'write "[1990..1993]"'],
    ["end of 2025", "write 2025-12-31 for 31 December 2025 or 2025-12 for December 2025"],
    [
      "Ende Mai 2025",
      'write 2025-05-31 for 31 May 2025 or "[2025-05-21..2025-05-31]" for between 21 May 2025 and 31 May 2025',
    ],
    ["by the end of 2025", "write 2025-12-31 for 31 December 2025 or 2025-12 for December 2025"],
    ["before the end of 2025", 'write 2025-12-31 for 31 December 2025 or "[..2025]" for 2025 or before'],
    ["by 2019", 'write 2019-12-31 for 31 December 2019 or "[..2019]" for 2019 or before'],
    ["before 2019", 'write "[..2018]" for 2018 or before or ../2018 for until 2018'],
    [
      "before 1 March 2019",
      'write "[..2019-02-28]" for 28 February 2019 or before or ../2019-02-28 for until 28 February 2019',
    ],
    ["after March 2019", 'write "[2019-04..]" for April 2019 or later or 2019-04/.. for since April 2019'],
    ["2025-05-07 01:05", "write 2025-05-07"],
    ["7 May 2025, 5 p.m.", "write 2025-05-07"],
    ["2019/20", "write 2019/2020"],
    ["May-July 1999", "write 1999-05/1999-07"],
    ["14-16 July 2001", "write 2001-07-14/2001-07-16"],
    ["July 14-16, 2001", "write 2001-07-14/2001-07-16"],
    ["1998-05-11/28", "write 1998-05-11/1998-05-28"],
    ["1998-05-11/06-02", "write 1998-05-11/1998-06-02"],
    ["first half of 2019", "write 2019-40"],
    ["Q2 2014", "write 2014-34"],
    ["20th century", "write 19XX"],
    ["201x", "write 201X"],
    ["2014-02-30", "February 2014 has 28 days; where the day is not known, write 2014-02"],
    ["2014-31-03", "write 2014-03-31"],
    ["2014-13-45", "there is no month 13; where it is not known, write 2014"],
    ["2014-13", "there is no month 13; where it is not known, write 2014"],
    ["2014 or 2016", 'write "[2014,2016]"'],
    ["5 or 6 March 2014", 'write "[2014-03-05,2014-03-06]"'],
    ["2014 and 2016", 'write "[2014,2016]" for 2014 or 2016 or "{2014,2016}" for 2014 and 2016'],
    ["AD 2014", "write 2014"],
    ["2014-03-06 (Thursday)", "write 2014-03-06"],
    ["not before 2014", 'write "[2014..]"'],
    ["no later than March 2014", 'write "[..2014-03]"'],
    ["summer 2014/15", 'write "[2014-12..2015-02]"'],
    ["2014 to date", "write 2014/.."],
    ["2014-now", "write 2014/.."],
    ["2014 ff.", "write 2014/.."],
    ["1st quarter 2014", "write 2014-33"],
    ["Q1/2014", "write 2014-33"],
    ["2014H1", "write 2014-40"],
    ["2014_03_05", "write 2014-03-05"],
    ["15.IV.2014", "write 2014-04-15"],
    ["pre-2014", 'write "[..2013]" for 2013 or before or ../2013 for until 2013'],
    ["2014-03-05 to 07", "write 2014-03-05/2014-03-07"],
    ["`2014-03`", "write 2014-03"],
    ["20\u200b14-03", "write 2014-03"],
    ["the night of 5 March 2014", "nothing but 5 March 2014 can be read; write 2014-03-05"],
    ["Easter 2014", "nothing but the year can be read; write 2014, or with month and day 2014-MM-DD"],
    ["2014-2015 academic year", undefined],
    ["2014-18-03", "write 2014-03-18"],
    ["1997/1996", "its end lies before its start; write 1996/1997"],
    ["yesterday", "write the day itself, such as 2021-10-06: what is read later has another today"],
    ["", undefined],
  ])("%s is answered with: %s", (text, cure) => {
    expect(parseDate(text)).toBeUndefined();
    expect(nearestDate(text)).toBe(cure);
  });

  test.each([
    ["March 2024", "write 2024-03-31"],
    ["2023 or 2024", "write 2024-12-31"],
    ["end of 2024", "write 2024-12-31"],
    ["5/6 March 2024", "write 2024-03-06"],
    ["since 2024", undefined],
  ])("where a day is asked for, %s is answered with: %s", (text, cure) => {
    expect(nearestDate(text, true)).toBe(cure);
  });

  test("a cure is a date whatever was written", () => {
    const scraps = fc.constantFrom(
      "March",
      "2014",
      "3",
      "/",
      "-",
      " ",
      "to",
      "since",
      "c. ",
      "1990s",
      "?",
      "~",
      "(",
      "..",
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 8 }), (parts) => {
        const form = /^write (\S+)$/.exec(nearestDate(parts.join("")) ?? "")?.[1];
        expect(form === undefined || parseDate(form) !== undefined).toBe(true);
      }),
      { numRuns: 500 },
    );
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

test("days of the calendar are counted as the language's own calendar counts them", () => {
  const day = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const text = date.toISOString().slice(0, 10);
      expect(parseDate(text)!.first).toBe(Math.floor(date.getTime() / 86_400_000));
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
      const last = new Date(0);
      last.setUTCFullYear(year, month + 1, 0);
      expect(parseDate(text.slice(0, 7))!.last).toBe(Math.floor(last.getTime() / 86_400_000));
    }),
    { numRuns: 500 },
  );
});
