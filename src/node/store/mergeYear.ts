import type { DuplicateRule } from "../../events/index.ts";
import type { Alike, Holdings } from "./holdings.ts";
import type { HeldYear } from "./manifest.ts";
import type { Duck } from "./openDuckdb.ts";

/** What became of the rows of a year, as counts. */
export interface Merged<Part extends HeldYear = HeldYear> {
  year: string;
  /** What is held of the year now; absent: nothing new. */
  part?: Part;
  /** Kept, by number of the file they came with. */
  kept: Map<number, number>;
  repeated: number;
  inStore: number;
  byRule: number;
}

/** What a rule takes for one: rows alike in these are counted once, the first of them. */
const ALIKE: Record<Exclude<DuplicateRule, "id">, Alike> = {
  act: ["date", "source", "target", "code", "article"],
  article: ["article"],
};

/**
 * Takes out of the rows of a year what stands twice or is held already, and hands the rest over.
 *
 * @param span between which the numbers of its events lie
 */
export async function mergeYear<Part extends HeldYear>(
  duck: Duck,
  year: string,
  span: { first: string; last: string },
  rule: DuplicateRule,
  holdings: Holdings<Part>,
): Promise<Merged<Part>> {
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
  const held = await holdings.ids(fresh, span);
  if (held !== undefined) await narrow(`SELECT f.* FROM ${fresh} f ANTI JOIN ${held} o ON o.id = f.id`);
  const unseen = await count(`SELECT count(*) AS n FROM ${fresh}`);
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
  const rows = await duck.rows<{ file: number; n: number }>(
    `SELECT file, count(*) AS n FROM ${fresh} GROUP BY file`,
  );
  const kept = new Map(rows.map(({ file, n }) => [file, n]));
  const total = rows.reduce((sum, { n }) => sum + n, 0);
  const merged = { year, kept, repeated: all - once, inStore: once - unseen, byRule: unseen - total };
  if (total === 0) return merged;
  const part = await holdings.take(fresh, year);
  await duck.run("DROP TABLE IF EXISTS fresh; DROP TABLE IF EXISTS fresher");
  return { ...merged, part };
}
