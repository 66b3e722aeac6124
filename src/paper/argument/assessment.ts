import { ASSESSES, JUDGED_BY_AUTHORS, OTHER_GENRE } from "../lexicon/en/likelihood.ts";
import { type Paper, sentencesOf } from "../paper.ts";
import { estimatesOf } from "./likelihood.ts";
import { ownWordsOf } from "./ownWords.ts";

/** Longer lines before the first section are text, and not what a paper calls itself. */
const LONGEST_LINE = 160;
const MOST_LINES = 6;

/**
 * Whether a paper makes estimates as its trade: a report, an assessment, a brief. In an essay, an article, a newspaper,
 * a history or the record of a meeting "likely" is a plain English word, and no scale is owed.
 */
export function isAssessment(paper: Paper): boolean {
  if (estimatesOf(paper).own) return true;
  const opening = [paper.title?.text ?? "", ...openingLines(paper)];
  if (opening.some((line) => OTHER_GENRE.test(line))) return false;
  const headings = paper.sections.flatMap(({ heading }) => heading?.text ?? []);
  if ([...opening, ...headings].some((line) => ASSESSES.test(line))) return true;
  const judged = new Set(estimatesOf(paper).all.map(({ sentence }) => sentence));
  return [...sentencesOf(paper)].some(
    ({ sentence }) => judged.has(sentence) && JUDGED_BY_AUTHORS.test(ownWordsOf(paper, sentence)),
  );
}

/** The short lines a paper begins with: what it calls itself, who published it, its number. */
export function openingLines({ sections }: Paper): string[] {
  const lines: string[] = [];
  for (const { heading, paragraphs } of sections.slice(0, 3)) {
    if (heading) lines.push(heading.text);
    for (const { text } of paragraphs) {
      if (text.length > LONGEST_LINE || lines.length >= MOST_LINES) return lines;
      lines.push(text);
    }
  }
  return lines;
}
