/**
 * Between pressing and letting go nothing may move on the page, else a click does not arrive where it was aimed: what
 * moves it waits until then.
 */
let isPressed = false;
let waiting: (() => void)[] = [];

if (typeof window !== "undefined") {
  window.addEventListener(
    "pointerdown",
    () => {
      isPressed = true;
    },
    true,
  );
  for (const end of ["pointerup", "pointercancel"])
    window.addEventListener(
      end,
      () => {
        isPressed = false;
        // The click itself comes first.
        setTimeout(() => {
          const due = waiting;
          waiting = [];
          for (const work of due) work();
        });
      },
      true,
    );
}

export function afterPress(work: () => void): void {
  if (isPressed) waiting.push(work);
  else work();
}
