import { useSyncExternalStore } from "react";

/** As in the style sheets: the width of a telephone. */
const NARROW = "(max-width: 40rem)";

export function useNarrow(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener("change", tell);
      return () => query.removeEventListener("change", tell);
    },
    () => window.matchMedia(NARROW).matches,
  );
}
