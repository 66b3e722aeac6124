import type { Fill, Mark, SpansFigure } from "../../page/page.ts";
import { binned } from "../../page/spans.ts";
import { formatDay, parseDay } from "../../record/index.ts";
import type { PageWords } from "../../words/index.ts";
import type { JudgedChoice, ObservedSpans } from "../findings/onRecord.ts";
import type { ChoiceVerdict } from "./judgeChoice.ts";

/** How the figure names things: the words of its language, and what a model's options are called. */
export interface FigureNames {
  words: PageWords["sections"]["onRecord"]["figure"];
  date(text: string): string;
  /** "NATO keeps the political channel open". */
  conduct(decisionMaker: string, options: readonly { option: string; isOn: boolean }[]): string;
}

type Is = ObservedSpans["options"][number]["spans"][number]["is"];

const FILL_OF: Record<Is, Fill> = {
  on: "full",
  off: "empty",
  unknown: "unknown",
  partly: "partial",
  possible: "partial",
  disputed: "partial",
};
const MARK_OF: Record<ChoiceVerdict, Mark> = {
  explained: "filled",
  contradicted: "crossed",
  tie: "barred",
  undecided: "hollow",
};

/** The path as a figure: a row for each option over time, and the moves, numbered in their order, with their verdicts. */
export function pathFigure(
  { from, to, options }: ObservedSpans,
  choices: readonly JudgedChoice[],
  { words, date, conduct }: FigureNames,
): SpansFigure {
  const start = parseDay(from)!;
  const days = parseDay(to)! + 1 - start;
  const place = (day: number) => Math.round(Math.min(1, Math.max(0, (day - start) / days)) * 1e5) / 1e5;
  const at = (text: string, after = 0) => place(parseDay(text)! + after);
  const items = choices
    .filter(({ kind }) => kind === "move")
    .map(({ decisionMaker, changes, to: day, verdict }, i) => ({
      at: at(day),
      mark: MARK_OF[verdict],
      number: i + 1,
      says: words.move(i + 1, date(day), conduct(decisionMaker, changes), words.marks[MARK_OF[verdict]]),
    }))
    .slice(-MOST_MARKS);
  const rows = options.map(({ option, decisionMaker, spans }) => {
    const label = conduct(decisionMaker, [{ option, isOn: true }]);
    return {
      label,
      says: words.row(
        label,
        spans.length === 0
          ? [words.unread]
          : spans.map(({ is, from: day }) => words.span(words.is[is], date(day))),
      ),
      spans: thinned(
        spans.length === 0
          ? [{ from: 0, to: 1, fill: FILL_OF.unknown }]
          : spans.map((span) => ({ from: at(span.from), to: at(span.to, 1), fill: FILL_OF[span.is] })),
      ),
    };
  });
  const fills = new Set(rows.flatMap(({ spans }) => spans.map(({ fill }) => fill)));
  const marks = new Set(items.map(({ mark }) => mark));
  return {
    kind: "spans",
    caption: words.caption(date(from), date(to)),
    ticks: ticksBetween(start, start + days - 1).map(({ day, label }) => ({
      at: place(day),
      label: label.length > 4 ? date(label) : label,
    })),
    marks: { label: words.moves, says: items.map(({ says }) => says).join(" "), items },
    rows,
    legend: [
      ...Object.entries(words.fills).flatMap(([fill, says]) =>
        fills.has(fill as Fill) ? [{ fill: fill as Fill, says }] : [],
      ),
      ...Object.entries(words.marks).flatMap(([mark, says]) =>
        marks.has(mark as Mark) ? [{ mark: mark as Mark, says }] : [],
      ),
    ],
  };
}

/** No figure is wide enough to show more, and a page of thousands would be slow. */
const MOST_MARKS = 400;
const MOST_SPANS = 400;

function thinned(spans: Row["spans"]): Row["spans"] {
  if (spans.length <= MOST_SPANS) return spans;
  return binned(spans, MOST_SPANS).flatMap((fill, i) =>
    fill === undefined ? [] : [{ from: i / MOST_SPANS, to: (i + 1) / MOST_SPANS, fill }],
  );
}

type Row = SpansFigure["rows"][number];

const MOST_TICKS = 6;
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Round years; where no two lie within, the first and the last day. */
function ticksBetween(from: number, to: number): { day: number; label: string }[] {
  const year = (day: number) => Number(formatDay(day).slice(0, -6));
  const [first, last] = [year(from), year(to)];
  const step = YEARS.find((one) => (last - first) / one < MOST_TICKS) ?? YEARS.at(-1)!;
  const ticks: { day: number; label: string }[] = [];
  for (let at = Math.ceil((first + 1) / step) * step; at <= last; at += step) {
    const day = parseDay(`${String(at).padStart(4, "0")}-01-01`);
    if (day !== undefined && day > from) ticks.push({ day, label: String(at) });
  }
  return ticks.length >= 2 ? ticks : [from, to].map((day) => ({ day, label: formatDay(day) }));
}
