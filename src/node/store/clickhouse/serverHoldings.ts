import { join } from "node:path";
import { removeTree } from "../../disk/drafts.ts";
import type { Bench } from "../bring.ts";
import type { Alike, Holdings } from "../holdings.ts";
import type { Dataset, HeldYear } from "../manifest.ts";
import { literal, pathLiteral } from "../openDuckdb.ts";
import type { ServerAddress } from "./address.ts";
import { quoted, type Server } from "./server.ts";
import { type Table, table } from "./tables.ts";

/** Of the engine that reads the files: a day as the server has it. */
const number = (day: string) => `CAST(strftime(${day}, '%Y%m%d') AS INTEGER)`;
/** Columns of what is asked whether it is held, as the engine reads them back. */
const BACK: Record<Alike[number] | "id", string> = {
  id: "id",
  date: "strptime(date, '%Y%m%d')::DATE AS date",
  source: "source",
  target: "target",
  code: "code",
  article: "article",
};

/** Rows that go to tables of a server, and what those hold already. */
export class ServerHoldings implements Holdings<HeldYear> {
  private readonly server: Server;
  private readonly address: ServerAddress;
  private readonly bench: Bench;
  private readonly import: {
    generation: number;
    dataset: string /** Of imports that stand. */;
    standing: string;
  };
  private readonly before: Dataset<HeldYear>["years"];

  constructor(
    server: Server,
    address: ServerAddress,
    bench: Bench,
    asked: ServerHoldings["import"],
    before: Dataset<HeldYear> | undefined,
  ) {
    this.server = server;
    this.address = address;
    this.bench = bench;
    this.import = asked;
    this.before = before?.years ?? {};
  }

  async ids(fresh: string, { first, last }: { first: string; last: string }): Promise<string | undefined> {
    if (!Object.values(this.before).some((one) => one.first <= last && one.last >= first)) return undefined;
    return this.held("held_ids", fresh, ["id"], "");
  }

  async alike(fresh: string, columns: Alike, year: string): Promise<string | undefined> {
    if (this.before[year] === undefined) return undefined;
    const from = Number(year) * 10_000;
    const ofYear = `article <> '' AND date >= ${from} AND date < ${from + 10_000}`;
    return this.held("held_alike", `(SELECT * FROM ${fresh} WHERE article <> '')`, columns, ofYear);
  }

  async take(fresh: string, year: string): Promise<HeldYear> {
    const { generation, dataset } = this.import;
    await this.send(
      "events",
      [
        "dataset",
        "generation",
        "id",
        "date",
        "added",
        "source",
        "target",
        "code",
        "quad",
        "goldstein",
        "place",
        "article",
      ],
      `SELECT ${literal(dataset)}, ${generation}, id, ${number("date")}, ${number("added")}, source, target, code, quad, ` +
        `CAST(goldstein * 1000 AS BIGINT), place, article FROM ${fresh} ORDER BY source, target, date, id`,
    );
    const [fresher] = await this.bench.duck.rows<HeldYear>(
      `SELECT count(*) AS rows, min(id) AS first, max(id) AS last FROM ${fresh}`,
    );
    const { rows, first, last } = fresher!;
    const old = this.before[year];
    if (old === undefined) return { rows, first, last };
    return {
      rows: rows + old.rows,
      first: [first, old.first].sort()[0]!,
      last: [last, old.last].sort()[1]!,
    };
  }

  async takeSlots(rows: string): Promise<undefined> {
    const { generation, dataset } = this.import;
    await this.send(
      "slots",
      ["dataset", "generation", "day", "slot", "added"],
      `SELECT ${literal(dataset)}, ${generation}, ${number("day")}, COALESCE(slot, ''), ${number("min(added)")} ` +
        `FROM (${rows}) GROUP BY day, slot ORDER BY day, slot`,
    );
  }

  /** Brings to the engine what the server holds that is alike, in these columns, to rows of `fresh`. */
  private async held(
    name: string,
    fresh: string,
    columns: readonly (keyof typeof BACK)[],
    where: string,
  ): Promise<string> {
    const { generation, dataset, standing } = this.import;
    const list = columns.join(", ");
    const asSent = columns.map((one) => (one === "date" ? number(one) : one)).join(", ");
    const candidates = table(this.address, "candidates");
    await this.send(
      "candidates",
      ["generation", ...columns],
      `SELECT DISTINCT ${generation}, ${asSent} FROM ${fresh}`,
    );
    const file = join(this.bench.draft, `${name}.csv`);
    await this.server.save(
      `SELECT DISTINCT ${list} FROM ${table(this.address, "events")} WHERE dataset = ${quoted(dataset)} ` +
        `AND generation IN (${standing}${generation})${where === "" ? "" : ` AND ${where}`} ` +
        `AND (${list}) GLOBAL IN (SELECT ${list} FROM ${candidates} WHERE generation = ${generation})`,
      file,
      this.bench.disk,
    );
    const read = columns.map((one) => `'${one}': 'VARCHAR'`).join(", ");
    await this.bench.duck.run(
      `CREATE OR REPLACE TEMP TABLE ${name} AS SELECT ${columns.map((one) => BACK[one]).join(", ")} FROM ` +
        `read_csv(${pathLiteral(file)}, columns = {${read}}, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"', nullstr = '\\N')`,
    );
    await removeTree(file, this.bench.disk);
    return name;
  }

  private async send(name: Table, columns: readonly string[], sql: string): Promise<void> {
    const file = join(this.bench.draft, `to-${name}.csv`);
    await this.bench.duck.run(
      `COPY (${sql}) TO ${literal(file)} (FORMAT csv, HEADER false, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '\\N')`,
    );
    await this.server.load(table(this.address, name), columns, file);
    await removeTree(file, this.bench.disk);
  }
}
