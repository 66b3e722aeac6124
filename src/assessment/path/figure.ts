import type { Fill, Mark, SpansFigure } from "../../page/page.ts";
import { binned } from "../../page/spans.ts";
import type { PageWords } from "../../words/index.ts";
import type { JudgedChoice, ObservedSpans } from "../findings/onRecord.ts";
import { timeAxis } from "../timeAxis.ts";
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
  const { at, ticks } = timeAxis(from, to, date);
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
    ticks,
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
