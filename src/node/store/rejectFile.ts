import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { rowsOf } from "../../events/index.ts";
import { visible } from "../../page/neutralise.ts";
import { writeTsv } from "../../page/spreadsheet.ts";
import type { Duck } from "./openDuckdb.ts";
import { REJECTIONS, type Reading, type Rejection, rejectedSql } from "./reading.ts";
import type { Staged } from "./staging.ts";
import { type PlainFile, UNREADABLE_LINES } from "./unpack.ts";

/** More rejected rows of a file than this are counted and not listed. */
const MOST = 100_000;
const LONGEST = 2_000;

/** Rows that were not kept, each with its file, its line and the reason. */
export class RejectFile {
  readonly name: string;
  private readonly lines: string[] = ["file\tline\treason\trow"];

  constructor(name: string) {
    this.name = name;
  }

  get isUsed(): boolean {
    return this.lines.length > 1;
  }

  bytes(): Uint8Array {
    return Buffer.from(`${this.lines.join("\n")}\n`);
  }

  async add(duck: Duck, file: PlainFile, reading: Reading, { rejected }: Staged): Promise<void> {
    const rows = await duck.rows<{ raw: string; rejected: Rejection }>(rejectedSql(reading, MOST));
    const raw = new Map(rows.map((row) => [row.raw, row.rejected]));
    let listed = 0;
    for await (const { text, cells, line } of numbered(reading)) {
      const wrong = file.unreadable.get(line);
      const reason = wrong ? UNREADABLE_LINES[wrong] : REJECTIONS[raw.get(cells.join("	")) as Rejection];
      if (reason === undefined) continue;
      this.lines.push(rowOf(file, line, reason, text));
      listed += 1;
      if (listed >= MOST) break;
    }
    if (listed < rejected) this.lines.push(rowOf(file, "", `${rejected - listed} more rows, not listed`, ""));
  }
}

/** The rows of a file with their lines, as the engine has read them. */
async function* numbered({ path, delimiter, layouts, format }: Reading) {
  if (delimiter !== "\t") {
    const text = await readFile(path, "utf8");
    for (const { cells, line } of rowsOf(text, delimiter)) yield { text: cells.join("\t"), cells, line };
    return;
  }
  const most = Math.max(...layouts.map(({ length }) => length)) + 1;
  let line = 0;
  for await (const text of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line += 1;
    if (line === 1 && format.hasHead) continue;
    yield { text, cells: text.split("\t").slice(0, most), line };
  }
}

/** What stands in a row is anybody's: on one line, no cell of it is a formula, and nothing in it is obeyed or hidden. */
function rowOf({ name }: PlainFile, line: number | "", reason: string, text: string): string {
  const row = text
    .slice(0, LONGEST)
    .replaceAll("\t", "⇥")
    .replace(/[\r\n\0]/g, "␀");
  return writeTsv([[visible(name), line, reason, visible(row)]]);
}
