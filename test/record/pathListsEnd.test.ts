import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CONTENT_RULES, checkCase, parseCase } from "../../src/record/index.ts";

/** An invented dispute whose moves are of May 2014, 10 June 2014, 1 July 2014, 2 April 2017 (two), 15 January 2018. */
const folder = new URL("../fixtures/border/", import.meta.url);
const files = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")] as const);

/** What is said of moves that no list speaks for; `early` and `late` are the lines of the two lists with their days. */
function told(early: string, late: string | undefined, isVariant = false): string[] {
  const edited = new Map(
    files.map(([name, text]): [string, string] => {
      if (name === "early.yaml") return [name, text.replace(/holdsUntil: .*\n/, early)];
      if (name === "late.yaml")
        return [name, text.replace(/asOf: .*\n/, late === undefined ? "" : `asOf: ${late}\n`)];
      if (name === "case.yaml" && isVariant)
        return [name, text.replace("{id: late, ", "{id: late, variantOf: early, ")];
      return [name, text];
    }),
  );
  return checkCase(parseCase(edited).case!, CONTENT_RULES)
    .filter(({ rule }) => rule === "path-lists-end")
    .map(({ file, message }) => `${file}: ${message.replace(/^these priorities speak /, "")}`);
}

const between = (until: string, next: string, moves: number) =>
  `early.yaml: until ${until}, and the next from ${next}; of the moves on record ${moves} came between; state what held then`;

test.each([
  ["2014-01-01", "2015-01-01", [between("2014-01-01", "2015-01-01", 3)]],
  // The list speaks through its last day, so that a move of that day is spoken for, and one of the day after is not.
  ["2014-06-10", "2015-01-01", [between("2014-06-10", "2015-01-01", 1)]],
  ["2014-06-09", "2015-01-01", [between("2014-06-09", "2015-01-01", 2)]],
  // A year holds until its end.
  ["2014", "2017-06", [between("2014", "2017-06-01", 2)]],
  // The next list speaks from its first day on.
  ["2014-01-01", "2014-07-01", [between("2014-01-01", "2014-07-01", 2)]],
  ["2014-07-01", "2015-01-01", []],
  ["2014-01-01", "2014-05-01", []],
])("between a list until %s and one from %s", (until, next, expected) => {
  expect(told(`holdsUntil: "${until}"\n`, `"${next}"`)).toEqual(expected);
});

test("after the last list all moves that came later are counted, and a variant is no next list", () => {
  expect(told('holdsUntil: "2016-01-01"\n', '"2017-01-01"', true)).toEqual([
    "early.yaml: until 2016-01-01, and no later ones follow; of the moves on record 3 came after that; state what held then",
  ]);
});

test("a list without an end leaves no gap", () => {
  expect(told("", '"2015-01-01"')).toEqual([]);
});
