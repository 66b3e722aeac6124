import { cleanCopy, textIn, withoutFormulas } from "./cleanCopy.ts";

/** The cells of a table as it stands on the page, row by row, dates as 2014-04-01; a cell over several columns is followed by empty ones. */
export function cellsOf(table: HTMLTableElement): string[][] {
  const rows = [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => [
      dated(textIn(cleanCopy(cell)), cell.dataset.sort),
      ...Array.from({ length: Math.max(0, cell.colSpan - 1) }, () => ""),
    ]),
  );
  return rows.filter((cells) => cells.some((cell) => cell !== ""));
}

/** A day as other programs sort it, and what stands in brackets behind it. */
function dated(text: string, sort: string | undefined): string {
  if (sort === undefined || !/^\d{4}(?:-\d\d){0,2}$/.test(sort)) return text;
  return `${sort}${/ \(.+\)$/.exec(text)?.[0] ?? ""}`;
}

/** As Word and spreadsheets take it from the clipboard. */
export function asHtml(table: HTMLTableElement): string {
  return withoutFormulas(cleanCopy(table)).innerHTML;
}
