import {
  type Assessment,
  type AssessmentPart,
  assess,
  type BegunPart,
  narrate,
} from "../../assessment/index.ts";
import { writeText } from "../../page/text.ts";
import { type Case, caseAsOf, countLeftOut, formatDay, parseDate } from "../../record/index.ts";
import { readDay } from "../arguments.ts";
import { asCalled } from "../asCalled.ts";
import { loadNoteFormatter } from "../citations/index.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeJson, writePainted, writeResult, writeToFile } from "../output.ts";
import { requireSafeOutputs } from "../outputs.ts";
import { PAGE_WRITERS, pageWriterNamed } from "../pageWriters.ts";
import { requireCase } from "../readCase.ts";
import { doWithin } from "../readWithin.ts";
import { shellWord } from "../shellWord.ts";
import { isTerminal, say, tellOver, terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { readLanguage } from "./inLanguage.ts";

export interface ReviewOptions {
  asOf?: string;
  since?: string;
  full?: boolean;
  lang: string;
  format: string;
  output?: string;
  template?: string;
  style?: string;
  works?: boolean;
  leftOut?: boolean;
}

/** `detente review CASE`: the assessment on one page; with `--full` the annex behind it. JSON always holds all. */
export async function review(folder: string, options: ReviewOptions, clock: Clock): Promise<void> {
  const writer = pageWriterNamed(options.format);
  if (writer?.isBinary && options.output === undefined)
    throw new UsageError(`--format ${options.format}: expected --output FILE, where to write ${writer.is}`);
  if (options.leftOut === true && options.full === true)
    throw new UsageError("--left-out and --full: expected one of them, a list or the page");
  const ending = /\.(docx|pdf|html|md|json)$/i.exec(options.output ?? "")?.[1]?.toLowerCase();
  if (ending !== undefined && ending !== options.format && [ending, options.format].some(isOfNoText))
    throw new UsageError(
      `--output: ${options.output} is named as ${ending} and would be ${options.format}; name it otherwise, or say --format ${ending}`,
    );
  if (options.template !== undefined && options.format !== "docx")
    throw new UsageError("--template: expected with --format docx, whose styles it gives");
  await requireSafeOutputs(
    [{ flag: "--output", path: options.output }],
    [
      { what: "the case", path: folder },
      ...(options.style === undefined ? [] : [{ what: "the style", path: options.style }]),
      ...(options.template === undefined ? [] : [{ what: "the template", path: options.template }]),
    ],
  );
  // Both are somebody else's, and say by no size how long they take.
  const brought = options.template ?? options.style;
  const write = () => writeReview(folder, options, clock);
  return brought === undefined ? write() : doWithin(brought, write);
}

async function writeReview(folder: string, options: ReviewOptions, clock: Clock): Promise<void> {
  const writer = pageWriterNamed(options.format);
  const template =
    options.template === undefined
      ? undefined
      : await (await import("../readTemplate.ts")).readTemplate(options.template);
  const language = readLanguage(options.lang);
  const style =
    options.style === undefined
      ? undefined
      : {
          file: options.style,
          style: await (await import("../citations/readStyle.ts")).readStyle(options.style),
        };
  const asked = options.asOf === undefined ? undefined : readDay(options.asOf, "--as-of", clock());
  const [{ case: record, problems: read }, formatNotes] = await Promise.all([
    requireCase(folder, true),
    loadNoteFormatter(language.code, style),
  ]);
  const own = record.meta.asOf === undefined ? undefined : parseDate(record.meta.asOf)?.last;
  const day = asked ?? own ?? readDay("today", "--as-of", clock());
  if (options.leftOut) return printLeftOut(record, day, options);
  const since = options.since === undefined ? undefined : readDay(options.since, "--since", clock());
  if (since !== undefined && since >= day)
    throw new UsageError(`--since ${options.since}: expected a day before the one the page is as of`);
  if (options.works === true && options.format === "json")
    throw new UsageError("--works: of JSON the notes name the works already; leave it out");
  // A large model takes up to a minute; who waits can end it by Ctrl-C, which nothing here hears.
  const onPart = ({ part }: Pick<BegunPart, "part">) => tellOver(`${PARTS[part]} …`);
  const assessed = assess(record, {
    day,
    folder,
    problems: read,
    language,
    onPart,
    ...(since === undefined ? {} : { since }),
  });
  onPart({ part: "page" });
  const errors = assessed.errors();
  if (errors.length > 0) tellOver("");
  printProblems(errors, folder);
  process.exitCode = exitCodeFor(errors);
  if (options.format === "json") {
    const { text, notes } = narrate(assessed, formatNotes);
    const assessment: Assessment = { ...assessed.assessment, page: text, notes };
    tellOver("");
    return writeJson(assessment, options.output);
  }
  const { page } = narrate(assessed, formatNotes, {
    full: options.full === true,
    ...(options.works === true ? { works: true } : {}),
  });
  tellOver("");
  if (writer === undefined)
    throw new UsageError(
      `--format: found "${options.format}", expected json, ${Object.keys(PAGE_WRITERS).join(", ")}`,
    );
  if (writer === PAGE_WRITERS.text && options.output === undefined) {
    await writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }));
    // The page names its annex; who reads it in a terminal has none before him.
    if (options.full !== true && isTerminal(1))
      say(`The annex, with all grounds: ${asCalled()} review ${shellWord(folder)} --full`);
    return;
  }
  const written = await writer.write(page, template);
  return typeof written === "string"
    ? writeResult(written, options.output)
    : writeToFile(options.output!, written);
}

const PARTS: Record<AssessmentPart, string> = {
  model: "the states of the model",
  answer: "what lasts, and what can be reached",
  carriers: "what carries the answer, and what would turn it",
  page: "the page and its grounds",
};

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
    ...Object.entries(counts).map(([kind, count]) => `  ${kind}: ${count}`),
    ...(leftOut.length === 0 ? [] : [""]),
    ...leftOut.map(
      ({ counted, id, place }) => `${place.file}:${place.line} ${counted}${id === undefined ? "" : ` ${id}`}`,
    ),
  ];
  await writeResult(`${lines.join("\n")}\n`, options.output);
}

/** Files that other programs open by their ending. */
function isOfNoText(format: string): boolean {
  return format === "docx" || format === "pdf";
}
