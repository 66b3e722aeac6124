import type { AskedStore } from "./askedStore.ts";
import { isServerAddress, readServerAddress } from "./clickhouse/address.ts";

/** A folder of Parquet files, or tables on a server: `clickhouse://…`. */
export async function openStore(where: string): Promise<AskedStore> {
  if (isServerAddress(where)) {
    const { ClickhouseStore } = await import("./clickhouse/clickhouseStore.ts");
    return new ClickhouseStore(readServerAddress(where, process.env));
  }
  const { DuckdbStore } = await import("./duckdbStore.ts");
  return new DuckdbStore(where);
}
