import type { Change, Problem } from "./outputSchemas.ts";
import { SEVERITIES, type Severity } from "./severity.ts";

export { SEVERITIES, type Severity } from "./severity.ts";
export type { Change, Problem };

/** Where something stands in an input: file as the user named it, line and column from 1. */
export type Place = Pick<Problem, "file" | "line" | "column" | "endLine" | "endColumn">;
export type RelatedPlace = NonNullable<Problem["related"]>[number];

/** Each of the texts in the place of what stands there; none where the place has no known end. */
export function inPlaceOf({ line, column, endLine, endColumn }: Place, texts: readonly string[]): Change[] {
  if (endLine === undefined || endColumn === undefined) return [];
  return texts.map((text) => ({ line, column, endLine, endColumn, text }));
}

/** The field `cures` of a problem, where there are any. */
export function withCures(cures: readonly Change[]): { cures?: Change[] } {
  return cures.length === 0 ? {} : { cures: [...cures] };
}

export type ProblemCounts = Record<Severity, number>;

export function noProblems(): ProblemCounts {
  return Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as ProblemCounts;
}

export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const counts = noProblems();
  for (const problem of problems) counts[problem.severity] += 1;
  return counts;
}

/** File order: by file name, then line, column, rule. Problems print in this order everywhere. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule),
  );
}

/** `file:line:column severity message (rule)`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, message, rule } = problem;
  return `${file}:${line}:${column} ${severity} ${message} (${rule})`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
