import { type DuckdbConnection, type DuckdbPackage, loadOptional } from "../optionalPackages.ts";
import { UsageError } from "../usageError.ts";

const PACKAGE = "@duckdb/node-api";
/** Of import and queries; what needs more goes to disk. */
const MEMORY = "768MB";

export interface Duck {
  run(sql: string): Promise<void>;
  rows<Row>(sql: string): Promise<Row[]>;
  /** Ends whatever runs. */
  interrupt(): void;
  close(): void;
}

/**
 * The engine that reads event files and answers from the store. A large package that not everybody needs, so it may be
 * missing, and it is loaded by the commands that use it alone.
 *
 * @param spill folder for what does not fit into memory
 */
export async function openDuckdb(spill?: string): Promise<Duck> {
  const { DuckDBInstance } = await loadOptional<DuckdbPackage>(PACKAGE).catch((error: unknown) => {
    throw new UsageError(
      `coded events need the package ${PACKAGE} (70 MB), which is not installed or does not run here: npm install ${PACKAGE}@1.5.6-r.1 (${String((error as Error).message).split("\n")[0]})`,
    );
  });
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: MEMORY,
    temp_directory: spill ?? "",
    preserve_insertion_order: "false",
    // It must never reach for the network.
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  return {
    run: async (sql) => void (await connection.run(sql).catch(inWords)),
    rows: <Row>(sql: string) => rowsOf<Row>(connection, sql).catch(inWords),
    interrupt: () => connection.interrupt(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Of a file that is damaged, gone or no Parquet the engine tells in its own words, with the query that met it. */
function inWords(error: unknown): never {
  const [said = ""] = String((error as Error).message).split("\n");
  const file = /['"]([^'"]+\.parquet)['"]/.exec(said)?.[1];
  if (
    file === undefined ||
    /Could not write|No space left/.test(said) ||
    !/^(?:Invalid Input|IO|Serialization|Conversion|Binder) Error/.test(said)
  )
    throw error;
  throw new UsageError(
    `${file}: is damaged, gone or no part of a store (${said.replace(/^[\w ]+Error: /, "")}); import the files again, into a new folder`,
  );
}

async function rowsOf<Row>(connection: DuckdbConnection, sql: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjects().map(plain) as Row[];
}

/** Numbers as numbers: counts come as 64-bit integers, sums as decimals. */
function plain(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "bigint"
        ? Number(value)
        : typeof value === "object" && value !== null
          ? Number(value)
          : value,
    ]),
  );
}

/** A text as it stands in a query. */
export function literal(text: string): string {
  if (text.includes("\0")) throw new UsageError("a name holds a NUL character");
  return `'${text.replaceAll("'", "''")}'`;
}

/** A path of a file to be read: the engine takes the signs of a pattern for one, and would read others too. */
export function pathLiteral(path: string): string {
  return literal(path.replace(/[*?[]/g, "[$&]"));
}

export function listOf(texts: readonly string[]): string {
  return `(${texts.map(literal).join(", ")})`;
}
