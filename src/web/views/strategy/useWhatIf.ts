import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { WhatIfEdit } from "../../../assessment/index.ts";
import { readWhatIf, writeWhatIf } from "../../../assessment/whatIfText.ts";
import { LIMITS } from "../../../record/index.ts";
import { select, useAddress } from "../../state/address.ts";

export interface WhatIf {
  edits: WhatIfEdit[];
  /** One step, of one edit or several. */
  make(edits: readonly WhatIfEdit[]): void;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  reset: (() => void) | undefined;
}

interface History {
  past: WhatIfEdit[][];
  edits: WhatIfEdit[];
  future: WhatIfEdit[][];
}

/** What is longer would not be read from an address, and is kept in the page only. */
const LONGEST_IN_ADDRESS = LIMITS.whatIf.bytes;

/** The edits of the view, with undo and redo, kept in the address so that a what-if can be linked. */
export function useWhatIf(): WhatIf {
  const { query } = useAddress();
  const inAddress = query.if ?? "";
  const written = useRef(inAddress);
  const [history, setHistory] = useState<History>(() => ({
    past: [],
    edits: readWhatIf(inAddress),
    future: [],
  }));
  const current = useRef(history);
  // An address that this view did not write was followed: a link, or back and forward.
  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    const followed: History = { past: [], edits: readWhatIf(inAddress), future: [] };
    current.current = followed;
    setHistory(followed);
  }, [inAddress]);
  const go = useCallback((next: History) => {
    current.current = next;
    setHistory(next);
    const text = writeWhatIf(next.edits);
    written.current = text.length > LONGEST_IN_ADDRESS ? "" : text;
    select({ if: written.current, ...(written.current === "" ? { made: "" } : {}) }, { replace: true });
  }, []);
  const make = useCallback(
    (made: readonly WhatIfEdit[]) => {
      const { past, edits } = current.current;
      if (made.length > 0) go({ past: [...past, edits], edits: [...edits, ...made], future: [] });
    },
    [go],
  );
  return useMemo(() => {
    const { past, edits, future } = history;
    return {
      edits,
      make,
      undo:
        past.length > 0 || edits.length > 0
          ? () => {
              const before = past.at(-1) ?? edits.slice(0, -1);
              go({ past: past.slice(0, -1), edits: before, future: [edits, ...future] });
            }
          : undefined,
      redo:
        future.length > 0
          ? () => go({ past: [...past, edits], edits: future[0]!, future: future.slice(1) })
          : undefined,
      reset: edits.length > 0 ? () => go({ past: [...past, edits], edits: [], future: [] }) : undefined,
    };
  }, [history, go, make]);
}
