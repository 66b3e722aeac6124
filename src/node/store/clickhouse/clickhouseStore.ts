import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  type Cell,
  type CodedEvent,
  type CoveredPeriod,
  periodOf,
  type SeriesQuery,
  type Unit,
} from "../../../events/index.ts";
import type { EventImport } from "../../../questions/eventImport.ts";
import { createWhole, DISK } from "../../disk/disk.ts";
import { removeTree, withDraft } from "../../disk/drafts.ts";
import { UsageError } from "../../usageError.ts";
import type { AskedStore } from "../askedStore.ts";
import { type Batch, bring, type Tell } from "../bring.ts";
import {
  type Dataset,
  datasetOf,
  EMPTY_STORE,
  type HeldYear,
  parseManifest,
  ServerManifest,
} from "../manifest.ts";
import { type Duck, openDuckdb } from "../openDuckdb.ts";
import type { ServerAddress } from "./address.ts";
import { claimServer } from "./claim.ts";
import { openServer, quoted, quotedList, type Server } from "./server.ts";
import { ServerHoldings } from "./serverHoldings.ts";
import { hasTables, makeTables, table, takeAwayBroken, takeAwayCandidates } from "./tables.ts";

const DAY_MILLISECONDS = 86_400_000;

/** A period of a column of days like 20140318, as the server works it out; of the others it counts days. */
const PERIOD: Record<Unit, string> = {
  day: "date",
  week: "date",
  month: "intDiv(date, 100)",
  quarter: "intDiv(date, 100)",
  year: "intDiv(date, 10000)",
};

/** What stands in the tables: the list of the last import, and which imports stand. */
interface Standing {
  manifest: ServerManifest;
  generations: number[];
}

/** Tables of ClickHouse on one server or a cluster: what one machine has no room for. */
export class ClickhouseStore implements AskedStore {
  private readonly address: ServerAddress;
  private server: Server | undefined;
  private standing: Standing | undefined;

  constructor(address: ServerAddress) {
    this.address = address;
  }

  async append(
    batch: Batch,
    tell: Tell = () => undefined,
    onDuck: (duck: Duck) => void = () => undefined,
  ): Promise<EventImport> {
    const server = await this.opened();
    await makeTables(server, this.address);
    const claim = await claimServer(server, this.address);
    let report: EventImport | undefined;
    try {
      const before = await this.read(server);
      await takeAwayBroken(server, this.address, await this.broken(server, before, claim.generation));
      await withDraft(tmpdir(), DISK, async (draft) => {
        await DISK.mkdir(draft);
        const duck = await openDuckdb(draft);
        onDuck(duck);
        try {
          const bench = { duck, draft, disk: DISK, tell };
          const brought = await bring(batch, before.manifest, claim.generation, bench, (dataset, held) => {
            const standing = before.generations.map((one) => `${one}, `).join("");
            const asked = { generation: claim.generation, dataset, standing };
            return new ServerHoldings(server, this.address, bench, asked, held);
          });
          const { next, rejects } = brought;
          report = brought.report;
          if (next) {
            // Told where the command was given: a server has no folder of ours.
            if (rejects) {
              const name = `${this.address.database}-${rejects.name}`;
              await createWhole(DISK, resolve(name), rejects.bytes());
              report = { ...report, rejectFile: name };
            }
            await claim.requireHeld();
            const list = join(draft, "manifest.csv");
            const json = JSON.stringify(next).replaceAll('"', '""');
            await createWhole(DISK, list, Buffer.from(`${claim.generation},"${json}"\n`));
            await server.load(table(this.address, "manifests"), ["generation", "json"], list);
          }
        } finally {
          duck.close();
        }
        await removeTree(draft, DISK);
      });
      // What is left of it counts nothing, and goes with the next.
      await takeAwayCandidates(server, this.address, claim.generation).catch(() => undefined);
    } finally {
      await claim.release().catch(() => undefined);
      this.standing = undefined;
    }
    return report!;
  }

  async dataset(name: string | undefined): Promise<{ name: string; dataset: Dataset<HeldYear> }> {
    const { manifest } = await this.asked();
    return datasetOf(manifest, name);
  }

  async series(query: SeriesQuery): Promise<Cell[]> {
    const within = await this.within(query);
    const direction = (from: readonly string[], to: readonly string[]) =>
      `SELECT ${PERIOD[query.by]} AS at, source, target, quad, count() AS count, sum(goldstein) AS sum, count(goldstein) AS valued ` +
      `FROM ${table(this.address, "events")} WHERE source IN ${quotedList(from)} AND target IN ${quotedList(to)} AND ${within} ` +
      "GROUP BY at, source, target, quad";
    type Row = {
      at: number;
      source: string;
      target: string;
      quad: Cell["quad"];
      count: number;
      sum: number | null;
      valued: number;
    };
    const server = await this.opened();
    // A pair that is asked for both ways is one.
    const directions = [...new Set([direction(query.a, query.b), direction(query.b, query.a)])];
    const once = new Map<string, Row>();
    for (const sql of directions)
      for (const row of await server.rows<Row>(sql))
        once.set([row.at, row.source, row.target, row.quad].join("\n"), row);
    const cells = new Map<string, Cell & { thousandths: number }>();
    for (const { at, source, target, quad, count, sum, valued } of once.values()) {
      const period = periodOf(dayOf(at), query.by);
      const key = [period, source, target, quad].join("\n");
      const cell = cells.get(key) ?? {
        period,
        source,
        target,
        quad,
        count: 0,
        goldsteinSum: null,
        valued: 0,
        thousandths: 0,
      };
      cell.count += count;
      cell.valued += valued;
      cell.thousandths += sum ?? 0;
      cell.goldsteinSum = cell.valued === 0 ? null : cell.thousandths / 1000;
      cells.set(key, cell);
    }
    return [...cells.values()]
      .map(({ thousandths: _, ...cell }) => cell)
      .sort(
        (x, y) =>
          compare(x.period, y.period) ||
          compare(x.source, y.source) ||
          compare(x.target, y.target) ||
          x.quad - y.quad,
      );
  }

  async eventsOf(dataset: string, source: string, target: string, month: string): Promise<CodedEvent[]> {
    const within = await this.within({ dataset, from: `${month}-01`, to: `${month}-31` });
    const rows = await (await this.opened()).rows<
      Omit<CodedEvent, "date" | "added"> & { date: number; added: number }
    >(
      `SELECT id, date, added, source, target, code, quad, goldstein, article FROM ${table(this.address, "events")} ` +
        `WHERE source = ${quoted(source)} AND target = ${quoted(target)} AND ${within} ORDER BY date, id`,
    );
    return rows.map(({ date, added, goldstein, ...row }) => ({
      ...row,
      date: dayOf(date),
      added: dayOf(added),
      goldstein: goldstein === null ? null : goldstein / 1000,
    }));
  }

  async coverage(
    query: Pick<SeriesQuery, "dataset" | "by" | "from" | "to" | "knownBy">,
  ): Promise<CoveredPeriod[]> {
    const { dataset } = await this.dataset(query.dataset);
    const server = await this.opened();
    const known = query.knownBy === undefined ? "" : ` WHERE added <= ${numberOf(query.knownBy)}`;
    const slots = await server.rows<{ day: number; files: number }>(
      `SELECT day, count() AS files FROM (SELECT day, slot, min(added) AS added FROM ${table(this.address, "slots")} ` +
        `WHERE ${await this.standsIn(query.dataset)} GROUP BY day, slot)${known} GROUP BY day ORDER BY day`,
    );
    const covered = new Map(slots.map(({ day, files }) => [dayOf(day), files]));
    const from = query.from ?? [...covered.keys()][0];
    const to = query.to ?? lastOf([...covered.keys()].at(-1), dataset.yearly === true);
    if (from === undefined || to === undefined) return [];
    const counts = await server.rows<{ at: number; world: number }>(
      `SELECT ${PERIOD[query.by]} AS at, count() AS world FROM ${table(this.address, "events")} ` +
        `WHERE ${await this.within(query)} GROUP BY at`,
    );
    const world = new Map<string, number>();
    for (const one of counts) {
      const period = periodOf(dayOf(one.at), query.by);
      world.set(period, (world.get(period) ?? 0) + one.world);
    }
    const spans = new Map<string, CoveredPeriod>();
    for (let at = Date.parse(from); at <= Date.parse(to); at += DAY_MILLISECONDS) {
      const day = new Date(at).toISOString().slice(0, 10);
      const period = periodOf(day, query.by);
      const span = spans.get(period) ?? {
        period,
        days: 0,
        covered: 0,
        files: 0,
        expected: null,
        world: world.get(period) ?? 0,
      };
      span.days += 1;
      if (covered.has(day)) span.covered += 1;
      span.files += covered.get(day) ?? 0;
      spans.set(period, span);
    }
    return [...spans.values()].map((span) => ({
      ...span,
      // Of a data set of whole years one row tells of all its days.
      covered: dataset.yearly ? (span.covered > 0 ? span.days : 0) : span.covered,
      expected: dataset.filesADay === undefined ? null : span.days * dataset.filesADay,
    }));
  }

  close(): void {
    void this.server?.close();
    this.server = undefined;
  }

  private async opened(): Promise<Server> {
    this.server ??= await openServer(this.address);
    return this.server;
  }

  private async asked(): Promise<Standing> {
    if (this.standing) return this.standing;
    const server = await this.opened();
    const standing = (await hasTables(server, this.address)) ? await this.read(server) : undefined;
    if (standing === undefined || standing.generations.length === 0)
      throw new UsageError(
        `${server.name}: no store of events in the database ${this.address.database}; make one: detente events import FILES --store …`,
      );
    this.standing = standing;
    return standing;
  }

  /** Imports before this one that never came to stand and have left rows. */
  private async broken(server: Server, { generations }: Standing, before: number): Promise<number[]> {
    const stands = generations.length === 0 ? "" : ` AND generation NOT IN (${generations.join(", ")})`;
    const left = await server.rows<{ generation: number }>(
      (["events", "slots", "candidates"] as const)
        .map(
          (name) =>
            `SELECT DISTINCT generation FROM ${table(this.address, name)} WHERE generation < ${before}${stands}`,
        )
        .join(" UNION ALL "),
    );
    return [...new Set(left.map(({ generation }) => generation))];
  }

  private async read(server: Server): Promise<Standing> {
    const manifests = table(this.address, "manifests");
    const [last] = await server.rows<{ json: string }>(
      `SELECT json FROM ${manifests} ORDER BY generation DESC LIMIT 1`,
    );
    const generations = await server.rows<{ generation: number }>(
      `SELECT DISTINCT generation FROM ${manifests} ORDER BY generation`,
    );
    return {
      manifest: last ? parseManifest(last.json, ServerManifest, server.name, server.name) : EMPTY_STORE,
      generations: generations.map(({ generation }) => generation),
    };
  }

  private async standsIn(dataset: string): Promise<string> {
    const { generations } = await this.asked();
    return `dataset = ${quoted(dataset)} AND generation IN (${generations.join(", ")})`;
  }

  private async within({
    dataset,
    from,
    to,
    knownBy,
    place,
  }: Pick<SeriesQuery, "dataset"> & Partial<SeriesQuery>): Promise<string> {
    return [
      await this.standsIn(dataset),
      ...(from === undefined ? [] : [`date >= ${numberOf(from)}`]),
      ...(to === undefined ? [] : [`date <= ${numberOf(to)}`]),
      ...(knownBy === undefined ? [] : [`added <= ${numberOf(knownBy)}`]),
      ...(place === undefined ? [] : [`place = ${quoted(place)}`]),
    ].join(" AND ");
  }
}

function numberOf(day: string): number {
  return Number(day.replaceAll("-", ""));
}

/** A day of a number like 20140318, or of what is left of one: a month, a year. */
function dayOf(number: number): string {
  const digits = String(number).padEnd(8, "01");
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}

function lastOf(day: string | undefined, yearly: boolean): string | undefined {
  return day === undefined || !yearly ? day : `${day.slice(0, 4)}-12-31`;
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
