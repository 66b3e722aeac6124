import {
  type Assessment,
  assess,
  narrate,
  writeHtml,
  writeMarkdown,
  writeText,
} from "../../assessment/index.ts";
import { pageAsWordFile } from "../../page/word.ts";
import { CONTENT_RULES, checkCase, parseDate } from "../../record/index.ts";
import { readDay } from "../arguments.ts";
import { loadNoteFormatter } from "../citations/index.ts";
import type { Clock } from "../clock.ts";
import { exitCodeFor, printProblems, writeJson, writePainted, writeResult } from "../output.ts";
import { requireCase } from "../readCase.ts";
import { replaceFile } from "../replaceFile.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { UsageError } from "../usageError.ts";

export interface ReviewOptions {
  asOf?: string;
  format: string;
  output?: string;
}

/** `detente review CASE`: the assessment on one page. */
export async function review(folder: string, options: ReviewOptions, clock: Clock): Promise<void> {
  if (options.format === "docx" && options.output === undefined)
    throw new UsageError("--format docx: expected --output FILE, where to write the Word file");
  const asked = options.asOf === undefined ? undefined : readDay(options.asOf, "--as-of", clock());
  const [{ case: record, problems: read }, formatNotes] = await Promise.all([
    requireCase(folder),
    loadNoteFormatter(),
  ]);
  const own = record.meta.asOf === undefined ? undefined : parseDate(record.meta.asOf)?.last;
  const day = asked ?? own ?? readDay("today", "--as-of", clock());
  const problems = [...read, ...checkCase(record, CONTENT_RULES)];
  const assessed = assess(record, { day, folder, problems });
  const { page, notes } = narrate(assessed, formatNotes);
  const assessment: Assessment = { ...assessed.assessment, notes };
  printProblems(assessment.problems.filter(({ severity }) => severity === "error"));
  process.exitCode = exitCodeFor(assessment.problems);
  switch (options.format) {
    case "json":
      return writeJson(assessment, options.output);
    case "md":
      return writeResult(writeMarkdown(page), options.output);
    case "html":
      return writeResult(writeHtml(page), options.output);
    case "docx":
      return replaceFile(options.output!, pageAsWordFile(page));
    case "text":
      return options.output === undefined
        ? writePainted(writeText(page, { width: terminalWidth(), colour: wantsColour() }))
        : writeResult(writeText(page, { width: 80 }), options.output);
    default:
      throw new UsageError(`--format: found "${options.format}", expected text, json, html, md or docx`);
  }
}
