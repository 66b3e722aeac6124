import { type RefObject, useLayoutEffect } from "react";
import { cleanCopy, textIn } from "./take/cleanCopy.ts";
import { useWords } from "./words.ts";

const ROLES: Readonly<Record<string, string>> = {
  TABLE: "table",
  THEAD: "rowgroup",
  TBODY: "rowgroup",
  TR: "row",
  TD: "cell",
};

/**
 * Lets a table be laid out as cards: each cell says the head of its column, which no longer stands above it, and what
 * the parts of the table are, which browsers forget of a table that is not laid out as one.
 */
export function useCardCells(holder: RefObject<HTMLElement | null>): void {
  const { app } = useWords();
  useLayoutEffect(() => {
    const table = holder.current?.querySelector("table");
    const heads = table?.tHead?.rows.length === 1 ? [...table.tHead.rows[0]!.cells] : [];
    if (!table || heads.length === 0 || heads.some(({ colSpan }) => colSpan !== 1)) return;
    const words = heads.map((head) => textIn(cleanCopy(head)));
    table.dataset.cards = "";
    heads[0]!.parentElement!.dataset.sortBy = app.sortBy;
    for (const part of [table, ...table.querySelectorAll<HTMLElement>("thead, tbody, tr, td, th")])
      part.role ??=
        ROLES[part.tagName] ?? (part.getAttribute("scope") === "row" ? "rowheader" : "columnheader");
    for (const body of table.tBodies)
      for (const { cells } of body.rows)
        for (const [i, cell] of [...cells].entries()) cell.dataset.head = words[i] ?? "";
  });
}
