import { z } from "zod";
import {
  type CodedFormat,
  delimiterOf,
  type Recognised,
  rowsOf,
  UnreadableFile,
} from "../../events/index.ts";
import { fields } from "../../record/fields.ts";
import { explainIssues } from "../../record/issues/explainIssues.ts";
import { placeIssues } from "../../record/issues/placeIssues.ts";
import { nearest } from "../../record/nearest.ts";
import { inFileOrder } from "../../record/problem.ts";
import { readYaml } from "../../record/yaml/readYaml.ts";
import { decode } from "../decode.ts";
import { readNamedFile } from "../files.ts";
import { UsageError } from "../usageError.ts";
import { literal } from "./openDuckdb.ts";
import { type Columns, quadOfCode, type Reading } from "./reading.ts";
import type { PlainFile } from "./unpack.ts";

const Column = z.string().min(1);
const OF_FOUR = "expected a quad class: 1, 2, 3 or 4";
const QuadClass = z.int(OF_FOUR).min(1, OF_FOUR).max(4, OF_FOUR);

/** How the columns of a file that no format of ours describes become those of a store. */
const MappingFile = fields({
  dataset: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,40}$/, "expected small letters, digits and hyphens")
    .refine(
      (name) => !["gdelt1", "gdelt2", "icews", "polecat"].includes(name),
      "is the name of a format that is known",
    ),
  title: z.string().min(1).max(120),
  /** What parts the cells; absent: what the head shows. */
  delimiter: z.enum(["\t", ",", ";"]).optional(),
  /** A year alone is of rows that are of whole years. */
  dates: z.enum(["YYYY-MM-DD", "YYYYMMDD", "M/D/YYYY", "YYYY"]),
  columns: fields({
    /** Absent: rows alike in all that is read are one. */
    id: Column.optional(),
    date: Column,
    source: Column,
    target: Column,
    /** A quad class for every row, or a column and what its values mean. */
    quad: z.union([QuadClass, fields({ column: Column, means: z.record(z.string(), QuadClass) })]).optional(),
    /** A CAMEO code, from which the quad class follows where none is given; else any code. */
    code: Column.optional(),
    goldstein: Column.optional(),
    place: Column.optional(),
    article: Column.optional(),
    added: Column.optional(),
  }),
  /** Columns left aside, by name; every other one is reported. */
  ignored: z.array(Column).default([]),
});
export type Mapping = z.infer<typeof MappingFile>;

const LARGEST_MAPPING = 1_000_000;
const FORMS = { "YYYY-MM-DD": "%Y-%m-%d", YYYYMMDD: "%Y%m%d", "M/D/YYYY": "%m/%d/%Y", YYYY: "%Y" } as const;

export async function readMapping(path: string): Promise<Mapping> {
  const { text, problem } = decode(path, await readNamedFile(path, LARGEST_MAPPING));
  if (problem) throw new UsageError(`${path}: ${problem.message}`);
  const yaml = readYaml(path, text);
  const { value, problems } = yaml;
  const [wrong] = problems.filter(({ severity }) => severity === "error");
  if (wrong) throw new UsageError(`${path}:${wrong.line}:${wrong.column}: ${wrong.message}`);
  const read = MappingFile.safeParse(value);
  if (read.success) return read.data;
  const [fault] = inFileOrder(placeIssues(yaml, [], explainIssues(read.error, value)));
  throw new UsageError(`${path}:${fault!.line}:${fault!.column}: ${fault!.message}`);
}

/** @throws UnreadableFile where the file lacks a column that the mapping names. */
export function mapped(
  file: PlainFile,
  mapping: Mapping,
  released: string | undefined,
): { reading: Reading; recognised: Pick<Recognised, "unknown"> } {
  const [head = ""] = file.beginning.replace(/^\ufeff/, "").split(/\r?\n/, 1);
  const delimiter = mapping.delimiter ?? delimiterOf(head);
  const names = (rowsOf(head, delimiter).next().value?.cells ?? []).map((name: string) => name.trim());
  const { quad, ...others } = mapping.columns;
  const used = new Set(
    [...Object.values(others), ...(typeof quad === "object" ? [quad.column] : [])].filter(
      (name) => name !== undefined,
    ),
  );
  for (const name of [...used, ...mapping.ignored])
    if (!names.includes(name)) {
      const near = nearest(name, names);
      throw new UnreadableFile(
        `its head has no column "${name}", which the mapping names${near === undefined ? "" : `; did you mean "${near}"?`}`,
      );
    }
  if (mapping.columns.added === undefined && released === undefined)
    throw new UnreadableFile(
      "its rows do not say since when they were known; give --released, the day on which the file came out",
    );
  if (quad === undefined && mapping.columns.code === undefined)
    throw new UnreadableFile(
      "the mapping gives neither a quad class nor a CAMEO code from which it would follow",
    );
  const format: CodedFormat = {
    dataset: mapping.dataset,
    title: mapping.title,
    hasHead: true,
    layouts: [names],
    used,
    scheme: null,
    saysAdded: mapping.columns.added !== undefined,
    yearly: mapping.dates === "YYYY",
  };
  const { path, hasNul } = file;
  const columns = columnsOf(mapping, names, released);
  return {
    reading: { path, format, delimiter, layouts: [names], hasNul, released, columns },
    recognised: {
      unknown: names.filter((name: string) => !used.has(name) && !mapping.ignored.includes(name)),
    },
  };
}

function columnsOf(
  { columns, dates }: Mapping,
  names: readonly string[],
  released: string | undefined,
): Columns {
  const cell = (name: string | undefined) => (name === undefined ? undefined : `c${names.indexOf(name) + 1}`);
  const day = (text: string) => `CAST(TRY_STRPTIME(${text}, ${literal(FORMS[dates])}) AS DATE)`;
  const code = cell(columns.code) ?? "''";
  const { quad } = columns;
  const parts = [
    columns.date,
    columns.source,
    columns.target,
    columns.code,
    columns.goldstein,
    columns.article,
  ];
  const goldstein = cell(columns.goldstein) ?? "''";
  return {
    id: cell(columns.id) ?? `md5(concat_ws(chr(1), ${parts.flatMap((name) => cell(name) ?? []).join(", ")}))`,
    date: day(cell(columns.date)!),
    slot: "''",
    added: columns.added === undefined ? `DATE ${literal(released!)}` : day(cell(columns.added)!),
    source: `lower(trim(${cell(columns.source)}))`,
    target: `lower(trim(${cell(columns.target)}))`,
    code,
    quad:
      typeof quad === "number"
        ? String(quad)
        : quad === undefined
          ? quadOfCode(code)
          : `CASE ${cell(quad.column)} ${Object.entries(quad.means)
              .map(([value, one]) => `WHEN ${literal(value)} THEN ${one}`)
              .join(" ")} END`,
    givenQuad: "NULL",
    goldstein: `TRY_CAST(${goldstein} AS DECIMAL(9,3))`,
    goldsteinText: goldstein,
    place: `lower(${cell(columns.place) ?? "''"})`,
    article: cell(columns.article) ?? "''",
  };
}
