import { PARTICLE } from "../lexicon/ofNames.ts";
import type { Paper, Paragraph, Text } from "../paper.ts";
import { readReference } from "../tagger/readReference.ts";
import { itemsOf } from "./rows.ts";

/** Fewer are a paragraph or two that name works, and no list. */
const FEWEST = 3;
const LONGEST = 500;
const MOST_BEFORE_YEAR = 300;

/** How an entry of a list by names begins, with or without a bullet: "Lee, Ann", "Lee A.", "LEE, A.", a body and its year in brackets. */
const HEAD = new RegExp(
  `^(?:[-–—*•·]\\s+)?(?:(?:${PARTICLE}[ -]){0,2}\\p{Lu}[\\p{L}\\p{M}’'-]+(?:[ -]\\p{Lu}[\\p{L}\\p{M}’'-]+)?,\\s\\p{Lu}|\\p{Lu}[\\p{L}\\p{M}’'-]+\\s\\p{Lu}{1,2}[.,]|\\p{Lu}[^.;:“”"()]{2,80}[.,]?\\s\\((?:1[5-9]|20)\\d\\d[a-z]?\\))`,
  "u",
);

/** The paragraphs at the end of a paper that are a list of works without a heading over it: works, and nothing else. */
export function listAtEnd(paper: Paper): Paragraph[] {
  const { sections } = paper;
  const paragraphs = sections.at(-1)?.paragraphs ?? [];
  let from = paragraphs.length;
  let works = 0;
  for (; from > 0; from--) {
    // In plain text and Markdown a list of bullets may be one paragraph.
    const rows = itemsOf(paper, paragraphs[from - 1]!);
    if (!rows.every(isWork)) break;
    works += rows.length;
  }
  // A paper that is nothing but works is a bibliography, and has no text to end.
  const isAll = from === 0 && sections.length === 1;
  return works >= FEWEST && !isAll ? paragraphs.slice(from) : [];
}

function isWork({ text }: Text): boolean {
  return (
    text.length <= LONGEST &&
    HEAD.test(text) &&
    /(?<!\d)(?:1[5-9]\d\d|20\d\d)(?!\d)/u.test(text.slice(0, MOST_BEFORE_YEAR)) &&
    readReference(text.replace(/^[-–—*•·]\s+/u, ""))?.isReference === true
  );
}
