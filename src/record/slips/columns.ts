import { columnOfName, contentAfter, contentBefore, indentOf, isContent } from "./line.ts";
import type { Repair } from "./repair.ts";

/** The line in another column: that of its neighbours, or one of those that hold it, the nearest first. */
export function indentation(lines: readonly string[], at: number): Repair[] {
  const line = lines[at]!;
  const content = line.trimStart();
  if (content === "") return [];
  const own = line.length - content.length;
  const isEntry = content.startsWith("-");
  const columns = new Set<number>();
  const neighbours = [contentBefore(lines, at), contentAfter(lines, at)];
  for (const neighbour of neighbours) {
    if (neighbour === undefined) continue;
    const dash = indentOf(neighbour);
    const name = columnOfName(neighbour);
    for (const column of isEntry ? [dash] : [name, dash, name + 2]) columns.add(column);
  }
  for (const column of columnsAbove(lines, at, isEntry)) columns.add(column);
  columns.delete(own);
  const nearest = [...columns].sort((a, b) => Math.abs(a - own) - Math.abs(b - own));
  return nearest.map((column) => ({
    line: " ".repeat(column) + content,
    message:
      column === 0
        ? `this line is indented by ${spaces(own)}; let it begin at the edge`
        : goesOnWithText(lines, at, column)
          ? goesOnAbove(column)
          : `this line is indented by ${spaces(own)}, its neighbours by ${column}; indent it alike`,
    from: own,
    to: line.length,
    isGuess: true,
  }));
}

/** Of a line that belongs to the text above. */
export const GOES_ON_ABOVE = "this line goes on with the text above";

export function goesOnAbove(column: number): string {
  return `${GOES_ON_ABOVE}; indent it further than the name of its field, by ${column} spaces`;
}

/** It is no field and no entry, and in that column it belongs to the text of the field above. */
function goesOnWithText(lines: readonly string[], at: number, column: number): boolean {
  if (/^\s*(?:-(?: |$)|["']?[A-Za-z][\w-]*["']?:(?: |$)|[[\]{}])/.test(lines[at]!)) return false;
  const above = contentBefore(lines, at);
  return above !== undefined && columnOfName(above) < column;
}

/** Columns of the lines above that hold this one or stand beside it: of entries for an entry, of names for a name. */
function columnsAbove(lines: readonly string[], at: number, isEntry: boolean): number[] {
  const columns: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let i = at - 1; i >= 0 && least > 0; i--) {
    const line = lines[i]!;
    if (!isContent(line) || indentOf(line) >= least) continue;
    least = indentOf(line);
    if (/^\s*-/.test(line) === isEntry) columns.push(least);
  }
  return columns;
}

export function spaces(count: number): string {
  return `${count} ${count === 1 ? "space" : "spaces"}`;
}
