import { cleanCopy, textIn, withoutFormulas } from "./cleanCopy.ts";

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

/** As Word and spreadsheets take it from the clipboard. */
export function asHtml(table: HTMLTableElement): string {
  return withoutFormulas(cleanCopy(table)).innerHTML;
}
