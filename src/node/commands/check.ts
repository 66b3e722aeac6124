import { PAPER_RULES, type Paper, pageOf, worksOf } from "../../paper/index.ts";
import {
  CASE_RULES,
  CONTENT_RULES,
  checkCase,
  countProblems,
  formatProblem,
  inFileOrder,
  nearest,
  type Problem,
} from "../../record/index.ts";
import { DONE, DONE_WITH_ERRORS, terminalWidth, writeJson, writeResult } from "../output.ts";
import { paperExtension, reviewPaper } from "../papers/index.ts";
import { readCase } from "../readCase.ts";
import { UsageError } from "../usageError.ts";
import { bibliographyExtension, writeBibliography } from "../writeBibliography.ts";
import { excerptOf } from "./excerpt.ts";
import { githubAnnotations, type ReportedRule, sarifLog } from "./reports.ts";

export interface CheckOptions {
  format: string;
  strict?: boolean;
  rules?: string;
  disable?: string;
  bibliography?: string;
}

interface Reviewed {
  problems: Problem[];
  rules: readonly ReportedRule[];
  paper: Paper | undefined;
}

/** `detente check PATH`: what a careful reviewer would mark in a case or a paper, in file order. */
export async function check(path: string, options: CheckOptions): Promise<void> {
  const bibliography = options.bibliography;
  if (bibliography !== undefined) {
    bibliographyExtension(bibliography);
    if (paperExtension(path) === undefined)
      throw new UsageError("--bibliography: a case has its sources already; give a paper");
  }
  const { problems, rules, paper } = await review(path, options);
  if (bibliography !== undefined && paper)
    await writeBibliography(
      bibliography,
      worksOf(paper).map(({ item }) => item),
    );
  const counts = countProblems(problems);
  const fails = counts.error > 0 || (options.strict === true && counts.warning > 0);
  process.exitCode = fails ? DONE_WITH_ERRORS : DONE;
  switch (options.format) {
    case "json":
      return writeJson({
        problems: problems.map((problem) => withPage(problem, paper)),
        counts,
        ...(paper ? { paper: describePaper(paper) } : {}),
      });
    case "sarif":
      return writeJson(sarifLog(problems, rules));
    case "github":
      return problems.length > 0 ? writeResult(githubAnnotations(problems)) : undefined;
  }
  const rows = paper?.text.split("\n") ?? [];
  const lines = problems.flatMap((problem) => [
    formatProblem(problem),
    ...(paper && problem.file === paper.file
      ? excerptOf(rows, problem, terminalWidth(), placeName(paper, problem))
      : []),
    ...(problem.related ?? []).map(
      ({ file, line, column, message }) => `    ${file}:${line}:${column} ${message}`,
    ),
  ]);
  const sum = `${amount(counts.error, "error")}, ${amount(counts.warning, "warning")}, ${amount(counts.note, "note")}`;
  const byRule = paper && problems.length > 0 ? [kindsOf(problems)] : [];
  await writeResult([...lines, ...(lines.length > 0 ? [""] : []), ...byRule, sum].join("\n"));
}

async function review(path: string, options: CheckOptions): Promise<Reviewed> {
  const isPaper = paperExtension(path) !== undefined;
  const rules: readonly ReportedRule[] = isPaper ? PAPER_RULES : CASE_RULES;
  const known = rules.map(({ id }) => id);
  const only = readRules(options.rules, "--rules", known);
  const without = readRules(options.disable, "--disable", known);
  const isWanted = (rule: string) =>
    !known.includes(rule) || ((!only || only.includes(rule)) && !without?.includes(rule));
  if (isPaper) return { ...(await reviewPaper(path, known.filter(isWanted))), rules };
  const read = await readCase(path);
  const found = [...read.problems, ...(read.case ? checkCase(read.case, CONTENT_RULES) : [])];
  return { problems: inFileOrder(found.filter(({ rule }) => isWanted(rule))), rules, paper: undefined };
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

function kindsOf(problems: readonly Problem[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.map(([rule, count]) => `${rule} ${count}`).join(", ");
}

function amount(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
