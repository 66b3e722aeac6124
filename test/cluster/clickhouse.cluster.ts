import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UNITS } from "../../src/events/index.ts";
import type { AskedStore } from "../../src/node/store/askedStore.ts";
import type { Batch } from "../../src/node/store/bring.ts";
import { readServerAddress } from "../../src/node/store/clickhouse/address.ts";
import { claimServer } from "../../src/node/store/clickhouse/claim.ts";
import { openServer } from "../../src/node/store/clickhouse/server.ts";
import { table } from "../../src/node/store/clickhouse/tables.ts";
import { openStore } from "../../src/node/store/codedStores.ts";
import { gdelt, icews, rows } from "../events/coded/madeUp.ts";
import { scratchFolder } from "../scratch.ts";
import { type Running, startTwo } from "./servers.ts";

const scratch = scratchFolder();
process.chdir(scratch);
let servers: [Running, Running];
let database = 0;
beforeAll(async () => {
  servers = await startTwo(scratch);
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(scratch, { recursive: true, force: true });
});

/** A store of its own of each kind: a folder, one server, the cluster. */
function stores(): { folder: string; one: string; cluster: string } {
  database += 1;
  const hosts = servers.map(({ host }) => host);
  return {
    folder: join(mkdtempSync(join(scratch, "f")), "store"),
    one: `clickhouse://${hosts[0]}/one_${database}`,
    cluster: `clickhouse://${hosts.join(",")}/cluster_${database}?cluster=two`,
  };
}

function file(content: string): string {
  const path = join(mkdtempSync(join(scratch, "i")), "events.tsv");
  writeFileSync(path, content);
  return path;
}

async function withStore<Answer>(
  where: string,
  ask: (store: AskedStore) => Promise<Answer>,
): Promise<Answer> {
  const store = await openStore(where);
  try {
    return await ask(store);
  } finally {
    store.close();
  }
}

/** An import tells the same of all kinds but where the rejected rows lie. */
const imported = (where: string, batch: Batch) =>
  withStore(where, async (store) => ({ ...(await store.append(batch)), rejectFile: null }));

async function everyAnswer(where: string, dataset: string, pairs: readonly (readonly string[])[]) {
  return withStore(where, async (store) => {
    const answers: unknown[] = [];
    const windows = [
      {},
      { knownBy: "2020-03-01" },
      { place: "RUS" },
      { from: "2019-06-15", to: "2020-02-10" },
      { from: "2019-01-01", to: "2019-12-31" },
      { from: "2030-01-01" },
    ];
    for (const by of UNITS)
      for (const window of windows) {
        answers.push(await store.coverage({ dataset, by, ...window }));
        for (const [a, b] of pairs)
          answers.push(await store.series({ dataset, by, a: [a!, "USA"], b: [b!], ...window }));
      }
    for (const [a, b] of pairs)
      for (const month of ["2019-07", "2020-01"]) answers.push(await store.eventsOf(dataset, a!, b!, month));
    return answers;
  });
}

const PAIRS = [
  ["RUS", "NATO"],
  ["NATO", "RUS"],
  ["CHN", "RUS"],
  ["USA", "USA"],
] as const;
const day = fc.integer({ min: 0, max: 500 }).map((n) => new Date(Date.UTC(2019, 3, 1) + n * 86_400_000));
const eventRow = fc.record({
  id: fc.integer({ min: 1, max: 400 }),
  date: day.map((date) => date.toISOString().slice(0, 10).replaceAll("-", "")),
  source: fc.constantFrom("RUS", "NATO", "CHN", "USA", "", ""),
  target: fc.constantFrom("RUS", "NATO", "CHN", "USA"),
  code: fc.constantFrom("040", "043", "138", "190", "0231"),
  goldstein: fc.constantFrom("1.0", "-10.0", "2.8", "", "0.0", "-4.4"),
  place: fc.constantFrom("RS", "CH", ""),
  // Few, so that acts stand again among files.
  url: fc.constantFrom(
    "https://example.org/a",
    `https://example.org/"quoted",\\n\\t'x'`,
    "https://example.org/ü",
    "",
  ),
});

describe("the same files", () => {
  test.each(["id", "act", "article"] as const)(
    "give the same reports and answers in a folder, on a server and on two, counted by %s",
    async (duplicates) => {
      const batches = fc.sample(fc.array(eventRow, { minLength: 60, maxLength: 160 }), {
        numRuns: 3,
        seed: 20261127,
      });
      const where = stores();
      for (const [i, batch] of batches.entries()) {
        const added = `2020${String(i + 1).padStart(2, "0")}15`;
        const path = file(
          rows(...batch.map((made) => gdelt(61, { ...made, added: made.date > added ? made.date : added }))),
        );
        const reports = [];
        for (const store of Object.values(where))
          reports.push(await imported(store, { files: [path], duplicates }));
        expect(reports[1]).toEqual(reports[0]);
        expect(reports[2]).toEqual(reports[0]);
        expect(reports[0]!.rows.kept).toBeGreaterThan(0);
      }
      const [folder, one, cluster] = await Promise.all(
        Object.values(where).map((store) => everyAnswer(store, "gdelt2", PAIRS)),
      );
      expect(one).toEqual(folder);
      expect(cluster).toEqual(folder);
      // Whichever shard is asked, alone by name, it answers of all.
      const second = `clickhouse://${servers[1].host}/${/\/(cluster_\d+)/.exec(where.cluster)![1]}?cluster=two`;
      expect(await everyAnswer(second, "gdelt2", PAIRS)).toEqual(folder);
    },
  );

  test("are counted as awk counts the rows themselves", async () => {
    const made = fc.sample(eventRow, { numRuns: 2_000, seed: 7 }).map((row, id) => ({ ...row, id }));
    const path = file(rows(...made.map((row) => gdelt(61, row))));
    const { cluster } = stores();
    await imported(cluster, { files: [path] });
    const cells = await withStore(cluster, (store) =>
      store.series({ dataset: "gdelt2", by: "year", a: ["USA"], b: ["RUS"] }),
    );
    const { stdout } = spawnSync(
      "awk",
      [
        "-F\t",
        '($6 == "USAGOV" && $16 == "RUSGOV") || ($6 == "RUSGOV" && $16 == "USAGOV") {k = $4 " " substr($6,1,3) " " $30; n[k]++; g[k] += $31} ' +
          'END {for (k in n) printf "%s %d %.1f\\n", k, n[k], g[k]}',
        path,
      ],
      { encoding: "utf8" },
    );
    const counted = cells.map(
      ({ period, source, quad, count, goldsteinSum }) =>
        `${period} ${source} ${quad} ${count} ${(goldsteinSum ?? 0).toFixed(1)}`,
    );
    expect(counted.sort()).toEqual(stdout.trim().split("\n").sort());
    expect(counted.length).toBeGreaterThan(6);
  });

  test("of days before 1970, and of another project, keep their days", async () => {
    const where = stores();
    const old = file(rows(gdelt(58, { id: 1, date: "18230406" }), gdelt(58, { id: 2, date: "19690101" })));
    const files = [file(icews({ id: 1 }, { id: 2, date: "1/20/2020", source: "United States" }, { id: 2 }))];
    const answers = [];
    for (const store of Object.values(where)) {
      await imported(store, { files: [old] });
      await imported(store, { files, released: "2023-07-01" });
      answers.push([
        await everyAnswer(store, "gdelt1", PAIRS.slice(0, 1)),
        await everyAnswer(store, "icews", PAIRS.slice(0, 1)),
        await withStore(store, (one) => one.dataset("gdelt3")).catch(({ message }) => message),
      ]);
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(JSON.stringify(answers[2])).toContain("1823-04-06");
  });
});

describe("an import", () => {
  const counts = (where: string) =>
    withStore(where, async (store) =>
      (await store.series({ dataset: "gdelt2", by: "year", a: ["RUS"], b: ["NATO"] })).map(
        ({ count, goldsteinSum }) => [count, goldsteinSum],
      ),
    );

  test("that ends before the last moment leaves the store as it was, and the next one counts nothing twice", async () => {
    const { cluster } = stores();
    await imported(cluster, { files: [file(rows(gdelt(61, { id: 1 })))] });
    const second = file(rows(gdelt(61, { id: 2 }), gdelt(61, { id: 3, date: "20210101" })));
    const broken = withStore(cluster, (store) =>
      store.append({ files: [second] }, (words) => {
        if (words.includes("2021 written")) throw new Error("ended here");
      }),
    );
    await expect(broken).rejects.toThrow("ended here");
    expect(await counts(cluster)).toEqual([[1, 1]]);
    const { rows: after } = await imported(cluster, { files: [second] });
    expect(after).toMatchObject({ kept: 2, inStore: 3 });
    expect(await counts(cluster)).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  test("killed leaves the store as it was; whoever comes next waits until it has been silent", async () => {
    const { cluster } = stores();
    await imported(cluster, { files: [file(rows(gdelt(61, { id: 1 })))] });
    const many = Array.from({ length: 40_000 }, (_, id) =>
      gdelt(61, { id: id + 10, date: `20${10 + (id % 10)}0101` }),
    );
    const path = file(rows(...many));
    const program = join(import.meta.dirname, "../../bin/detente.js");
    const child = spawn(process.execPath, [program, "events", "import", path, "--store", cluster]);
    const rowsThere = () =>
      fetch(
        `http://${servers[0].host}/?query=${encodeURIComponent(`SELECT count() FROM ${/\/(cluster_\d+)/.exec(cluster)![1]}.events`)}`,
      )
        .then((answer) => answer.text())
        .then(Number);
    while ((await rowsThere()) < 2 && child.exitCode === null)
      await new Promise((next) => setTimeout(next, 20));
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));
    expect(child.signalCode).toBe("SIGKILL");
    expect(await rowsThere()).toBeGreaterThan(1);
    expect(await counts(cluster)).toEqual([[1, 1]]);
    await expect(imported(cluster, { files: [path] })).rejects.toThrow(
      "was killed less than 120 seconds ago",
    );
  });

  test("that stood still while another came and went is told, and does not stand", async () => {
    const { cluster } = stores();
    await imported(cluster, { files: [file(rows(gdelt(61, { id: 1 })))] });
    const address = readServerAddress(cluster, {});
    const server = await openServer(address);
    const claim = await claimServer(server, address);
    await server.run(
      `INSERT INTO ${table(address, "claims")} (generation, token, released) VALUES (${claim.generation + 1}, 'other', 1)`,
    );
    await expect(claim.requireHeld()).rejects.toThrow("stood still so long");
    await claim.release();
    await server.close();
  });

  test("beside another one never loses or doubles rows", async () => {
    const { cluster } = stores();
    await imported(cluster, { files: [file(rows(gdelt(61, { id: 1 })))] });
    const asked = [2, 3, 4].map((id) => imported(cluster, { files: [file(rows(gdelt(61, { id })))] }));
    const done = (await Promise.allSettled(asked)).filter(({ status }) => status === "fulfilled").length;
    expect(await counts(cluster)).toEqual([[1 + done, 1 + done]]);
  });

  test("tells the address that names too few servers, a cluster or a database that is not there", async () => {
    const [one] = servers;
    const path = file(rows(gdelt(61)));
    const refused = (where: string) => imported(where, { files: [path] }).catch(({ message }) => message);
    expect(await refused(`clickhouse://${one.host}/few?cluster=two`)).toContain(
      'the cluster "two" has 2 servers, and 1 are named',
    );
    const { cluster } = stores();
    await imported(cluster, { files: [path] });
    const [, name] = /\/(cluster_\d+)/.exec(cluster)!;
    expect(await refused(`clickhouse://${one.host}/${name}`)).toContain('on the cluster "two"; name it');
    await expect(
      withStore(`clickhouse://${one.host}/${name}`, (store) => store.dataset(undefined)),
    ).rejects.toThrow('on the cluster "two"; name it');
    expect(await refused(`clickhouse://${one.host}/x?cluster=three`)).toContain('knows no cluster "three"');
    expect(await refused("clickhouse://127.0.0.1:9/x")).toContain("does not answer (ECONNREFUSED)");
    expect(await refused(`clickhouse://u:secret@${one.host}/x`)).toContain("CLICKHOUSE_PASSWORD");
    expect(await refused(`clickhouse://nobody@${one.host}/x`)).toContain("the server refused");
    await expect(
      withStore(`clickhouse://${one.host}/nothing`, (store) => store.dataset(undefined)),
    ).rejects.toThrow("no store of events in the database nothing");
  });

  test("of names that are commands to a server counts nothing", async () => {
    const { cluster } = stores();
    await imported(cluster, { files: [file(rows(gdelt(61, { id: 1 })))] });
    const evil = "RUS'; DROP TABLE events --\\";
    const cells = await withStore(cluster, (store) =>
      store.series({ dataset: "gdelt2", by: "year", a: [evil], b: ["NATO"], place: evil }),
    );
    expect(cells).toEqual([]);
    expect(await counts(cluster)).toEqual([[1, 1]]);
  });
});

test("A shard that is down is told, and no count is given without it", async () => {
  const { cluster } = stores();
  await imported(cluster, {
    files: [file(rows(...Array.from({ length: 50 }, (_, id) => gdelt(61, { id }))))],
  });
  await servers[1].stop();
  await expect(
    withStore(cluster, (store) => store.series({ dataset: "gdelt2", by: "year", a: ["RUS"], b: ["NATO"] })),
  ).rejects.toThrow(/refused|does not answer/);
});
