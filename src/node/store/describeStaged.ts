import { knownActors, REGIONS } from "../../actors/index.ts";
import type { EventImport } from "../../questions/eventImport.ts";
import type { Dataset, HeldYear } from "./manifest.ts";
import type { Merged } from "./mergeYear.ts";
import { type Duck, listOf, literal } from "./openDuckdb.ts";
import { coveredBy, REJECTIONS, type Reading } from "./reading.ts";
import type { Staged } from "./staging.ts";
import { type PlainFile, UNREADABLE_LINES } from "./unpack.ts";

/** So many of what is listed by name; the rest is in the counts. */
const MOST = 20;
const EACH_DAY = "DATE '2013-04-01'";

interface Read {
  file: PlainFile;
  reading: Reading;
  recognised: { unknown: string[] };
  staged: Staged;
}

/** What an import came to, from the rows that were read. */
export async function describeStaged(
  duck: Duck,
  reads: readonly Read[],
  importedBefore: string[],
  { repeated, merged }: { repeated: number; merged: readonly Merged[] },
  dataset: Dataset<HeldYear> | undefined,
  rejectFile: string,
): Promise<EventImport> {
  const sum = (of: (one: Merged) => number) => merged.reduce((total, one) => total + of(one), 0);
  const format = reads[0]?.reading.format;
  const files = (dataset?.files ?? []).slice((dataset?.files.length ?? 0) - reads.length);
  const total = (name: "read" | "kept" | "rejected") => files.reduce((all, file) => all + file[name], 0);
  const reasons = new Map<string, number>();
  for (const { staged } of reads)
    for (const { reason, n } of staged.reasons) {
      const says = { ...REJECTIONS, ...UNREADABLE_LINES }[reason];
      reasons.set(says, (reasons.get(says) ?? 0) + n);
    }
  return {
    dataset: format?.dataset ?? null,
    title: format?.title ?? "",
    files: files.map(({ name, read, kept, rejected, duplicates }) => ({
      name,
      read,
      kept,
      rejected,
      duplicates,
    })),
    importedBefore,
    rows: {
      read: total("read"),
      kept: total("kept"),
      rejected: total("rejected"),
      inStore: Object.values(dataset?.years ?? {}).reduce((all, { rows }) => all + rows, 0),
    },
    rejected: [...reasons].map(([reason, n]) => ({ reason, n })),
    rejectFile: total("rejected") > 0 ? rejectFile : null,
    duplicates: {
      rule: dataset?.duplicates ?? "id",
      repeated,
      inStore: sum(({ inStore }) => inStore),
      byRule: sum(({ byRule }) => byRule),
      articlesAgain: await count(
        duck,
        "SELECT count(*) - count(DISTINCT article) AS n FROM staged WHERE article <> ''",
      ),
    },
    days: await days(duck, format?.filesADay, format?.dataset),
    unknown: {
      codes: format?.scheme ? await written(duck, "code", "code NOT IN (SELECT code FROM cameo)") : [],
      actors: await unknownActors(duck),
      places: await written(
        duck,
        "placeWritten",
        `place = '' AND placeWritten NOT IN ${listOf(["", "null", "na", "none"])}`,
      ),
    },
    goldstein: format?.scheme
      ? await duck.rows(
          `SELECT code, CAST(${format.scheme} AS DOUBLE) AS expected, CAST(goldstein AS DOUBLE) AS found, count(*) AS n ` +
            `FROM staged JOIN cameo USING (code) WHERE goldstein <> CAST(${format.scheme} AS DECIMAL(9,3)) ` +
            `GROUP BY ALL ORDER BY n DESC, code, found LIMIT ${MOST}`,
        )
      : [],
    quadsApart: await count(
      duck,
      "SELECT count(*) AS n FROM staged WHERE givenQuad IS NOT NULL AND givenQuad <> quad::VARCHAR",
    ),
    columns: columns(reads),
  };
}

async function count(duck: Duck, sql: string): Promise<number> {
  return (await duck.rows<{ n: number }>(sql))[0]!.n;
}

function written(duck: Duck, column: string, where: string): Promise<{ written: string; n: number }[]> {
  return duck.rows(
    `SELECT ${column} AS written, count(*) AS n FROM staged WHERE ${where} GROUP BY ALL ORDER BY n DESC, written LIMIT ${MOST}`,
  );
}

/** Keys that are no state and no organisation we know, nor a region. */
function unknownActors(duck: Duck): Promise<{ written: string; n: number }[]> {
  const known = ["", ...knownActors().map(({ id }) => id), ...REGIONS].map((key) => `(${literal(key)})`);
  // Counted first, so that each key is looked up once; among so many, a join is quicker than a list.
  return duck.rows(
    "SELECT key AS written, sum(n) AS n FROM (SELECT source AS key, count(*) AS n FROM staged GROUP BY source " +
      "UNION ALL SELECT target, count(*) FROM staged GROUP BY target) " +
      `ANTI JOIN (VALUES ${known.join(", ")}) AS k(known) ON known = key GROUP BY key ORDER BY n DESC, written LIMIT ${MOST}`,
  );
}

/** Days from the first to the last that the files are of, those without any, and how many files there should be. */
async function days(
  duck: Duck,
  filesADay: number | undefined,
  dataset: string | undefined,
): Promise<EventImport["days"]> {
  const { day, slot } = coveredBy(dataset ?? "");
  await duck.run(
    `CREATE OR REPLACE TEMP TABLE seen AS SELECT DISTINCT ${day} AS day, ${slot} AS slot FROM staged`,
  );
  const [about] = await duck.rows<{
    from: string | null;
    to: string | null;
    covered: number;
    all: number;
    /** Of the days since GDELT has a file for each: those before came by the year or the month. */
    regular: number;
    got: number;
  }>(
    'SELECT min(day)::VARCHAR AS "from", max(day)::VARCHAR AS "to", count(DISTINCT day) AS covered, ' +
      "COALESCE(date_diff('day', min(day), max(day)) + 1, 0) AS \"all\", " +
      `greatest(0, COALESCE(date_diff('day', greatest(min(day), ${EACH_DAY}), max(day)) + 1, 0)) AS regular, ` +
      `count(*) FILTER (WHERE day >= ${EACH_DAY}) AS got FROM seen`,
  );
  const gaps = await duck.rows<{ from: string; to: string }>(
    'SELECT (day + 1)::VARCHAR AS "from", (next - 1)::VARCHAR AS "to" FROM (SELECT day, lead(day) OVER (ORDER BY day) AS next ' +
      `FROM (SELECT DISTINCT day FROM seen)) WHERE next > day + 1 ORDER BY day LIMIT ${MOST}`,
  );
  const { from, to, covered, got, all, regular } = about!;
  const isRegular = filesADay !== undefined;
  return {
    from,
    to,
    covered,
    without: all - covered,
    gaps,
    filesExpected: isRegular ? regular * filesADay : null,
    filesGot: isRegular ? got : null,
  };
}

function columns(reads: readonly Read[]): EventImport["columns"] {
  const unique = (names: readonly string[]) => [...new Set(names)];
  const used = unique(reads.flatMap(({ reading }) => [...reading.format.used]));
  const unknown = unique(reads.flatMap(({ recognised }) => recognised.unknown));
  const all = unique(reads.flatMap(({ reading }) => reading.layouts.flat()));
  return { used, unknown, ignored: all.filter((name) => !used.includes(name) && !unknown.includes(name)) };
}
