import type { Case, Problem } from "../../record/index.ts";
import { STAGES } from "../lexicon/stages.ts";
import type { Paper } from "../paper.ts";
import { inTextCitations } from "../references/inText.ts";
import type { Compared } from "../report/paperOutput.ts";
import { datesOfSteps } from "./caseDate.ts";
import { compare } from "./comparison.ts";
import { datesTold } from "./datesTold.ts";

/** Whether a place of the file is the year of a work that the text names by author and year. */
function inCitations(paper: Paper): (offset: number) => boolean {
  const years = new Set(
    inTextCitations(paper).flatMap(({ paragraph: { text, offsets }, from, to }) =>
      [...text.slice(from, to).matchAll(/\d{4}/g)].map(({ index }) => offsets[from + index]!),
    ),
  );
  return (offset) => years.has(offset);
}

/** How much of a paper was held against a case; undefined where nothing is compared: of papers in other languages than English and German. */
export function comparedWith(paper: Paper, record: Case, found: readonly Problem[]): Compared | undefined {
  if (!STAGES[paper.language]) return undefined;
  const comparison = compare(paper, record);
  const isOfWork = inCitations(paper);
  const { sentences } = comparison;
  const agreeing = new Set<unknown>();
  const differing = new Set<unknown>();
  for (const { said, answers } of datesOfSteps(comparison))
    (answers.includes("yes") ? agreeing : differing).add(said.statement.date);
  for (const { date, agrees } of paper.language === "en" ? datesTold(comparison) : [])
    (agrees ? agreeing : differing).add(date);
  return {
    sentences: sentences.filter(({ formats, actors }) => formats.length + actors.length > 0).length,
    dates: sentences.reduce(
      (sum, { sentence, dates }) =>
        sum + dates.filter(({ from }) => !isOfWork(sentence.offsets[from] ?? -1)).length,
      0,
    ),
    agreeing: [...agreeing].filter((date) => !differing.has(date)).length,
    differing: differing.size,
    told: found.length,
  };
}
