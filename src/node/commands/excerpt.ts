import { graphemes, visibleWidth } from "../../page/visibleWidth.ts";
import type { Problem } from "../../record/problem.ts";

/** How much of the line is shown before the words, in UTF-16 units. */
const BEFORE = 24;

/** The words a finding is about, cut out of their line, with a caret under each of their columns. */
export function excerptOf(
  rows: readonly string[],
  { line, column, endLine, endColumn }: Problem,
  width: number,
  /** Where that is, in words. */
  place = "",
): string[] {
  const row = rows[line - 1] ?? "";
  const from = Math.min(column - 1, row.length);
  const to =
    endLine === line && endColumn !== undefined
      ? endColumn - 1
      : endLine === undefined
        ? from + 1
        : row.length;
  const start = boundaryBefore(row, Math.max(0, from - BEFORE));
  const lead = start > 0 ? "…" : "";
  const room = Math.max(20, width - 6 - visibleWidth(place));
  let shown = "";
  let used = 0;
  let before = 0;
  let marked = 0;
  let at = start;
  // No more is cut into letters than could be shown.
  for (const letter of graphemes(row.slice(start, start + 4 * room))) {
    const seen = letter.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (one) =>
      one === "\u200d" ? one : " ",
    );
    const columns = visibleWidth(seen);
    if (used + columns > room) break;
    if (at < from) before += columns;
    else if (at < to) marked += columns;
    shown += seen;
    used += columns;
    at += letter.length;
  }
  const tail = at < row.length ? "…" : "";
  const margin = " ".repeat(visibleWidth(place) + lead.length + before);
  return [`    ${place}${lead}${shown}${tail}`, `    ${margin}${"^".repeat(Math.max(1, marked))}`];
}

/** Not between the halves of a pair, nor before a mark that belongs to the letter before it. */
function boundaryBefore(row: string, at: number): number {
  let index = at;
  while (index > 0 && JOINED.test(row.charAt(index))) index -= 1;
  return index;
}

const JOINED = /^(?:[\udc00-\udfff]|\p{M}|\u200d)/u;
