import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SpansFigure, writeHtml, writeText } from "../../src/assessment/index.ts";
import { FILLS, MARKS } from "../../src/page/shape.ts";
import { binned, markLabels, spansAsLines } from "../../src/page/spans.ts";
import { spansAsWord } from "../../src/page/spansWord.ts";

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

  test("is a drawing in Word that keeps to its frame and to a page, with all of it in words", () => {
    const long = { maxLength: 60 };
    const many = fc
      .tuple(figures, fc.array(fc.constantFrom("Short", "A label of more than one line ".repeat(4)), long))
      .map(([figure, labels]) => ({
        ...figure,
        rows: [
          ...figure.rows,
          ...labels.map((label, i) => ({ label, says: `More ${i + 1} in words`, spans: [] })),
        ],
      }));
    fc.assert(
      fc.property(many, (figure) => {
        const xml = spansAsWord(figure, 9298, "", 1);
        const drawings = [...xml.matchAll(/<w:drawing>.*?<\/w:drawing>/g)].map(([one]) => one);
        const told = drawings.map((one) => /descr="([^"]*)"/.exec(one)![1]!).join(" ");
        expect(told).toBe(["In words.", ...figure.rows.map(({ says }) => says)].join(" "));
        expect(new Set(drawings.map((one) => /docPr id="(\d+)"/.exec(one)![1])).size).toBe(drawings.length);
        for (const one of drawings) {
          const [width, height] = /extent cx="(\d+)" cy="(\d+)"/.exec(one)!.slice(1).map(Number);
          expect(width).toBe(9298 * 635);
          expect(height).toBeLessThan(600 * 12_700);
          for (const [, x, y, cx, cy] of one.matchAll(
            /off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/g,
          )) {
            // A sign stands around its place, which may be the end.
            expect(Number(x) + Number(cx)).toBeLessThanOrEqual(width! + 4 * 12_700);
            expect(Number(y) + Number(cy)).toBeLessThanOrEqual(height! + 1);
            expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(0);
          }
        }
        const texts = [...xml.matchAll(/<w:txbxContent>.*?<\/w:txbxContent>/g)].map(([one]) =>
          one.replace(/<[^>]*>/g, ""),
        );
        for (const { label } of figure.rows) expect(texts).toContain(label);
      }),
      { numRuns: 60 },
    );
  });
});
