import type { Glossary } from "./glossary.ts";
import type { Block } from "./page.ts";
import { type Part, parts, type TermPart } from "./parts.ts";

/** A table with equally many cells in every row, and the terms to be explained under it. */
export interface Grid {
  head: Part[][];
  rows: Part[][][];
  terms: TermPart[];
}

/**
 * A row that is longer than the head widens the table, a shorter one is filled up: nothing is lost.
 * A term that first occurs in a cell is explained below the table, where the sentence has room.
 */
export function toGrid(table: Extract<Block, { kind: "table" }>, glossary: Glossary): Grid {
  const width = Math.max(table.head.length, ...table.rows.map(({ cells }) => cells.length));
  const terms: TermPart[] = [];
  const cell = (list: Part[]): Part[] =>
    list.map((part) => {
      if (part.kind !== "term" || part.gloss === undefined) return part;
      terms.push(part);
      return { kind: "term", text: part.text, number: part.number };
    });
  const row = (cells: Block extends never ? never : (typeof table.head)[number][]): Part[][] =>
    Array.from({ length: width }, (_, i) => cell(parts(cells[i] ?? [], glossary)));
  const head = row(table.head);
  const rows = table.rows.map(({ cells }) => row(cells));
  return { head, rows, terms };
}
