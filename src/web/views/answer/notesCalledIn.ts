import type { Block } from "../../../assessment/index.ts";

/** Numbers of the notes that are called in some blocks, each once, in their order. */
export function notesCalledIn(blocks: readonly Block[]): number[] {
  const numbers = new Set<number>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("note" in value && typeof value.note === "number") numbers.add(value.note);
    for (const part of Object.values(value)) visit(part);
  };
  visit(blocks.filter(({ kind }) => kind !== "notes"));
  return [...numbers].sort((a, b) => a - b);
}
