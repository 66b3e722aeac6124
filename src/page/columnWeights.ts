import type { Part } from "./parts.ts";

/** How wide the columns of a table are beside one another, by how much they hold; none is too narrow for a word. */
export function columnWeights(rows: readonly (readonly (readonly Part[])[])[], count: number): number[] {
  return Array.from({ length: count }, (_, i) => {
    const lengths = rows.map((row) => (row[i] ?? []).reduce((sum, { text }) => sum + text.length, 0));
    return Math.sqrt(Math.max(16, ...lengths));
  });
}
