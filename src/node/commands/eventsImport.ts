import type { DuplicateRule } from "../../events/index.ts";
import type { Block } from "../../page/page.ts";
import { writeText } from "../../page/text.ts";
import type { EventImport } from "../../questions/eventImport.ts";
import { formatDay } from "../../record/index.ts";
import { readDay } from "../arguments.ts";
import type { Clock } from "../clock.ts";
import { DONE_WITH_ERRORS, writeJson, writePainted } from "../output.ts";
import { isServerAddress } from "../store/clickhouse/address.ts";
import { openStore } from "../store/codedStores.ts";
import { readMapping } from "../store/mapping.ts";
import { isTerminal, say, terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { readLanguage } from "./inLanguage.ts";

export interface EventsImportOptions {
  store: string;
  duplicates?: DuplicateRule;
  released?: string;
  mapping?: string;
  lang?: string;
  format: string;
}

/** On a terminal a word of how far it is so often at most. */
const EVERY_MILLISECONDS = 1_000;
/** Asked to end, it takes away what it has unpacked; killed, the next import does. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** Stretches without data that are listed; JSON has more. */
const MOST_GAPS = 5;

/** `detente events import FILES… --store DIR`: coded events into a store, all or nothing, with a report. */
export async function eventsImport(
  files: readonly string[],
  options: EventsImportOptions,
  clock: Clock,
): Promise<void> {
  const { store: folder, duplicates } = options;
  const released =
    options.released === undefined ? undefined : formatDay(readDay(options.released, "--released", clock()));
  const mapping = options.mapping === undefined ? undefined : await readMapping(options.mapping);
  const store = await openStore(folder);
  let interrupted = false;
  let stop: () => void = () => undefined;
  const onSignal = () => {
    interrupted = true;
    stop();
  };
  for (const signal of SIGNALS) process.once(signal, onSignal);
  const begun = performance.now();
  let last = begun;
  try {
    const report = await store.append(
      {
        files,
        ...(duplicates === undefined ? {} : { duplicates }),
        ...(released === undefined ? {} : { released }),
        ...(mapping === undefined ? {} : { mapping }),
      },
      (words, rows) => {
        if (interrupted) throw new UsageError(INTERRUPTED);
        const now = performance.now();
        if (!isTerminal(2) || now - last < EVERY_MILLISECONDS) return;
        last = now;
        const rate =
          rows === undefined
            ? ""
            : `, ${Math.round((rows / (now - begun)) * 1000).toLocaleString("en")} rows/s`;
        say(`${words}${rate}`);
      },
      (duck) => {
        stop = () => duck.interrupt();
        if (interrupted) stop();
      },
    );
    if (report.rows.rejected > 0) process.exitCode = DONE_WITH_ERRORS;
    if (options.format === "json") return await writeJson(report);
    await writePainted(writeText(asPage(report, options), { width: terminalWidth(), colour: wantsColour() }));
  } catch (error) {
    if (interrupted) throw new UsageError(INTERRUPTED);
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    store.close();
  }
}

const INTERRUPTED = "the import was ended, and the store is as it was";

function asPage(report: EventImport, { lang, store }: EventsImportOptions) {
  const language = readLanguage(lang);
  const says = language.commands.events.import;
  const { rows, rejected, rejectFile, duplicates, days, unknown, goldstein, columns } = report;
  const counts = (list: readonly { written: string; n: number }[]) =>
    list.map(({ written, n }) => `${written} (${n})`).join(", ");
  const lines = [
    says.rows(rows.read, rows.kept, rows.rejected, rows.inStore),
    ...rejected.map(({ reason, n }) => says.rejected(n, reason)),
    ...(rejectFile === null
      ? []
      : [says.rejectFile(isServerAddress(store) ? rejectFile : `${store}/${rejectFile}`)]),
    says.duplicates(duplicates.rule, duplicates.repeated, duplicates.inStore, duplicates.byRule),
    ...(duplicates.articlesAgain > 0 ? [says.articlesAgain(duplicates.articlesAgain)] : []),
    ...(days.from === null || days.to === null
      ? []
      : [says.days(days.from, days.to, days.covered, days.without)]),
    ...(days.gaps.length === 0
      ? []
      : [
          says.gaps(
            days.gaps
              .slice(0, MOST_GAPS)
              .map(({ from, to }) => (from === to ? from : `${from}/${to}`))
              .join(", ") + (days.gaps.length > MOST_GAPS ? " …" : ""),
          ),
        ]),
    ...(days.filesExpected === null ? [] : [says.files(days.filesGot ?? 0, days.filesExpected)]),
    ...(unknown.codes.length === 0 ? [] : [says.unknownCodes(counts(unknown.codes))]),
    ...(unknown.actors.length === 0 ? [] : [says.unknownActors(counts(unknown.actors))]),
    ...(unknown.places.length === 0 ? [] : [says.unknownPlaces(counts(unknown.places))]),
    ...(goldstein.length === 0
      ? []
      : [
          says.goldstein(
            goldstein
              .map(({ code, expected, found, n }) => `${code}: ${found} ≠ ${expected} (${n})`)
              .join(", "),
          ),
        ]),
    ...(report.quadsApart > 0 ? [says.quadsApart(report.quadsApart)] : []),
    ...(columns.unknown.length === 0 ? [] : [says.unknownColumns(columns.unknown.join(", "))]),
    ...(columns.used.length === 0 ? [] : [says.columns(columns.used.length, columns.ignored.length)]),
  ];
  const again: Block[] =
    report.importedBefore.length === 0
      ? []
      : [{ kind: "paragraph", text: [says.importedBefore(report.importedBefore.join(", "))] }];
  const blocks: Block[] =
    report.dataset === null ? [] : [{ kind: "list", items: lines.map((line) => [line]) }];
  const title = report.dataset === null ? says.nothing : says.title(report.title, report.dataset);
  return { title, language: language.code, blocks: [...again, ...blocks] };
}
