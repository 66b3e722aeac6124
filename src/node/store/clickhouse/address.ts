import { UsageError } from "../../usageError.ts";

/** Where a store on ClickHouse is: `clickhouse://[user@]host:port[,host:port…]/database[?cluster=NAME]`. */
export interface ServerAddress {
  /** Host and HTTP port: of each shard, the one that is asked first. */
  hosts: string[];
  secure: boolean;
  user: string;
  password: string;
  database: string;
  /** As the configuration of the servers names it; absent: one server alone. */
  cluster: string | undefined;
}

const FORM = "clickhouse://[user@]host:port[,host:port…]/database[?cluster=NAME]";
const SCHEME = /^clickhouses?:\/\//;
/** The names of a database and a cluster stand in queries. */
const NAME = /^[A-Za-z_]\w{0,62}$/;
const HOST = /^(?:[\w.-]+|\[[\da-fA-F:.]+\])(?::\d{1,5})?$/;
/** Of the HTTP interface, as servers come: plain, and by TLS. */
const PORTS = { plain: 8123, secure: 8443 };

export function isServerAddress(store: string): boolean {
  return SCHEME.test(store);
}

/**
 * Reads where a store is. A password stands in CLICKHOUSE_PASSWORD: on a command line all users of a machine read it.
 *
 * @throws UsageError
 */
export function readServerAddress(
  store: string,
  environment: Readonly<Record<string, string | undefined>>,
): ServerAddress {
  const secure = store.startsWith("clickhouses:");
  const [place = "", query = ""] = store.replace(SCHEME, "").split("?", 2);
  const [before, database = ""] = place.split("/", 2);
  const at = before!.lastIndexOf("@");
  const who = at < 0 ? "" : before!.slice(0, at);
  if (who.includes(":"))
    throw new UsageError(
      "--store: put the password into CLICKHOUSE_PASSWORD; on a command line others read it",
    );
  const hosts = before!
    .slice(at + 1)
    .split(",")
    .map((host) => (/:\d+$/.test(host) ? host : `${host}:${secure ? PORTS.secure : PORTS.plain}`));
  const cluster = /^cluster=(.*)$/.exec(query)?.[1];
  if (!hosts.every((host) => HOST.test(host)) || !NAME.test(database))
    throw new UsageError(`--store: expected ${FORM}, with letters, digits and _ in the name of the database`);
  if (query !== "" && !(cluster !== undefined && NAME.test(cluster)))
    throw new UsageError(
      `--store: expected ?cluster=NAME, with letters, digits and _; found "?${query.slice(0, 60)}"`,
    );
  if (hosts.length > 1 && cluster === undefined)
    throw new UsageError("--store: several hosts are the shards of a cluster; name it: ?cluster=NAME");
  return {
    hosts,
    secure,
    user: who || environment.CLICKHOUSE_USER || "default",
    password: environment.CLICKHOUSE_PASSWORD ?? "",
    database,
    cluster,
  };
}
