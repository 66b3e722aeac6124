import { proseHtml as prose, safeHtml as safe } from "./escapeHtml.ts";
import type { Fill, Mark, SpansFigure } from "./page.ts";
import { inDrawingOrder, type MarkLabel, markLabels } from "./spans.ts";

/**
 * A figure of spans as shapes: what the page on paper and the workbench both draw, so that they look alike. Places
 * across are shares of the width, so that a bar fills whatever room there is; heights are in pixels.
 */
export const BAR = { height: 14, middle: 7 };
export const MARK_ROW = { height: 26, middle: 19, label: 10 };
/** What a character of a label takes of the width where the figure is narrowest, on a telephone. */
const ROOM = 0.022;

export interface BarShape {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Full: the whole height; partial: less; not: a thin line; unknown: a broken one, which has no height of its own. */
export function barShape({ from, to, fill }: SpansFigure["rows"][number]["spans"][number]): BarShape {
  const height = { full: 12, partial: 8, empty: 2, unknown: 0 }[fill];
  return { x: from, y: BAR.middle - height / 2, width: to - from, height };
}

/** Bars from zero up or down, apart by a line's breadth; `share`: where they stand, from below. */
export const BARS_HEIGHT = 36;

export function barsShapes({ base, items }: Bars): BarShape[] {
  const shown = BARS_HEIGHT - 2;
  return items.map(({ from, to, value }) => ({
    x: from,
    y: 1 + (1 - Math.max(value, base)) * shown,
    width: (to - from) * 0.86,
    // What is nearly zero is no gap.
    height: Math.max(1.5, Math.abs(value - base) * shown),
  }));
}

export function zeroOf({ base }: Bars): number {
  return 1 + (1 - base) * (BARS_HEIGHT - 2);
}

type Bars = NonNullable<SpansFigure["rows"][number]["bars"]>;

/** A sample for the legend. */
export function sampleShape(fill: Fill): BarShape {
  return barShape({ from: 0, to: 1, fill });
}

export const BARS_SAMPLE: BarShape = { x: 0.2, y: 2, width: 0.6, height: 11 };

export function rounded(pixels: number): string {
  return String(Math.round(pixels * 10) / 10);
}

/** Around the point it marks: told apart by shape. */
export const MARK_PATH: Record<Mark, string> = {
  filled: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z",
  hollow: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z",
  // On a disc of its own, as in the PDF: where many dots lie together two strokes are lost among them.
  crossed: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0zM-3.5 -3.5L3.5 3.5M-3.5 3.5L3.5 -3.5",
  barred: "M-4 -2L4 -2M-4 2L4 2",
};

export function labelsOfMarks(marks: SpansFigure["marks"]): MarkLabel[] {
  return markLabels(marks, ROOM);
}

/** Where a label hangs, so that none runs over an end. */
export function anchorAt(at: number): "start" | "middle" | "end" {
  return at < 0.06 ? "start" : at > 0.94 ? "end" : "middle";
}

export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

/** The figure as HTML. */
export function spansAsHtml(figure: SpansFigure): string {
  const { caption, marks, rows, ticks, legend } = figure;
  const bar = ({ x, y, width, height }: BarShape, fill: Fill) =>
    height === 0
      ? `<line class="${fill}" x1="${percent(x)}" x2="${percent(x + width)}" y1="${y}" y2="${y}"/>`
      : `<rect class="${fill}" x="${percent(x)}" y="${y}" width="${percent(width)}" height="${height}"/>`;
  const mark = (at: number, kind: Mark, y: number, says: string) =>
    `<svg x="${percent(at)}" y="${y}" overflow="visible" width="1" height="1"><path class="${kind}" d="${MARK_PATH[kind]}">${says === "" ? "" : `<title>${safe(says)}</title>`}</path></svg>`;
  const row = (label: string, svg: string) =>
    `<div class="spans-row"><span class="spans-label">${label}</span>${svg}</div>`;
  const drawn = (height: number, says: string, inner: string) =>
    `<svg width="100%" height="${height}" ${says === "" ? 'aria-hidden="true"' : `role="img" aria-label="${safe(says)}"`}>${inner}</svg>`;
  const text = (at: number, y: number, words: string) =>
    `<text x="${percent(at)}" y="${y}" text-anchor="${anchorAt(at)}">${safe(words)}</text>`;
  const markRow =
    marks.items.length === 0
      ? ""
      : row(
          prose(marks.label),
          drawn(
            MARK_ROW.height,
            marks.says,
            labelsOfMarks(marks)
              .map((one) => text(one.at, MARK_ROW.label, one.text))
              .join("") +
              inDrawingOrder(marks.items)
                .map(({ at, mark: kind, says }) => mark(at, kind, MARK_ROW.middle, says))
                .join(""),
          ),
        );
  const counted = ({ x, y, width, height }: BarShape) =>
    `<rect class="measured" x="${percent(x)}" y="${rounded(y)}" width="${percent(width)}" height="${rounded(height)}"/>`;
  const lines = rows.map(({ label, says, spans, bars }) =>
    row(
      prose(label),
      bars
        ? drawn(
            BARS_HEIGHT,
            says,
            `<line class="zero" x1="0" x2="100%" y1="${rounded(zeroOf(bars))}" y2="${rounded(zeroOf(bars))}"/>${barsShapes(bars).map(counted).join("")}`,
          )
        : drawn(BAR.height, says, spans.map((span) => bar(barShape(span), span.fill)).join("")),
    ),
  );
  const axis = row(
    "",
    drawn(
      16,
      "",
      ticks
        .map(
          ({ at, label }) =>
            `<rect class="tick" x="${percent(at)}" y="0" width="1" height="3"/>${text(at, 14, label)}`,
        )
        .join(""),
    ),
  );
  const samples = legend.map((item) => {
    const shape =
      "bars" in item
        ? counted(BARS_SAMPLE)
        : "fill" in item
          ? bar(sampleShape(item.fill), item.fill)
          : mark(0.5, item.mark, BAR.middle, "");
    return `<span class="spans-key"><svg width="${"fill" in item ? 28 : 14}" height="${BAR.height}" aria-hidden="true">${shape}</svg> ${prose(item.says)}</span>`;
  });
  return `<figure class="spans"><figcaption>${prose(caption)}</figcaption>
${[markRow, ...lines, axis].filter((one) => one !== "").join("\n")}
<p class="spans-legend">${samples.join(" ")}</p></figure>`;
}
