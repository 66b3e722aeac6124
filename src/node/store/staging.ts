import {
  correlatesOfWarNumber,
  FORMER_CODES,
  GROUPS,
  ISO_OF_FIPS,
  knownActors,
  NAMES_IN_ICEWS,
} from "../../actors/index.ts";
import { cameoCodes } from "../../events/index.ts";
import { type Duck, literal } from "./openDuckdb.ts";
import { type Reading, type Rejection, rowsSql } from "./reading.ts";
import { type PlainFile, UNREADABLE_LINES, type UnreadableLine } from "./unpack.ts";

/** What the reading of a file came to. */
export interface Staged {
  read: number;
  rejected: number;
  reasons: { reason: Rejection | UnreadableLine; n: number }[];
}

/** Tables that lead what files write to actors and places, and an empty one for rows. */
export async function prepare(duck: Duck): Promise<void> {
  await duck.run(`CREATE TEMP TABLE keys AS ${pairsSql(actorKeys())}`);
  await duck.run(`CREATE TEMP TABLE places AS ${pairsSql([...ISO_OF_FIPS, ...names()])}`);
  const cameo = [...cameoCodes().values()];
  await duck.run(
    `CREATE TEMP TABLE cameo AS SELECT * FROM (VALUES ${cameo
      .map(({ code, gdelt, icews }) => `(${literal(code)}, ${gdelt ?? "NULL"}, ${icews ?? "NULL"})`)
      .join(", ")}) AS t(code, gdelt, icews)`,
  );
  await duck.run(
    "CREATE TEMP TABLE staged (file INTEGER, id VARCHAR, date DATE, slot VARCHAR, added DATE, source VARCHAR, target VARCHAR, " +
      "code VARCHAR, quad TINYINT, givenQuad VARCHAR, goldstein DECIMAL(9,3), place VARCHAR, placeWritten VARCHAR, article VARCHAR, rejected VARCHAR)",
  );
}

/** Reads a file into the table; rows that are not kept are counted. */
export async function stage(
  duck: Duck,
  reading: Reading,
  file: number,
  { unreadable }: PlainFile,
): Promise<Staged> {
  // Asked for one value each: a join that could find several would copy the rows, which costs a tenth of an import.
  const found = (table: string, column: string) => `(SELECT key FROM ${table} WHERE written = ${column})`;
  await duck.run(
    `INSERT INTO staged SELECT ${file}, id, date, slot, added, ${keySql("sourceKey", "source")}, ${keySql("targetKey", "target")}, ` +
      "code, quad, givenQuad, goldstein, COALESCE(placeKey, ''), CASE WHEN placeKey IS NULL THEN place END, article, rejected FROM " +
      `(SELECT *, ${found("keys", "source")} AS sourceKey, ${found("keys", "target")} AS targetKey, ${found("places", "place")} AS placeKey ` +
      `FROM (${rowsSql(reading)}))`,
  );
  const reasons = await duck.rows<{ reason: Rejection | null; n: number }>(
    `SELECT rejected AS reason, count(*) AS n FROM staged WHERE file = ${file} GROUP BY ALL`,
  );
  // What is looked up where they are few is not looked up among all.
  if (reasons.some(({ reason }) => reason !== null))
    await duck.run("DELETE FROM staged WHERE rejected IS NOT NULL");
  const counted: [Staged["reasons"][number]["reason"], number][] = reasons.flatMap(({ reason, n }) =>
    reason === null ? [] : [[reason, n]],
  );
  for (const kind of Object.keys(UNREADABLE_LINES) as UnreadableLine[]) {
    const n = [...unreadable.values()].filter((one) => one === kind).length;
    if (n > 0) counted.push([kind, n]);
  }
  return {
    read: reasons.reduce((sum, { n }) => sum + n, 0) + unreadable.size,
    rejected: counted.reduce((sum, [, n]) => sum + n, 0),
    reasons: counted.map(([reason, n]) => ({ reason, n })),
  };
}

/** The actor a file means: by the table, else by its own code; a name that is not known is nobody's key. */
function keySql(key: string, column: string): string {
  return (
    `COALESCE(${key}, CASE WHEN starts_with(${column}, 'name:') THEN '' WHEN starts_with(${column}, 'group:') ` +
    `THEN ${column}[7:] ELSE upper(${column}) END)`
  );
}

function actorKeys(): [string, string][] {
  return [
    ...Object.entries(FORMER_CODES),
    ...Object.entries(GROUPS).map(([group, id]): [string, string] => [`group:${group}`, id]),
    ...names(),
    ...names().map(([name, id]): [string, string] => [`name:${name}`, id]),
  ];
}

/** Actors by their English names, ids and numbers of the Correlates of War, in small letters. */
function names(): [string, string][] {
  const found = new Map(Object.entries(NAMES_IN_ICEWS));
  for (const { id, names: written } of knownActors())
    for (const name of [id, ...written.en, correlatesOfWarNumber(id)])
      if (name !== undefined && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), id);
  return [...found];
}

function pairsSql(pairs: readonly (readonly [string, string])[]): string {
  const once = new Map(pairs);
  return `SELECT * FROM (VALUES ${[...once].map(([written, key]) => `(${literal(written)}, ${literal(key)})`).join(", ")}) AS t(written, key)`;
}
