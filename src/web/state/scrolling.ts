/*
 * Where on the page the reader was goes with each step of the browser's history, so that back, forward and a reload lead
 * to the same lines. The browser's own memory comes too early: a view is laid out only when it has been worked out.
 */

const REST_MILLISECONDS = 150;
/** A view that takes longer begins at its top. */
const MOST_MILLISECONDS = 30_000;

let saving: ReturnType<typeof setTimeout> | undefined;
let restoring: (() => void) | undefined;

interface Kept {
  scroll?: number;
}

export function keepScrolling(): void {
  window.history.scrollRestoration = "manual";
  window.addEventListener("scroll", () => {
    if (restoring) return;
    const { href } = window.location;
    clearTimeout(saving);
    saving = setTimeout(() => {
      if (window.location.href !== href || restoring) return;
      keepScroll();
    }, REST_MILLISECONDS);
  });
  window.addEventListener("popstate", restore);
  restore();
}

/** With the step of the history that the reader is at. */
export function keepScroll(): void {
  window.history.replaceState({ ...(window.history.state as Kept | null), scroll: window.scrollY }, "");
}

/** As soon as the page is long enough, unless the reader moves before. */
function restore(): void {
  restoring?.();
  clearTimeout(saving);
  const { scroll } = (window.history.state as Kept | null) ?? {};
  if (scroll === undefined) {
    // A step that a link has just begun.
    keepScroll();
    return;
  }
  const observer = new ResizeObserver(() => {
    if (document.documentElement.scrollHeight < scroll + window.innerHeight) return;
    window.scrollTo(0, scroll);
    end();
  });
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const moved of MOVES) window.removeEventListener(moved, end);
    restoring = undefined;
  };
  const timer = setTimeout(end, MOST_MILLISECONDS);
  for (const moved of MOVES) window.addEventListener(moved, end);
  restoring = end;
  // The view that is left is still there; it is not the one to be scrolled.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => restoring === end && observer.observe(document.body)),
  );
}

const MOVES = ["wheel", "touchmove", "keydown", "pointerdown"] as const;
