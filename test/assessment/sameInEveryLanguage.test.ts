import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assess,
  type Block,
  type Inline,
  languageCodes,
  languageOf,
  narrate,
  type Page,
} from "../../src/assessment/index.ts";
import { type Case, parseCase, parseDay } from "../../src/record/index.ts";
import { anyCase, DAY } from "./anyCase.ts";
import { workedCase } from "./workedCase.ts";

/**
 * What the annex holds, without its words: which blocks, how many items, and the places each names. Of two languages the
 * page may leave out different things for want of room, and so number its notes otherwise; the annex leaves out none.
 */
function skeletonOf({ annex }: Page): string[] {
  const places = (inlines: readonly Inline[]) =>
    inlines.flatMap((inline) =>
      typeof inline !== "string" && "place" in inline ? [`${inline.place.file}:${inline.place.line}`] : [],
    );
  const of = (block: Block): string => {
    switch (block.kind) {
      case "heading":
        return `heading ${block.id}`;
      case "paragraph":
        return `paragraph ${block.role ?? ""} ${places(block.text)}`;
      case "list":
        return `list ${block.items.map((item) => `• ${places(item)}`).join(" ")}`;
      case "table":
        return `table ${block.rows.map(({ cells }) => cells.map(places).join("|")).join(" / ")}`;
      default:
        return block.kind;
    }
  };
  return annex!.blocks.map(of);
}

function inAll(record: Case, day: string) {
  return languageCodes().map((code) => {
    const assessed = assess(record, { day: parseDay(day)!, folder: "any", language: languageOf(code)! });
    return narrate(assessed, (_, clusters) =>
      clusters.map((cluster) => ({ text: cluster.map(({ id }) => id).join("; "), html: "" })),
    );
  });
}

function expectSame(record: Case, day: string): void {
  const [first, ...others] = inAll(record, day).map(({ page }) => skeletonOf(page));
  expect(first!.length).toBeGreaterThan(5);
  for (const other of others) expect(other).toEqual(first);
}

const worked = workedCase();

describe("the annex in every language", () => {
  test("holds the same blocks, items, notes and places, of any case", () => {
    fc.assert(
      fc.property(anyCase, ({ files }) => expectSame(parseCase(files).case!, DAY)),
      { numRuns: 40 },
    );
  });

  test.each([
    "2000-06-01",
    "2008-12-01",
    "2010-12-01",
    "2014-06-01",
    "2016-06-01",
    "2021-10-15",
    "2021-12-01",
    "2022-01-13",
    "2022-06-01",
    "2025-12-31",
  ])("of the worked case as of %s holds the same", (day) => expectSame(worked, day));
});
