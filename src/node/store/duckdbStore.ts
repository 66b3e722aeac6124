import { join, resolve } from "node:path";
import type { Cell, CodedEvent, CoveredPeriod, SeriesQuery, Unit } from "../../events/index.ts";
import type { EventImport } from "../../questions/eventImport.ts";
import { DISK, type Disk } from "../disk/disk.ts";
import type { AskedStore } from "./askedStore.ts";
import type { Batch, Tell } from "./bring.ts";
import { importFiles } from "./importFiles.ts";
import { type Dataset, datasetOf, requireManifest } from "./manifest.ts";
import { type Duck, listOf, literal, openDuckdb } from "./openDuckdb.ts";
import { parquet } from "./parquetHoldings.ts";

/** A period as it is written, by the day it is of. */
const PERIOD: Record<Unit, string> = {
  day: "strftime(date, '%Y-%m-%d')",
  week: "strftime(date, '%G-W%V')",
  month: "strftime(date, '%Y-%m')",
  quarter: "concat(year(date), '-Q', quarter(date))",
  year: "strftime(date, '%Y')",
};
/** What the counts by month answer. */
const OF_MONTHS: readonly Unit[] = ["month", "quarter", "year"];

/** A folder of Parquet files, asked by DuckDB. */
export class DuckdbStore implements AskedStore {
  readonly folder: string;
  private readonly disk: Disk;
  private duck: Duck | undefined;

  constructor(folder: string, disk: Disk = DISK) {
    this.folder = resolve(folder);
    this.disk = disk;
  }

  append(batch: Batch, tell?: Tell, onDuck?: (duck: Duck) => void): Promise<EventImport> {
    return importFiles({ ...batch, store: this.folder }, this.disk, tell, onDuck);
  }

  async dataset(name: string | undefined): Promise<{ name: string; dataset: Dataset }> {
    return datasetOf(await requireManifest(this.folder), name);
  }

  /**
   * Both directions are two queries: one that asks for either would read every group of rows, since in each some row has
   * one of the actors as source or target.
   */
  async series(query: SeriesQuery): Promise<Cell[]> {
    const { dataset } = await this.dataset(query.dataset);
    const { files, isOfMonths } = this.counted(dataset, query);
    if (files.length === 0) return [];
    const counts = isOfMonths
      ? "sum(count) AS count, sum(goldsteinSum) AS goldsteinSum, sum(valued) AS valued"
      : "count(*) AS count, sum(goldstein) AS goldsteinSum, count(goldstein) AS valued";
    const direction = (from: readonly string[], to: readonly string[]) =>
      `SELECT ${PERIOD[query.by]} AS period, source, target, quad, ${counts} FROM ${parquet(files)} ` +
      `WHERE source IN ${listOf(from)} AND target IN ${listOf(to)}${within(query)} GROUP BY ALL`;
    return (await this.opened()).rows<Cell>(
      `SELECT DISTINCT * FROM (${direction(query.a, query.b)} UNION ALL ${direction(query.b, query.a)}) ORDER BY period, source, target, quad`,
    );
  }

  async eventsOf(name: string, source: string, target: string, month: string): Promise<CodedEvent[]> {
    const { dataset } = await this.dataset(name);
    const year = dataset.years[month.slice(0, 4)];
    if (year === undefined) return [];
    return (await this.opened()).rows<CodedEvent>(
      "SELECT e.id, e.date::VARCHAR AS date, e.added::VARCHAR AS added, source, target, code, quad, goldstein::DOUBLE AS goldstein, " +
        `COALESCE(article, '') AS article FROM ${parquet([join(this.folder, year.events)])} e ` +
        `LEFT JOIN ${parquet([join(this.folder, year.articles)])} a ON a.id = e.id ` +
        `WHERE source = ${literal(source)} AND target = ${literal(target)} AND strftime(e.date, '%Y-%m') = ${literal(month)} ` +
        "ORDER BY e.date, e.id",
    );
  }

  async coverage(
    query: Pick<SeriesQuery, "dataset" | "by" | "from" | "to" | "knownBy">,
  ): Promise<CoveredPeriod[]> {
    const { dataset } = await this.dataset(query.dataset);
    if (dataset.slots === undefined) return [];
    const known = query.knownBy === undefined ? "" : `WHERE added <= DATE ${literal(query.knownBy)}`;
    const covered = `(SELECT day AS date, count(*) AS files FROM ${parquet([join(this.folder, dataset.slots)])} ${known} GROUP BY day)`;
    const bound = (day: string | undefined, end: "min" | "max") =>
      day === undefined ? `(SELECT ${end}(date) FROM covered)` : `DATE ${literal(day)}`;
    const end =
      dataset.yearly && query.to === undefined
        ? "(SELECT max(date) + INTERVAL 1 year - INTERVAL 1 day FROM covered)"
        : bound(query.to, "max");
    const { files, isOfMonths } = this.counted(dataset, query);
    const world =
      files.length === 0
        ? "SELECT NULL::VARCHAR AS period, 0 AS world LIMIT 0"
        : `SELECT ${PERIOD[query.by]} AS period, ${isOfMonths ? "sum(count)" : "count(*)"} AS world FROM ${parquet(files)} WHERE true${within(query)} GROUP BY ALL`;
    const expected = dataset.filesADay === undefined ? "NULL" : `days * ${dataset.filesADay}`;
    // Of a data set of whole years one row tells of all its days.
    const days = dataset.yearly ? "CASE WHEN count(files) > 0 THEN count(*) ELSE 0 END" : "count(files)";
    return (await this.opened()).rows<CoveredPeriod>(
      `WITH covered AS ${covered}, calendar AS (SELECT unnest(generate_series(${bound(query.from, "min")}, ${end}, INTERVAL 1 day))::DATE AS date), ` +
        `spans AS (SELECT ${PERIOD[query.by]} AS period, count(*) AS days, ${days} AS covered, ` +
        `COALESCE(sum(files), 0) AS files FROM calendar LEFT JOIN covered USING (date) GROUP BY ALL), world AS (${world}) ` +
        `SELECT period, days, covered, files, ${expected} AS expected, COALESCE(world, 0) AS world ` +
        "FROM spans LEFT JOIN world USING (period) ORDER BY period",
    );
  }

  close(): void {
    this.duck?.close();
    this.duck = undefined;
  }

  private async opened(): Promise<Duck> {
    this.duck ??= await openDuckdb();
    return this.duck;
  }

  /** The files that answer: counts by month where they can, else the events, of the years that are asked for. */
  private counted(
    { years }: Dataset,
    query: Pick<SeriesQuery, "by" | "from" | "to" | "knownBy" | "place">,
  ): { files: string[]; isOfMonths: boolean } {
    const { by, from, to, knownBy, place } = query;
    const isOfMonths = OF_MONTHS.includes(by) && !knownBy && !place && areWholeMonths(query);
    const files = Object.entries(years)
      .filter(([year]) => year >= (from ?? "0").slice(0, 4) && year <= (to ?? "9999").slice(0, 4))
      .map(([, part]) => join(this.folder, isOfMonths ? part.months : part.events));
    return { files, isOfMonths };
  }
}

function within({ from, to, knownBy, place }: Partial<SeriesQuery>): string {
  return [
    from === undefined ? "" : ` AND date >= DATE ${literal(from)}`,
    to === undefined ? "" : ` AND date <= DATE ${literal(to)}`,
    knownBy === undefined ? "" : ` AND added <= DATE ${literal(knownBy)}`,
    place === undefined ? "" : ` AND place = ${literal(place)}`,
  ].join("");
}

function areWholeMonths({ from, to }: Pick<SeriesQuery, "from" | "to">): boolean {
  const last = (day: string) => {
    const next = new Date(`${day}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    return next.getUTCDate() === 1;
  };
  return (from === undefined || from.endsWith("-01")) && (to === undefined || last(to));
}
