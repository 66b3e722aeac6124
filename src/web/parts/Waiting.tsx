import { type ReactNode, useEffect, useState } from "react";
import { useWords } from "./words.ts";

/** Said only when it takes long enough to be noticed; then also for how long it has been. */
export function Waiting({
  text,
  onCancel,
  children,
}: {
  text?: string;
  onCancel?: () => void;
  /** Said when it takes longer still. */
  children?: ReactNode;
}) {
  const { app } = useWords();
  const [isShown, setIsShown] = useState(false);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), 200);
    const count = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => {
      clearTimeout(timer);
      clearInterval(count);
    };
  }, []);
  return (
    <div className="waiting" role="status">
      {isShown ? (
        <>
          <span className="waiting-mark" aria-hidden="true" />
          {text ?? app.working}
          {/* Seen, not read out every second. */}
          {seconds >= 3 ? <span aria-hidden="true"> {app.since(seconds)}</span> : null}
          {onCancel ? (
            <button type="button" onClick={onCancel}>
              {app.cancel}
            </button>
          ) : null}
          {seconds >= 1 ? children : null}
        </>
      ) : null}
    </div>
  );
}
