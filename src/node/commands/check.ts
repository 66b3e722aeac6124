import { dirname } from "node:path";
import type { Paper } from "../../paper/paper.ts";
import { extentOf, lineStarts } from "../../paper/report/layOut.ts";
import { NOT_COMPARED, noPraise } from "../../paper/report/readingText.ts";
import { UnreadablePaper } from "../../paper/unreadable.ts";
import { checkReport } from "../../questions/checkReport.ts";
import { LIMITS } from "../../record/limits.ts";
import { countProblems, type Problem } from "../../record/problem.ts";
import { commandWordsIn } from "../../words/index.ts";
import type { Clock } from "../clock.ts";
import { readNamedFile } from "../files.ts";
import {
  COULD_NOT_RUN,
  DONE,
  DONE_WITH_ERRORS,
  printProblems,
  writeAnnotations,
  writeJson,
  writePainted,
  writeResult,
  writeToFile,
} from "../output.ts";
import { requireSafeOutputs } from "../outputs.ts";
import { paperExtension } from "../papers/index.ts";
import { readLibraryOf } from "../readLibrary.ts";
import { findConfig } from "../reviewConfig.ts";
import { say } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { findingsText } from "./findingsText.ts";
import { githubAnnotations, sarifLog } from "./reports.ts";
import { type CheckOptions, review } from "./reviewPath.ts";

/** `detente check PATH...`: one paper or case is reviewed here, several are worked through. */
export async function check(paths: readonly string[], options: CheckOptions, clock: Clock): Promise<void> {
  const { areSeveral } = await import("../many/findPapers.ts");
  if (options.format !== "jsonl" && !(await areSeveral(paths))) return checkOne(paths[0]!, options, clock);
  return (await import("./checkMany.ts")).checkMany(paths, options, clock);
}

/** What a careful reviewer would mark in a case or a paper, in file order. */
async function checkOne(path: string, options: CheckOptions, clock: Clock): Promise<void> {
  const { format, output } = options;
  if (format === "docx" && output === undefined)
    throw new UsageError("--format docx: expected --output FILE, where to write the Word file");
  if ((format === "docx" || format === "html") && paperExtension(path) === undefined)
    throw new UsageError(
      `--format ${format} shows a paper with what was found in it, and ${path} is none; for a case use text, json, sarif or github`,
    );
  const bibliography = options.bibliography;
  if (bibliography !== undefined) {
    (await import("../writeBibliography.ts")).bibliographyExtension(bibliography);
    if (paperExtension(path) === undefined)
      throw new UsageError("--bibliography: a case has its sources already; give a paper");
  }
  const isPaper = paperExtension(path) !== undefined;
  await requireSafeOutputs(
    [
      { flag: "--output", path: output },
      { flag: "--bibliography", path: bibliography },
    ],
    [
      { what: isPaper ? "the paper" : "the case", path },
      { what: "the case", path: options.case },
      { what: "the library", path: options.library },
      {
        what: "the configuration",
        path: options.config ?? (await findConfig(isPaper ? dirname(path) : path)),
      },
    ],
  );
  const library = options.library === undefined ? undefined : await readLibraryOf(options.library);
  const { problems, rules, paper, compared, libraries, strict, isIncomplete, called } = await review(
    path,
    options,
    clock,
    false,
    library,
  );
  const { heldAgainst } = await import("../../paper/library/index.ts");
  const held = paper ? (libraries ?? []).map((one) => heldAgainst(paper, one)) : [];
  if (bibliography !== undefined && paper) {
    const { bibliographyExtension, writeBibliography } = await import("../writeBibliography.ts");
    const { exportedWorks, withCustom } = await import("../../paper/library/index.ts");
    const works = exportedWorks(paper, libraries);
    const isJson = bibliographyExtension(bibliography) === ".json";
    await writeBibliography(
      bibliography,
      works.map((work) => (isJson ? withCustom(work) : work.item)),
    );
    const unsure = works.filter(({ certain }) => !certain).length;
    say(
      `${bibliography}: ${works.length} ${works.length === 1 ? "work" : "works"}${unsure === 0 ? "" : `; ${unsure} not sure, as ${unsure === 1 ? "its note says" : "their notes say"}`}`,
    );
  }
  const counts = countProblems(problems);
  const fails = counts.error > 0 || (strict && counts.warning > 0);
  process.exitCode = isIncomplete ? COULD_NOT_RUN : fails ? DONE_WITH_ERRORS : DONE;
  switch (format) {
    case "json":
      return writeJson(
        checkReport(problems, paper, compared === NOT_COMPARED ? undefined : compared, held),
        output,
      );
    case "sarif":
      return writeJson(sarifLog(problems, rules, paper ? sarifNotes(paper) : {}), output);
    case "github":
      return problems.length > 0 || output !== undefined
        ? writeAnnotations(githubAnnotations(problems), output)
        : undefined;
    case "html":
      if (paper) {
        const { writePaperHtml } = await import("../../paper/index.ts");
        return writeResult(writePaperHtml(paper, problems, held), output);
      }
      break;
    case "docx":
      if (paper) return writeWord(path, paper, problems, output!);
  }
  if (format === "html" || format === "docx") {
    // There is no text to show beside them.
    return printProblems(problems);
  }
  const text = findingsText(
    problems,
    paper,
    rules,
    output === undefined,
    options.all ?? false,
    commandWordsIn[options.lang ?? "en"].check,
    compared,
    called,
    held,
  );
  await (output === undefined ? writePainted(text) : writeResult(text, output));
}

/** A copy of the author's own Word file with comments; of any other paper a new Word file with its text and comments. */
async function writeWord(
  path: string,
  paper: Paper,
  problems: readonly Problem[],
  output: string,
): Promise<void> {
  const own = problems.filter(({ file }) => file === paper.file);
  const inPaper = [...ofReading(paper, own), ...own];
  const bytes =
    paperExtension(path) === "docx"
      ? await commented(path, inPaper)
      : (await import("../../paper/docx/paperAsWordFile.ts")).paperAsWordFile(paper, inPaper);
  return writeToFile(output, bytes);
}

/** What silence is worth, as a comment at the beginning: a Word file has no other room for it. */
function ofReading(paper: Paper, problems: readonly Problem[]): Problem[] {
  return noPraise(paper, problems, commandWordsIn.en.check.read).map((message) => ({
    rule: "reading",
    severity: "note",
    message,
    file: paper.file,
    line: 1,
    column: 1,
  }));
}

/** @throws UsageError for a file whose other parts, pictures among them, unpack to too much or are damaged. */
async function commented(path: string, problems: readonly Problem[]): Promise<Uint8Array> {
  const { commentedWordFile } = await import("../../paper/docx/commentedWordFile.ts");
  const bytes = await readNamedFile(path, LIMITS.word.bytes);
  try {
    return commentedWordFile(path, bytes, problems);
  } catch (error) {
    if (error instanceof UnreadablePaper)
      throw new UsageError(`${path}: no comments can be put into this file: ${error.message}`);
    throw error;
  }
}

/** What a reader of the log has to know of places, and what makes a finding the same after changes elsewhere. */
function sarifNotes(paper: Paper): Parameters<typeof sarifLog>[2] {
  const starts = lineStarts(paper.text);
  return {
    ...(paper.pageStarts
      ? { lines: "Lines are the printed lines of the PDF, counted through all pages." }
      : paper.linesAreParagraphs
        ? { lines: "Lines are the paragraphs of the Word file, then its notes, one to a line." }
        : {}),
    wordsAt: (problem) =>
      problem.file === paper.file ? paper.text.slice(...extentOf(problem, starts)) : undefined,
  };
}
