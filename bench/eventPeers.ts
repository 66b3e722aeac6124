import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "../src/node/store/codedStores.ts";
import { startOne } from "../test/cluster/servers.ts";

/** Seconds of wall time: each of these works in a program of its own. */
export interface EventPeers {
  /** By name of the program: gawk, else what answers to awk. */
  awk: { name: string; seconds: number } | undefined;
  clickhouse: { import: number; query: number } | undefined;
}

/** What others need on the same machine for the same file: a scan by awk, and the store on a server of ClickHouse. */
export async function benchEventPeers(file: string, folder: string): Promise<EventPeers> {
  return { awk: awk(file), clickhouse: await clickhouse(file, folder) };
}

function awk(file: string): EventPeers["awk"] {
  const count =
    '($6 ~ /^RUS/ && $16 ~ /^USA/) || ($6 ~ /^USA/ && $16 ~ /^RUS/) {n[$3 " " $30]++} END {for (k in n) print k, n[k]}';
  for (const name of ["gawk", "mawk", "awk"]) {
    const begun = performance.now();
    const { error } = spawnSync(name, ["-F\t", count, file], { encoding: "utf8" });
    if (!error) return { name, seconds: (performance.now() - begun) / 1000 };
  }
  return undefined;
}

async function clickhouse(file: string, folder: string): Promise<EventPeers["clickhouse"]> {
  if (spawnSync("clickhouse-server", ["--version"]).error) return undefined;
  const server = await startOne(mkdtempSync(join(folder, "server-")));
  const store = await openStore(`clickhouse://${server.host}/bench`);
  try {
    const timed = async (work: () => Promise<unknown>) => {
      const begun = performance.now();
      await work();
      return (performance.now() - begun) / 1000;
    };
    const imported = await timed(() => store.append({ files: [file] }));
    const pair = { dataset: "gdelt2", a: ["RUS"], b: ["USA"], by: "month" } as const;
    const queries: number[] = [];
    for (let i = 0; i < 5; i++) queries.push(await timed(() => store.series(pair)));
    return { import: imported, query: Math.min(...queries) };
  } finally {
    store.close();
    await server.stop();
  }
}
