import { type ReactNode, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ShownEvent, ShownFormat, ShownRecord } from "../../../questions/shownRecord.ts";
import { ANSWERED_AS, AXES } from "../../../record/axes.ts";
import type { FormatStatus } from "../../../record/index.ts";
import { useNames } from "../../parts/names.ts";
import { openEntry } from "../../parts/side/open.ts";
import { TakeFigure } from "../../parts/take/TakeOut.tsx";
import { useWords } from "../../parts/words.ts";
import { SHEET_WIDTH, usePrinting } from "../../state/printing.ts";
import { fillOf, type Lanes, ON_PAPER, ON_SCREEN, Patterns } from "./bars.tsx";
import { DaySlider } from "./DaySlider.tsx";
import { dayText } from "./days.ts";
import { EventLane } from "./EventLane.tsx";
import type { Row } from "./rows.ts";
import { type Period, placeOf, type Scale, ticksBetween } from "./scale.ts";
import { TimelineLegend } from "./TimelineLegend.tsx";
import { TimelineTable } from "./TimelineTable.tsx";

/** Pixels for the names beside the bars and the gap between them, as record.css has it for paper. */
const NAMES_ON_PAPER = 172;
/** With more rows than these only those in sight are drawn, in a frame that scrolls. */
const MOST_DRAWN = 60;
/** Drawn beyond both ends of the frame, so that none is missing while it scrolls. */
const BEYOND = 8;

/** Formats as bars on three axes with the events under them, a slider for the day, and the same as a table. */
export function Timeline(props: {
  shown: ShownRecord;
  rows: readonly Row[];
  events: readonly ShownEvent[];
  period: Period;
  day: number;
  status: readonly FormatStatus[];
  chosen: ShownEvent | undefined;
  onChoose(event: ShownEvent): void;
  onMove(day: number): void;
  onSettle(day: number): void;
  /** Between the figure and its table. */
  children: ReactNode;
}) {
  const { app, record: words } = useWords();
  const { rows, period, day, status } = props;
  const isPrinting = usePrinting();
  const lanes = isPrinting ? ON_PAPER : ON_SCREEN;
  const frame = useRef<HTMLDivElement>(null);
  const holder = useRef<HTMLDivElement>(null);
  const [onScreen, setWidth] = useState(0);
  const [isTaken, setTaken] = useState(false);
  const [seen, setSeen] = useState({ top: 0, height: 900 });
  const [told, setTold] = useState<string>();
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry!.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const width = isPrinting ? SHEET_WIDTH - NAMES_ON_PAPER : onScreen;
  const scale: Scale = { ...period, width };
  const ticks = ticksBetween(period.from, period.to, Math.max(2, Math.floor(width / 75)), app.locale);
  const isLong = rows.length > MOST_DRAWN && !isPrinting && !isTaken;
  const first = isLong ? Math.max(0, Math.floor(seen.top / lanes.row) - BEYOND) : 0;
  const last = isLong
    ? Math.min(rows.length, Math.ceil((seen.top + seen.height) / lanes.row) + BEYOND)
    : rows.length;
  const statusOf = new Map(status.map((one) => [one.id, one]));
  const toldOf = told === undefined ? undefined : statusOf.get(told);
  const drawn = rows.slice(first, last);
  return (
    <>
      <TakeFigure title={words.timeline} onTake={(is) => flushSync(() => setTaken(is))}>
        <TimelineLegend />
        {/* Told beside the frame, since no other way is in sight of pointer and keyboard alike. */}
        <div
          ref={frame}
          className={isLong ? "timeline is-long" : "timeline"}
          onScroll={({ currentTarget }) =>
            setSeen({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })
          }
        >
          <div className="timeline-line timeline-axis">
            {/* What the names and the words beside them are. */}
            <span className="timeline-head">
              <span>{words.format}</span>
              <span className="timeline-now">{words.axes.operation}</span>
            </span>
            <div ref={holder}>
              <DaySlider
                from={period.from}
                to={period.to}
                day={day}
                onMove={props.onMove}
                onSettle={props.onSettle}
              />
              <svg className="timeline-ticks" width={width} height={16} aria-hidden="true">
                {ticks.map(({ day: tick, label }) => (
                  <text key={tick} x={placeOf(scale, tick)} y={12} textAnchor="middle">
                    {label}
                  </text>
                ))}
              </svg>
            </div>
          </div>
          <div className="timeline-line">
            <ul className="timeline-formats" aria-label={words.timeline}>
              {first > 0 ? <li aria-hidden="true" style={{ height: first * lanes.row }} /> : null}
              {drawn.map((row) =>
                "heading" in row ? (
                  <li key={row.heading} className="timeline-heading" style={{ height: lanes.row }}>
                    {row.heading}
                  </li>
                ) : (
                  <FormatName
                    key={row.format.id}
                    format={row.format}
                    height={lanes.row}
                    status={statusOf.get(row.format.id)}
                    onTell={setTold}
                  />
                ),
              )}
              {last < rows.length ? (
                <li aria-hidden="true" style={{ height: (rows.length - last) * lanes.row }} />
              ) : null}
            </ul>
            <div className="timeline-plot" role="img" aria-label={words.timeline}>
              <svg width={width} height={rows.length * lanes.row} aria-hidden="true">
                <Patterns prefix="chart" />
                {ticks.map(({ day: tick }) => (
                  <rect
                    key={tick}
                    className="timeline-grid"
                    x={placeOf(scale, tick)}
                    width={1}
                    height={rows.length * lanes.row}
                  />
                ))}
                {drawn.map((row, i) =>
                  "format" in row ? (
                    <g
                      key={row.format.id}
                      className="timeline-bars"
                      transform={`translate(0 ${(first + i) * lanes.row})`}
                    >
                      <Bars format={row.format} scale={scale} lanes={lanes} />
                    </g>
                  ) : null,
                )}
                <DayLine scale={scale} day={day} height={rows.length * lanes.row} />
              </svg>
            </div>
          </div>
          <div className="timeline-line timeline-events">
            <span>{words.events}</span>
            <EventLane
              events={props.events}
              scale={scale}
              chosen={props.chosen}
              onChoose={props.onChoose}
              dayLine={<DayLine scale={scale} day={day} height={30} />}
            />
          </div>
        </div>
        <p className="timeline-told not-taken small">
          {toldOf ? <Told status={toldOf} day={day} /> : words.timelineHelp}
        </p>
      </TakeFigure>
      {props.children}
      <details>
        <summary>{words.tableOfTimeline}</summary>
        <TimelineTable shown={props.shown} />
      </details>
    </>
  );
}

function FormatName(props: {
  format: ShownFormat;
  height: number;
  status: FormatStatus | undefined;
  onTell(id: string | undefined): void;
}) {
  const { record: words } = useWords();
  const names = useNames();
  const { format, status, onTell } = props;
  const { id } = format;
  return (
    <li
      style={{ height: props.height }}
      onPointerEnter={() => onTell(id)}
      onPointerLeave={() => onTell(undefined)}
    >
      <button
        type="button"
        className="linklike"
        dir="auto"
        title={names.format(id)}
        onClick={() => openEntry("format", id)}
        onFocus={() => onTell(id)}
        onBlur={() => onTell(undefined)}
      >
        {names.shortly(format)}
      </button>
      {status ? (
        <span className="timeline-now">
          <span className="visually-hidden">{words.axes.operation}: </span>
          {status.exists === "yes" ? words.short[status.operates] : words.short[status.exists]}
        </span>
      ) : null}
      <span className="lanes not-taken" aria-hidden="true">
        {AXES.map((axis) => (
          <span key={axis}>{words.axes[axis]}</span>
        ))}
      </span>
    </li>
  );
}

/** What the row of a format says on the day, in words. */
function Told({ status, day }: { status: FormatStatus; day: number }) {
  const { record: words } = useWords();
  const names = useNames();
  return (
    <>
      {names.format(status.id)}, {dayText(day)}:{" "}
      {AXES.map((axis) => `${words.axes[axis]}: ${words.short[status[ANSWERED_AS[axis]]]}`).join("; ")}
    </>
  );
}

function Bars({ format, scale, lanes }: { format: ShownFormat; scale: Scale; lanes: Lanes }) {
  const { record: words } = useWords();
  const names = useNames();
  return AXES.flatMap((axis) =>
    format.lifeline[axis].flatMap(({ from, to, answer }) => {
      if (answer === "no" || to < scale.from || from > scale.to) return [];
      const x = placeOf(scale, from);
      return [
        <rect
          key={`${axis} ${from}`}
          x={x}
          width={Math.max(1, placeOf(scale, to + 1) - x)}
          fill={fillOf(answer, "chart")}
          {...lanes.bars[axis]}
        >
          <title>
            {`${names.shortly(format)}: ${words.axes[axis]}: ${words.short[answer]}, ${dayText(from)} – ${dayText(to)}`}
          </title>
        </rect>,
      ];
    }),
  );
}

function DayLine({ scale, day, height }: { scale: Scale; day: number; height: number }) {
  if (day < scale.from || day > scale.to) return null;
  return <rect className="timeline-day" x={placeOf(scale, day) - 1} width={2} height={height} />;
}
