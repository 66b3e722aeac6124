import type { Paper } from "../../paper/paper.ts";

/** What is read in a paper, without marks of its format, running heads and numbers of pages; of plain text all of it. */
export function wordsOf({ file, text, title, sections, notes, listed = [], credits }: Paper): string {
  if (/\.txt$/i.test(file)) return text;
  return [
    title?.text,
    ...sections.flatMap(({ heading, paragraphs }) => [heading?.text, ...paragraphs.map(({ text }) => text)]),
    ...[...notes, ...listed].map(({ text }) => text),
    ...credits.map(({ text }) => text),
  ]
    .filter((text) => text !== undefined)
    .join("\n\n");
}
