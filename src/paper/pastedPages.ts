import { GLUED } from "./gluedMarks.ts";
import { groupedBy } from "./references/entryHead.ts";

/** A line of a text; what is none of the paper has no text. */
export interface Row {
  text: string;
  offset: number;
}

const PAGE_NUMBER = /^\s*(?:[-–—]\s*)?(\d{1,4})(?:\s*[-–—])?\s*$/;
const LONGEST_HEAD = 90;

/** Takes out what only the pages of print bear: numbers that count on, and the lines beside them that come again. */
export function withoutPageFurniture(rows: readonly Row[]): Row[] {
  const filled = rows.flatMap(({ text }, i) => (text.trim() === "" ? [] : [i]));
  const numbers = filled.flatMap((row, k) => {
    const number = PAGE_NUMBER.exec(rows[row]!.text)?.[1];
    return number === undefined ? [] : [{ row, k, number: Number(number) }];
  });
  const isPage = numbers.filter(
    ({ number }, i) => numbers[i - 1]?.number === number - 1 || numbers[i + 1]?.number === number + 1,
  );
  const taken = new Set(isPage.map(({ row }) => row));
  if (taken.size === 0 && !rows.some(({ text }) => text.includes("\f"))) return [...rows];
  const edges = new Set([
    ...isPage.flatMap(({ k }) => [k - 1, k + 1]),
    ...filled.flatMap((row, k) => (rows[row]!.text.includes("\f") ? [k - 1, k] : [])),
    0,
  ]);
  const heads = groupedBy(
    [...edges].flatMap((k) => filled[k] ?? []),
    (row) => {
      const text = inWords(rows[row]!.text);
      return text === "" || text.length > LONGEST_HEAD ? [] : [text];
    },
  );
  for (const own of heads.values()) if (own.length > 1) for (const row of own) taken.add(row);
  return rows.map((row, i) => (taken.has(i) ? { ...row, text: "" } : row));
}

function inWords(text: string): string {
  return text
    .replace(/[\d\f]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

const NOTE_ROW = /^\s*(\d{1,3})[.)]?[ \t]+(?=[\p{L}“"„«‘(]|https?:)/u;
const FEWEST = 3;

/** A note at the foot of a page: its number, the rows it takes and where its text begins in the first. */
export interface FootRows {
  label: string;
  from: number;
  to: number;
  start: number;
}

/**
 * Notes that stand among the text, as at the feet of pages: rows that begin with the number that is due, each called
 * above by a figure right behind a word, in the same order.
 */
export function footNotes(rows: readonly Row[]): FootRows[] {
  const calls = new Map<number, number[]>();
  for (const [i, { text }] of rows.entries())
    for (const match of text.matchAll(GLUED)) {
      const number = Number(match[1]);
      calls.set(number, [...(calls.get(number) ?? []).slice(0, MOST_CALLS), i]);
    }
  const notes: FootRows[] = [];
  let called = 0;
  for (const [i, { text }] of rows.entries()) {
    const start = NOTE_ROW.exec(text);
    const due = notes.length + 1;
    const call = calls.get(due)?.find((row) => row >= called && row < i);
    if (start && Number(start[1]) === due && call !== undefined) {
      notes.push({ label: `${due}`, from: i, to: i + 1, start: start[0].length });
      called = call;
      continue;
    }
    const last = notes.at(-1);
    // It goes on to the next empty row.
    if (last && last.to === i && text.trim() !== "") last.to = i + 1;
  }
  return notes.length >= FEWEST ? notes : [];
}

/** A number may stand behind words for other reasons too. */
const MOST_CALLS = 20;

/** Of the longest rows but a few: the width of the page. */
const WIDTH_AT = 0.9;
const SHORT = 0.8;
const AS_HEADING = 0.7;

/** Where rows begin a paragraph or a heading, of a text that parts them by nothing but the length of their last row. */
export function beginningsByLength(rows: readonly Row[]): boolean[] {
  const lengths = rows
    .map(({ text }) => text.trim().length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const width = lengths[Math.floor(WIDTH_AT * (lengths.length - 1))] ?? 0;
  let isEnded = true;
  return rows.map(({ text }, i) => {
    const own = text.trim();
    const next = rows[i + 1]?.text.trim() ?? "";
    const begins = isEnded || own === "";
    const isHeading =
      begins && own.length < AS_HEADING * width && !/[.:;,]$/u.test(own) && /^[\p{Lu}\d“"„]/u.test(next);
    isEnded = isHeading || own === "" || (own.length < SHORT * width && /[.!?…:]["”»’)]?\d{0,3}$/u.test(own));
    return begins;
  });
}
