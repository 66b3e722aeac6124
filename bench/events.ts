import { spawnSync } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cameoCodes } from "../src/events/index.ts";
import { DuckdbStore } from "../src/node/store/duckdbStore.ts";
import { type Duck, literal, openDuckdb } from "../src/node/store/openDuckdb.ts";
import { gdelt } from "../test/events/coded/madeUp.ts";
import { benchEventPeers, type EventPeers } from "./eventPeers.ts";

/** What importing and asking cost with so many rows. */
export interface EventsFigures {
  rows: number;
  megabytes: number;
  /** Seconds of wall and processor time. */
  readCsv: Cost;
  /** The columns that the store has, as text and unlooked at, sorted into one Parquet file by the engine alone. */
  sorted: Cost;
  import: Cost;
  /** Of the processor time of the import to that of the engine's own reading into a table. */
  ratio: number;
  /** Highest resident memory of a program that only imports, in MB. */
  peak: number;
  query: Cost;
  queryOfDays: Cost;
  scan: Cost;
  peers: EventPeers;
}

interface Cost {
  wall: number;
  processor: number;
}

/** States whose share of rows falls as 1 / rank, which is about how news has them. */
const STATES =
  "USA RUS CHN GBR ISR IRN SYR FRA IND PAK DEU TUR UKR JPN KOR PRK SAU IRQ EGY AUS CAN MEX BRA ITA ESP POL AFG YEM LBY VEN".split(
    " ",
  );
const CODES = [
  "010",
  "020",
  "036",
  "040",
  "042",
  "043",
  "051",
  "061",
  "070",
  "111",
  "112",
  "120",
  "138",
  "173",
  "190",
];

/** Places of the columns of GDELT 2.0 from which the store is made. */
const HELD = [0, 1, 7, 8, 17, 18, 26, 28, 29, 30, 53, 59, 60];

/** The same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/**
 * Rows of GDELT 2.0 over five years: actors fall off as 1 / rank, a third has no second actor, three of four repeat an
 * address, values are those of their codes, three of a hundred are of an event of a week, a month or a year before.
 */
async function writeRows(path: string, rows: number, seed: number): Promise<void> {
  const random = seeded(seed);
  const cameo = cameoCodes();
  const weights = STATES.map((_, i) => 1 / (i + 1));
  const total = weights.reduce((sum, one) => sum + one, 0);
  const state = () => {
    let left = random() * total;
    for (const [i, weight] of weights.entries()) {
      left -= weight;
      if (left < 0) return STATES[i]!;
    }
    return STATES[0]!;
  };
  const out = createWriteStream(path);
  const written = (time: number) => new Date(time).toISOString().slice(0, 10).replaceAll("-", "");
  const first = Date.UTC(2016, 0, 1);
  let lines: string[] = [];
  let url = 0;
  for (let i = 0; i < rows; i++) {
    const added = first + Math.floor((i * 5 * 365) / rows) * 86_400_000;
    const before = random() < 0.97 ? 0 : [7, 30, 365][Math.floor(random() * 3)]!;
    if (random() > 0.75) url += 1;
    const code = CODES[Math.floor(random() * CODES.length)]!;
    lines.push(
      gdelt(61, {
        id: 700_000_000 + i,
        date: written(added - before * 86_400_000),
        added: written(added),
        source: state(),
        target: random() < 1 / 3 ? "" : state(),
        code,
        goldstein: (cameo.get(code)?.gdelt ?? 0).toFixed(1),
        url: `https://news.example.org/world/2016/a-title-of-some-words-${url}`,
      }),
    );
    if (lines.length < 5_000) continue;
    if (!out.write(`${lines.join("\n")}\n`))
      await new Promise((resolve) => out.once("drain", () => resolve(undefined)));
    lines = [];
  }
  await new Promise((resolve) =>
    out.end(lines.length === 0 ? "" : `${lines.join("\n")}\n`, () => resolve(undefined)),
  );
}

async function cost(work: () => Promise<unknown>): Promise<Cost> {
  const processor = process.cpuUsage();
  const wall = performance.now();
  await work();
  const { user, system } = process.cpuUsage(processor);
  return { wall: (performance.now() - wall) / 1000, processor: (user + system) / 1e6 };
}

async function best(times: number, work: () => Promise<unknown>): Promise<Cost> {
  const all: Cost[] = [];
  for (let i = 0; i < times; i++) all.push(await cost(work));
  return all.sort((a, b) => a.processor - b.processor)[0]!;
}

export async function benchEvents(rows: number, seed = 1): Promise<EventsFigures> {
  const folder = mkdtempSync(join(tmpdir(), "detente-events-"));
  try {
    const file = join(folder, "rows.tsv");
    await writeRows(file, rows, seed);
    const plain = async (work: (duck: Duck) => Promise<unknown>) => {
      const duck = await openDuckdb(folder);
      await work(duck).finally(() => duck.close());
    };
    // The better of two; of very many rows one is long enough.
    const times = rows > 10_000_000 ? 1 : 2;
    const readCsv = await best(times, () =>
      plain((duck) =>
        duck.run(
          `CREATE TABLE plain AS SELECT * FROM read_csv(${literal(file)}, delim = '\t', header = false, quote = '', all_varchar = true)`,
        ),
      ),
    );
    const sorted = await best(times, () =>
      plain((duck) =>
        duck.run(
          `COPY (SELECT ${HELD.map((at) => `column${String(at).padStart(2, "0")}`).join(", ")} FROM read_csv(${literal(file)}, ` +
            "delim = '\t', header = false, quote = '', all_varchar = true) ORDER BY column07, column17, column01, column00) " +
            `TO ${literal(join(folder, "sorted.parquet"))} (FORMAT parquet, COMPRESSION zstd)`,
        ),
      ),
    );
    // A program of its own, so that its memory is that of the import alone.
    const run = (store: string) =>
      spawnSync(
        process.execPath,
        [
          "--import",
          "data:text/javascript,process.on('exit',()=>{const r=process.resourceUsage();console.error('COST',r.maxRSS/1000,(r.userCPUTime+r.systemCPUTime)/1e6)})",
          fileURLToPath(new URL("../bin/detente.js", import.meta.url)),
          ..."events import".split(" "),
          file,
          "--store",
          store,
        ],
        { encoding: "utf8" },
      );
    const store = new DuckdbStore(join(folder, "store-0"));
    const imports = Array.from({ length: times }, (_, i) => {
      const wall = performance.now();
      const { stderr, status } = run(join(folder, `store-${i}`));
      const seconds = (performance.now() - wall) / 1000;
      if (status !== 0) throw new Error(stderr);
      const [, peak, processor] = /COST (\S+) (\S+)/.exec(stderr) ?? [];
      return { cost: { wall: seconds, processor: Number(processor) }, peak: Number(peak) };
    });
    const imported = imports.map(({ cost }) => cost).sort((a, b) => a.processor - b.processor)[0]!;
    const pair = { dataset: "gdelt2", a: ["RUS"], b: ["USA"], by: "month" } as const;
    const query = await best(5, () => store.series(pair));
    // Weeks are not in the counts by month: the events themselves are read, and sorting by actors shows.
    const queryOfDays = await best(5, () => store.series({ ...pair, by: "week" }));
    const { dataset } = await store.dataset("gdelt2");
    const events = Object.values(dataset.years).map((year) => literal(join(store.folder, year.events)));
    let scan: Cost = { wall: 0, processor: 0 };
    await plain(async (duck) => {
      scan = await best(5, () =>
        duck.rows(`SELECT sum(goldstein) FROM read_parquet([${events.join(", ")}])`),
      );
    });
    store.close();
    const { size } = statSync(file);
    return {
      rows,
      megabytes: size / 1e6,
      readCsv,
      sorted,
      import: imported,
      ratio: imported.processor / readCsv.processor,
      peak: Math.max(...imports.map(({ peak }) => peak)),
      query,
      queryOfDays,
      scan,
      peers: await benchEventPeers(file, folder),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
