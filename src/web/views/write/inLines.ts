import type { Data } from "../../../edit/index.ts";

/** A value as its file would have it, roughly: it is looked at, not read back. */
export function inLines(value: Data, indent = ""): string {
  if (Array.isArray(value))
    return value.map((item) => `${indent}- ${inLines(item, `${indent}  `).trimStart()}`).join("\n");
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .map(([name, item]) =>
        typeof item === "object" && item !== null
          ? `${indent}${name}:\n${inLines(item, `${indent}  `)}`
          : `${indent}${name}: ${String(item)}`,
      )
      .join("\n");
  return String(value);
}
