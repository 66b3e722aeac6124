import type { SpansFigure as Figure, Fill, Mark } from "../../assessment/index.ts";
import { inDrawingOrder } from "../../page/spans.ts";
import {
  anchorAt,
  BAR,
  BARS_HEIGHT,
  BARS_SAMPLE,
  type BarShape,
  barShape,
  barsShapes,
  labelsOfMarks,
  MARK_PATH,
  MARK_ROW,
  percent,
  sampleShape,
  zeroOf,
} from "../../page/spansHtml.ts";
import { SPANS_STYLE } from "../../page/spansStyle.ts";
import { TakeFigure } from "./take/TakeOut.tsx";

// Handed over as an object: the policy of the page forbids style elements nobody has vouched for.
const look = new CSSStyleSheet();
look.replaceSync(SPANS_STYLE);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, look];

/** The same figure as on the page on paper; here a move can be chosen, and a line may show where the reader is. */
export function SpansFigure({
  figure,
  chosen,
  onChoose,
}: {
  figure: Figure;
  /** Number of the mark that is looked at. */
  chosen?: number | undefined;
  onChoose?: (number: number) => void;
}) {
  const { caption, marks, rows, ticks, legend } = figure;
  const here = marks.items.find(({ number }) => number === chosen)?.at;
  const line = (height: number) =>
    here === undefined ? null : <rect className="here" x={percent(here)} y={0} width={1.5} height={height} />;
  return (
    <TakeFigure title={caption}>
      <figure className="spans">
        <figcaption>{caption}</figcaption>
        {marks.items.length === 0 ? null : (
          <div className="spans-row">
            <span className="spans-label">{marks.label}</span>
            <svg width="100%" height={MARK_ROW.height} role="img" aria-label={marks.says}>
              {labelsOfMarks(marks).map(({ at, text }) => (
                <text key={at} x={percent(at)} y={MARK_ROW.label} textAnchor={anchorAt(at)}>
                  {text}
                </text>
              ))}
              {inDrawingOrder(marks.items).map(({ at, mark, number, says }) => (
                <OneMark
                  key={number}
                  at={at}
                  mark={mark}
                  y={MARK_ROW.middle}
                  says={says}
                  isChosen={number === chosen}
                  onChoose={onChoose && (() => onChoose(number))}
                />
              ))}
            </svg>
          </div>
        )}
        {rows.map(({ label, says, spans, bars }) => (
          <div key={label} className="spans-row">
            <span className="spans-label">{label}</span>
            {bars ? (
              <svg width="100%" height={BARS_HEIGHT} role="img" aria-label={says}>
                <line className="zero" x1="0" x2="100%" y1={zeroOf(bars)} y2={zeroOf(bars)} />
                {barsShapes(bars).map((shape) => (
                  <Measured key={shape.x} shape={shape} />
                ))}
                {line(BARS_HEIGHT)}
              </svg>
            ) : (
              <svg width="100%" height={BAR.height} role="img" aria-label={says}>
                {spans.map((span) => (
                  <Bar key={span.from} shape={barShape(span)} fill={span.fill} />
                ))}
                {line(BAR.height)}
              </svg>
            )}
          </div>
        ))}
        <div className="spans-row">
          <span className="spans-label" />
          <svg width="100%" height={16} aria-hidden="true">
            {ticks.map(({ at, label }) => (
              <g key={at}>
                <rect className="tick" x={percent(at)} y={0} width={1} height={3} />
                <text x={percent(at)} y={14} textAnchor={anchorAt(at)}>
                  {label}
                </text>
              </g>
            ))}
          </svg>
        </div>
        <p className="spans-legend">
          {legend.map((item) => (
            <span key={item.says} className="spans-key">
              <svg width={"fill" in item ? 28 : 14} height={BAR.height} aria-hidden="true">
                {"bars" in item ? (
                  <Measured shape={BARS_SAMPLE} />
                ) : "fill" in item ? (
                  <Bar shape={sampleShape(item.fill)} fill={item.fill} />
                ) : (
                  <OneMark at={0.5} mark={item.mark} y={BAR.middle} />
                )}
              </svg>{" "}
              {item.says}
            </span>
          ))}
        </p>
      </figure>
    </TakeFigure>
  );
}

function Bar({ shape: { x, y, width, height }, fill }: { shape: BarShape; fill: Fill }) {
  if (height === 0) return <line className={fill} x1={percent(x)} x2={percent(x + width)} y1={y} y2={y} />;
  return <rect className={fill} x={percent(x)} y={y} width={percent(width)} height={height} />;
}

function Measured({ shape: { x, y, width, height } }: { shape: BarShape }) {
  return <rect className="measured" x={percent(x)} y={y} width={percent(width)} height={height} />;
}

/** What chooses by pointer is a convenience: the list beside the figure does the same by keyboard. */
function OneMark({
  at,
  mark,
  y,
  says,
  isChosen,
  onChoose,
}: {
  at: number;
  mark: Mark;
  y: number;
  says?: string;
  isChosen?: boolean;
  onChoose?: (() => void) | undefined;
}) {
  return (
    <svg x={percent(at)} y={y} overflow="visible" width={1} height={1} aria-hidden="true">
      {isChosen ? <circle className="ring" r={8} /> : null}
      <path
        className={`${mark}${onChoose ? " leads" : ""}`}
        d={MARK_PATH[mark]}
        {...(onChoose ? { onClick: onChoose } : {})}
      >
        {says === undefined ? null : <title>{says}</title>}
      </path>
    </svg>
  );
}
