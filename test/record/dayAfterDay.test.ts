import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDay } from "../../src/record/date.ts";
import { namesNothingFrom } from "../../src/record/datesInText.ts";
import { type Case, caseAsOf, checkCase, type Problem, parseCase, parseDay } from "../../src/record/index.ts";
import { rootsOf } from "../../src/record/nouns/roots.ts";
import { shapeOf } from "../../src/record/nouns/shape.ts";
import { allNouns } from "../../src/record/nouns/table.ts";
import { worked } from "../edit/cases.ts";
import { sample } from "./laterAdditions.ts";

/** All that a view shows and leaves out, with the places it answers for. */
function shown(record: Case, day: number) {
  const { case: view, leftOut, withoutCitation } = caseAsOf(record, day);
  const roots = [...rootsOf(view)].map(({ entry, value, noun }) => ({
    noun,
    value,
    place: view.placeOf(entry),
    places: Object.entries(value).map(([name, field]) =>
      Array.isArray(field) ? field.map((_, i) => view.placeOf(entry, name, i)) : view.placeOf(entry, name),
    ),
  }));
  return {
    roots,
    leftOut: leftOut.map(({ counted, id, place }) => ({ counted, id, place })),
    withoutCitation,
    models: view.models.map(({ entry, file }) => [entry, file]),
  };
}

/** A case of its own is one nothing was asked of before. */
function expectTheSame(record: Case, days: readonly number[]) {
  for (const day of days) expect(shown(record, day), formatDay(day)).toEqual(shown({ ...record }, day));
}

test("the worked case as of a day is the same after any other day", () => {
  const record = parseCase(worked).case!;
  const day = fc.integer({ min: parseDay("1989-01-01")!, max: parseDay("2027-01-01")! });
  fc.assert(
    fc.property(fc.array(day, { minLength: 2, maxLength: 5 }), (days) => expectTheSame(record, days)),
    { numRuns: 8, seed: 3 },
  );
});

test("a view as of a day finds no lack that the whole case does not have", () => {
  const { case: record, problems } = parseCase(worked);
  const placed = (found: readonly Problem[]) =>
    found.map(({ rule, file, line }) => `${rule} ${file}:${line}`);
  const whole = new Set(placed(checkCase(record!)));
  // Counted of a file's facts, which are fewer; of one speech beside which others stand later; of a date whose other
  // readings are of later works.
  const OF_LATER = /^(?:unverified|evidence-kind|lifecycle) /;
  for (const day of ["1995-02-15", "1999-09-01", "2008-12-01", "2014-06-01", "2021-12-01", "2022-06-01"]) {
    const found = placed(caseAsOf(record!, parseDay(day)!).problems(problems));
    expect(
      found.filter((one) => !whole.has(one) && !OF_LATER.test(one)),
      day,
    ).toEqual([]);
    expect(found.length, day).toBeGreaterThan(0);
  }
});

const DATES = ["1999", "2004-05", "2011-03-04", "2012-01-01/2014-02-03", "2013/..", "2015~", "201X", "2030"];

test("generated cases as of a day are the same after any other day", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...DATES), { minLength: 12, maxLength: 12 }),
      fc.array(fc.constantFrom("says 2012.", "until 3 May 2013", "2014–16", "nothing"), {
        minLength: 4,
        maxLength: 4,
      }),
      fc.option(fc.constantFrom("2009-01-01", "2013-05-05"), { nil: undefined }),
      fc.array(fc.integer({ min: parseDay("1998-01-01")!, max: parseDay("2032-01-01")! }), {
        minLength: 2,
        maxLength: 8,
      }),
      (dates, words, asOf, days) => expectTheSame(generated(dates, words, asOf), days),
    ),
    { numRuns: 40, seed: 5 },
  );
});

/** A case with an entry of every noun and a claim of every kind, each naming others. */
function generated(dates: readonly string[], words: readonly string[], asOf: string | undefined): Case {
  const lists: Record<string, unknown[]> = {};
  let turn = 0;
  for (const [name, { list, in: where, schema }] of allNouns()) {
    if (where !== "record") continue;
    const shape = shapeOf(schema);
    const forms = shape.kind === "choice" ? shape.options : [shape];
    lists[list] = forms.map((form, i) => {
      const date = dates[turn % dates.length]!;
      const word = words[turn % words.length]!;
      turn += 1;
      const entry = sample(
        form,
        { date, word: "w", ids: { source: "source-0" }, isFull: turn % 2 === 0 },
        name,
      );
      return {
        ...(entry as object),
        id: `${name}-${i}`,
        ...(name === "event" || name === "claim" ? { says: word } : {}),
      };
    });
  }
  const head = {
    title: "T",
    question: "Q?",
    parties: ["actor-0", "B"],
    ...(asOf === undefined ? {} : { asOf }),
  };
  return parseCase(new Map([["case.yaml", JSON.stringify({ ...head, ...lists })]])).case!;
}

const YEAR = /(?<![\p{L}\p{N}])(?:19|20|21)\d\d(?![\p{L}\p{N}])/gu;

test("a text names something ahead until the last day it names, and never again", () => {
  for (const [text, day] of [
    ["no date", -Infinity],
    ["in 2014", parseDay("2014-01-01")!],
    ["on 3 May 2014", parseDay("2014-05-03")!],
    ["2014-03", parseDay("2014-03-01")!],
    ["from 2021–25", parseDay("2025-01-01")!],
    ["2012 and March 4, 2014 and 2013", parseDay("2014-03-04")!],
    ["5.6.2014 in 2014", parseDay("2014-06-05")!],
    ["a14", -Infinity],
  ] as const)
    expect(namesNothingFrom(text), text).toBe(day);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("in 2014", "2015", "by 3 May 2014", "2013–16", "1999-12"), { maxLength: 4 }),
      (parts) => {
        const text = parts.join(", ");
        const years = [...text.matchAll(YEAR)].map(([year]) => Number(year));
        const from = namesNothingFrom(text);
        if (years.length > 0) expect(from).toBeGreaterThanOrEqual(parseDay(`${Math.max(...years)}-01-01`)!);
        // The whole says as much as the part that looks furthest.
        expect(from).toBe(parts.reduce((last, part) => Math.max(last, namesNothingFrom(part)), -Infinity));
      },
    ),
    { seed: 9 },
  );
});
