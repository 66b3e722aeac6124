import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SpansFigure, writeHtml, writeText } from "../../src/assessment/index.ts";
import { FILLS, MARKS } from "../../src/page/shape.ts";
import { binned, markLabels, spansAsLines } from "../../src/page/spans.ts";
import { spansAsWord } from "../../src/page/spansWord.ts";
import { pageAsWordFile } from "../../src/page/word.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Rows without gaps, marks in the order of time. */
const figures: fc.Arbitrary<SpansFigure> = fc
  .record({
    rows: fc.array(fc.array(fc.tuple(share, fc.constantFrom(...FILLS)), { maxLength: 12 }), { maxLength: 6 }),
    marks: fc.array(fc.tuple(share, fc.constantFrom(...MARKS)), { maxLength: 90 }),
  })
  .map(({ rows, marks }) => ({
    kind: "spans",
    caption: "How things stood",
    ticks: [0, 0.4, 0.8].map((at) => ({ at, label: `${2000 + at * 10}` })),
    marks: {
      label: "Moves",
      says: "In words.",
      items: [...marks]
        .sort(([a], [b]) => a - b)
        .map(([at, mark], i) => ({ at, mark, number: i + 1, says: `Move ${i + 1}` })),
    },
    rows: rows.map((cuts, r) => {
      const sorted = [...cuts].sort(([a], [b]) => a - b);
      if (r % 3 === 2)
        return {
          label: `Row ${r + 1}`,
          says: `Row ${r + 1} in words`,
          spans: [],
          bars: {
            base: 0.5,
            items: sorted.flatMap(([from, fill], i) =>
              fill === "unknown" ? [] : [{ from, to: sorted[i + 1]?.[0] ?? 1, value: 1 - from }],
            ),
          },
        };
      return {
        label: `Row ${r + 1}`,
        says: `Row ${r + 1} in words`,
        spans: sorted.map(([from, fill], i) => ({ from, to: sorted[i + 1]?.[0] ?? 1, fill })),
      };
    }),
    legend: [...FILLS.map((fill) => ({ fill, says: fill })), { bars: true, says: "counted" }],
  }));

describe("a figure of spans", () => {
  test("gives a part of a row what takes most of it", () => {
    const spans = [
      { from: 0, to: 0.3, fill: "unknown" as const },
      { from: 0.3, to: 0.37, fill: "full" as const },
      { from: 0.37, to: 0.9, fill: "empty" as const },
    ];
    expect(binned(spans, 10)).toEqual([
      ...["unknown", "unknown", "unknown"],
      ...["full", "empty", "empty", "empty", "empty", "empty"],
      undefined,
    ]);
    expect(binned(spans, 2)).toEqual(["unknown", "empty"]);
  });

  test("numbers every mark once, and no label runs into the next", () => {
    fc.assert(
      fc.property(figures, ({ marks }) => {
        const room = 0.02;
        const labels = markLabels(marks, room);
        const numbers = labels.flatMap(({ text }) => {
          const [first, last = first] = text.split("–").map(Number);
          return Array.from({ length: last! - first! + 1 }, (_, i) => first! + i);
        });
        expect(numbers).toEqual(marks.items.map(({ number }) => number));
        for (const [i, { at, text }] of labels.entries()) {
          const before = labels[i - 1];
          if (before)
            expect(at - before.at).toBeGreaterThanOrEqual(
              ((before.text.length + text.length) * room) / 2 - 1e-9,
            );
        }
      }),
      { numRuns: 300 },
    );
  });

  test("keeps to its width in a terminal, and says each row in words to who does not see it", () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 40, max: 100 }), (figure, width) => {
        for (const line of spansAsLines(figure, width)) expect(line.length).toBeLessThanOrEqual(width);
        const page = { title: "T", language: "en", blocks: [figure] };
        for (const line of writeText(page, { width }).split("\n"))
          expect(line.length).toBeLessThanOrEqual(width);
        const html = writeHtml(page);
        for (const { says } of figure.rows) expect(html).toContain(`aria-label="${says}"`);
      }),
      { numRuns: 60 },
    );
  });

  test("shows a contradiction where other moves fall on the same place", () => {
    const items = (["crossed", "hollow", "filled", "barred"] as const).map((mark, i) => ({
      at: 0.5,
      mark,
      number: i + 1,
      says: mark,
    }));
    const figure = { marks: { label: "Moves", says: "", items }, rows: [], ticks: [] };
    const line = spansAsLines({ kind: "spans", caption: "", legend: [], ...figure }, 60)[2];
    expect(line!.trim()).toBe("x");
  });

  test("fills every row of Word's table with the same columns", () => {
    fc.assert(
      fc.property(figures, (figure) => {
        expect(pageAsWordFile({ title: "T", language: "en", blocks: [figure] }).length).toBeGreaterThan(0);
        const counts = rowsOfWord(figure).map((row) =>
          [...row.matchAll(/<w:tc>.*?<\/w:tc>/g)].reduce(
            (sum, [cell]) => sum + Number(/gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1),
            0,
          ),
        );
        for (const count of counts) expect(count).toBe(61);
      }),
      { numRuns: 60 },
    );
  });
});

function rowsOfWord(figure: SpansFigure): string[] {
  return [...spansAsWord(figure, 9298, "").matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) => row);
}
