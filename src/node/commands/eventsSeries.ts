import { knownActor, knownActors, REGIONS } from "../../actors/index.ts";
import { periodOf, sparkline } from "../../events/index.ts";
import type { Block, Inline } from "../../page/page.ts";
import { writeText } from "../../page/text.ts";
import { type EventCoverage, type EventSeries, eventSeries } from "../../questions/eventSeries.ts";
import { caseAsOf, formatDay, nearest, parseDate } from "../../record/index.ts";
import { readDay } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { printProblems, writeJson, writePainted, writeResult } from "../output.ts";
import { requireCase } from "../readCase.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { asked, type EventsCoverageOptions } from "./askStore.ts";
import { asEntries } from "./eventsEntry.ts";
import { readLanguage } from "./inLanguage.ts";

export interface EventsSeriesOptions extends EventsCoverageOptions {
  a: string;
  b: string;
  place?: string;
  together?: boolean;
  changes?: boolean;
  case?: string;
  triad?: string;
}

type Words = ReturnType<typeof readLanguage>["commands"]["events"]["series"];

/** `detente events series`: what was coded between two sets of actors, each direction by itself. */
export async function eventsSeries(options: EventsSeriesOptions, clock: Clock): Promise<void> {
  const [a, b] = [actorsNamed(options.a, "--a"), actorsNamed(options.b, "--b")];
  const [third, ...more] = options.triad === undefined ? [] : actorsNamed(options.triad, "--triad");
  if (third !== undefined && (more.length > 0 || a.length > 1 || b.length > 1))
    throw new UsageError("--triad: expected one actor, with one of --a and one of --b");
  const place = options.place === undefined ? undefined : actorsNamed(options.place, "--place")[0];
  if (options.case !== undefined && !options.changes)
    throw new UsageError("--case: stands beside changes of level; give --changes too");
  if (options.format === "yaml") return asEntries(a, b, options, clock);
  const beside = options.case === undefined ? [] : await eventsBetween(options.case, a, b, options, clock);
  const answer = await asked(options, clock, async (store, window, name, dataset) => {
    const query = { ...window, dataset: name, by: options.by, place };
    const [left, right] =
      third === undefined
        ? [a, b]
        : [
            [...a, third],
            [...b, third],
          ];
    const cells = await store.series({ ...query, a: left, b: right });
    return eventSeries(cells, await store.coverage(query), {
      ...window,
      dataset: name,
      title: dataset.title,
      ended: dataset.ended,
      duplicates: dataset.duplicates,
      a,
      b,
      by: options.by,
      together: options.together === true,
      changes: options.changes === true,
      third,
      events: beside,
    });
  });
  if (answer.rows.length === 0 && answer.coverage.every(({ covered }) => covered === 0))
    throw new UsageError(
      `the store covers no ${options.by} of those asked for; see: detente events coverage --store ${options.store}`,
    );
  if (options.format === "json") return writeJson(answer);
  if (options.format === "csv") return writeResult(asCsv(answer));
  const language = readLanguage(options.lang);
  const says = language.commands.events.series;
  const page = {
    title: says.title(named(a), named(b)),
    language: language.code,
    blocks: blocksOf(answer, says),
  };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

/** What a case has on record between two sets of actors, with the period it is in. */
async function eventsBetween(
  folder: string,
  a: readonly string[],
  b: readonly string[],
  { by, asOf }: EventsSeriesOptions,
  clock: Clock,
): Promise<{ id: string; date: string; title: string; period: string }[]> {
  const { case: full, problems } = await requireCase(folder);
  printProblems(problems);
  const record = asOf === undefined ? full : caseAsOf(full, readDay(asOf, "--as-of", clock())).case;
  return record.events
    .filter(({ initiators = [], targets = [] }) => {
      const actors = [...initiators, ...targets];
      return actors.some((actor) => a.includes(actor)) && actors.some((actor) => b.includes(actor));
    })
    .flatMap(({ id, date, says }) => {
      const span = parseDate(date);
      if (!span || !Number.isFinite(span.first) || !Number.isFinite(span.last)) return [];
      // What is dated less exactly than a period is long is in none.
      const [period, last] = [span.first, span.last].map((day) => periodOf(formatDay(day), by));
      return period === last ? [{ id, date, title: says, period: period! }] : [];
    });
}

/** `detente events coverage`: which periods the files of a store cover. */
export async function eventsCoverage(options: EventsCoverageOptions, clock: Clock): Promise<void> {
  const answer = await asked(
    options,
    clock,
    async (store, window, name, { title, ended }): Promise<EventCoverage> => ({
      dataset: name,
      title,
      by: options.by,
      ended: ended ?? null,
      periods: await store.coverage({ ...window, dataset: name, by: options.by }),
    }),
  );
  if (options.format === "json") return writeJson(answer);
  if (options.format === "csv") return writeResult(asCoverageCsv(answer));
  const language = readLanguage(options.lang);
  const says = language.commands.events.series;
  const { head } = says;
  const blocks: Block[] = [
    {
      kind: "table",
      caption: "",
      head: [head[answer.by], head.days, head.covered, head.files, head.world].map((name) => [name]),
      rows: answer.periods.map(({ period, days, covered, files, expected, world }) => ({
        cells: [
          period,
          String(days),
          String(covered),
          expected === null ? String(files) : `${files}/${expected}`,
          String(world),
        ].map((cell) => [cell]),
      })),
    },
    ...notes(answer, says),
  ];
  const page = { title: says.coverage(answer.title), language: language.code, blocks };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

/** Actors by id, name or code of a region: NATO, Russia, WST. */
function actorsNamed(text: string, flag: string): string[] {
  const actors = knownActors();
  const found = text.split(",").map((word) => {
    const wanted = word.trim().toLowerCase();
    const actor = actors.find(
      ({ id, names }) =>
        id.toLowerCase() === wanted ||
        Object.values(names).some((list) => list.some((name) => name.toLowerCase() === wanted)),
    );
    if (actor) return actor.id;
    const region = REGIONS.find((code) => code.toLowerCase() === wanted);
    if (region) return region;
    const near = nearest(
      word.trim(),
      actors.flatMap(({ id, name }) => [id, name]),
    );
    throw new UsageError(
      `${flag}: no actor "${word.trim().slice(0, 60)}", ${near === undefined ? "expected codes or names, with commas between" : `did you mean "${near}"?`}`,
    );
  });
  return [...new Set(found)];
}

function named(ids: readonly string[]): string {
  return ids.map((id) => knownActor(id)?.name ?? id).join(", ");
}

const SERIES_COLUMNS = [
  "period",
  "source",
  "target",
  "quad",
  "count",
  "goldsteinMean",
  "goldsteinSum",
  "share",
  "ofPair",
  "perWorld",
  "net",
  "valued",
] as const;

/** A row for each direction, quad class and period that is covered; a period that is not has none. */
function asCsv({ rows }: EventSeries): string {
  return csv(SERIES_COLUMNS, rows);
}

function asCoverageCsv({ periods }: EventCoverage): string {
  return csv(["period", "days", "covered", "files", "expected", "world"], periods);
}

function csv<Name extends string>(
  names: readonly Name[],
  rows: readonly Readonly<Record<Name, string | number | null>>[],
): string {
  return `${[names.join(","), ...rows.map((row) => names.map((name) => row[name] ?? "").join(","))].join("\n")}\n`;
}

function blocksOf(answer: EventSeries, says: Words): Block[] {
  const directions = new Map<string, EventSeries["rows"]>();
  for (const row of answer.rows) {
    const key = `${row.source} → ${row.target}`;
    directions.set(key, [...(directions.get(key) ?? []), row]);
  }
  return [
    ...[...directions].flatMap(([key, rows]): Block[] => [
      { kind: "heading", level: 2, id: key.toLowerCase().replaceAll(" → ", "-"), text: [key] },
      { kind: "list", items: [[curve(answer, rows, says)]] },
      directionTable(answer, rows, says),
    ]),
    ...changesOf(answer, says),
    ...triadOf(answer, says),
    ...notes(answer, says),
    ...(answer.outside > 0 ? [small(says.outside(answer.outside))] : []),
    small(says.kept(answer.duplicates)),
  ];
}

function directionTable({ by, coverage }: EventSeries, rows: EventSeries["rows"], says: Words): Block {
  const { head } = says;
  return {
    kind: "table",
    caption: "",
    head: [head[by], "1", "2", "3", "4", head.mean, head.net].map((name) => [name]),
    rows: coverage.map((one) => {
      const { period } = one;
      const own = rows.filter((row) => row.period === period);
      const sum = own.reduce((total, { goldsteinSum }) => total + (goldsteinSum ?? 0), 0);
      const n = own.reduce((total, { valued }) => total + valued, 0);
      const counts = own.length === 0 ? ["–", "–", "–", "–"] : own.map(({ count }) => String(count));
      const mean = n === 0 ? "–" : (sum / n).toFixed(2);
      return {
        cells: [`${period}${isPart(one) ? "*" : ""}`, ...counts, mean, own[0]?.net?.toFixed(2) ?? "–"].map(
          (cell) => [cell],
        ),
      };
    }),
  };
}

/** Net cooperation over time; a period without coverage is a gap in the line. */
function curve({ coverage }: EventSeries, rows: EventSeries["rows"], says: Words): string {
  const net = new Map(rows.map(({ period, net }) => [period, net]));
  return `${sparkline(
    coverage.map(({ period }) => net.get(period) ?? null),
    -1,
    1,
  )}  ${says.net}`;
}

function changesOf({ changes = [] }: EventSeries, says: Words): Block[] {
  return changes.flatMap(({ a, b, penalty, points }): Block[] => [
    { kind: "paragraph", text: [says.changes(a, b, penalty, points.length)] },
    ...(points.length === 0
      ? []
      : [
          {
            kind: "list" as const,
            items: points.map(({ period, before, after, stability, events }): Inline[] => [
              says.change(period, before.toFixed(2), after.toFixed(2), Math.round(stability * 100)),
              events.length === 0
                ? "."
                : `; ${says.beside(events.map(({ date, id }) => `${id} (${date})`).join(", "))}.`,
            ]),
          },
        ]),
  ]);
}

function triadOf({ triad, by }: EventSeries, says: Words): Block[] {
  if (triad === undefined) return [];
  return [
    {
      kind: "table",
      caption: says.triad,
      head: [[says.head[by]], ...triad.pairs.map(({ a, b }) => [`${a}–${b}`]), [says.head.balance]],
      rows: triad.periods.map(({ period, values, signs, balanced }) => ({
        cells: [
          [period],
          ...values.map((value, i) => [
            value === null ? "–" : `${value.toFixed(2)} ${signs[i] === 0 ? "0" : signs[i]! > 0 ? "+" : "−"}`,
          ]),
          [balanced === null ? "–" : says.balanced(balanced)],
        ],
      })),
    },
  ];
}

function notes({ ended, ...rest }: EventCoverage | EventSeries, says: Words): Block[] {
  const periods = "periods" in rest ? rest.periods : rest.coverage;
  return [
    ...(periods.some(({ covered }) => covered === 0) ? [small(says.gap)] : []),
    ...(periods.some(isPart) ? [small(says.partly)] : []),
    ...(ended === null ? [] : [small(says.ended(ended))]),
  ];
}

/** Some of it is covered, and not all. */
function isPart({ covered, days, files, expected }: EventCoverage["periods"][number]): boolean {
  return covered > 0 && (covered < days || (expected !== null && files < expected));
}

function small(text: string): Block {
  return { kind: "paragraph", role: "small", text: [text] };
}
