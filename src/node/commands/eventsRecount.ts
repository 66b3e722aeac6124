import { isAbsolute, join, resolve } from "node:path";
import { type Block, type Inline, type Language, writeText } from "../../assessment/index.ts";
import { applyEdit, type CaseEdit, type Data, type FieldChanges } from "../../edit/index.ts";
import type { EventRecount } from "../../questions/eventRecount.ts";
import { type Case, formatDay, nearest } from "../../record/index.ts";
import { readDay } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { readCaseFolder, realFolder } from "../files.ts";
import { DONE_WITH_ERRORS, printProblems, writeJson, writePainted } from "../output.ts";
import { requireCase } from "../readCase.ts";
import { isServerAddress } from "../store/clickhouse/address.ts";
import { openStore } from "../store/codedStores.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { type CountedYear, countedAgainBy, countYears } from "./eventsOfYears.ts";
import { readLanguage } from "./inLanguage.ts";

export interface RecountOptions {
  store?: string;
  write?: boolean;
  lang?: string;
  format: string;
}

/** A folder of another machine, as Windows writes it. */
const NETWORK_PATH = /^[\\/]{2}/;

type Entry = Case["codedMeasures"][number];
type Outcome = EventRecount["measures"][number];
interface Recounted {
  told: Outcome;
  edit?: CaseEdit;
}

/** `detente events recount CASE [ID...]`: what the stores that a case names would change in its counts, and with --write, the change. */
export async function eventsRecount(
  folder: string,
  ids: readonly string[],
  options: RecountOptions,
  clock: Clock,
): Promise<void> {
  const language = readLanguage(options.lang);
  const root = await realFolder(folder);
  const { case: record, problems } = await requireCase(folder);
  printProblems(problems);
  const { files, hashes } = await readCaseFolder(folder);
  const recounted: Recounted[] = [];
  for (const entry of chosen(record, ids, folder))
    recounted.push(await recount(entry, folder, options, clock, language));
  const edits = recounted.flatMap(({ edit }) => edit ?? []);
  const made = edits.length === 0 ? undefined : applyEdit(files, { edit: "all", edits });
  const [problem] = made?.problems ?? [];
  if (problem)
    throw new UsageError(`nothing was written: ${problem.file}:${problem.line}: ${problem.message}`);
  if (made && options.write) {
    const { saveAll } = await import("../server/saveAll.ts");
    await saveAll(root, made.changed, made.files, hashes);
  }
  const answer: EventRecount = {
    case: folder,
    written: made !== undefined && options.write === true,
    files: made?.changed ?? [],
    measures: recounted.map(({ told }) => told),
  };
  if (answer.measures.some(({ outcome }) => outcome === "not-counted")) process.exitCode = DONE_WITH_ERRORS;
  if (options.format === "json") return writeJson(answer);
  const { recount: words } = language.commands.events;
  const page = { title: words.title(folder), language: language.code, blocks: blocksOf(answer, language) };
  await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
}

function chosen({ codedMeasures }: Case, ids: readonly string[], folder: string): Entry[] {
  for (const id of ids)
    if (!codedMeasures.some((one) => one.id === id)) {
      const near = nearest(
        id,
        codedMeasures.map((one) => one.id),
      );
      throw new UsageError(`no coded measure "${id}"${near ? `, did you mean "${near}"?` : ""}`);
    }
  const named = codedMeasures.filter(({ id, store }) =>
    ids.length === 0 ? store !== undefined : ids.includes(id),
  );
  if (named.length === 0)
    throw new UsageError(
      `${folder}: no coded measure names a store; docs/measures.md says how to write one: store: ../event-store`,
    );
  return named;
}

/**
 * What a case names is anybody's word: a folder is only read, and told when it holds no store; a server is asked when
 * whoever calls has named it, since it would be sent their name and password.
 */
async function recount(
  entry: Entry,
  folder: string,
  options: RecountOptions,
  clock: Clock,
  language: Language,
): Promise<Recounted> {
  const { recount: words } = language.commands.events;
  const { id } = entry;
  const named = options.store ?? entry.store;
  const told = { id, store: named ?? "", added: [], changed: [], kept: [] };
  const not = (why: string): Recounted => ({ told: { ...told, outcome: "not-counted", why } });
  if (named === undefined) return not(words.noStore);
  if (options.store === undefined && (isServerAddress(named) || NETWORK_PATH.test(named)))
    return not(words.elsewhere(named));
  const where = options.store ?? (isAbsolute(named) ? named : join(folder, named));
  try {
    const store = await openStore(where);
    try {
      const { name } = await store.dataset(entry.dataset);
      const today = formatDay(readDay("today", "today", clock()));
      const first = entry.years.map(({ date }) => date).sort()[0]!;
      const counted = await countYears(store, name, entry.a, entry.b, { from: `${first.slice(0, 4)}-01-01` });
      // A year that is not over would be told as a whole one when it is.
      const years = counted.years.filter(({ date }) => `${date}-12-31` < today);
      return compared(entry, { ...told, store: named }, { ...counted, years }, name);
    } finally {
      store.close();
    }
  } catch (error) {
    if (error instanceof UsageError) return not(error.message.replaceAll(resolve(where), where));
    throw error;
  }
}

function compared(
  entry: Entry,
  told: Pick<Outcome, "id" | "store">,
  { years, released }: { years: readonly CountedYear[]; released: string | undefined },
  dataset: string,
): Recounted {
  const held = new Map(entry.years.map((year) => [year.date, year]));
  const found = new Map(years.map((year) => [year.date, year]));
  const isSame = (year: CountedYear) => {
    const before: Record<string, unknown> | undefined = held.get(year.date);
    return before !== undefined && Object.entries(year).every(([name, value]) => before[name] === value);
  };
  const added = years.flatMap(({ date }) => (held.has(date) ? [] : [date]));
  const changed = years.flatMap((year) => (held.has(year.date) && !isSame(year) ? [year.date] : []));
  const kept = entry.years.flatMap(({ date }) => (found.has(date) ? [] : [date]));
  const isNew = added.length + changed.length > 0;
  const all = { ...told, added, changed, kept };
  if (!isNew) return { told: { ...all, outcome: "same" } };
  const next = [
    ...entry.years.map((year) => found.get(year.date) ?? year),
    ...years.filter(({ date }) => !held.has(date)),
  ];
  next.sort((a, b) => (a.date < b.date ? -1 : 1));
  const fields: FieldChanges = {
    years: next as unknown as Data,
    made: countedAgainBy(told.store, dataset, entry.a, entry.b, next),
    ...(released === undefined ? {} : { released, known: released }),
  };
  return {
    told: { ...all, outcome: "changed" },
    edit: { edit: "change", noun: "codedMeasure", id: entry.id, fields },
  };
}

function blocksOf({ measures, files, written }: EventRecount, language: Language): Block[] {
  const { recount: words } = language.commands.events;
  const items = measures.map(({ id, store, outcome, why = "", added, changed, kept }): Inline[] => [
    { strong: id },
    ` ${outcome === "not-counted" ? words.notCounted(store, why) : words.counted(store, added, changed, kept)}`,
  ]);
  return [
    { kind: "list", items },
    ...(files.length === 0
      ? []
      : [{ kind: "paragraph" as const, text: [words.files(files, written)] satisfies Inline[] }]),
  ];
}
