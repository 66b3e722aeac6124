import { neutralise } from "./neutralise.ts";
import type { Fill, Mark, SpansFigure } from "./page.ts";
import { inDrawingOrder, markLabels } from "./spans.ts";
import { visibleWidth } from "./visibleWidth.ts";
import { type Area, drawing, type Shape } from "./wordDrawing.ts";
import { wordParagraph, wordRun } from "./wordXml.ts";

/**
 * A figure of spans as a drawing of Word's own: shapes and text boxes, so that it is sharp in print, set in the letters
 * of the document, and can be edited; all of it stands in words as its alternative text. Lengths are in points.
 */
const LABEL_SHARE = 0.34;
const GAP = 6;
const LINE = 10;
/** Half points; what a letter takes of the width on average, and a line's height, follow from it. */
const SIZE = 16;
const LETTER = 4.1;
const BAR = 8;
const BARS = 24;
const TICKS = 12;
const MARKS = 22;
const SIGN = 6;
/** What one page has room for beside its caption; a longer figure goes on in the next drawing. */
const MOST_HEIGHT = 560;

/** @param captioned the paragraph of its caption; @param number of the figure in the file */
export function spansAsWord(
  figure: SpansFigure,
  textWidth: number,
  captioned: string,
  number: number,
): string {
  const { marks, rows, legend } = figure;
  const width = textWidth / 20;
  const parts = inParts(rows, width);
  return [
    captioned,
    ...parts.map((part, i) => {
      const ofMarks = i === 0 ? marks : { ...marks, items: [] };
      const says = [i === 0 ? marks.says : "", ...part.map((row) => row.says)];
      const { shapes, height } = shapesOf(ofMarks, part, figure.ticks, width);
      return drawing(shapes, { width, height }, neutralise(says.join(" ")).trim(), number * MOST_PARTS + i);
    }),
    wordParagraph(
      legend
        .map((item) =>
          "fill" in item
            ? `${wordRun("\u2003\u2003", `${EDGE}<w:shd w:val="clear" w:color="auto" w:fill="${FILLS[item.fill]}"/>`)}${wordRun(` ${neutralise(item.says)}   `)}`
            : wordRun(`${"bars" in item ? "■" : SIGNS[item.mark]} ${neutralise(item.says)}   `),
        )
        .join(""),
      "Small",
    ),
  ].join("");
}

/** Every drawing of a file has a number of its own. */
const MOST_PARTS = 1_000;

type Row = SpansFigure["rows"][number];

function inParts(rows: readonly Row[], width: number): Row[][] {
  const parts: Row[][] = [[]];
  let height = MARKS + TICKS;
  for (const row of rows) {
    height += heightOf(row, width);
    if (height > MOST_HEIGHT && parts.at(-1)!.length > 0) {
      parts.push([]);
      height = TICKS + heightOf(row, width);
    }
    parts.at(-1)!.push(row);
  }
  return parts;
}

function heightOf({ label, bars }: Row, width: number): number {
  const letters = (LABEL_SHARE * width) / LETTER;
  const lines = Math.max(1, Math.ceil(visibleWidth(neutralise(label)) / letters));
  return Math.max(lines * LINE, bars ? BARS : BAR) + 4;
}

function shapesOf(
  marks: SpansFigure["marks"],
  rows: readonly Row[],
  ticks: SpansFigure["ticks"],
  width: number,
): { shapes: Shape[]; height: number } {
  const left = LABEL_SHARE * width + GAP;
  const room = width - left;
  const shapes: Shape[] = [];
  const label = (text: string, y: number, height: number) =>
    shapes.push(words(text, { x: 0, y, width: LABEL_SHARE * width, height }, "left"));
  const beside = (text: string, at: number, y: number) => {
    const breadth = Math.max(30, text.length * LETTER + 4);
    const x = Math.min(Math.max(left, left + at * room - breadth / 2), width - breadth);
    shapes.push(words(text, { x, y, width: breadth, height: LINE }, alignedAt(at)));
  };
  let y = 0;
  if (marks.items.length > 0) {
    label(marks.label, 0, MARKS);
    for (const { at, text } of markLabels(marks, LETTER / room)) beside(text, at, 0);
    for (const { at, mark } of inDrawingOrder(marks.items))
      shapes.push(...sign(mark, left + at * room, MARKS - SIGN));
    y = MARKS + 2;
  }
  for (const row of rows) {
    const height = heightOf(row, width);
    label(row.label, y, height);
    const middle = y + height / 2;
    if (row.bars) shapes.push(...measured(row.bars, left, middle - BARS / 2 + 1, room));
    for (const { from, to, fill } of row.spans)
      shapes.push({
        ...{ x: left + from * room, y: middle - BAR / 2, width: (to - from) * room, height: BAR },
        fill: FILLS[fill],
        ...(fill === "empty" ? { line: SOFT } : {}),
      });
    y += height;
  }
  for (const { at, label: text } of ticks) beside(neutralise(text), at, y);
  return { shapes, height: y + TICKS };
}

function alignedAt(at: number): "left" | "center" | "right" {
  return at < 0.05 ? "left" : at > 0.95 ? "right" : "center";
}

function words(text: string, area: Area, align: "left" | "center" | "right"): Shape {
  return { ...area, text: { says: neutralise(text), size: SIZE, align } };
}

/** Bars from zero up or down; what is nearly zero is no gap. */
function measured(
  { base, items }: NonNullable<Row["bars"]>,
  left: number,
  top: number,
  room: number,
): Shape[] {
  const height = BARS - 2;
  return [
    { x: left, y: top + (1 - base) * height, width: room, height: 0.4, fill: SOFT },
    ...items.map(({ from, to, value }) => ({
      x: left + from * room,
      y: top + (1 - Math.max(value, base)) * height,
      width: (to - from) * room * 0.86,
      height: Math.max(0.8, Math.abs(value - base) * height),
      fill: SOFT,
    })),
  ];
}

/** Told apart by shape, around the point they mark. */
function sign(mark: Mark, x: number, middle: number): Shape[] {
  const around = { x: x - SIGN / 2, y: middle - SIGN / 2, width: SIGN, height: SIGN };
  if (mark === "filled") return [{ ...around, form: "ellipse", fill: INK }];
  if (mark === "barred")
    return [-1.5, 1.5].map((dy) => ({ ...around, y: middle + dy - 0.5, height: 1, fill: INK }));
  return [
    { ...around, form: mark === "crossed" ? "flowChartSummingJunction" : "ellipse", fill: WHITE, line: INK },
  ];
}

const SIGNS: Record<Mark, string> = { filled: "●", crossed: "⊗", barred: "=", hollow: "○" };
const INK = "1D1D1B";
const SOFT = "55534D";
const WHITE = "FFFFFF";
/** Told apart in grey too. */
const FILLS: Record<Fill, string> = { full: "1F4E5F", partial: "8FB0BC", empty: WHITE, unknown: "DFDBD0" };
const EDGE = '<w:bdr w:val="single" w:sz="4" w:space="0" w:color="C9C5BB"/>';
