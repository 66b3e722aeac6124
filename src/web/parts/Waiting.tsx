import { useEffect, useState } from "react";
import { useWords } from "./words.ts";

/** Said only when it takes long enough to be noticed. */
export function Waiting({ text, onCancel }: { text?: string; onCancel?: () => void }) {
  const { app } = useWords();
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsShown(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting" role="status">
      {isShown ? (
        <>
          <span className="waiting-mark" aria-hidden="true" />
          {text ?? app.working}
          {onCancel ? (
            <button type="button" onClick={onCancel}>
              {app.cancel}
            </button>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
