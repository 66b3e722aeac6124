import { statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../usageError.ts";
import type { Alike, Holdings } from "./holdings.ts";
import type { Dataset, Year } from "./manifest.ts";
import { type Duck, literal, pathLiteral } from "./openDuckdb.ts";

const COLUMNS = "id, date, added, source, target, code, quad, goldstein, place";
/** Rows in a group, of which a query reads those that can hold its actors. */
const GROUP = 122_880;

/** Parquet files of a folder, three a year; what is new is written into a draft beside them. */
export class ParquetHoldings implements Holdings<Year> {
  private readonly duck: Duck;
  private readonly place: {
    folder: string;
    draft: string /** Of the names of the new files. */;
    stem: string;
  };
  private readonly before: Dataset | undefined;

  constructor(duck: Duck, place: ParquetHoldings["place"], before: Dataset | undefined) {
    this.duck = duck;
    this.place = place;
    this.before = before;
  }

  async ids(_fresh: string, { first, last }: { first: string; last: string }): Promise<string | undefined> {
    const overlapping = Object.values(this.before?.years ?? {}).filter(
      (one) => one.first <= last && one.last >= first,
    );
    return overlapping.length === 0
      ? undefined
      : parquet(overlapping.map(({ events }) => join(this.place.folder, events)));
  }

  async alike(_fresh: string, columns: Alike, year: string): Promise<string | undefined> {
    const old = this.before?.years[year];
    if (old === undefined) return undefined;
    const [events, articles] = [old.events, old.articles].map((name) =>
      parquet([join(this.place.folder, name)]),
    );
    return `(SELECT DISTINCT ${columns.join(", ")} FROM ${events} JOIN ${articles} USING (id) WHERE article <> '')`;
  }

  async take(fresh: string, year: string): Promise<Year> {
    const { folder, draft, stem } = this.place;
    const old = this.before?.years[year];
    const name = (kind: string) => `${stem}-${kind}-${year}.parquet`;
    const before = (kind: "events" | "articles", columns: string) =>
      old === undefined ? "" : `SELECT ${columns} FROM ${parquet([join(folder, old[kind])])} UNION ALL `;
    const copy = (sql: string, file: string) =>
      this.duck.run(
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
    const [about] = await this.duck.rows<{ rows: number; first: string; last: string }>(
      `SELECT count(*) AS rows, min(id) AS first, max(id) AS last FROM ${written}`,
    );
    return { events, articles, months, ...about! };
  }

  async takeSlots(rows: string): Promise<string> {
    const { folder, draft, stem } = this.place;
    const name = `${stem}-slots.parquet`;
    const old = this.before?.slots
      ? ` UNION ALL SELECT day, slot, added FROM ${parquet([join(folder, this.before.slots)])}`
      : "";
    await this.duck.run(
      `COPY (SELECT day, slot, min(added) AS added FROM (${rows}${old}) GROUP BY day, slot ORDER BY day, slot) TO ` +
        `${literal(join(draft, name))} (FORMAT parquet, COMPRESSION zstd)`,
    );
    return name;
  }
}

export function parquet(paths: readonly string[]): string {
  // At a pipe the engine would wait for ever.
  for (const path of paths)
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === false)
      throw new UsageError(`${path}: is no plain file, so no part of a store`);
  return `read_parquet([${paths.map(pathLiteral).join(", ")}])`;
}
