import { HEADING, OPENING } from "../lexicon/en/concluding.ts";
import type { Paper, Paragraph, Section } from "../paper.ts";

/** The paragraphs in which the paper concludes: a section that says so, or else the last paragraphs that do. */
export function conclusionOf(paper: Paper): ReadonlySet<Paragraph> {
  const section = [...paper.sections].reverse().find(isConclusion);
  if (section) return new Set(section.paragraphs);
  const last = paper.sections.at(-1)?.paragraphs ?? [];
  const opening = [...last].reverse().find(({ text }) => OPENING.test(text));
  return new Set(opening ? last.slice(last.indexOf(opening)) : []);
}

export function isConclusion({ heading }: Section): boolean {
  return heading !== undefined && HEADING.test(heading.text);
}
