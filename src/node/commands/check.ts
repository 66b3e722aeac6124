import { dirname, resolve } from "node:path";
import { writePaperHtml } from "../../assessment/index.ts";
import { neutralise } from "../../assessment/writers/neutralise.ts";
import {
  commentedWordFile,
  KINDS,
  PAPER_RULES,
  type Paper,
  pageOf,
  paperAsWordFile,
} from "../../paper/index.ts";
import { extentOf, lineStarts } from "../../paper/report/layOut.ts";
import {
  CASE_RULES,
  CONTENT_RULES,
  checkCase,
  countProblems,
  formatProblem,
  inFileOrder,
  nearest,
  type Problem,
  type Severity,
} from "../../record/index.ts";
import { readNamedFile } from "../files.ts";
import { DONE, DONE_WITH_ERRORS, terminalWidth, wantsColour, writeJson, writeResult } from "../output.ts";
import { paperExtension, reviewPaper } from "../papers/index.ts";
import { readCase } from "../readCase.ts";
import { replaceFile } from "../replaceFile.ts";
import { readReviewConfig } from "../reviewConfig.ts";
import { UsageError } from "../usageError.ts";
import { excerptOf } from "./excerpt.ts";
import { githubAnnotations, type ReportedRule, sarifLog } from "./reports.ts";

export interface CheckOptions {
  format: string;
  output?: string;
  config?: string;
  strict?: boolean;
  rules?: string;
  disable?: string;
}

interface Reviewed {
  problems: Problem[];
  rules: readonly ReportedRule[];
  paper: Paper | undefined;
  strict: boolean;
}

/** Related places shown in a terminal; the rest are counted. */
const MOST_RELATED = 6;

/** `detente check PATH`: what a careful reviewer would mark in a case or a paper, in file order. */
export async function check(path: string, options: CheckOptions): Promise<void> {
  const { format, output } = options;
  if (format === "docx" && output === undefined)
    throw new UsageError("--format docx: expected --output FILE, where to write the Word file");
  if ((format === "docx" || format === "html") && paperExtension(path) === undefined)
    throw new UsageError(
      `--format ${format} shows a paper with what was found in it, and ${path} is none; for a case use text, json, sarif or github`,
    );
  if (output !== undefined && resolve(output) === resolve(path))
    throw new UsageError(`--output ${output}: that is the paper itself, expected another file`);
  const { problems, rules, paper, strict } = await review(path, options);
  const counts = countProblems(problems);
  const fails = counts.error > 0 || (strict && counts.warning > 0);
  process.exitCode = fails ? DONE_WITH_ERRORS : DONE;
  switch (format) {
    case "json":
      return writeJson(
        {
          problems: problems.map((problem) => withPage(problem, paper)),
          counts,
          ...(paper ? { paper: describePaper(paper) } : {}),
        },
        output,
      );
    case "sarif":
      return writeJson(sarifLog(problems, rules, paper ? sarifNotes(paper) : {}), output);
    case "github":
      return problems.length > 0 || output !== undefined
        ? writeResult(githubAnnotations(problems), output)
        : undefined;
    case "html":
      if (paper) return writeResult(writePaperHtml(paper, problems), output);
      break;
    case "docx":
      if (paper) return writeWord(path, paper, problems, output!);
  }
  if (format === "html" || format === "docx") {
    // There is no text to show beside them.
    for (const problem of problems) process.stderr.write(`${neutralise(formatProblem(problem))}\n`);
    return;
  }
  await writeResult(asText(problems, paper, output === undefined), output);
}

async function review(path: string, options: CheckOptions): Promise<Reviewed> {
  const isPaper = paperExtension(path) !== undefined;
  const rules: readonly ReportedRule[] = isPaper ? PAPER_RULES : CASE_RULES;
  const known = rules.map(({ id }) => id);
  const only = readRules(options.rules, "--rules", known);
  const without = readRules(options.disable, "--disable", known);
  const { config, problems: faults } = await readReviewConfig(
    options.config,
    isPaper ? dirname(path) : path,
    [...PAPER_RULES.map(({ id }) => id), ...CASE_RULES.map(({ id }) => id)],
  );
  // What was asked for by name on the command line is shown, whatever the file says.
  const isWanted = (rule: string) =>
    !known.includes(rule) ||
    (!without?.includes(rule) &&
      (only
        ? only.includes(rule)
        : (config.rules?.includes(rule) ?? true) && !config.disable.includes(rule)));
  const weigh = (problem: Problem): Problem => {
    const severity = config.severity.get(problem.rule);
    return severity ? { ...problem, severity } : problem;
  };
  const strict = options.strict ?? config.strict;
  if (isPaper) {
    const { paper, problems } = await reviewPaper(path, known.filter(isWanted));
    return { paper, problems: [...faults, ...problems.map(weigh)], rules, strict };
  }
  const read = await readCase(path);
  const found = [...read.problems, ...(read.case ? checkCase(read.case, CONTENT_RULES) : [])];
  const wanted = inFileOrder(found.filter(({ rule }) => isWanted(rule))).map(weigh);
  return { problems: [...faults, ...wanted], rules, paper: undefined, strict };
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
      ? commentedWordFile(path, await readNamedFile(path, MOST_WORD_BYTES), inPaper)
      : paperAsWordFile(paper, inPaper);
  return replaceFile(output, bytes);
}

const MOST_WORD_BYTES = 200_000_000;

function asText(problems: readonly Problem[], paper: Paper | undefined, isShown: boolean): string {
  const paint = isShown && wantsColour() ? colour : plain;
  const width = isShown ? terminalWidth() : 80;
  const counts = countProblems(problems);
  const rows = paper?.text.split("\n") ?? [];
  const lines = problems.flatMap((problem) => {
    const related = problem.related ?? [];
    const excerpt =
      paper && problem.file === paper.file ? excerptOf(rows, problem, width, placeName(paper, problem)) : [];
    return [
      paint(problem),
      ...excerpt.map((row, i) => (i === 1 ? paint(problem.severity, row) : row)),
      ...related
        .slice(0, related.length > MOST_RELATED + 1 ? MOST_RELATED : related.length)
        .map(({ file, line, column, message }) =>
          neutralise(`    ${file}:${line}:${column} ${message}`).replace(/^ /, "    "),
        ),
      ...(related.length > MOST_RELATED + 1
        ? [`    … and ${related.length - MOST_RELATED} more places (--format json lists them)`]
        : []),
    ];
  });
  const sum = `${amount(counts.error, "error")}, ${amount(counts.warning, "warning")}, ${amount(counts.note, "note")}`;
  const summary = paper ? byKind(problems) : [];
  return [...lines, ...(lines.length > 0 ? [""] : []), ...summary, sum].join("\n");
}

interface Paint {
  (problem: Problem): string;
  (severity: Severity, text: string): string;
}

const plain: Paint = (what: Problem | Severity, text?: string) =>
  typeof what === "string" ? text! : neutralise(formatProblem(what));

const CODES: Record<Severity, string> = { error: "1;31", warning: "1;33", note: "1;36" };

const colour: Paint = (what: Problem | Severity, text?: string) => {
  if (typeof what === "string") return `\u001b[${CODES[what]}m${text}\u001b[0m`;
  const place = `${what.file}:${what.line}:${what.column}`;
  const start = `\u001b[2m${neutralise(place)}\u001b[0m \u001b[${CODES[what.severity]}m${what.severity}\u001b[0m`;
  return `${start} ${neutralise(what.message)} \u001b[2m(${what.rule})\u001b[0m`;
};

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

function withPage(problem: Problem, paper: Paper | undefined): Problem & { page?: number } {
  const page = paper && pageOf(paper, problem.line);
  return page === undefined ? problem : { ...problem, page };
}

/** What a reader of Word or PDF can find, who sees no numbers of lines. */
function placeName(paper: Paper, { line }: Problem): string {
  const page = pageOf(paper, line);
  return page !== undefined ? `page ${page}: ` : paper.linesAreParagraphs ? `paragraph ${line}: ` : "";
}

/** What was read of the paper, so that a reader of the findings can see that it was read right. */
function describePaper({ title, language, sections, notes, marks, credits }: Paper) {
  return {
    ...(title ? { title: title.text } : {}),
    language,
    sections: sections.map(({ heading, paragraphs }) => ({
      ...(heading ? { title: heading.text } : {}),
      paragraphs: paragraphs.length,
      sentences: paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0),
    })),
    notes: notes.map(({ label, text }) => ({
      label,
      text,
      marks: marks.filter((mark) => mark.label.toLowerCase() === label.toLowerCase()).length,
    })),
    models: [],
    credits: credits.map(({ text }) => text),
  };
}

/** A line for each kind of fault, in the order of the manual: how many, and by which rules. */
function byKind(problems: readonly Problem[]): string[] {
  const kinds = new Map<string, string>(PAPER_RULES.map(({ id, kind }) => [id, kind]));
  return [...KINDS, "reading"].flatMap((kind) => {
    const counts = new Map<string, number>();
    for (const { rule } of problems)
      if ((kinds.get(rule) ?? "reading") === kind) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    if (counts.size === 0) return [];
    const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const sum = sorted.reduce((all, [, count]) => all + count, 0);
    return [`${kind} ${sum}: ${sorted.map(([rule, count]) => `${rule} ${count}`).join(", ")}`];
  });
}

function amount(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
