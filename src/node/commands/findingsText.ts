import { neutralise } from "../../page/neutralise.ts";
import { type Paper, pageOf } from "../../paper/paper.ts";
import { readingText } from "../../paper/report/readingText.ts";
import { KINDS } from "../../paper/rules/paperRule.ts";
import { countProblems, type Place, type Problem, type Severity } from "../../record/problem.ts";
import { terminalWidth, wantsColour } from "../terminal.ts";
import { excerptOf } from "./excerpt.ts";
import type { ReportedRule } from "./reports.ts";

/** Related places shown in a terminal; the rest are counted. */
const MOST_RELATED = 6;

/** Findings for a terminal: each with the words it is about and a caret, then how many there are of which kind. */
export function findingsText(
  problems: readonly Problem[],
  paper: Paper | undefined,
  rules: readonly ReportedRule[],
  isShown: boolean,
): string {
  const paint = isShown && wantsColour() ? colour : plain;
  const width = isShown ? terminalWidth() : 80;
  const counts = countProblems(problems);
  const rows = paper?.text.split("\n") ?? [];
  const lines = problems.flatMap((problem) => {
    const related = problem.related ?? [];
    const excerpt =
      paper && problem.file === paper.file ? excerptOf(rows, problem, width, placeName(paper, problem)) : [];
    return [
      paint(problem, placeIn(paper, problem)),
      ...excerpt.map((row, i) => (i === 1 ? paint(problem.severity, row) : row)),
      ...related
        .slice(0, related.length > MOST_RELATED + 1 ? MOST_RELATED : related.length)
        .map((place) => neutralise(`    ${placeIn(paper, place)} ${place.message}`).replace(/^ /, "    ")),
      ...(related.length > MOST_RELATED + 1
        ? [`    … and ${related.length - MOST_RELATED} more places (--format json lists them)`]
        : []),
    ];
  });
  const sum = `${amount(counts.error, "error")}, ${amount(counts.warning, "warning")}, ${amount(counts.note, "note")}`;
  const summary = paper ? byKind(problems, rules) : [];
  const read = paper ? readingText(paper).map((line) => neutralise(line)) : [];
  return [...lines, ...(lines.length > 0 ? [""] : []), ...read, ...summary, sum].join("\n");
}

interface Paint {
  (problem: Problem, place: string): string;
  (severity: Severity, text: string): string;
}

const plain: Paint = (what: Problem | Severity, text: string) =>
  typeof what === "string" ? text : neutralise(`${text} ${what.severity} ${what.message} (${what.rule})`);

const CODES: Record<Severity, string> = { error: "1;31", warning: "1;33", note: "1;36" };

const colour: Paint = (what: Problem | Severity, text: string) => {
  if (typeof what === "string") return `\u001b[${CODES[what]}m${text}\u001b[0m`;
  const start = `\u001b[2m${neutralise(text)}\u001b[0m \u001b[${CODES[what.severity]}m${what.severity}\u001b[0m`;
  return `${start} ${neutralise(what.message)} \u001b[2m(${what.rule})\u001b[0m`;
};

/** Of a PDF the page: its lines are those of the text taken from it, which nobody can open. */
function placeIn(paper: Paper | undefined, { file, line, column }: Place): string {
  const page = paper && file === paper.file ? pageOf(paper, line) : undefined;
  return page === undefined ? `${file}:${line}:${column}` : `${file}, page ${page}:`;
}

/** What a reader of Word can find, who sees no numbers of lines. */
function placeName(paper: Paper, { line }: Problem): string {
  return paper.linesAreParagraphs ? `paragraph ${line}: ` : "";
}

/** A line for each kind of fault, in the order of the manual: how many, and by which rules. */
function byKind(problems: readonly Problem[], rules: readonly ReportedRule[]): string[] {
  // Rules without a kind hold the paper against a case.
  const kinds = new Map(rules.map(({ id, kind }) => [id, kind ?? "case"] as const));
  return [...KINDS, "case", "reading"].flatMap((kind) => {
    const counts = new Map<string, number>();
    for (const { rule } of problems)
      if ((kinds.get(rule) ?? "reading") === kind) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    if (counts.size === 0) return [];
    const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const sum = sorted.reduce((all, [, count]) => all + count, 0);
    return [`${kind} ${sum}: ${sorted.map(([rule, count]) => `${rule} ${count}`).join(", ")}`];
  });
}

export function amount(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
