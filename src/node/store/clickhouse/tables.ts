import { UsageError } from "../../usageError.ts";
import type { ServerAddress } from "./address.ts";
import { openServer, quoted, type Server } from "./server.ts";

/** Days are numbers like 20140318: the dates of the server begin in 1970, and data sets with wars of 1823 do not. */
const TABLES = {
  events: {
    columns:
      "dataset String, generation UInt32, id String, date Int32, added Int32, source String, target String, code String, " +
      "quad UInt8, goldstein Nullable(Int64), place String, article String",
    engine: "MergeTree PARTITION BY intDiv(date, 10000) ORDER BY (dataset, source, target, date, id)",
    shard: "sipHash64(id)",
  },
  /** Which days are covered by which files. */
  slots: {
    columns: "dataset String, generation UInt32, day Int32, slot String, added Int32",
    engine: "MergeTree ORDER BY (dataset, day, slot)",
    shard: "0",
  },
  /** Of an import that is under way: what it asks whether it is held. */
  candidates: {
    columns:
      "generation UInt32, id String, date Int32, source String, target String, code String, article String",
    engine: "MergeTree PARTITION BY generation ORDER BY id",
    shard: "0",
  },
  /** Who imports, and when they last gave a sign of life. */
  claims: {
    columns: "generation UInt32, token String, beat DateTime DEFAULT now(), released UInt8",
    engine: "MergeTree ORDER BY generation",
    shard: "0",
  },
  /** The list of what the store holds, after each import that stands. */
  manifests: {
    columns: "generation UInt32, json String",
    engine: "MergeTree ORDER BY generation",
    shard: "0",
  },
} as const;
export type Table = keyof typeof TABLES;

/**
 * A table as it is asked. On a cluster each lies in parts on the shards and is asked through one that knows them all; the
 * small ones lie on the first, whichever server is asked.
 */
export function table({ database, cluster }: ServerAddress, name: Table): string {
  return `${database}.${cluster === undefined ? lying(name) : name}`;
}

function lying(name: Table): string {
  return `${name}_here`;
}

/**
 * Whether somebody has made the tables of a store here.
 *
 * @throws UsageError where it lies on a cluster and the address names none, or another: what one shard has is not all
 */
export async function hasTables(server: Server, { database, cluster }: ServerAddress): Promise<boolean> {
  const found = await server.rows<{ name: string; engine: string; full: string }>(
    `SELECT name, engine, engine_full AS full FROM system.tables WHERE database = ${quoted(database)} ` +
      `AND name IN ('manifests', '${lying("manifests")}')`,
  );
  const over = found.find(({ name }) => name === "manifests");
  const own = /^Distributed\('?(\w+)/.exec(over?.full ?? "")?.[1];
  if (over && own !== cluster)
    throw new UsageError(
      `--store: ${server.name}/${database} is a part of a store on the cluster "${own}"; name it: ?cluster=${own}`,
    );
  if (!over && cluster !== undefined && found.length > 0)
    throw new UsageError(
      `--store: ${server.name}/${database} is a store on this server alone; leave ?cluster=${cluster} out`,
    );
  return found.length > 0;
}

/**
 * Makes the tables where they are not there yet, on every server.
 *
 * @throws UsageError where the address names other servers than the cluster has, or one does not answer
 */
export async function makeTables(server: Server, address: ServerAddress): Promise<void> {
  const { hosts, cluster, database } = address;
  await hasTables(server, address);
  if (cluster !== undefined) {
    const [found] = await server.rows<{ n: number; replicas: number }>(
      `SELECT count() AS n, max(replica_num) AS replicas FROM system.clusters WHERE cluster = ${quoted(cluster)}`,
    );
    if (found!.n > 0 && found!.replicas > 1)
      throw new UsageError(
        `--store: the cluster "${cluster}" has shards of several replicas, which this store does not keep alike; name one without`,
      );
    if (found!.n === 0) throw new UsageError(`--store: ${server.name} knows no cluster "${cluster}"`);
    if (found!.n !== hosts.length)
      throw new UsageError(
        `--store: the cluster "${cluster}" has ${found!.n} servers, and ${hosts.length} are named; to import name each, with its HTTP port`,
      );
  }
  await onEach(server, address, async (one) => {
    await one.run(`CREATE DATABASE IF NOT EXISTS ${database}`);
    for (const [name, { columns, engine, shard }] of Object.entries(TABLES)) {
      const here = lying(name as Table);
      await one.run(`CREATE TABLE IF NOT EXISTS ${database}.${here} (${columns}) ENGINE = ${engine}`);
      if (cluster !== undefined)
        await one.run(
          `CREATE TABLE IF NOT EXISTS ${database}.${name} (${columns}) ENGINE = Distributed(${cluster}, ${database}, ${here}, ${shard})`,
        );
    }
  });
}

/** Takes away what imports that never came to stand have left. Nothing of it was ever counted. */
export async function takeAwayBroken(
  server: Server,
  address: ServerAddress,
  broken: readonly number[],
): Promise<void> {
  if (broken.length === 0) return;
  await onEach(server, address, async (one) => {
    for (const name of ["events", "slots", "candidates"] as const)
      await one.run(
        `ALTER TABLE ${address.database}.${lying(name)} DELETE WHERE generation IN (${broken.join(", ")})`,
      );
  });
}

/** What an import asked for, and needs no longer. */
export async function takeAwayCandidates(
  server: Server,
  address: ServerAddress,
  generation: number,
): Promise<void> {
  await onEach(server, address, (one) =>
    one.run(`ALTER TABLE ${address.database}.${lying("candidates")} DROP PARTITION ${generation}`),
  );
}

async function onEach(
  first: Server,
  address: ServerAddress,
  work: (server: Server) => Promise<void>,
): Promise<void> {
  for (const host of address.hosts) {
    const server = host === first.name ? first : await openServer(address, host);
    try {
      await work(server);
    } finally {
      if (server !== first) await server.close();
    }
  }
}
