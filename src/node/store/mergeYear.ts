import { join } from "node:path";
import type { DuplicateRule } from "../../events/index.ts";
import type { Year } from "./manifest.ts";
import { type Duck, literal } from "./openDuckdb.ts";

/** What became of the rows of a year, as counts. */
export interface Merged {
  year: string;
  /** The new files of the year, by their place in the draft; absent: nothing new. */
  part?: Year;
  /** Kept, by number of the file they came with. */
  kept: Map<number, number>;
  repeated: number;
  inStore: number;
  byRule: number;
}

/** What a rule takes for one: rows alike in these are counted once, the first of them. */
const ALIKE: Record<Exclude<DuplicateRule, "id">, string[]> = {
  act: ["date", "source", "target", "code", "article"],
  article: ["article"],
};
const COLUMNS = "id, date, added, source, target, code, quad, goldstein, place";
/** Rows in a group, of which a query reads those that can hold its actors. */
const GROUP = 122_880;

interface Place {
  folder: string;
  draft: string;
  /** Of the names of the new files. */
  stem: string;
}

/**
 * The rows of a year that are new, joined to those that are there, as three new files in the draft.
 *
 * @param overlapping files of events of all years whose numbers could be among the new
 */
export async function mergeYear(
  duck: Duck,
  year: string,
  rule: DuplicateRule,
  old: Year | undefined,
  overlapping: readonly string[],
  place: Place,
): Promise<Merged> {
  const count = async (sql: string) => (await duck.rows<{ n: number }>(sql))[0]!.n;
  const all = await count(`SELECT count(*) AS n FROM staged WHERE year(date) = ${Number(year)}`);
  await duck.run(
    `CREATE OR REPLACE TEMP TABLE fresh AS SELECT * FROM staged WHERE year(date) = ${Number(year)} ` +
      "QUALIFY row_number() OVER (PARTITION BY id ORDER BY file, added, code) = 1",
  );
  const once = await count("SELECT count(*) AS n FROM fresh");
  if (overlapping.length > 0)
    await duck.run(
      `CREATE OR REPLACE TEMP TABLE fresh AS SELECT f.* FROM fresh f ANTI JOIN ${parquet(overlapping)} o ON o.id = f.id`,
    );
  const unseen = await count("SELECT count(*) AS n FROM fresh");
  if (rule !== "id") await countOnce(duck, rule, old, place.folder);
  const rows = await duck.rows<{ file: number; n: number }>(
    "SELECT file, count(*) AS n FROM fresh GROUP BY file",
  );
  const kept = new Map(rows.map(({ file, n }) => [file, n]));
  const total = rows.reduce((sum, { n }) => sum + n, 0);
  const merged = { year, kept, repeated: all - once, inStore: once - unseen, byRule: unseen - total };
  if (total === 0) return merged;
  const part = await writeParts(duck, year, old, place);
  await duck.run("DROP TABLE fresh");
  return { ...merged, part };
}

async function countOnce(
  duck: Duck,
  rule: Exclude<DuplicateRule, "id">,
  old: Year | undefined,
  folder: string,
): Promise<void> {
  const alike = ALIKE[rule].join(", ");
  await duck.run(
    "CREATE OR REPLACE TEMP TABLE fresh AS SELECT * FROM fresh " +
      `QUALIFY article = '' OR row_number() OVER (PARTITION BY ${alike} ORDER BY id) = 1`,
  );
  if (old === undefined) return;
  const [events, articles] = [join(folder, old.events), join(folder, old.articles)];
  await duck.run(
    `CREATE OR REPLACE TEMP TABLE fresh AS SELECT f.* FROM fresh f ANTI JOIN (SELECT DISTINCT ${alike} FROM ` +
      `${parquet([events])} JOIN ${parquet([articles])} USING (id) WHERE article <> '') o ON ` +
      ALIKE[rule].map((name) => `o.${name} = f.${name}`).join(" AND "),
  );
}

async function writeParts(duck: Duck, year: string, old: Year | undefined, place: Place): Promise<Year> {
  const { folder, draft, stem } = place;
  const name = (kind: string) => `${stem}-${kind}-${year}.parquet`;
  const before = (kind: "events" | "articles", columns: string) =>
    old === undefined ? "" : `SELECT ${columns} FROM ${parquet([join(folder, old[kind])])} UNION ALL `;
  const copy = (sql: string, file: string) =>
    duck.run(
      `COPY (${sql}) TO ${literal(join(draft, file))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${GROUP})`,
    );
  const [events, articles, months] = [name("events"), name("articles"), name("months")];
  await copy(
    `${before("events", COLUMNS)}SELECT ${COLUMNS} FROM fresh ORDER BY source, target, date, id`,
    events,
  );
  await copy(
    `${before("articles", "id, article")}SELECT id, article FROM fresh WHERE article <> '' ORDER BY id`,
    articles,
  );
  const written = parquet([join(draft, events)]);
  await copy(
    "SELECT date_trunc('month', date)::DATE AS date, source, target, quad, count(*) AS count, sum(goldstein) AS goldsteinSum, " +
      `count(goldstein) AS valued FROM ${written} GROUP BY ALL ORDER BY source, target, date, quad`,
    months,
  );
  const [about] = await duck.rows<{ rows: number; first: string; last: string }>(
    `SELECT count(*) AS rows, min(id) AS first, max(id) AS last FROM ${written}`,
  );
  return { events, articles, months, ...about! };
}

export function parquet(paths: readonly string[]): string {
  return `read_parquet([${paths.map(literal).join(", ")}])`;
}
