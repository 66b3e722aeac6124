import { dirname, isAbsolute, join, relative, sep } from "node:path";
import type { Paper } from "../../paper/paper.ts";
import { READING_RULES } from "../../paper/readingRules.ts";
import { extentOf, lineStarts } from "../../paper/report/layOut.ts";
import type { Compared } from "../../paper/report/paperOutput.ts";
import { NOT_COMPARED } from "../../paper/report/readingText.ts";
import { PAPER_RULES } from "../../paper/rules/index.ts";
import { UnreadablePaper } from "../../paper/unreadable.ts";
import { checkReport } from "../../questions/checkReport.ts";
import { LIMITS } from "../../record/limits.ts";
import { nearest } from "../../record/nearest.ts";
import { countProblems, inFileOrder, type Problem } from "../../record/problem.ts";
import { commandWordsIn, type LanguageCode } from "../../words/index.ts";
import { type Clock, localDay } from "../clock.ts";
import { isFile, readNamedFile } from "../files.ts";
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
import { paperExtension, reviewPaper } from "../papers/index.ts";
import { findConfig, readReviewConfig } from "../reviewConfig.ts";
import { shellWord } from "../shellWord.ts";
import { complain, say } from "../terminal.ts";
import { UsageError } from "../usageError.ts";
import { findingsText } from "./findingsText.ts";
import { githubAnnotations, type ReportedRule, sarifLog } from "./reports.ts";

/*
 * What only a case, a bibliography or another form of report needs is loaded where it is used: of the time a short
 * paper takes, most would be spent on loading it.
 */
const loadRecord = () => import("../../record/index.ts");
const loadComparison = () => import("../../paper/againstCase/index.ts");

export interface CheckOptions {
  format: string;
  lang?: LanguageCode;
  output?: string;
  config?: string;
  strict?: boolean;
  rules?: string;
  disable?: string;
  case?: string;
  bibliography?: string;
  all?: boolean;
}

interface Reviewed {
  problems: Problem[];
  rules: readonly ReportedRule[];
  paper: Paper | undefined;
  /** With a case: how much was held against it. */
  compared?: Compared | typeof NOT_COMPARED;
  strict: boolean;
  /** A case holds more than is read, so that not all of it was checked. */
  isIncomplete?: boolean;
}

/** `detente check PATH`: what a careful reviewer would mark in a case or a paper, in file order. */
export async function check(path: string, options: CheckOptions, clock: Clock): Promise<void> {
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
      {
        what: "the configuration",
        path: options.config ?? (await findConfig(isPaper ? dirname(path) : path)),
      },
    ],
  );
  const { problems, rules, paper, compared, strict, isIncomplete } = await review(path, options, clock);
  if (bibliography !== undefined && paper) {
    const { writeBibliography } = await import("../writeBibliography.ts");
    const { bibliographyOf, doubtsOf, withDoubts } = await import("../../paper/citations/index.ts");
    const works = bibliographyOf(paper);
    await writeBibliography(bibliography, works.map(withDoubts));
    const unsure = works.filter((work) => doubtsOf(work).length > 0).length;
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
        checkReport(problems, paper, compared === NOT_COMPARED ? undefined : compared),
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
        return writeResult(writePaperHtml(paper, problems), output);
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
  );
  await (output === undefined ? writePainted(text) : writeResult(text, output));
}

async function review(path: string, options: CheckOptions, clock: Clock): Promise<Reviewed> {
  const isPaper = paperExtension(path) !== undefined;
  const rules = await rulesFor(isPaper, options);
  const known = rules.map(({ id }) => id);
  const only = readRules(options.rules, "--rules", known);
  const without = readRules(options.disable, "--disable", known);
  const { config, problems: faults } = await readReviewConfig(
    options.config,
    isPaper ? dirname(path) : path,
    async () => [...PAPER_RULES, ...READING_RULES, ...(await loadRecord()).CASE_RULES].map(({ id }) => id),
  );
  const isOfReading = (rule: string) => READING_RULES.some(({ id }) => id === rule);
  const isOff = (rule: string) => PAPER_RULES.some(({ id, isOff }) => id === rule && isOff);
  // What was asked for by name on the command line is shown, whatever the file says.
  const isNamed = (rule: string) => {
    // What a reader must know of the reading bears on every rule, so naming others does not silence it.
    if (isOfReading(rule)) return !config.disable.includes(rule);
    if (only) return only.includes(rule);
    const isAsked = config.rules?.includes(rule) ?? (!isOff(rule) || config.severity.has(rule));
    return isAsked && !config.disable.includes(rule);
  };
  const isWanted = (rule: string) => !known.includes(rule) || (!without?.includes(rule) && isNamed(rule));
  const weigh = (problem: Problem): Problem => {
    const severity = config.severity.get(problem.rule);
    return severity ? { ...problem, severity } : problem;
  };
  const strict = options.strict ?? config.strict;
  if (isPaper) {
    const ofCase = only?.find((id) => !isOfReading(id) && !PAPER_RULES.some((rule) => rule.id === id));
    if (ofCase && options.case === undefined)
      throw new UsageError(`--rules: "${ofCase}" compares the paper with a case; name it with --case`);
    const { paper, problems } = await reviewPaper(path, known.filter(isWanted));
    const { problems: against, compared } = await compare(paper, options.case, isWanted);
    return {
      paper,
      ...(compared ? { compared } : {}),
      problems: [
        ...faults,
        ...inFileOrder([...problems.filter(({ rule }) => isWanted(rule)), ...against]).map(weigh),
      ],
      rules,
      strict,
    };
  }
  if (options.case !== undefined)
    throw new UsageError(`--case goes with a paper; ${path} is none (.txt, .md, .html, .docx, .pdf)`);
  if (await isFile(path))
    throw new UsageError(
      `${path} is a file, expected a case folder (one that holds case.yaml) or a paper (.txt, .md, .html, .docx, .pdf)`,
    );
  const { checkCase, CONTENT_RULES, parseDay } = await loadRecord();
  const { readCase, isOverLimit } = await import("../readCase.ts");
  const read = await readCase(path);
  const found = [
    ...read.problems,
    ...(read.case ? checkCase(read.case, CONTENT_RULES, parseDay(localDay(clock()))) : []),
  ];
  const wanted = inFileOrder(found.filter(({ rule }) => isWanted(rule)))
    .map(weigh)
    .map((problem) => inFolder(path, problem));
  const isIncomplete = read.problems.some(isOverLimit);
  return { problems: [...faults, ...wanted], rules, paper: undefined, strict, isIncomplete };
}

/** Names files from where the command was run, as those who open them (GitHub, editors, terminals) need them. */
function inFolder(folder: string, problem: Problem): Problem {
  const { related } = problem;
  return {
    ...problem,
    file: fromHere(folder, problem.file),
    ...(related
      ? { related: related.map((place) => ({ ...place, file: fromHere(folder, place.file) })) }
      : {}),
  };
}

/** With slashes, on Windows too: that is how reports name files. */
function fromHere(folder: string, file: string): string {
  const path = join(folder, file);
  const here = relative(process.cwd(), path);
  // A folder named in full and lying elsewhere has no name from here.
  return (isAbsolute(path) && !here.startsWith("..") ? here : path).replaceAll(sep, "/");
}

/** The rules that can be named and reported; those that hold a paper against a case only where they may be met. */
async function rulesFor(
  isPaper: boolean,
  { case: folder, rules, disable, format }: CheckOptions,
): Promise<readonly ReportedRule[]> {
  if (!isPaper) return (await loadRecord()).CASE_RULES;
  const mayMeetCase = folder !== undefined || rules !== undefined || disable !== undefined;
  return mayMeetCase || format === "sarif"
    ? [...PAPER_RULES, ...READING_RULES, ...(await loadComparison()).COMPARISON_RULES]
    : [...PAPER_RULES, ...READING_RULES];
}

/** A copy of the author's own Word file with comments; of any other paper a new Word file with its text and comments. */
async function writeWord(
  path: string,
  paper: Paper,
  problems: readonly Problem[],
  output: string,
): Promise<void> {
  const inPaper = problems.filter(({ file }) => file === paper.file);
  const bytes =
    paperExtension(path) === "docx"
      ? await commented(path, inPaper)
      : (await import("../../paper/docx/paperAsWordFile.ts")).paperAsWordFile(paper, inPaper);
  return writeToFile(output, bytes);
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

/**
 * Where the paper disagrees with a case. What of the case has errors is left out of it, and said; its own problems are
 * no findings about the paper.
 */
async function compare(
  paper: Paper | undefined,
  folder: string | undefined,
  isWanted: (rule: string) => boolean,
): Promise<{ problems: Problem[]; compared?: Compared | typeof NOT_COMPARED }> {
  if (folder === undefined) return { problems: [] };
  const { requireCase } = await import("../readCase.ts");
  const { comparedWith, compareWithCase, COMPARISON_RULES } = await loadComparison();
  const { case: record, problems } = await requireCase(folder);
  const { error } = countProblems(problems);
  if (error > 0)
    complain(
      `${folder} has ${error} ${error === 1 ? "error" : "errors"}; the paper was compared with what could be read of it (see: detente check ${shellWord(folder)})`,
    );
  if (!paper) return { problems: [] };
  const rules = COMPARISON_RULES.filter(({ id }) => isWanted(id));
  return {
    compared: comparedWith(paper, record) ?? NOT_COMPARED,
    problems: compareWithCase(paper, record, rules).map((found) => ({
      ...found,
      related: (found.related ?? []).map((place) => ({ ...place, file: join(folder, place.file) })),
    })),
  };
}

function readRules(text: string | undefined, flag: string, known: readonly string[]): string[] | undefined {
  return text?.split(",").map((name) => {
    const id = name.trim();
    if (known.includes(id)) return id;
    const near = nearest(id, known);
    throw new UsageError(
      `${flag}: no rule "${id}", ${near ? `did you mean "${near}"?` : `expected one of: ${known.join(", ")}`}`,
    );
  });
}
