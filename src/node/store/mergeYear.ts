import { join } from "node:path";
import type { DuplicateRule } from "../../events/index.ts";
import type { Year } from "./manifest.ts";
import { type Duck, literal, pathLiteral } from "./openDuckdb.ts";

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
  const ofYear = `FROM staged WHERE year(date) = ${Number(year)}`;
  const [{ all, once }] = (await duck.rows<{ all: number; once: number }>(
    `SELECT count(*) AS "all", count(DISTINCT id) AS once ${ofYear}`,
  )) as [{ all: number; once: number }];
  // Where no number stands twice there is nothing to choose from, and the rows need not be copied.
  let fresh = `(SELECT * ${ofYear})`;
  const narrow = async (sql: string) => {
    const next = fresh === "fresh" ? "fresher" : "fresh";
    await duck.run(`CREATE OR REPLACE TEMP TABLE ${next} AS ${sql}`);
    fresh = next;
  };
  if (all !== once)
    await narrow(
      `SELECT * ${ofYear} QUALIFY row_number() OVER (PARTITION BY id ORDER BY file, added, code) = 1`,
    );
  if (overlapping.length > 0)
    await narrow(`SELECT f.* FROM ${fresh} f ANTI JOIN ${parquet(overlapping)} o ON o.id = f.id`);
  const unseen = await count(`SELECT count(*) AS n FROM ${fresh}`);
  if (rule !== "id") {
    const alike = ALIKE[rule];
    await narrow(
      `SELECT * FROM ${fresh} QUALIFY article = '' OR row_number() OVER (PARTITION BY ${alike.join(", ")} ORDER BY id) = 1`,
    );
    if (old !== undefined) await narrow(notThere(fresh, alike, old, place.folder));
  }
  const rows = await duck.rows<{ file: number; n: number }>(
    `SELECT file, count(*) AS n FROM ${fresh} GROUP BY file`,
  );
  const kept = new Map(rows.map(({ file, n }) => [file, n]));
  const total = rows.reduce((sum, { n }) => sum + n, 0);
  const merged = { year, kept, repeated: all - once, inStore: once - unseen, byRule: unseen - total };
  if (total === 0) return merged;
  const part = await writeParts(duck, year, old, place, fresh);
  await duck.run("DROP TABLE IF EXISTS fresh; DROP TABLE IF EXISTS fresher");
  return { ...merged, part };
}

/** Rows that are not alike to one that is in the store. */
function notThere(fresh: string, alike: readonly string[], old: Year, folder: string): string {
  const [events, articles] = [join(folder, old.events), join(folder, old.articles)];
  return (
    `SELECT f.* FROM ${fresh} f ANTI JOIN (SELECT DISTINCT ${alike.join(", ")} FROM ${parquet([events])} ` +
    `JOIN ${parquet([articles])} USING (id) WHERE article <> '') o ON ${alike.map((name) => `o.${name} = f.${name}`).join(" AND ")}`
  );
}

async function writeParts(
  duck: Duck,
  year: string,
  old: Year | undefined,
  place: Place,
  fresh: string,
): Promise<Year> {
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
    `${before("events", COLUMNS)}SELECT ${COLUMNS} FROM ${fresh} ORDER BY source, target, date, id`,
    events,
  );
  await copy(
    `${before("articles", "id, article")}SELECT id, article FROM ${fresh} WHERE article <> ''`,
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
  return `read_parquet([${paths.map(pathLiteral).join(", ")}])`;
}
