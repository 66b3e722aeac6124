import { useState } from "react";
import { storageOfTab } from "./remembered.ts";

/**
 * A text being written that is no form of the case: kept for this tab, so that neither another view nor a reload takes
 * it. `forget` once it has served. `where`: what tells it from others of its kind.
 */
export function useWritten(
  where: string,
  begins = "",
): [text: string, write: (text: string) => void, forget: () => void] {
  const name = `detente-written:${where}`;
  const [text, setText] = useState(() => read(name) ?? begins);
  return [
    text,
    (next) => {
      setText(next);
      keep(name, next === begins ? undefined : next);
    },
    () => keep(name, undefined),
  ];
}

function read(name: string): string | undefined {
  try {
    return storageOfTab()?.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(name: string, text: string | undefined): void {
  try {
    if (text === undefined) storageOfTab()?.removeItem(name);
    else storageOfTab()?.setItem(name, text);
  } catch {
    // Then it lasts as long as what shows it.
  }
}
