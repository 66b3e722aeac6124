/** A row of a file of values parted by tabs, commas or semicolons. */
export interface Row {
  cells: string[];
  /** Of its first character in the file, from 1. */
  line: number;
}

/** Lines over which a cell in quotation marks may go: a mark that nobody closes must not swallow the file. */
const MOST_LINES_OF_A_CELL = 50;

/** The sign that parts the cells of a head best. */
export function delimiterOf(head: string): string {
  const count = (sign: string) => head.split(sign).length;
  return ["\t", ",", ";"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Rows one by one, so that a file of a million is never held as cells. Empty lines are none. */
export function* rowsOf(text: string, delimiter: string): Generator<Row> {
  let line = 1;
  for (let at = text.startsWith("\ufeff") ? 1 : 0; at < text.length; ) {
    const end = endOfLine(text, at);
    const plain = text.slice(at, end);
    if (!plain.includes('"')) {
      if (plain.trim() !== "") yield { cells: plain.replace(/\r$/, "").split(delimiter), line };
      at = end + 1;
      line += 1;
      continue;
    }
    const { cells, next, lines } = quotedRow(text, at, delimiter);
    yield { cells, line };
    at = next;
    line += lines;
  }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** A row with cells in quotation marks, in which a doubled mark is one (RFC 4180). */
function quotedRow(
  text: string,
  start: number,
  delimiter: string,
): { cells: string[]; next: number; lines: number } {
  const cells: string[] = [];
  let lines = 1;
  let at = start;
  while (true) {
    const close = text[at] === '"' ? closingMark(text, at, delimiter) : undefined;
    if (close !== undefined) {
      const cell = text.slice(at + 1, close);
      lines += cell.split("\n").length - 1;
      cells.push(cell.replaceAll('""', '"'));
      at = close + 1;
    } else {
      const stop = endOfCell(text, at, delimiter);
      cells.push(text.slice(at, stop));
      at = stop;
    }
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    if (text[at] === "\r") at += 1;
    const last = cells.length - 1;
    cells[last] = cells[last]!.replace(/\r$/, "");
    return { cells, next: at + 1, lines };
  }
}

function endOfCell(text: string, at: number, delimiter: string): number {
  const end = endOfLine(text, at);
  const stop = text.indexOf(delimiter, at);
  return stop < 0 || stop > end ? end : stop;
}

/** The mark that closes a cell; undefined: none does, and the one that opened it is a sign like any other. */
function closingMark(text: string, open: number, delimiter: string): number | undefined {
  let lines = 0;
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === "\n" && ++lines >= MOST_LINES_OF_A_CELL) return undefined;
    if (text[at] !== '"') continue;
    const next = text[at + 1];
    if (next === '"') at += 1;
    else return next === undefined || next === delimiter || next === "\n" || next === "\r" ? at : undefined;
  }
  return undefined;
}
