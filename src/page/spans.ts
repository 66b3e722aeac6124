import { neutralise } from "./neutralise.ts";
import type { Fill, Mark, SpansFigure } from "./page.ts";

/** What the writers, and the workbench, share when they draw spans of time; all lengths are shares of the width. */

/** Numbers of marks, those too near one another under one label: `3–5`. */
export interface MarkLabel {
  at: number;
  text: string;
}

/** @param room what one character takes of the width */
export function markLabels({ items }: SpansFigure["marks"], room: number): MarkLabel[] {
  const groups: { from: number; to: number; first: number; last: number }[] = [];
  const textOf = ({ first, last }: (typeof groups)[number]) =>
    first === last ? `${first}` : `${first}–${last}`;
  for (const { at, number } of items) {
    const group = groups.at(-1);
    const reach =
      group && (group.from + group.to + (textOf(group).length + `${number}`.length + 1) * room) / 2;
    if (group && at < Math.max(reach!, group.to)) {
      group.to = at;
      group.last = number;
    } else groups.push({ from: at, to: at, first: number, last: number });
  }
  return groups.map((group) => ({ at: (group.from + group.to) / 2, text: textOf(group) }));
}

/** A row cut into equal parts, each with what takes most of it. */
export function binned(spans: SpansFigure["rows"][number]["spans"], bins: number): (Fill | undefined)[] {
  let next = 0;
  return Array.from({ length: bins }, (_, bin) => {
    const [start, end] = [bin / bins, (bin + 1) / bins];
    while (next < spans.length && spans[next]!.to <= start) next += 1;
    const shares = new Map<Fill, number>();
    for (let i = next; i < spans.length && spans[i]!.from < end; i++) {
      const { from, to, fill } = spans[i]!;
      shares.set(fill, (shares.get(fill) ?? 0) + Math.min(to, end) - Math.max(from, start));
    }
    let best: Fill | undefined;
    for (const [fill, share] of shares) if (share > (best === undefined ? 0 : shares.get(best)!)) best = fill;
    return best;
  });
}

/** How a stretch and a mark look where there are only characters. */
const FILL_CHARACTER: Record<Fill, string> = { full: "█", partial: "▒", empty: "─", unknown: "·" };
const MARK_CHARACTER: Record<Mark, string> = { filled: "+", crossed: "x", barred: "=", hollow: "?" };
const WEIGHT: Record<Mark, number> = { filled: 0, barred: 1, hollow: 2, crossed: 3 };

export function legendCharacter(item: SpansFigure["legend"][number]): string {
  if ("bars" in item) return BARS.at(-3)!;
  return "fill" in item ? FILL_CHARACTER[item.fill] : MARK_CHARACTER[item.mark];
}

const BARS = "▁▂▃▄▅▆▇█";

/** Bars as characters, the value of what stands in the middle of each part; blank in a gap. */
function barCharacters({ items }: Bars, width: number): string[] {
  return Array.from({ length: width }, (_, column) => {
    const middle = (column + 0.5) / width;
    const bar = items.find(({ from, to }) => from <= middle && middle < to);
    return bar ? BARS[Math.min(BARS.length - 1, Math.floor(bar.value * BARS.length))]! : " ";
  });
}

type Bars = NonNullable<SpansFigure["rows"][number]["bars"]>;

/** Of several in one place the one that asks most of a reader is drawn over the others. */
export function inDrawingOrder(items: readonly Marked[]): Marked[] {
  return [...items].sort((a, b) => WEIGHT[a.mark] - WEIGHT[b.mark]);
}

type Marked = SpansFigure["marks"]["items"][number];

/** The figure in characters, its axis below; a label stands on the line above its bar. */
export function spansAsLines({ marks, rows, ticks }: SpansFigure, width: number): string[] {
  const placed = (items: readonly { at: number; text: string }[], centred: boolean) => {
    let line = "";
    for (const { at, text } of items) {
      const middle = at * width - (centred ? text.length / 2 : 0);
      const column = Math.min(Math.max(0, Math.floor(middle)), Math.max(0, width - text.length));
      if (column < line.length + (line === "" ? 0 : 1)) continue;
      line = line.padEnd(column) + text;
    }
    return line;
  };
  const symbols = Array.from({ length: width }, () => " ");
  for (const { at, mark } of inDrawingOrder(marks.items))
    symbols[Math.min(width - 1, Math.floor(at * width))] = MARK_CHARACTER[mark];
  return [
    ...(marks.items.length === 0
      ? []
      : [neutralise(marks.label), placed(markLabels(marks, 1.2 / width), true), symbols.join("").trimEnd()]),
    ...rows.flatMap(({ label, spans, bars }) => [
      neutralise(label),
      (bars
        ? barCharacters(bars, width)
        : binned(spans, width).map((fill) => (fill === undefined ? " " : FILL_CHARACTER[fill]))
      )
        .join("")
        .trimEnd(),
    ]),
    placed(
      ticks.map(({ at, label }) => ({ at, text: neutralise(label) })),
      false,
    ),
  ];
}
