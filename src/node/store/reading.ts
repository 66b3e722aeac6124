import { REGIONS } from "../../actors/index.ts";
import type { CodedFormat } from "../../events/index.ts";
import { listOf, literal, pathLiteral } from "./openDuckdb.ts";

/** How a file of rows is read: where it stands, how its cells are parted, and what each of them is. */
export interface Reading {
  path: string;
  format: CodedFormat;
  delimiter: string;
  layouts: readonly (readonly string[])[];
  hasNul: boolean;
  /** The day on which the file came out, where its rows do not say since when they were known. */
  released: string | undefined;
  /** Expressions over the cells, by the column of the store. */
  columns?: Columns;
}

/** What the store has of a row, each as an expression. `who`: a name or code that the table of keys leads to an actor. */
export interface Columns {
  id: string;
  date: string;
  /** The file or moment a row came with, in data sets whose files are of so many a day. */
  slot: string;
  added: string;
  source: string;
  target: string;
  code: string;
  quad: string;
  /** The quad class that the file itself gives, where it should agree with the code. */
  givenQuad: string;
  goldstein: string;
  /** As it is written, so that what is no number shows. */
  goldsteinText: string;
  place: string;
  article: string;
}

/** Cells are read as text; what no row may have stands for a cell that is not there, so that an empty one is one. */
const ABSENT = "\u0001";
const LONGEST_ROW = 2_097_152;

/** Why a row is not kept, in the order in which it is asked. */
export const REJECTIONS = {
  cells: "it has not as many cells as its file should have",
  nul: "a NUL character stands in it",
  id: "its event has no number",
  date: "its date is none",
  code: "its event code is none of the scheme",
  quad: "it has no quad class",
  goldstein: "its value of conflict and cooperation is no number",
  added: "the day on which it was added is none",
  ended: "it is dated after the project ended",
} as const;
export type Rejection = keyof typeof REJECTIONS;

/** The cells of every row, c1 and on, one more than there should be: a row that is longer shows by it. */
export function cellsOf({ path, delimiter, layouts, format }: Reading): string {
  const names = Array.from({ length: widest(layouts) + 1 }, (_, i) => `'c${i + 1}': 'VARCHAR'`);
  return (
    `read_csv(${pathLiteral(path)}, columns = {${names.join(", ")}}, auto_detect = false, header = false, ` +
    `skip = ${format.hasHead ? 1 : 0}, delim = ${literal(delimiter)}, quote = ${delimiter === "\t" ? "''" : "'\"'"}, ` +
    `escape = ${delimiter === "\t" ? "''" : "'\"'"}, nullstr = ${literal(ABSENT)}, null_padding = true, ` +
    `strict_mode = false, max_line_size = ${LONGEST_ROW}${delimiter === "\t" ? "" : ", parallel = false"})`
  );
}

/** The columns of the store with the reason why a row is not kept, null: it is. */
export function rowsSql(reading: Reading): string {
  const columns = reading.columns ?? columnsOf(reading);
  const list = Object.entries(columns).map(([name, sql]) => `${sql} AS ${name}`);
  return `SELECT *, ${rejection(reading)} AS rejected FROM (SELECT ${list.join(", ")}, ${isWhole(reading)} AS whole FROM ${cellsOf(reading)} AS cells)`;
}

/** Rows that are not kept as they stand in the file, so that their lines can be found. */
export function rejectedSql(reading: Reading, most: number): string {
  const columns = reading.columns ?? columnsOf(reading);
  const list = Object.entries(columns).map(([name, sql]) => `${sql} AS ${name}`);
  const cells = Array.from({ length: widest(reading.layouts) + 1 }, (_, i) => `c${i + 1}`);
  return (
    `SELECT raw, rejected FROM (SELECT raw, ${rejection(reading)} AS rejected FROM (SELECT concat_ws(chr(9), ${cells.join(", ")}) AS raw, ` +
    `${list.join(", ")}, ${isWhole(reading)} AS whole FROM ${cellsOf(reading)} AS cells)) WHERE rejected IS NOT NULL LIMIT ${most}`
  );
}

function widest(layouts: Reading["layouts"]): number {
  return Math.max(...layouts.map(({ length }) => length));
}

function isWhole({ layouts }: Reading): string {
  const ends = layouts.map(({ length }) => `(c${length} IS NOT NULL AND c${length + 1} IS NULL)`);
  // Of the shorter of two layouts the next cell is one that the longer has.
  return `(${ends.join(" OR ")})`;
}

function rejection({ format, hasNul }: Reading): string {
  const tests: [Rejection, string][] = [
    ["cells", "NOT whole"],
    ...(hasNul
      ? [["nul", `contains(concat(id, source, target, code, article), chr(0))`] satisfies [Rejection, string]]
      : []),
    ["id", format.hasHead ? "id IS NULL OR id = ''" : "TRY_CAST(id AS BIGINT) IS NULL"],
    ["date", "date IS NULL"],
    ...(format.scheme === null
      ? []
      : [["code", "code IS NULL OR quad IS NULL"] satisfies [Rejection, string]]),
    ["quad", "quad IS NULL"],
    ["goldstein", "goldstein IS NULL AND goldsteinText NOT IN ('', 'NA', 'NULL', 'None')"],
    ["added", "added IS NULL"],
    ...(format.ended === undefined
      ? []
      : [["ended", `date > DATE ${literal(format.ended)}`] satisfies [Rejection, string]]),
  ];
  return `CASE ${tests.map(([name, test]) => `WHEN ${test} THEN ${literal(name)}`).join(" ")} END`;
}

/** Roots and their quad class: 01–05, 06–09, 10–14, 15–20. */
const QUAD_OF_ROOT =
  "CASE WHEN root IS NULL OR root < 1 OR root > 20 THEN NULL WHEN root <= 5 THEN 1 WHEN root <= 9 THEN 2 WHEN root <= 14 THEN 3 ELSE 4 END";

export function quadOfCode(code: string): string {
  return QUAD_OF_ROOT.replaceAll(
    "root",
    `TRY_CAST(CASE WHEN length(${code}) >= 2 THEN ${code}[1:2] END AS TINYINT)`,
  );
}

const day = (text: string, ...forms: string[]) =>
  `CAST(COALESCE(${forms.map((form) => `TRY_STRPTIME(${text}, ${literal(form)})`).join(", ")}) AS DATE)`;
/** Missing, as the releases write it. */
const EMPTY = listOf(["", "NULL", "NA", "None", "none"]);
const number = (text: string) => `TRY_CAST(${text} AS DECIMAL(9,3))`;

/** A column by its name, in whichever layout a row has. */
function cellIn({ layouts }: Reading): (name: string) => string {
  return (name) => {
    const places = layouts.map((layout) => layout.indexOf(name) + 1);
    const [first = 0, second = 0] = places;
    if (places.length === 1 || first === second) return `c${first}`;
    // Only the longer layout has it, or it stands elsewhere there.
    return first === 0 ? `c${second}` : `c${first}`;
  };
}

function columnsOf(reading: Reading): Columns {
  const cell = cellIn(reading);
  const released = `DATE ${literal(reading.released ?? "0001-01-01")}`;
  switch (reading.format.dataset) {
    case "icews": {
      const who = (side: string) =>
        `CASE WHEN ${cell(`${side} Country`)} IN ${EMPTY} THEN concat('name:', lower(${cell(`${side} Name`)})) ELSE lower(${cell(`${side} Country`)}) END`;
      const date = day(cell("Event Date"), "%Y-%m-%d", "%m/%d/%Y");
      return {
        id: cell("Event ID"),
        date,
        slot: "''",
        added: released,
        source: who("Source"),
        target: who("Target"),
        code: cell("CAMEO Code"),
        quad: quadOfCode(cell("CAMEO Code")),
        givenQuad: "NULL",
        goldstein: number(cell("Intensity")),
        goldsteinText: cell("Intensity"),
        place: `lower(${cell("Country")})`,
        article: cell("Story ID"),
      };
    }
    case "polecat": {
      // Several values stand in one cell with semicolons between: the first counts.
      const who = (side: string) => {
        const country = `lower(trim(split_part(${cell(`${side} Country`)}, ';', 1)))`;
        return `CASE WHEN ${country} IN ('', 'none', 'na', 'null') THEN concat('name:', lower(trim(split_part(${cell(`${side} Name`)}, ';', 1)))) ELSE ${country} END`;
      };
      return {
        id: cell("Event ID"),
        date: day(cell("Event Date"), "%Y-%m-%d", "%m/%d/%Y"),
        slot: "''",
        added: day(cell("Publication Date"), "%Y-%m-%d", "%m/%d/%Y", "%Y-%m-%d %H:%M:%S"),
        source: who("Actor"),
        target: who("Recipient"),
        code: `concat(${cell("Event Type")}, CASE WHEN ${cell("Event Mode")} IN ${EMPTY} THEN '' ELSE concat(':', ${cell("Event Mode")}) END)`,
        quad: `CASE upper(${cell("Quad Code")}) WHEN 'VERBAL COOPERATION' THEN 1 WHEN 'MATERIAL COOPERATION' THEN 2 WHEN 'VERBAL CONFLICT' THEN 3 WHEN 'MATERIAL CONFLICT' THEN 4 END`,
        givenQuad: "NULL",
        goldstein: number(cell("Intensity")),
        goldsteinText: cell("Intensity"),
        place: `lower(${cell("Country")})`,
        article: "''",
      };
    }
    default: {
      const who = (n: 1 | 2) => {
        const [country, group] = [cell(`Actor${n}CountryCode`), cell(`Actor${n}KnownGroupCode`)];
        return (
          `CASE WHEN ${country} <> '' AND ${country} NOT IN ${listOf(REGIONS)} THEN ${country} ` +
          `WHEN ${group} <> '' THEN concat('group:', ${group}) ELSE ${country} END`
        );
      };
      const root = cell("EventRootCode");
      const code = cell("EventCode");
      return {
        id: cell("GLOBALEVENTID"),
        date: day(cell("SQLDATE"), "%Y%m%d"),
        slot: cell("DATEADDED"),
        added: day(`${cell("DATEADDED")}[1:8]`, "%Y%m%d"),
        source: who(1),
        target: who(2),
        code: `CASE WHEN length(${root}) = 2 AND starts_with(${code}, ${root}) THEN ${code} END`,
        quad: quadOfCode(root),
        givenQuad: cell("QuadClass"),
        goldstein: number(cell("GoldsteinScale")),
        goldsteinText: cell("GoldsteinScale"),
        place: cell("ActionGeo_CountryCode"),
        // Files of 57 columns have none.
        article: `COALESCE(${cell("SOURCEURL")}, '')`,
      };
    }
  }
}

/**
 * Which day a row shows to be covered, and by which file. Files of GDELT hold events of long ago too, so there it is the day
 * on which a row was added; the files for the years before April 2013 were all added at once, and are of their own days.
 */
export function coveredBy(dataset: string): { day: string; slot: string } {
  if (dataset === "gdelt2") return { day: "added", slot: "slot" };
  if (dataset === "gdelt1")
    return { day: "CASE WHEN added < DATE '2013-04-01' THEN date ELSE added END", slot: "''" };
  return { day: "date", slot: "''" };
}
