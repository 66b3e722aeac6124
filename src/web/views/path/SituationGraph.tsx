import { useEffect, useId, useRef, useState } from "react";
import type { Walk } from "../../../questions/walk.ts";
import { TakeFigure } from "../../parts/take/TakeOut.tsx";
import { useWords } from "../../parts/words.ts";
import { SHEET_WIDTH, usePrinting } from "../../state/printing.ts";
import { arrowsOf, BOX, placeBoxes } from "./situationLayout.ts";

/** More than this no reader takes in; the table says the same of one move. */
const MOST_SITUATIONS = 24;

/** The way the parties took through the states, with the move that is looked at. */
export function SituationGraph({
  walk,
  chosen,
  onChoose,
}: {
  walk: Walk;
  chosen: number;
  onChoose(number: number): void;
}) {
  const { path: words } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const arrowId = useId();
  const [seen, setWidth] = useState(0);
  const width = usePrinting() ? Math.min(seen, SHEET_WIDTH) : seen;
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const observer = new ResizeObserver(() => setWidth(box.clientWidth));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  const { situations, moves } = walk;
  if (situations.length > MOST_SITUATIONS) return <p>{words.tooLarge(situations.length)}</p>;
  const placed = placeBoxes(situations.length, width);
  const here = moves[chosen - 1]!;
  return (
    <div ref={frame}>
      <p className="small">{words.graphHelp}</p>
      {width === 0 ? null : (
        <TakeFigure title={words.graphLabel(situations.length, moves.length)}>
          <svg
            className="situations"
            width={placed.width}
            height={placed.height}
            role="img"
            aria-label={words.graphLabel(situations.length, moves.length)}
          >
            <defs>
              <marker
                id={arrowId}
                viewBox="0 0 8 8"
                refX="7"
                refY="4"
                markerUnits="userSpaceOnUse"
                markerWidth="10"
                markerHeight="10"
                orient="auto"
              >
                <path d="M0 0L8 4L0 8z" className="arrow-head" />
              </marker>
            </defs>
            {arrowsOf(moves, placed).map(({ d, label, numbers }) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: a convenience; the buttons above do the same
              <g
                key={d}
                className={`${numbers.length === 0 ? "came-to-show" : "moved"}${numbers.includes(chosen) ? " is-chosen" : ""}`}
                onClick={() => numbers[0] !== undefined && onChoose(numbers[0])}
              >
                <path d={d} markerEnd={`url(#${arrowId})`} />
                <text x={label.x} y={label.y} textAnchor="middle" dominantBaseline="central">
                  {numbers.join(", ")}
                </text>
              </g>
            ))}
            {situations.map(({ letters, inWords }, i) => {
              const { x, y } = placed.centres[i]!;
              const is = i === here.after ? "is-now" : i === here.before ? "was-before" : "";
              return (
                <g key={letters} className={`situation ${is}`}>
                  <rect
                    x={x - BOX.width / 2}
                    y={y - BOX.height / 2}
                    width={BOX.width}
                    height={BOX.height}
                    rx={4}
                  />
                  <text x={x} y={y} textAnchor="middle" dominantBaseline="central">
                    {letters === "" ? words.nothingOn : letters}
                  </text>
                  <title>{inWords}</title>
                </g>
              );
            })}
          </svg>
        </TakeFigure>
      )}
    </div>
  );
}
