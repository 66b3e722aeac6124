import type { Problem } from "../../record/index.ts";

const BEFORE = 24;

/** The words a finding is about, cut out of their line, with a caret under where it begins. */
export function excerptOf(
  rows: readonly string[],
  { line, column, endLine, endColumn }: Problem,
  width: number,
  /** Where that is, in words. */
  place = "",
): string[] {
  const row = rows[line - 1] ?? "";
  const start = Math.max(0, column - 1 - BEFORE);
  const room = Math.max(20, width - 6 - place.length);
  const shown = row.slice(start, start + room);
  const lead = start > 0 ? "…" : "";
  const tail = start + room < row.length ? "…" : "";
  const last = endLine === line && endColumn !== undefined ? endColumn - 1 : column;
  const carets = Math.max(1, Math.min(last, start + room) - (column - 1));
  return [
    `    ${place}${lead}${shown.replace(/\p{C}/gu, " ")}${tail}`,
    `    ${" ".repeat(place.length + lead.length + column - 1 - start)}${"^".repeat(carets)}`,
  ];
}
