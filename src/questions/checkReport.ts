import { alternativesOf } from "../paper/argument/alternatives.ts";
import { argumentOf } from "../paper/argument/seen.ts";
import { type Paper, pageOf, placeOf, type Text } from "../paper/paper.ts";
import { readingOf } from "../paper/reading.ts";
import { referencesOf } from "../paper/references/list.ts";
import type { Compared, DescribedPaper, HeldAgainst } from "../paper/report/paperOutput.ts";
import { inOrderOfRank } from "../paper/report/rank.ts";
import { countProblems, type Problem } from "../record/problem.ts";
import type { CheckReport } from "./check.ts";

/*
 * Its schema stands apart in `check.ts`: of the time a short paper takes, most would be spent on loading what it is made
 * with.
 */

/** What was found in a case or a paper, in file order, and what was read of the paper. */
export function checkReport(
  problems: readonly Problem[],
  paper: Paper | undefined,
  compared?: Compared,
  held: readonly HeldAgainst[] = [],
): CheckReport {
  return {
    problems: paper ? ranked(problems, paper) : [...problems],
    counts: countProblems(problems),
    ...(held.length > 0 ? { held: [...held] } : {}),
    ...(paper
      ? { read: { ...readingOf(paper), ...(compared ? { compared } : {}) }, paper: describePaper(paper) }
      : {}),
  };
}

/** In file order, each with its rank by what it matters to the argument, and its page. */
function ranked(problems: readonly Problem[], paper: Paper): Problem[] {
  const ranks = new Map(inOrderOfRank(paper, problems).map((problem, i) => [problem, i + 1]));
  return problems.map((problem) => {
    const page = pageOf(paper, problem.line);
    return { ...problem, rank: ranks.get(problem)!, ...(page === undefined ? {} : { page }) };
  });
}

/** What was read of the paper, so that a reader of the findings can see that it was read right. */
function describePaper(paper: Paper): DescribedPaper {
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
    references: referencesOf(paper).map(({ label, text }) => ({
      ...(label === undefined ? {} : { label }),
      text,
    })),
    models: language === "en" ? describeAlternatives(paper) : [],
    ...describeArgument(paper),
    credits: credits.map(({ text }) => text),
  };
}

/** What of its argument was seen: where nothing was, the rules about it had nothing to look at. */
function describeArgument(paper: Paper) {
  const { options, recommendations, conclusions, forecasts } = argumentOf(paper);
  const said = (text: Text) => {
    const { line, column } = placeOf(paper, text);
    return { text: text.text, line, column };
  };
  return {
    options: options.map(({ name, by }) => ({ ...said(name), by })),
    recommendations: recommendations.map(said),
    conclusions: conclusions.map(said),
    forecasts: forecasts.map(said),
  };
}

function describeAlternatives(paper: Paper): DescribedPaper["models"] {
  return alternativesOf(paper).flatMap(({ announcement, alternatives }) =>
    alternatives.map(({ name, lead, strengths, shortcomings, isConcluded, estimates }) => {
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
