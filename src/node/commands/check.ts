import { join } from "node:path";
import {
  COMPARISON_RULES,
  compareWithCase,
  modelsOf,
  PAPER_RULES,
  type Paper,
  pageOf,
  placeOf,
  worksOf,
} from "../../paper/index.ts";
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
import { readCase, requireCase } from "../readCase.ts";
import { UsageError } from "../usageError.ts";
import { bibliographyExtension, writeBibliography } from "../writeBibliography.ts";
import { excerptOf } from "./excerpt.ts";
import { githubAnnotations, type ReportedRule, sarifLog } from "./reports.ts";

export interface CheckOptions {
  format: string;
  strict?: boolean;
  rules?: string;
  disable?: string;
  case?: string;
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
  const rules: readonly ReportedRule[] = isPaper ? [...PAPER_RULES, ...COMPARISON_RULES] : CASE_RULES;
  const known = rules.map(({ id }) => id);
  const only = readRules(options.rules, "--rules", known);
  const without = readRules(options.disable, "--disable", known);
  const isWanted = (rule: string) =>
    !known.includes(rule) || ((!only || only.includes(rule)) && !without?.includes(rule));
  if (isPaper) {
    const ofCase = only?.find((id) => COMPARISON_RULES.some((rule) => rule.id === id));
    if (ofCase && options.case === undefined)
      throw new UsageError(`--rules: "${ofCase}" compares the paper with a case; name it with --case`);
    const reviewed = await reviewPaper(path, known.filter(isWanted));
    const against = await compare(reviewed.paper, options.case, isWanted);
    return { ...reviewed, problems: inFileOrder([...reviewed.problems, ...against]), rules };
  }
  if (options.case !== undefined)
    throw new UsageError(`--case goes with a paper; ${path} is none (.txt, .md, .html, .docx, .pdf)`);
  const read = await readCase(path);
  const found = [...read.problems, ...(read.case ? checkCase(read.case, CONTENT_RULES) : [])];
  return { problems: inFileOrder(found.filter(({ rule }) => isWanted(rule))), rules, paper: undefined };
}

/**
 * Where the paper disagrees with a case. What of the case has errors is left out of it, and said; its own problems are
 * no findings about the paper.
 */
async function compare(
  paper: Paper | undefined,
  folder: string | undefined,
  isWanted: (rule: string) => boolean,
): Promise<Problem[]> {
  if (folder === undefined) return [];
  const { case: record, problems } = await requireCase(folder);
  const { error } = countProblems(problems);
  if (error > 0)
    process.stderr.write(
      `detente: ${folder} has ${amount(error, "error")}; the paper was compared with what could be read of it (see: detente check ${folder})\n`,
    );
  if (!paper) return [];
  if (paper.language !== "en")
    process.stderr.write("detente: only papers in English are compared with a case; this one was not\n");
  const rules = COMPARISON_RULES.filter(({ id }) => isWanted(id));
  return compareWithCase(paper, record, rules).map((problem) => ({
    ...problem,
    related: (problem.related ?? []).map((place) => ({ ...place, file: join(folder, place.file) })),
  }));
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
function describePaper(paper: Paper) {
  const { title, language, sections, notes, marks, credits } = paper;
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
    models: language === "en" ? describeModels(paper) : [],
    credits: credits.map(({ text }) => text),
  };
}

function describeModels(paper: Paper) {
  return modelsOf(paper).flatMap(({ announcement, models }) =>
    models.map(({ name, lead, strengths, shortcomings, isConcluded, estimates }) => {
      const { line, column } = placeOf(paper, name);
      const led = lead && placeOf(paper, lead);
      return {
        name: name.text,
        among: `${announcement.count} ${announcement.noun}`,
        line,
        column,
        ...(led ? { elaborated: { line: led.line, column: led.column } } : {}),
        strengths: strengths.named,
        shortcomings: shortcomings.named,
        concluded: isConcluded,
        likelihood: [...new Set(estimates.map(({ word }) => word))],
      };
    }),
  );
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
