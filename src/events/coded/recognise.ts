import { delimiterOf, rowsOf } from "../delimited.ts";
import { UnreadableFile } from "../votes/fault.ts";
import { type CodedFormat, FORMATS, GDELT_1, GDELT_2, ICEWS, POLECAT } from "./formats.ts";

/** A file whose form is known: in which columns what stands. */
export interface Recognised {
  format: CodedFormat;
  delimiter: string;
  /** Names of its columns in order, of each layout. */
  layouts: readonly (readonly string[])[];
  /** Columns of its head that the format does not know: told, and not read. */
  unknown: string[];
}

const ROWS_LOOKED_AT = 200;

/**
 * The form of a file by its beginning.
 *
 * @throws UnreadableFile: none that is known, or one that a spreadsheet has damaged.
 */
export function recognise(beginning: string): Recognised {
  const rows = firstRows(beginning);
  const first = rows[0];
  if (first === undefined) throw new UnreadableFile("the file is empty, expected rows of events");
  const delimiter = delimiterOf(first);
  const cells = cellsOf(first, delimiter);
  const format = formatOf(cells, delimiter);
  refuseDamaged(rows, format);
  if (format === undefined)
    throw new UnreadableFile(
      `found ${cells.length} column${cells.length === 1 ? "" : "s"} parted by ${named(delimiter)}, expected ${FORMATS.map(
        ({ title, layouts }) => `${layouts.map(({ length }) => length).join(" or ")} (${title})`,
      ).join(", ")}; for another form give --mapping`,
    );
  if (!format.hasHead) {
    if (delimiter !== "\t")
      throw new UnreadableFile(
        `its columns are parted by ${named(delimiter)}, expected tabs, as in ${format.title}`,
      );
    return { format, delimiter, layouts: format.layouts, unknown: [] };
  }
  return { format, delimiter, layouts: [cells], unknown: unknownIn(cells, format) };
}

/** Columns of a head by how the format calls them; one of them missing that is used ends the reading. */
function unknownIn(head: readonly string[], format: CodedFormat): string[] {
  const missing = [...format.used].filter((name) => !head.includes(name));
  if (missing.length > 0)
    throw new UnreadableFile(
      `its head has no column ${missing.map((name) => `"${name}"`).join(", ")}, which ${format.title} have`,
    );
  const known = format.layouts[0]!;
  return head.filter((name) => !known.includes(name));
}

function formatOf(cells: readonly string[], delimiter: string): CodedFormat | undefined {
  if (cells.includes("CAMEO Code") || cells.includes("Event Text")) return ICEWS;
  if (cells.includes("Quad Code") || cells.includes("Event Mode")) return POLECAT;
  return [GDELT_1, GDELT_2].find(
    ({ layouts }) =>
      layouts.some(({ length }) => length === cells.length) &&
      (/^\d+$/.test(cells[0]!) || cells[0] === "GLOBALEVENTID" || delimiter !== "\t"),
  );
}

/** Signs that a spreadsheet has saved the file anew: what it has rounded or cut off cannot be had back. */
function refuseDamaged(rows: readonly string[], format: CodedFormat | undefined): void {
  const cure = "import the file as it was published";
  for (const [i, row] of rows.entries()) {
    const rounded = /(?:^|[\t;,])(\d[.,]\d+E\+\d+)(?=[\t;,]|$)/i.exec(row);
    if (rounded)
      throw new UnreadableFile(
        `line ${i + 1}: "${rounded[1]}" is a number that a spreadsheet has rounded; ${cure}`,
      );
  }
  const [first = ""] = rows;
  if (delimiterOf(first) === ";" && first.split(";").length >= 20)
    throw new UnreadableFile(`its columns are parted by semicolons, as a spreadsheet saves them; ${cure}`);
  if (format === undefined) return;
  const [at, isLost]: [number, (text: string) => boolean] = format.hasHead
    ? [first.split("\t").indexOf("CAMEO Code"), (text) => /^(?:[1-9]|[2-9][1-9]|[3-9]\d{1,2})$/.test(text)]
    : [format.layouts[0]!.indexOf("EventRootCode"), (text) => /^[1-9]$/.test(text)];
  const lost = rows.findIndex((row) => isLost(row.split("\t")[at] ?? ""));
  if (at >= 0 && lost >= 0)
    throw new UnreadableFile(
      `line ${lost + 1}: event code "${rows[lost]!.split("\t")[at]}" has lost its zero (codes are text: 01, 010), as in a spreadsheet; ${cure}`,
    );
}

function firstRows(text: string): string[] {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/, ROWS_LOOKED_AT + 1);
  // The last may be cut off where the beginning ends.
  if (lines.length > 1) lines.pop();
  return lines.filter((line) => line !== "");
}

function cellsOf(line: string, delimiter: string): string[] {
  return rowsOf(line, delimiter).next().value?.cells ?? [];
}

function named(delimiter: string): string {
  return { "\t": "tabs", ",": "commas", ";": "semicolons" }[delimiter] ?? delimiter;
}
