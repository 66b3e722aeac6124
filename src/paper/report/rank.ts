import type { Problem, Severity } from "../../record/problem.ts";
import { conclusionOf } from "../argument/conclusion.ts";
import { contentStems, shared } from "../argument/words.ts";
import { type Paper, placeOf } from "../paper.ts";
import { READING_RULES } from "../readingRules.ts";
import { PAPER_RULES } from "../rules/index.ts";
import { BEARINGS, type Bearing } from "../rules/paperRule.ts";
import { extentOf, lineStarts } from "./layOut.ts";

/** Steps between what findings bear on; only what is certain goes up by more than one of them. */
const STEP = 20;
const OF_SEVERITY: Record<Severity, number> = { error: 30, warning: 8, note: 0 };
/** About the question of the title; in the paragraphs that conclude. */
const ON_QUESTION = 8;
const IN_CONCLUSION = 4;
/** Each further finding of one rule says less that is new. */
const AGAIN = 7;
const MOST_AGAIN = 5;

const BEARING = new Map<string, Bearing>(
  [...PAPER_RULES, ...READING_RULES].map(({ id, bearsOn }) => [id, bearsOn]),
);

/** What a rule's findings are to the argument; what disagrees with a case, or is no rule's, is about the argument. */
function bearingOf(rule: string): Bearing {
  return BEARING.get(rule) ?? "argument";
}

/** Of form only: where there is much to say, these are counted and not shown one by one. */
export function isTrivial({ rule, severity }: Problem): boolean {
  return severity !== "error" && bearingOf(rule) === "form";
}

/** The findings by what they matter to the argument, the gravest first; equals stay in file order. */
export function inOrderOfRank(paper: Paper | undefined, problems: readonly Problem[]): Problem[] {
  const weights = problems.map((problem) => weightOf(problem));
  if (paper) {
    const question = contentStems(paper.title?.text ?? "");
    const starts = lineStarts(paper.text);
    const closing = [...conclusionOf(paper)].map((paragraph) => placeOf(paper, paragraph));
    for (const [i, problem] of problems.entries()) {
      if (problem.file !== paper.file) continue;
      const [from, to] = extentOf(problem, starts);
      const words = contentStems(`${sentenceAround(paper.text, from, to)} ${problem.message}`);
      if (shared(question, words) > 0) weights[i]! += ON_QUESTION;
      if (closing.some(({ line, endLine }) => problem.line >= line && problem.line <= (endLine ?? line)))
        weights[i]! += IN_CONCLUSION;
    }
  }
  const order = problems.map((problem, i) => ({ problem, weight: weights[i]!, i }));
  order.sort((a, b) => b.weight - a.weight || a.i - b.i);
  const seen = new Map<string, number>();
  for (const one of order) {
    const times = seen.get(one.problem.rule) ?? 0;
    seen.set(one.problem.rule, times + 1);
    one.weight -= AGAIN * Math.min(times, MOST_AGAIN);
  }
  return order.sort((a, b) => b.weight - a.weight || a.i - b.i).map(({ problem }) => problem);
}

function weightOf({ rule, severity }: Problem): number {
  return STEP * (BEARINGS.length - BEARINGS.indexOf(bearingOf(rule))) + OF_SEVERITY[severity];
}

const MOST_AROUND = 200;

/** The place of a finding with what stands around it on its line. */
function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - MOST_AROUND), from);
  const after = text.slice(to, to + MOST_AROUND);
  return (
    before.slice(Math.max(before.lastIndexOf("\n"), before.search(/[.!?]\s[^.!?]*$/)) + 1) +
    text.slice(from, Math.min(to, from + 2 * MOST_AROUND)) +
    (/^[^.!?\n]*/.exec(after)?.[0] ?? "")
  );
}
