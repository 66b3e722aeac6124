/**
 * Packages that may be missing: left out (npm install --omit=optional), or not made for a machine. What is used of each
 * is said here, so that the program is built and checked without them too; tests run the packages themselves.
 */

/** @param name of a variable, so that nothing looks for the package before it is asked for */
export function loadOptional<Package>(name: string): Promise<Package> {
  return import(name) as Promise<Package>;
}

export interface DuckdbPackage {
  DuckDBInstance: {
    create(path: string, settings: Record<string, string>): Promise<DuckdbInstance>;
  };
}

interface DuckdbInstance {
  connect(): Promise<DuckdbConnection>;
  closeSync(): void;
}

export interface DuckdbConnection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjects(): Record<string, unknown>[] }>;
  interrupt(): void;
  closeSync(): void;
}

export interface ClickhousePackage {
  ClickHouseLogLevel: { OFF: unknown };
  createClient(settings: Record<string, unknown>): ClickhouseClient;
}

export interface ClickhouseClient {
  command(asked: { query: string }): Promise<unknown>;
  query(asked: { query: string; format: string }): Promise<{ json(): Promise<unknown> }>;
  insert(asked: {
    table: string;
    columns: readonly string[];
    values: NodeJS.ReadableStream;
    format: string;
  }): Promise<unknown>;
  exec(asked: { query: string }): Promise<{ stream: AsyncIterable<unknown> }>;
  close(): Promise<void>;
}

export interface TypstPackage {
  NodeCompiler: { create(settings: { workspace: string }): TypstCompiler };
}

export interface TypstCompiler {
  compile(asked: { mainFileContent: string; inputs: Record<string, string> }): {
    result: TypstDocument | null;
    takeError(): { shortDiagnostics: unknown[] } | null;
  };
  pdf(document: TypstDocument, settings?: { pdfStandard: string }): Uint8Array;
}

export interface TypstDocument {
  numOfPages: number;
}
