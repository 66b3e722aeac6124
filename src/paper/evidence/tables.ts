import type { Paper } from "../paper.ts";

/** A cell of a table with its place in the file. */
export interface Cell {
  text: string;
  from: number;
  to: number;
}

/** Tables of Markdown, HTML and plain text as rows of cells, by their source: elsewhere a reader keeps no cells. */
export function tablesIn(paper: Paper): Cell[][][] {
  if (/\.(?:md|markdown)$/iu.test(paper.file)) return ofMarkdown(paper.text);
  if (/\.html?$/iu.test(paper.file)) return ofHtml(paper.text);
  if (/\.txt$/iu.test(paper.file)) return ofText(paper.text);
  return [];
}

const FEWEST_ROWS = 3;

/** Rows of as many cells, with two blanks or a tabulator between them, and figures below the head. */
function ofText(text: string): Cell[][][] {
  const tables: Cell[][][] = [];
  let rows: Cell[][] = [];
  let at = 0;
  for (const line of [...text.split("\n"), ""]) {
    const cells = [...line.matchAll(/\S+(?: \S+)*/gu)].map(({ 0: words, index }) => cell(words, at + index));
    at += line.length + 1;
    const isRow = cells.length > 1 && (rows.length === 0 || cells.length === rows[0]!.length);
    if (isRow && (rows.length === 0 || cells.slice(1).every(({ text: one }) => /^[–−-]?\d/u.test(one)))) {
      rows.push(cells);
      continue;
    }
    if (rows.length > FEWEST_ROWS) tables.push(rows);
    rows = cells.length > 1 ? [cells] : [];
  }
  return tables;
}

function ofMarkdown(text: string): Cell[][][] {
  const tables: Cell[][][] = [];
  let rows: Cell[][] = [];
  let at = 0;
  for (const line of [...text.split("\n"), ""]) {
    const from = at;
    at += line.length + 1;
    if (/^\s*\|.*\|\s*$/u.test(line)) {
      if (!/^[\s|:-]+$/u.test(line)) rows.push(cellsOf(line, from));
      continue;
    }
    if (rows.length > 0) tables.push(rows);
    rows = [];
  }
  return tables;
}

function cellsOf(line: string, from: number): Cell[] {
  const cells: Cell[] = [];
  const end = line.lastIndexOf("|");
  for (let start = line.indexOf("|") + 1; start <= end; ) {
    const bar = line.indexOf("|", start);
    cells.push(cell(line.slice(start, bar), from + start));
    start = bar + 1;
  }
  return cells;
}

const TABLE = /<table\b[^>]*>([\s\S]*?)<\/table>/giu;
const ROW = /<tr\b[^>]*>([\s\S]*?)(?=<\/tr>|<tr\b|$)/giu;
const CELL = /<t[dh]\b[^>]*>([\s\S]*?)(?=<\/t[dh]>|<t[dh]\b|$)/giu;

function ofHtml(text: string): Cell[][][] {
  if (!text.includes("<t")) return [];
  return [...text.matchAll(TABLE)].map((table) =>
    [...table[1]!.matchAll(ROW)].map((row) => {
      const base = table.index + table[0].indexOf(table[1]!) + row.index + row[0].lastIndexOf(row[1]!);
      return [...row[1]!.matchAll(CELL)].map((one) => {
        const inner = one[1]!;
        return cell(
          inner.replace(/<[^>]*>/gu, (tag) => " ".repeat(tag.length)),
          base + one.index + one[0].length - inner.length,
        );
      });
    }),
  );
}

function cell(text: string, from: number): Cell {
  const start = from + text.length - text.trimStart().length;
  const trimmed = text.replace(/[*_`]/gu, " ").trim();
  return { text: trimmed, from: start, to: start + Math.max(1, trimmed.length) };
}
