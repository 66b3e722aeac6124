import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";

const STEP = 1.25;
const LEAST = 0.25;
const MOST = 2.5;

export interface Zoom {
  factor: number;
  nearer(): void;
  wider(): void;
  /** All of it in the frame, which is never drawn larger than it is. */
  whole(): void;
}

/** How near a drawing is looked at in its frame; what stands in the middle stays there. `width`: of the drawing at 1. */
export function useZoom(frame: RefObject<HTMLElement | null>, width: number, height: number): Zoom {
  const [factor, setFactor] = useState(1);
  const before = useRef(1);
  const to = useCallback((next: (now: number) => number) => {
    setFactor((now) => Math.min(MOST, Math.max(LEAST, next(now))));
  }, []);
  useLayoutEffect(() => {
    const box = frame.current;
    const ratio = factor / before.current;
    before.current = factor;
    if (!box || ratio === 1) return;
    box.scrollLeft = (box.scrollLeft + box.clientWidth / 2) * ratio - box.clientWidth / 2;
    box.scrollTop = (box.scrollTop + box.clientHeight / 2) * ratio - box.clientHeight / 2;
  }, [frame, factor]);
  return {
    factor,
    nearer: () => to((now) => now * STEP),
    wider: () => to((now) => now / STEP),
    whole: () => {
      const box = frame.current;
      const most = window.innerHeight * 0.8;
      if (box) to(() => Math.min(1, box.clientWidth / width, most / height));
    },
  };
}
