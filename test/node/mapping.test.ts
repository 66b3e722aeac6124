import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readMapping } from "../../src/node/store/mapping.ts";
import { scratchFolder } from "../scratch.ts";

const MAPPING = `dataset: ged
title: UCDP GED
dates: YYYY-MM-DD
columns: {id: id, date: date_start, source: side_a, target: side_b, quad: 4}
ignored: [year]
`;

const folder = scratchFolder();
afterAll(() => rmSync(folder, { recursive: true }));

describe("a slip in a mapping is told at its place, with what is meant", () => {
  test.each([
    ["ignored:", "ignore:", ':5:1: unknown field "ignore", did you mean "ignored"?'],
    ["YYYY-MM-DD", "DD.MM.YYYY", ':3:8: dates: found "DD.MM.YYYY", expected one of: YYYY-MM-DD, YYYYMMDD'],
    ["quad: 4", "quad: 5", ":4:75: quad: expected a quad class: 1, 2, 3 or 4"],
    ["[year]", "year", ':5:10: ignored: found "year", expected a list: [year]'],
    ["{id: id, date:", "{id: id, day:", ':4:19: unknown field "day", did you mean "date"?'],
  ])("%s written %s", async (right, wrong, says) => {
    const file = join(folder, "mapping.yaml");
    writeFileSync(file, MAPPING.replace(right, wrong));
    await expect(readMapping(file)).rejects.toThrow(says);
  });
});
