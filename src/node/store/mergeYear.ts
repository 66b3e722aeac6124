import type { DuplicateRule } from "../../events/index.ts";
import type { Alike, Holdings } from "./holdings.ts";
import type { HeldYear } from "./manifest.ts";
import { type Duck, literal } from "./openDuckdb.ts";

/** What became of the rows of a year, as counts. */
export interface Merged<Part extends HeldYear = HeldYear> {
  year: string;
  /** What is held of the year now; absent: nothing new. */
  part?: Part;
  /** Kept, by number of the file they came with. */
  kept: Map<number, number>;
  inStore: number;
  byRule: number;
}

/** What a rule takes for one: rows alike in these are counted once, the first of them. */
const ALIKE: Record<Exclude<DuplicateRule, "id">, Alike> = {
  act: ["date", "source", "target", "code", "article"],
  article: ["article"],
};

/** What was read of a year, each number of an event once: how many rows, and between which numbers they lie. */
export interface OfYear {
  year: string;
  rows: number;
  first: string;
  last: string;
}

/**
 * Makes of `staged` what is in it once: of the rows with one number the first, whatever their years.
 *
 * @returns how many are left out
 */
export async function takeOnce(duck: Duck): Promise<number> {
  const [counted] = await duck.rows<{ all: number; once: number }>(
    'SELECT count(*) AS "all", count(DISTINCT id) AS once FROM staged',
  );
  const { all, once } = counted!;
  // Seldom does a number stand twice, so only of those that do is one chosen.
  if (all !== once)
    await duck.run(
      "CREATE TEMP TABLE repeats AS SELECT place FROM (SELECT rowid AS place, row_number() OVER (PARTITION BY id ORDER BY " +
        "year(date), file, added, code) AS n FROM staged WHERE id IN (SELECT id FROM staged GROUP BY id HAVING count(*) > 1)) WHERE n > 1",
    );
  const only = all === once ? "" : " WHERE rowid NOT IN (SELECT place FROM repeats)";
  await duck.run(`CREATE TEMP VIEW once AS SELECT * FROM staged${only}`);
  return all - once;
}

/** Takes out of the rows of a year what is held already, or is one by the rule, and hands the rest over. */
export async function mergeYear<Part extends HeldYear>(
  duck: Duck,
  { year, rows, ...span }: OfYear,
  rule: DuplicateRule,
  holdings: Holdings<Part>,
): Promise<Merged<Part>> {
  const count = async (sql: string) => (await duck.rows<{ n: number }>(sql))[0]!.n;
  // A span of days, by which the engine passes over what is of other years. As long as nothing is taken out, no row is copied.
  const [first, last] = ["01-01", "12-31"].map((day) => literal(`${year.padStart(4, "0")}-${day}`));
  let fresh = `(SELECT * FROM once WHERE date BETWEEN DATE ${first} AND DATE ${last})`;
  const narrow = async (sql: string) => {
    const next = fresh === "fresh" ? "fresher" : "fresh";
    await duck.run(`CREATE OR REPLACE TEMP TABLE ${next} AS ${sql}`);
    fresh = next;
  };
  const held = await holdings.ids(fresh, span);
  if (held !== undefined) await narrow(`SELECT f.* FROM ${fresh} f ANTI JOIN ${held} o ON o.id = f.id`);
  const unseen = held === undefined ? rows : await count(`SELECT count(*) AS n FROM ${fresh}`);
  if (rule !== "id") {
    const columns = ALIKE[rule];
    await narrow(
      `SELECT * FROM ${fresh} QUALIFY article = '' OR row_number() OVER (PARTITION BY ${columns.join(", ")} ORDER BY id) = 1`,
    );
    const alike = await holdings.alike(fresh, columns, year);
    if (alike !== undefined)
      await narrow(
        `SELECT f.* FROM ${fresh} f ANTI JOIN ${alike} o ON ${columns.map((name) => `o.${name} = f.${name}`).join(" AND ")}`,
      );
  }
  const byFile = await duck.rows<{ file: number; n: number }>(
    `SELECT file, count(*) AS n FROM ${fresh} GROUP BY file`,
  );
  const kept = new Map(byFile.map(({ file, n }) => [file, n]));
  const total = byFile.reduce((sum, { n }) => sum + n, 0);
  const merged = { year, kept, inStore: rows - unseen, byRule: unseen - total };
  if (total === 0) return merged;
  const part = await holdings.take(fresh, year);
  await duck.run("DROP TABLE IF EXISTS fresh; DROP TABLE IF EXISTS fresher");
  return { ...merged, part };
}
