import * as Plot from "@observablehq/plot";
import { useEffect, useRef, useState } from "react";
import type { ShownRecord } from "../../../questions/shownRecord.ts";
import type { Axis, FormatStatus } from "../../../record/index.ts";
import { useNames } from "../../parts/names.ts";
import { ScrollRegion } from "../../parts/ScrollRegion.tsx";
import { openEntry } from "../../parts/side/open.ts";
import { TakeFigure } from "../../parts/take/TakeOut.tsx";
import { useWords } from "../../parts/words.ts";
import { dayText, toDate } from "./days.ts";

const AXES: readonly Axis[] = ["existence", "participation", "operation"];
const ROW = 34;
const TOP = 26;
const MARGIN = 6;
/** The row under the formats; no format can be called so. */
const EVENTS = " events";

interface Bar {
  format: string;
  axis: Axis;
  answer: string;
  x1: Date;
  x2: Date;
}

/** Formats as bars on three axes, a line for the day, and the same as a table. */
export function Timeline({
  shown,
  day,
  status,
}: {
  shown: ShownRecord;
  day: number;
  status: readonly FormatStatus[];
}) {
  const { record: words } = useWords();
  const names = useNames();
  const statusOf = new Map(status.map((one) => [one.id, one]));
  return (
    <>
      <TakeFigure title={words.timeline}>
        <Legend />
        <div className="timeline">
          <ul className="timeline-formats" style={{ paddingTop: TOP }}>
            {shown.formats.map(({ id, abbreviation }) => {
              const now = statusOf.get(id);
              return (
                <li key={id} style={{ height: ROW }}>
                  <button
                    type="button"
                    className="linklike"
                    title={names.format(id)}
                    onClick={() => openEntry("format", id)}
                  >
                    {abbreviation ?? names.format(id)}
                  </button>
                  {now ? (
                    <span className="timeline-now">
                      {now.exists === "yes" ? words.short[now.operates] : words.short[now.exists]}
                    </span>
                  ) : null}
                </li>
              );
            })}
            <li style={{ height: ROW }}>{words.events}</li>
          </ul>
          <Chart shown={shown} day={day} />
        </div>
      </TakeFigure>
      <details>
        <summary>{words.tableOfTimeline}</summary>
        <ScrollRegion label={words.tableOfTimeline}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.format}</th>
                {AXES.map((axis) => (
                  <th key={axis} scope="col">
                    {words.axes[axis]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.formats.map(({ id, lifeline }) => (
                <tr key={id}>
                  <th scope="row">{names.format(id)}</th>
                  {AXES.map((axis) => (
                    <td key={axis}>
                      {lifeline[axis]
                        .filter(({ answer }) => answer !== "no")
                        .map(
                          ({ from, to, answer }) =>
                            `${dayText(from)} – ${to === shown.to ? "" : dayText(to)}: ${words.short[answer]}`,
                        )
                        .join("; ") || words.short.no}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </details>
    </>
  );
}

function Legend() {
  const { record: words } = useWords();
  return (
    <div className="timeline-legend">
      <p className="small">{words.timelineHelp}</p>
      <ul aria-label={words.legend}>
        {(["yes", "partly", "possible", "disputed", "unknown"] as const).map((answer) => (
          <li key={answer}>
            <svg width="28" height="10" aria-hidden="true">
              <Patterns prefix={`legend-${answer}`} />
              <rect
                width="28"
                height="10"
                className={`bar bar-${answer}`}
                fill={fillOf(answer, `legend-${answer}`)}
              />
            </svg>
            {words.answers[answer]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is not a plain yes is told by its texture, not by its colour. */
function fillOf(answer: string, prefix: string): string {
  return answer === "yes" ? "var(--accent)" : `url(#${prefix}-${answer})`;
}

function Patterns({ prefix }: { prefix: string }) {
  return (
    <defs>
      <pattern
        id={`${prefix}-partly`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="3" height="6" fill="var(--accent)" />
      </pattern>
      <pattern id={`${prefix}-possible`} width="4" height="4" patternUnits="userSpaceOnUse">
        <circle cx="2" cy="2" r="1" fill="var(--accent)" />
      </pattern>
      <pattern id={`${prefix}-disputed`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 0L6 6M6 0L0 6" stroke="var(--warn)" strokeWidth="1.4" />
      </pattern>
      <pattern id={`${prefix}-unknown`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="1" height="6" fill="var(--soft)" />
      </pattern>
    </defs>
  );
}

function Chart({ shown, day }: { shown: ShownRecord; day: number }) {
  const { app, record: words } = useWords();
  const holder = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry!.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const height = TOP + (shown.formats.length + 1) * ROW + 24;
  useEffect(() => {
    const element = holder.current?.querySelector(".timeline-plot");
    if (!element || width === 0) return;
    const ids = [...shown.formats.map(({ id }) => id), EVENTS];
    const bars = shown.formats.flatMap(({ id, lifeline }) =>
      AXES.flatMap((axis) =>
        lifeline[axis]
          .filter(({ answer }) => answer !== "no")
          .map(
            ({ from, to, answer }): Bar => ({
              format: id,
              axis,
              answer,
              x1: toDate(from),
              x2: toDate(to + 1),
            }),
          ),
      ),
    );
    const plot = Plot.plot({
      className: "detente-plot",
      width,
      height,
      marginLeft: MARGIN,
      marginRight: MARGIN,
      marginTop: TOP,
      marginBottom: 24,
      x: {
        type: "utc",
        domain: [toDate(shown.from), toDate(shown.to + 1)],
        axis: "both",
        ticks: width < 500 ? 4 : 10,
      },
      y: { type: "band", domain: ids, axis: null, padding: 0 },
      marks: [
        Plot.gridX({ strokeOpacity: 0.15, ticks: width < 500 ? 4 : 10 }),
        Plot.ruleY(ids, { y: (id: string) => id, strokeOpacity: 0 }),
        Plot.tickX(
          shown.events.filter(({ kind }) => kind !== "planned"),
          { x: ({ first }) => toDate(first), y: () => EVENTS, stroke: "currentColor", inset: 8 },
        ),
        ...AXES.map((axis, i) =>
          Plot.barX(
            bars.filter((bar) => bar.axis === axis),
            {
              x1: "x1",
              x2: "x2",
              y: "format",
              fill: ({ answer }: Bar) => fillOf(answer, "chart"),
              insetTop: 5 + i * 8,
              insetBottom: ROW - 11 - i * 8,
              fillOpacity: 1,
            },
          ),
        ),
      ],
    });
    const svg = plot instanceof SVGElement ? plot : plot.querySelector("svg");
    svg?.setAttribute("aria-hidden", "true");
    element.replaceChildren(plot);
  }, [shown, width, height]);
  const share = (day - shown.from) / Math.max(1, shown.to + 1 - shown.from);
  return (
    <div ref={holder} className="timeline-chart" role="img" aria-label={words.timeline} style={{ height }}>
      <svg width="0" height="0" className="timeline-patterns" aria-hidden="true">
        <Patterns prefix="chart" />
      </svg>
      <div className="timeline-plot" lang={app.locale} />
      {width > 0 ? (
        <div className="timeline-day" style={{ left: MARGIN + share * (width - 2 * MARGIN) }} />
      ) : null}
    </div>
  );
}
