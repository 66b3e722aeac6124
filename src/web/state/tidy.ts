import type { Data, Entry } from "../../edit/index.ts";

/** Without what was left empty: an empty text is no text, an empty group none at all. */
export function tidy(value: Data | undefined): Data | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (Array.isArray(value)) {
    const kept = value.map(tidy).filter((item): item is Data => item !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  if (typeof value === "object") {
    const kept = Object.entries(value).flatMap(([name, item]) => {
      const tidied = tidy(item);
      return tidied === undefined ? [] : [[name, tidied] as const];
    });
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
  }
  return value;
}

export function tidyEntry(value: Entry): Entry {
  const tidied = tidy(value);
  return typeof tidied === "object" && tidied !== null && !Array.isArray(tidied) ? tidied : {};
}
