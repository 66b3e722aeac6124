import { createReadStream } from "node:fs";
import type { Disk } from "../../disk/disk.ts";
import { type ClickhouseClient, type ClickhousePackage, loadOptional } from "../../optionalPackages.ts";
import { UsageError } from "../../usageError.ts";
import type { ServerAddress } from "./address.ts";

const PACKAGE = "@clickhouse/client";
/** Of one query; a scan of all years of all shards is done sooner. */
const MOST_MILLISECONDS = 10 * 60_000;

export interface Server {
  /** As it is named in what is printed: no user and no password. */
  readonly name: string;
  run(sql: string): Promise<void>;
  /** Numbers of 64 bits come as numbers. */
  rows<Row>(sql: string): Promise<Row[]>;
  /** Rows of a file of comma-separated values without a head, as the columns stand. */
  load(table: string, columns: readonly string[], file: string): Promise<void>;
  /** What is asked for, as such a file. */
  save(sql: string, file: string, disk: Disk): Promise<void>;
  close(): Promise<void>;
}

/**
 * A server of ClickHouse, by its HTTP interface. The client is loaded by those who ask for such a store alone.
 *
 * @throws UsageError when the package is missing; later, of each query, when the server refuses or does not answer
 */
export async function openServer(
  { hosts, secure, user, password }: ServerAddress,
  host: string = hosts[0]!,
): Promise<Server> {
  const { ClickHouseLogLevel, createClient } = await loadOptional<ClickhousePackage>(PACKAGE).catch(
    (error: unknown) => {
      throw new UsageError(
        `a store on a server needs the package ${PACKAGE}, which is not installed: npm install ${PACKAGE}@1.23.1 (${String((error as Error).message).split("\n")[0]})`,
      );
    },
  );
  const client = createClient({
    url: `${secure ? "https" : "http"}://${host}`,
    username: user,
    password,
    request_timeout: MOST_MILLISECONDS,
    log: { level: ClickHouseLogLevel.OFF },
    clickhouse_settings: {
      // What was written to a shard is there when the write returns, and a shard that does not answer is an error: a count
      // without it would be a wrong one.
      insert_distributed_sync: 1,
      skip_unavailable_shards: 0,
      output_format_json_quote_64bit_integers: 0,
    },
  });
  return asServer(client, host);
}

function asServer(client: ClickhouseClient, name: string): Server {
  const told = <Answer>(work: Promise<Answer>) => work.catch((error: unknown) => refuse(error, name));
  return {
    name,
    run: async (sql) => void (await told(client.command({ query: sql }))),
    rows: <Row>(sql: string) =>
      told(client.query({ query: sql, format: "JSONEachRow" }).then((answer) => answer.json())) as Promise<
        Row[]
      >,
    load: async (table, columns, file) => {
      const values = createReadStream(file);
      await told(client.insert({ table, columns, values, format: "CSV" }));
    },
    save: async (sql, file, disk) => {
      const { stream } = await told(client.exec({ query: `${sql} FORMAT CSV` }));
      const out = await disk.create(file, 0o600);
      try {
        for await (const chunk of stream) await disk.write(out, chunk as Uint8Array);
      } catch (error) {
        refuse(error, name);
      } finally {
        await disk.close(out);
      }
    },
    close: () => client.close(),
  };
}

/** What the server said, in its first line, without the query. */
function refuse(error: unknown, name: string): never {
  if (error instanceof UsageError) throw error;
  const { code, message } = error as NodeJS.ErrnoException;
  const said = String(message).split(/\n|, e\.wh/)[0]!;
  if (code !== undefined && /^E[A-Z]+$/.test(code))
    throw new UsageError(
      `${name}: the server does not answer (${code}); is it running, and is this its HTTP port?`,
    );
  throw new UsageError(`${name}: the server refused: ${said.slice(0, 400)}`);
}

/** A text as it stands in a query: parameters of queries are younger than servers that run. */
export function quoted(text: string): string {
  if (text.includes("\0")) throw new UsageError("a name holds a NUL character");
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

export function quotedList(texts: readonly string[]): string {
  return `(${texts.map(quoted).join(", ")})`;
}
