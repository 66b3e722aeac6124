import {
  type Assessment,
  assess,
  languageCodes,
  languageOf,
  narrate,
  writeHtml,
  writeMarkdown,
  writeText,
} from "../../assessment/index.ts";
import { type Case, caseAsOf, countLeftOut, formatDay, parseDate } from "../../record/index.ts";
import { readDay } from "../arguments.ts";
import { loadNoteFormatter } from "../citations/index.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeJson, writePainted, writeResult, writeToFile } from "../output.ts";
import { requireSafeOutputs } from "../outputs.ts";
import { requireCase } from "../readCase.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";

export interface ReviewOptions {
  asOf?: string;
  since?: string;
  full?: boolean;
  lang: string;
  format: string;
  output?: string;
  leftOut?: boolean;
}

/** `detente review CASE`: the assessment on one page; with `--full` the annex behind it. JSON always holds all. */
export async function review(folder: string, options: ReviewOptions, clock: Clock): Promise<void> {
  if (options.format === "docx" && options.output === undefined)
    throw new UsageError("--format docx: expected --output FILE, where to write the Word file");
  await requireSafeOutputs(
    [{ flag: "--output", path: options.output }],
    [{ what: "the case", path: folder }],
  );
  const asked = options.asOf === undefined ? undefined : readDay(options.asOf, "--as-of", clock());
  const [{ case: record, problems: read }, formatNotes] = await Promise.all([
    requireCase(folder, true),
    loadNoteFormatter(options.lang),
  ]);
  const own = record.meta.asOf === undefined ? undefined : parseDate(record.meta.asOf)?.last;
  const day = asked ?? own ?? readDay("today", "--as-of", clock());
  if (options.leftOut) return printLeftOut(record, day, options);
  const since = options.since === undefined ? undefined : readDay(options.since, "--since", clock());
  if (since !== undefined && since >= day)
    throw new UsageError(`--since ${options.since}: expected a day before the one the page is as of`);
  const language = languageOf(options.lang);
  if (language === undefined)
    throw new UsageError(`--lang: found "${options.lang}", expected ${languageCodes().join(" or ")}`);
  const assessed = assess(record, {
    day,
    folder,
    problems: read,
    language,
    ...(since === undefined ? {} : { since }),
  });
  const { problems } = assessed.assessment;
  printProblems(problems.filter(({ severity }) => severity === "error"));
  process.exitCode = exitCodeFor(problems);
  if (options.format === "json") {
    const { text, notes } = narrate(assessed, formatNotes);
    const assessment: Assessment = { ...assessed.assessment, page: text, notes };
    return writeJson(assessment, options.output);
  }
  const { page } = narrate(assessed, formatNotes, { full: options.full === true });
  switch (options.format) {
    case "md":
      return writeResult(writeMarkdown(page), options.output);
    case "html":
      return writeResult(writeHtml(page), options.output);
    case "docx":
      return writeToFile(options.output!, (await import("../../page/word.ts")).pageAsWordFile(page));
    case "text":
      return options.output === undefined
        ? writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }))
        : writeResult(writeText(page, { width: 80 }), options.output);
    default:
      throw new UsageError(`--format: found "${options.format}", expected text, json, html, md or docx`);
  }
}

/** What became known after the day, apart from the assessment: how much it is would be hindsight there. */
async function printLeftOut(record: Case, day: number, options: ReviewOptions): Promise<void> {
  const { leftOut } = caseAsOf(record, day);
  const counts = countLeftOut(leftOut);
  if (options.format === "json") {
    const entries = leftOut.map(({ counted, id, place: { file, line } }) => ({
      kind: counted,
      ...(id === undefined ? {} : { id }),
      file,
      line,
    }));
    return writeJson({ asOf: formatDay(day), counts, entries }, options.output);
  }
  if (options.format !== "text")
    throw new UsageError(`--left-out: found --format ${options.format}, expected text or json`);
  const lines = [
    leftOut.length === 0
      ? `Nothing is left out as of ${formatDay(day)}.`
      : `Left out as of ${formatDay(day)}, as known later or without a date that says since when:`,
    ...Object.entries(counts).map(([kind, count]) => `  ${count} ${kind}`),
    ...(leftOut.length === 0 ? [] : [""]),
    ...leftOut.map(
      ({ counted, id, place }) => `${place.file}:${place.line} ${counted}${id === undefined ? "" : ` ${id}`}`,
    ),
  ];
  await writeResult(`${lines.join("\n")}\n`, options.output);
}
