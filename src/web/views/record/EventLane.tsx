import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from "react";
import type { ShownEvent } from "../../../questions/shownRecord.ts";
import { useSaid } from "../../parts/said.tsx";
import { useWords } from "../../parts/words.ts";
import { MARGIN, placeOf, type Scale } from "./scale.ts";

const HEIGHT = 30;

/** Events as marks on one line; the arrow keys step from one to the next, the pointer takes the nearest. */
export function EventLane(props: {
  events: readonly ShownEvent[];
  scale: Scale;
  chosen: ShownEvent | undefined;
  onChoose(event: ShownEvent): void;
  dayLine: ReactNode;
}) {
  const { record: words } = useWords();
  const said = useSaid();
  const told = (event: ShownEvent) => `${event.inWords}: ${said(event).text}`;
  const [near, setNear] = useState<ShownEvent>();
  const { events, scale, chosen, onChoose } = props;
  const inSight = events.filter(({ first }) => first >= scale.from && first <= scale.to);
  const index = chosen ? inSight.indexOf(chosen) : -1;
  const nearest = ({ clientX, currentTarget }: MouseEvent<HTMLElement>) => {
    const x = clientX - currentTarget.getBoundingClientRect().left;
    let best: ShownEvent | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const event of inSight) {
      const distance = Math.abs(placeOf(scale, event.first) - x);
      if (distance < least) [best, least] = [event, distance];
    }
    return least <= 3 * MARGIN ? best : undefined;
  };
  const onKey = (event: KeyboardEvent) => {
    const to =
      event.key === "ArrowRight" || event.key === "ArrowUp"
        ? index + 1
        : event.key === "ArrowLeft" || event.key === "ArrowDown"
          ? (index < 0 ? inSight.length : index) - 1
          : event.key === "Home"
            ? 0
            : event.key === "End"
              ? inSight.length - 1
              : undefined;
    const next = to === undefined ? undefined : inSight[to];
    if (!next) return;
    event.preventDefault();
    onChoose(next);
  };
  // Many events share a pixel: one mark says as much.
  const places = new Set(inSight.map(({ first }) => Math.round(placeOf(scale, first))));
  return (
    <div
      className="event-lane"
      role="slider"
      tabIndex={0}
      aria-label={words.step.lane}
      aria-valuemin={0}
      aria-valuemax={inSight.length}
      aria-valuenow={index + 1}
      aria-valuetext={chosen ? told(chosen) : words.step.none}
      title={near ? told(near) : undefined}
      onKeyDown={onKey}
      onClick={(event) => {
        const found = nearest(event);
        if (found) onChoose(found);
      }}
      onPointerMove={(event) => setNear(nearest(event))}
    >
      <svg width={scale.width} height={HEIGHT} aria-hidden="true">
        {[...places].map((x) => (
          <rect key={x} className="event-mark" x={x} y={8} width={1} height={14} />
        ))}
        {props.dayLine}
        {chosen && index >= 0 ? (
          <circle className="event-chosen" cx={placeOf(scale, chosen.first)} cy={15} r={6} />
        ) : null}
      </svg>
    </div>
  );
}
