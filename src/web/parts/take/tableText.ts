import { cleanCopy, textIn } from "./cleanCopy.ts";

/** The cells of a table as it stands on the page, row by row; a cell over several columns is followed by empty ones. */
export function cellsOf(table: HTMLTableElement): string[][] {
  const rows = [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => [
      textIn(cleanCopy(cell)),
      ...Array.from({ length: Math.max(0, cell.colSpan - 1) }, () => ""),
    ]),
  );
  return rows.filter((cells) => cells.some((cell) => cell !== ""));
}

/** As spreadsheets take it from the clipboard. */
export function asTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join("\t")).join("\n");
}

/** As Word takes it from the clipboard. */
export function asHtml(table: HTMLTableElement): string {
  return cleanCopy(table).innerHTML;
}
