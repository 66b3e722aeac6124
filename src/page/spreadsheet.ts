/*
 * Rows as a spreadsheet takes them, from a file or from the clipboard. A text that it would take for a formula gets an
 * apostrophe before it, as spreadsheets write text themselves: a case may hold what somebody else has written, and a
 * formula can send what a sheet holds away or start a program.
 */

type Rows = readonly (readonly (string | number)[])[];

/** What begins a formula, also in its full width. */
const SIGN = "(?=[=+\\-@＝＋－＠])";
/** Behind what spreadsheets pass over at the start of a cell, or take for a sign themselves. */
const AT_START = new RegExp(String.raw`^[\t\r\n\0]|^["\s]*${SIGN}`);
/** Where a cell would begin if a spreadsheet of another country parted the row there. */
const BEHIND_SEPARATOR = new RegExp(String.raw`(?<![;"\s])[;"\s]+${SIGN}`, "g");
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** Whether a spreadsheet could take a cell for a formula. */
export function isFormula(text: string): boolean {
  return AT_START.test(text) && !NUMBER.test(text);
}

/** Comma-separated values (RFC 4180). */
export function writeCsv(rows: Rows): string {
  return rows
    .map((row) => `${row.map((value) => enclosedIf(/[",;\t\r\n]/, plain(value))).join(",")}\r\n`)
    .join("");
}

/** Values between tabs, as the clipboard has them: a row stays a row, and a quotation mark takes in no other cell. */
export function writeTsv(rows: Rows): string {
  return rows
    .map((row) => row.map((value) => enclosedIf(/^"/, plain(value).replace(/[\t\r\n]+/g, " "))).join("\t"))
    .join("\n");
}

function enclosedIf(pattern: RegExp, text: string): string {
  return pattern.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function plain(value: string | number): string {
  if (typeof value === "number") return String(value);
  const inner = value.replace(BEHIND_SEPARATOR, (run) => (/[;\t\r\n]/.test(run) ? `${run}'` : run));
  return isFormula(inner) ? `'${inner}` : inner;
}
